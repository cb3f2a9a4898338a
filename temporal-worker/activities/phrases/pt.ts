// Messages to customers in Portuguese.
import type { MessagePhrases } from "./message-phrases.ts";

export const portuguese: MessagePhrases = {
  language: "pt",
  hello: "Olá,",
  helloTo: "Olá, {name},",
  visit: "{service} para {party}, {time}",
  visitOfOne: "{service}, {time}",
  reference: "Referência {id}",
  change: "alteração {n}",
  offer: "oferta {n}",
  booking: {
    confirmation: {
      headline: "Confirmado: {visit}, em {place}",
      body: "A sua reserva está confirmada. Esperamos por si.",
    },
    rejection: {
      headline: "Não confirmado: {visit}, em {place}",
      body: "Lamentamos: não foi possível confirmar a sua reserva e nada está guardado para si. Escolha outra hora no nosso chat ou ligue-nos.",
    },
    reschedule: {
      headline: "Alterado: agora {visit}, em {place}",
      body: "A sua reserva passou para a hora acima. A hora anterior já não está guardada.",
    },
    cancellation: {
      headline: "Cancelado: {visit}, em {place}",
      body: "A sua reserva foi cancelada. Pode voltar a reservar quando quiser.",
    },
    reminder: {
      headline: "Lembrete: {visit}, em {place}",
      body: "Ainda vem? Responda no nosso chat: sim, mudar ou cancelar.",
    },
    no_show: {
      headline: "Sentimos a sua falta: {visit}, em {place}",
      body: "Guardámos o seu lugar e não o vimos, por isso esta visita ficou registada como falta. Se for engano, diga-nos no nosso chat.",
    },
    came: {
      headline: "Corrigido: {visit}, em {place}",
      body: "A sua visita estava registada como falta. Foi erro nosso e está corrigido: nada conta.",
    },
    follow_up: {
      headline: "Como foi a sua visita? {place}",
      body: "Obrigado pela visita. Gostaríamos de saber como foi e de voltar a vê-lo.",
    },
  },
  sorry: "Lamentamos!",
  bookAnother: "Reservar outra hora",
  orCall: "ou {phone}",
  answerInChat: "Responder no chat",
  changeInChat: "Alterar ou cancelar no chat",
  code: "O código da sua reserva é {code}: com ele pode alterá-la ou cancelá-la no nosso chat em qualquer dispositivo.",
  calendarFile: "Ficheiro de calendário",
  addToCalendar: "Adicionar ao calendário",
  order: {
    headlines: {
      order_confirmation: "O seu pedido em {place} está confirmado",
      order_ready: "O seu pedido em {place} está pronto",
      order_cancellation: "O seu pedido em {place} foi cancelado",
    },
    ready: "Está à sua espera.",
    cancelled: "Lamentamos: não pode ser preparado, e não há nada a pagar.",
    callUs: "Pode ligar-nos para {phone}.",
    soonest: "Avisamos assim que estiver pronto.",
    readyAt: "Estará pronto: {time}.",
    total: "Total: {money}",
    chat: "Fale connosco",
  },
  waiting: {
    headline: "Livre para si: {visit}, em {place}",
    body: "Está na nossa lista de espera e ficou livre um lugar.",
    kept: "Guardamo-lo para si até: {time}. Para o aceitar, diga sim no nosso chat:",
    take: "Aceitar no nosso chat",
    otherwise:
      "Se não lhe convier, não precisa de fazer nada: passa à pessoa seguinte e continua na lista para outras horas.",
  },
  news: {
    from: "Novidades de {place}",
    aboutVisit: "Sobre a sua reserva em {place}",
    noLonger: "O que lhe escrevemos já não é válido: «{said}» Por favor, não o tenha em conta.",
    chat: "Fale connosco",
    stop: "Não quero mais novidades",
    stopShort: "Parar",
  },
  watch: { found: "Pediu-me para ficar atento a isto, e aqui está", see: "Ver e reservar", free: "livre" },
};
