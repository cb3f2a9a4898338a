// French: whether they come, and what it means if they do not.
import type { VisitWords } from "../shared/visit-words.ts";

export const visits: VisitWords = {
  reminded: "Un rappel : {booking}, chez {business}. Vous venez toujours ?",
  coming: "Oui, je viens",
  move: "Déplacer",
  cancel: "Annuler",
  attending: "Parfait, c'est noté. À bientôt : {booking} !",
  runningLate: "Merci de nous prévenir, je l'ai noté pour l'équipe : {booking}.",
  runningLateUnknown: "Merci de nous prévenir. Je ne vois pas votre réservation dans cette conversation.",
  stays: "Votre réservation reste en place ({booking}) ; celle-ci vient en plus.",
  oneEach:
    "Chaque rendez-vous est pour une personne, j'en réserve donc {people} : à la même heure si possible, sinon je vous demande.",
  forEach: "Pour chacune des {people} personnes : {what}",
  nextGuest: "Et de {at} sur {of} ; passons au suivant.",
  guestsLeft: "Encore à réserver : {people}. Dites-moi ici quand continuer.",
  noHurry: "Rien ne presse : {your} reste à vous. Dites-le-moi ici dès que vous le savez.",
  personGone:
    "{person} ne fait plus partie de l'équipe ; quelqu'un d'autre de l'équipe le fera. Si vous préférez changer, dites-le-moi.",
  heldOnly: "Avant de partir : c'est seulement gardé, pas encore réservé.",
  late: "C'est à moins de {cutoff}, cela compte donc comme une annulation tardive. J'annule {your} quand même ?",
  lateNote: "À moins de {cutoff}, une annulation compte comme tardive.",
  missed:
    "Vous nous avez manqué chez {business} : {booking}. C'est noté comme une absence.{limit} Si c'est une erreur, dites-le-moi et je transmets.",
  limitAsk:
    "Après {limit} réservations manquées ou annulées tard en {days} jours, l'équipe confirme elle-même les nouvelles.",
  limitRefuse:
    "Après {limit} réservations manquées ou annulées tard en {days} jours, {business} n'en prend plus de nouvelles ici.",
  came: "C'était notre erreur : vous étiez bien là, et c'est corrigé. Rien n'est compté pour {your}.",
  undecided:
    "La confirmation de {booking} prend plus de temps que prévu. J'ai demandé à l'équipe de {business} de décider et je vous le dis ici.{call}",
  missedBefore:
    "Après plusieurs réservations manquées ou annulées tard, {business} confirme les nouvelles en personne. J'ai demandé à l'équipe pour {booking} ; je la garde jusqu'à sa décision et je vous le dis ici.{call}",
  leftToTeam: "{business} s'occupe personnellement de {your} et vous contactera.{call}",
  missedTooOften:
    "Je suis désolé : après plusieurs réservations manquées ou annulées tard, {business} n'en prend plus de nouvelles ici ; rien n'est donc réservé.{call}",
  contactWritten: "C'est fait : {your} est maintenant au nom de {who}.",
  contactConfirmed: "Une nouvelle confirmation part vers cette adresse.",
  contactSpent:
    "La confirmation a déjà été envoyée plusieurs fois et ne l'est pas une fois de plus ; ce qui reste à envoyer ira à cette adresse.",
  contactPending: "Je le fais noter sur {your}. Je vous le dis ici dès que c'est fait.",
  contactTooLate: "Je ne peux plus le changer : {your} est passé ou n'existe plus.{call}",
  contactFailed: "Je n'ai pas pu le noter sur {your} à l'instant. Redites-le-moi dans un moment.{call}",
  orderKeepsContact:
    "Une commande passée garde les coordonnées données alors : je ne peux pas les changer ici. J'utilise désormais les nouvelles.{call}",
  movedByBusiness:
    "{business} a déplacé votre réservation : c'est maintenant {booking}. Cela vous convient ?",
  inHouseLanguage: "({business} l'a écrit en {language}.)",
};
