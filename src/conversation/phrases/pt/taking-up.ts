// Portuguese: a booking of another chat, taken up by its code.
import type { TakingUpWords } from "../shared/taking-up-words.ts";

export const takingUp: TakingUpWords = {
  hint: "Se a fez noutro lado, diga-me o código que está na confirmação e eu encontro-a.",
  found: "Aqui está a sua reserva: {booking}.",
  asks: "Ainda vem?",
  can: "Pode mudá-la ou cancelá-la aqui.",
  cancelled: "Essa reserva foi cancelada: {booking}.",
  over: "Essa reserva já passou: {booking}.",
  unknown: "Não encontro aqui nenhuma reserva com esse código. Confira-o na sua confirmação.{call}",
  tooMany: "Foram demasiados códigos errados, por isso durante algum tempo não procuro mais nenhum.{call}",
  away: "Não consegui procurá-lo agora. Tente de novo daqui a pouco.{call}",
  unread:
    "Isso não é um código de reserva completo. Está na sua confirmação, em grupos de letras e algarismos.",
};
