// What is said of two visits that are booked together or not at all, in French.
import type { PairingPhrases } from "../phrases.ts";

export const frenchPairing: PairingPhrases = {
  visit: "{service} chez {name}, {when}",
  visitUntil: "jusqu'à {time}",
  visitFrom: "dès {price}",
  visitBooked: "Réservé : {visit}.",
  visitCancelled: "Annulé : {visit}.",
  pairCancelConfirm: "Dois-je annuler les deux ?",
  visitCancelConfirm: "Dois-je annuler ceci : {visit} ?",
  pairCancelYes: "Oui, annule",
  pairCancelNo: "Non, garde",
  pairCancelKept: "D'accord, rien n'est annulé.",
  visitMoved: "Déplacé : {visit}.",
  visitStands:
    "Je n'ai pas pu annuler {visit} : c'est maintenu. Prévenez vous-même l'adresse si vous ne venez pas.",
  visitSoon: "Un rappel : {visit}.",
  minutes: ["{n} minute", "{n} minutes"],
  way: "Il y a {distance} de l'un à l'autre, environ {minutes}.",
  wayUnknown: "J'ai laissé {minutes} pour le trajet.",
  pairHeld: "Je garde les deux pendant cinq minutes :",
  pairName:
    "À quel nom dois-je les réserver ? Ajoutez un e-mail ou un téléphone pour les confirmations, si vous voulez.",
  pairConfirm: "Dois-je réserver les deux, au nom de {under} ?",
  pairYes: "Oui, les deux",
  pairOther: "D'autres heures",
  pairNo: "Non, aucun",
  pairTakeThose: "Oui, ceux-là",
  pairWait: "Un instant, je m'occupe encore de vos deux rendez-vous.",
  pairPending: "Je m'en occupe ; je vous dis ici dès que les deux sont réglés.",
  pairNothing:
    "Je ne trouve pas deux rendez-vous qui s'enchaînent. Essayez un autre jour ou une autre heure, ou cherchez d'abord l'un d'eux.",
  pairNotThen: "Alors rien ne s'enchaîne.",
  pairTaken: "Quelqu'un a été plus rapide : je ne garde plus rien.",
  pairReleased: "D'accord, ceux-là sont de nouveau libres.",
  pairLetGo: "D'accord, rien n'est réservé.",
  pairInstead: "Cela irait aussi :",
  pairNoOthers: "Rien d'autre ne va ensemble ; peut-être un autre jour.",
  pairBooked: "Les deux sont réservés !",
  pairFailed: "Aucun n'a pu être confirmé : rien n'est réservé.",
  pairHalf:
    "{failed} n'a pas pu être confirmé, donc j'annule aussi {stands} : vous vouliez les deux ou aucun.",
  pairUnwanted: "D'accord, je les annule dès qu'ils sont réglés.",
  pairMoveWhen: "À quand dois-je les déplacer ? Dites un jour, une heure ou les deux.",
  pairMoveConfirm: "Dois-je les déplacer ainsi ?",
  pairMoveYes: "Oui, déplace-les",
  pairMoveNo: "Non, laisse-les",
  pairMoveKept: "D'accord, les deux restent comme ils sont.",
  pairMoveNone:
    "Rien de libre alors qui convienne aux deux. Dites un autre jour ou une autre heure, ou laissez-les.",
  pairMoveOrder:
    "Ils doivent rester l'un après l'autre, avec le temps du trajet. Dites une autre heure, ou déplacez les deux.",
  pairMoved: "Les deux sont déplacés !",
  pairMoveFailed:
    "{visit} n'a pas pu être déplacé, donc les deux restent comme ils étaient : vous les vouliez ensemble.",
  pairMoveBack: "Les deux sont comme avant.",
  pairMoveStuck: "L'un a été déplacé et son ancienne heure est prise ; voici où ils en sont :",
  pairUndone: "Annulé : {visit}. Rien n'est réservé maintenant.",
};
