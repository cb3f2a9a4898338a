// Messages to customers in French.
import type { MessagePhrases } from "./message-phrases.ts";

export const french: MessagePhrases = {
  language: "fr",
  hello: "Bonjour,",
  helloTo: "Bonjour {name},",
  visit: "{service} pour {party}, {time}",
  visitOfOne: "{service}, {time}",
  reference: "Référence {id}",
  change: "modification {n}",
  offer: "proposition {n}",
  booking: {
    confirmation: {
      headline: "Confirmé : {visit}, chez {place}",
      body: "Votre réservation est confirmée. Nous nous réjouissons de vous voir.",
    },
    rejection: {
      headline: "Non confirmé : {visit}, chez {place}",
      body: "Nous sommes désolés : votre réservation n'a pas pu être confirmée et rien n'est gardé pour vous. Choisissez un autre horaire dans notre chat, ou appelez-nous.",
    },
    reschedule: {
      headline: "Modifié : désormais {visit}, chez {place}",
      body: "Votre réservation est passée à l'horaire ci-dessus. L'ancien n'est plus gardé.",
    },
    cancellation: {
      headline: "Annulé : {visit}, chez {place}",
      body: "Votre réservation est annulée. Vous pouvez réserver à nouveau quand vous voulez.",
    },
    reminder: {
      headline: "Rappel : {visit}, chez {place}",
      body: "Vous venez toujours ? Répondez dans notre chat : oui, déplacer ou annuler.",
    },
    no_show: {
      headline: "Vous nous avez manqué : {visit}, chez {place}",
      body: "Nous avions gardé votre place et ne vous avons pas vu : cette visite est notée comme manquée. Si c'est une erreur, dites-le-nous dans notre chat.",
    },
    came: {
      headline: "Rectifié : {visit}, chez {place}",
      body: "Votre visite avait été notée comme manquée. C'était notre erreur, elle est corrigée : rien n'est compté.",
    },
    follow_up: {
      headline: "Comment s'est passée votre visite chez {place} ?",
      body: "Merci de votre visite. Nous aimerions savoir comment elle s'est passée, et vous revoir.",
    },
  },
  sorry: "Désolés !",
  bookAnother: "Réserver un autre horaire",
  orCall: "ou {phone}",
  answerInChat: "Répondre dans le chat",
  changeInChat: "Modifier ou annuler dans le chat",
  code: "Le code de votre réservation est {code} : il vous permet de la modifier ou de l'annuler dans notre chat, sur n'importe quel appareil.",
  calendarFile: "Fichier d'agenda",
  addToCalendar: "Ajouter à votre agenda",
  order: {
    headlines: {
      order_confirmation: "Votre commande chez {place} est confirmée",
      order_ready: "Votre commande chez {place} est prête",
      order_cancellation: "Votre commande chez {place} a été annulée",
    },
    ready: "Elle vous attend.",
    cancelled: "Nous sommes désolés : elle ne peut pas être préparée, et il n'y a rien à payer.",
    callUs: "Vous pouvez nous appeler au {phone}.",
    soonest: "Nous vous prévenons dès qu'elle est prête.",
    readyAt: "Elle sera prête : {time}.",
    total: "Total : {money}",
    chat: "Écrivez-nous",
  },
  waiting: {
    headline: "Libre pour vous : {visit}, chez {place}",
    body: "Vous êtes sur notre liste d'attente, et une place s'est libérée.",
    kept: "Nous vous la gardons jusqu'à : {time}. Pour la prendre, dites oui dans notre chat :",
    take: "La prendre dans notre chat",
    otherwise:
      "Si elle ne vous convient pas, vous n'avez rien à faire : elle ira à la personne suivante, et vous restez sur la liste pour d'autres horaires.",
  },
  news: {
    from: "Des nouvelles de {place}",
    aboutVisit: "À propos de votre réservation chez {place}",
    noLonger:
      "Ce que nous vous avions écrit n’est plus valable : « {said} » Merci de ne pas en tenir compte.",
    chat: "Écrivez-nous",
    stop: "Plus de nouvelles, merci",
    stopShort: "Stop",
  },
  watch: {
    found: "Vous m'aviez demandé de guetter ceci, et le voici",
    see: "Voir et réserver",
    free: "libre",
  },
};
