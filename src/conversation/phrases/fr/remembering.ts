// French: what is remembered of a customer.
import type { MemoryWords } from "../shared/memory-words.ts";

export const remembering: MemoryWords = {
  asBefore: "{Wishes}, comme la dernière fois ?",
  yesAsBefore: "Oui, comme la dernière fois",
  noAsBefore: "Pas cette fois",
  dropped: "D'accord, c'est retiré : {wish}.",
  ask: "Dois-je le retenir pour la prochaine fois : {wishes} ?",
  yes: "Oui, retenez-le",
  no: "Non",
  later: "Pas maintenant",
  kept: "Je le retiens pour la prochaine fois : {wishes}. Dites « oubliez-moi » quand vous voulez.",
  refused: "D'accord, je ne le garde pas au-delà de cette visite.",
  putOff: "D'accord, peut-être une autre fois.",
  what: "Dites-moi ce que je dois retenir, par exemple une place près de la fenêtre ou une allergie.",
  name: "Votre nom : {name}.",
  wishes: "Ce que vous aimez : {wishes}.",
  bookings: "Vos visites : {bookings}.",
  orders: "Vos commandes : {orders}.",
  nothing: "Je ne sais rien de vous.",
  keptWithYes: "Je le retiens pour votre prochaine visite parce que vous avez dit oui.",
  onlyHere: "Je ne le garde que pour cette conversation.",
  forget: "Oubliez-moi",
  forgotten: "C'est fait, j'ai oublié ce que je retenais de vous.",
  stays: "Ce que garde {business} : {what}, avec le nom et le contact indiqués.",
  order: "votre commande de {items}",
  reasons: {
    asBefore: "Vous l'aviez souhaité ; je ne le note pour cette réservation que si vous dites oui.",
    consent: "Vous n'aurez pas à le redire. Je ne garde rien sans votre oui, et vous pouvez changer d'avis.",
  },
};
