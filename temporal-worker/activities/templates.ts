// The words of each message: plain text, simple HTML, and one line for a phone. The same letter is the same words.
import { escape, localTime, oneLine } from "./message-text.ts";
import type { Letter, MessageKind } from "./messages.ts";
import { reminderWords } from "./reminder-words.ts";

export interface Words {
  subject: string;
  text: string;
  html: string;
}

const headlines: Record<MessageKind, (visit: string, place: string) => string> = {
  confirmation: (visit, place) => `Confirmed: ${visit} at ${place}`,
  rejection: (visit, place) => `Not confirmed: ${visit} at ${place}`,
  reschedule: (visit, place) => `Changed: now ${visit} at ${place}`,
  cancellation: (visit, place) => `Cancelled: ${visit} at ${place}`,
  reminder: (visit, place) => `Reminder: ${visit} at ${place}`,
  no_show: (visit, place) => `We missed you: ${visit} at ${place}`,
  came: (visit, place) => `Put right: ${visit} at ${place}`,
  follow_up: (_, place) => `How was your visit to ${place}?`,
};

const bodies: Record<MessageKind, string> = {
  confirmation: "Your booking is confirmed. We look forward to seeing you.",
  rejection:
    "We are sorry: your booking could not be confirmed, and nothing is held for you. Please choose another time in our chat, or call us.",
  reschedule: "Your booking has been changed to the time above. The old time is no longer held.",
  cancellation: "Your booking has been cancelled. You are welcome to book again any time.",
  reminder: "Are you still coming? Tell us in our chat: yes, move or cancel.",
  no_show:
    "We kept your place and did not see you, so this visit is noted as missed. If that is a mistake, tell us in our chat.",
  came: "Your visit had been noted as missed. That was our mistake, and it is put right: nothing is counted.",
  follow_up: "Thank you for your visit. We would be glad to hear how it was, and to see you again.",
};

const withCalendar = new Set<MessageKind>(["confirmation", "reschedule", "cancellation"]);

/** The message for a letter, with times in the business's zone and locale. */
export function wordsOf(letter: Letter, edgeUrl: string): Words {
  return letter.channel === "sms" ? shortWords(letter, edgeUrl) : longWords(letter, edgeUrl);
}

function shortWords(letter: Letter, edgeUrl: string): Words {
  const subject = headlineOf(letter);
  const { slug, phone } = letter.facts.business;
  const asks = [reminderWords(letter)?.body ?? bodies.reminder, chatUrl(slug, edgeUrl)];
  const apology = ["Sorry!", "Book another time:", chatUrl(slug, edgeUrl), phone && `or ${oneLine(phone)}`];
  const lines = [
    `${subject}.`,
    ...(letter.kind === "rejection" ? apology : []),
    ...(letter.kind === "reminder" ? asks : []),
    referenceOf(letter),
  ];
  return { subject, text: lines.filter(Boolean).join(" "), html: "" };
}

function longWords(letter: Letter, edgeUrl: string): Words {
  const { facts, kind } = letter;
  const subject = headlineOf(letter);
  const own = reminderWords(letter);
  const name = oneLine(facts.customer.name ?? "");
  const lines = [
    name ? `${own?.hello ?? "Hello"} ${name},` : `${own?.hello ?? "Hello"},`,
    subject,
    own?.body ?? bodies[kind],
    [facts.business.name, facts.business.address, facts.business.phone]
      .filter(Boolean)
      .map((it) => oneLine(it ?? ""))
      .join(" · "),
    referenceOf(letter),
  ];
  const link = linkOf(letter, edgeUrl);
  const text = [...lines, ...(link ? [`${link.name}: ${link.url}`] : [])].join("\n\n");
  const paragraphs = lines.map((it) => `<p>${escape(it)}</p>`);
  const anchor = link ? [`<p><a href="${escape(link.url)}">${link.label}</a></p>`] : [];
  const html = `<!doctype html><html lang="${own ? (facts.language ?? "en").slice(0, 2) : "en"}"><body>${[...paragraphs, ...anchor].join("")}</body></html>`;
  return { subject, text, html };
}

function headlineOf(letter: Letter): string {
  const { kind, facts, booking } = letter;
  const plain = () =>
    headlines[kind](visitOf(booking.booking, facts.business.locale), oneLine(facts.business.name));
  return reminderWords(letter)?.headline ?? plain();
}

/** "Table for 4, Friday, November 27, 2026 at 7:00 PM". */
export function visitOf(booking: Letter["booking"]["booking"], locale: string): string {
  const what = `${oneLine(booking.service)} for ${booking.partySize}`;
  return `${what}, ${localTime(booking.startsAt, booking.timeZone, locale)}`;
}

/** Names this booking, and which of its changes: no two messages of one kind to one person read the same. */
const referenceOf = ({ booking }: Letter): string =>
  `Reference ${booking.booking.id}${booking.sequence > 0 ? ` change ${booking.sequence}` : ""}`;

interface Link {
  url: string;
  name: string;
  label: string;
}

function linkOf(letter: Letter, edgeUrl: string): Link | undefined {
  const { kind, facts } = letter;
  const chat = chatUrl(facts.business.slug, edgeUrl);
  if (kind === "rejection") return { url: chat, name: "Book another time", label: "Book another time" };
  if (kind === "reminder") {
    const answer = reminderWords(letter)?.answer ?? "Answer in the chat";
    return { url: chat, name: answer, label: answer };
  }
  const url = withCalendar.has(kind) ? calendarUrl(facts, edgeUrl) : undefined;
  return url === undefined ? undefined : { url, name: "Calendar file", label: "Add to your calendar" };
}

/** The business's own page, with its chat. */
export const chatUrl = (slug: string, edgeUrl: string): string => `${edgeUrl}/b/${slug}`;

/** Where the booking's calendar file is; it follows the booking through moves and cancellation. */
const calendarUrl = ({ bookingId, calendarToken }: Letter["facts"], edgeUrl: string): string | undefined =>
  calendarToken && `${edgeUrl}/v1/bookings/${bookingId}.ics?token=${calendarToken}`;
