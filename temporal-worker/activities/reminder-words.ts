// The reminder in the customer's own language: it asks, and says where to answer.
import { localTime, oneLine } from "./message-text.ts";
import type { Letter } from "./messages.ts";

interface ReminderWords {
  hello: string;
  headline: string;
  body: string;
  answer: string;
}

/** `{visit}` and `{place}` stand for the booking and the business. */
const words: Readonly<Record<string, ReminderWords>> = {
  es: {
    hello: "Hola",
    headline: "Recordatorio: {visit}, en {place}",
    body: "¿Sigues viniendo? Responde en nuestro chat: sí, cambiar o cancelar.",
    answer: "Responder en el chat",
  },
  fr: {
    hello: "Bonjour",
    headline: "Rappel : {visit}, chez {place}",
    body: "Vous venez toujours ? Répondez dans notre chat : oui, déplacer ou annuler.",
    answer: "Répondre dans le chat",
  },
  de: {
    hello: "Guten Tag",
    headline: "Erinnerung: {visit}, {place}",
    body: "Bleibt es dabei? Antworten Sie in unserem Chat: ja, verschieben oder stornieren.",
    answer: "Im Chat antworten",
  },
  it: {
    hello: "Buongiorno",
    headline: "Promemoria: {visit}, da {place}",
    body: "Vieni ancora? Rispondi nella nostra chat: sì, spostare o annullare.",
    answer: "Rispondi nella chat",
  },
  pt: {
    hello: "Olá",
    headline: "Lembrete: {visit}, em {place}",
    body: "Ainda vem? Responda no nosso chat: sim, mudar ou cancelar.",
    answer: "Responder no chat",
  },
};

/** null: English, as the other messages are. */
export function reminderWords({ kind, facts, booking: { booking } }: Letter): ReminderWords | null {
  const { language } = facts;
  const code = (language ?? "en").slice(0, 2).toLowerCase();
  const own = kind === "reminder" ? words[code] : undefined;
  if (!own) return null;
  const party = booking.partySize > 1 ? ` (${booking.partySize})` : "";
  const visit = `${oneLine(booking.service)}${party}, ${localTime(booking.startsAt, booking.timeZone, code)}`;
  const values: Record<string, string> = { visit, place: oneLine(facts.business.name) };
  const headline = own.headline.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  return { ...own, headline };
}
