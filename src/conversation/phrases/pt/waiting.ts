// Portuguese: the waitlist.
import type { WaitWords } from "../shared/words.ts";

export const waiting: WaitWords = {
  join: "Entrar na lista de espera",
  leave: "Tirar-me da lista",
  yes: "Sim, na lista",
  wider: "Uma hora antes ou depois também serve",
  decline: "Não, obrigado",
  wish: "{place} {day}, a qualquer hora {hours}",
  explained:
    "Quando um horário está cheio, posso pôr você na lista de espera e avisar aqui assim que vagar {one}.",
  noNeed: "Não é preciso esperar: está livre.",
  none: "Você não está em nenhuma lista de espera neste chat. Quer entrar em uma?",
  confirm: "Posso pôr você na lista de espera para {wish}, em nome de {name}{reach}. Pode ser?",
  joined:
    "Você está na lista de espera para {wish}. Assim que algo vagar eu aviso aqui{also} e guardo por um tempo. Você pode sair da lista quando quiser.",
  also: " e em {reach}",
  told: "Você continua na lista de espera para {wish}. Ainda não vagou nada; eu aviso aqui.",
  toldOffer: "{Booking}: guardo até as {until}, basta dizer que sim.",
  left: "Certo, você não está mais na lista de espera para {wish}. Mais alguma coisa?",
  over: "Lamento, não vagou nada: a lista de espera para {wish} está encerrada. Procuro outro dia?",
  already: "Você já está nessa lista de espera: {wish}. Eu aviso aqui assim que algo vagar.",
  offered: "Boa notícia: vagou {booking}! Guardo até as {until}. Posso reservar?",
  declined: "Certo, {booking} passa para a próxima pessoa da lista.",
  lapsed: "{Booking} passou para a próxima pessoa da lista, porque não tive resposta a tempo.",
  still: "Você continua na lista de espera para outros horários; diga se preferir sair.",
  gone: "Você não está mais nessa lista de espera.",
  leaveFailed: "Lamento, não consegui tirar você da lista agora. Tente de novo daqui a pouco.",
  offerOver: "Essa oferta já terminou; não há mais nada a fazer.",
  tooLate: "Lamento, já é tarde para esperar por esse horário.",
  failed: "Lamento, não consegui pôr você na lista de espera agora.",
};
