// Portuguese: whether they come, and what it means if they do not.
import type { VisitWords } from "../shared/visit-words.ts";

export const visits: VisitWords = {
  reminded: "Um lembrete: {booking}, em {business}. Ainda vem?",
  coming: "Sim, eu vou",
  move: "Mudar",
  cancel: "Cancelar",
  attending: "Perfeito, está anotado. Até lá: {booking}!",
  runningLate: "Obrigado por avisar, anotei para a equipa: {booking}.",
  runningLateUnknown: "Obrigado por avisar. Não vejo a reserva nesta conversa.",
  stays: "{Your} fica como está; esta será outra reserva.",
  oneEach: "Cada horário é para uma pessoa, por isso marco {people}: à mesma hora se puder; senão, pergunto.",
  forEach: "Para cada uma das {people} pessoas: {what}",
  nextGuest: "Já vão {at} de {of}; agora o próximo.",
  guestsLeft: "Ainda por reservar: {people}. Diga-me aqui quando continuar.",
  noHurry: "Sem pressa: {your} continua de pé. Diga-me aqui assim que souber.",
  personGone: "{person} já não está na equipa; outra pessoa da equipa faz. Se preferir mudar, é só dizer.",
  heldOnly: "Antes de ir: está só guardado, ainda não está reservado.",
  late: "Faltam menos de {cutoff}, por isso conta como cancelamento tardio. Cancelo {your} mesmo assim?",
  lateNote: "Se faltarem menos de {cutoff}, um cancelamento conta como tardio.",
  missed:
    "Sentimos a sua falta em {business}: {booking}. Fica anotado que não veio.{limit} Se for engano, diga-me e eu transmito.",
  limitAsk:
    "A partir de {limit} reservas perdidas ou canceladas tarde em {days} dias, uma nova é confirmada pela equipe.",
  limitRefuse:
    "A partir de {limit} reservas perdidas ou canceladas tarde em {days} dias, {business} não aceita novas aqui.",
  came: "Foi engano nosso: você esteve aqui, e já está corrigido. Nada conta por {your}.",
  undecided:
    "Confirmar {booking} está demorando mais do que devia. Pedi à equipe de {business} que decida e aviso você aqui.{call}",
  missedBefore:
    "Depois de várias reservas perdidas ou canceladas tarde, {business} confirma as novas pessoalmente. Perguntei à equipe sobre {booking}; fica guardada até ela decidir e aviso você aqui.{call}",
  leftToTeam: "{business} trata pessoalmente de {your} e entrará em contato com você.{call}",
  missedTooOften:
    "Lamento: depois de várias reservas perdidas ou canceladas tarde, {business} não aceita novas aqui; nada foi reservado.{call}",
  contactWritten: "Feito: {your} está agora em nome de {who}.",
  contactConfirmed: "Uma nova confirmação segue para lá.",
  contactSpent:
    "A confirmação já foi enviada várias vezes e não é enviada de novo; o que ainda houver para enviar segue para lá.",
  contactPending: "Estou a mandar anotar isso em {your}. Digo-lhe aqui assim que estiver.",
  contactTooLate: "Já não posso mudar isso: {your} já passou ou já não existe.{call}",
  contactFailed: "Não consegui anotar isso em {your} agora. Diga-me outra vez daqui a pouco.{call}",
  orderKeepsContact:
    "Uma encomenda já feita mantém os dados com que foi feita: aqui não os posso mudar. A partir de agora uso os novos.{call}",
  movedByBusiness: "{business} mudou a sua reserva: agora é {booking}. Serve-lhe?",
  inHouseLanguage: "({business} escreveu isto em {language}.)",
};
