// French: a booking of another chat, taken up by its code.
import type { TakingUpWords } from "../shared/taking-up-words.ts";

export const takingUp: TakingUpWords = {
  hint: "Si elle a été faite ailleurs, donnez-moi son code, indiqué dans la confirmation, et je la retrouve.",
  found: "Voici votre réservation : {booking}.",
  asks: "Vous venez toujours ?",
  can: "Vous pouvez la modifier ou l'annuler ici.",
  cancelled: "Cette réservation a été annulée : {booking}.",
  over: "Cette réservation est passée : {booking}.",
  unknown: "Je ne trouve ici aucune réservation avec ce code. Vérifiez-le dans votre confirmation.{call}",
  tooMany: "Cela fait trop de codes erronés : je n'en cherche plus pendant un moment.{call}",
  away: "Je n'ai pas pu le chercher à l'instant. Réessayez dans un moment.{call}",
  unread:
    "Ce n'est pas un code de réservation complet. Il figure dans votre confirmation, en groupes de lettres et de chiffres.",
};
