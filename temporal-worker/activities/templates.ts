// The words of each message: plain text, simple HTML, and one line for a phone. The same letter is the same words.
import type { Letter, MessageKind } from "./messages.ts";

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
  reminder:
    "A reminder of your booking. If your plans have changed, tell us in the chat and we will move or cancel it.",
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
  const apology = ["Sorry!", "Book another time:", chatUrl(slug, edgeUrl), phone && `or ${oneLine(phone)}`];
  const lines = [`${subject}.`, ...(letter.kind === "rejection" ? apology : []), referenceOf(letter)];
  return { subject, text: lines.filter(Boolean).join(" "), html: "" };
}

function longWords(letter: Letter, edgeUrl: string): Words {
  const { facts, kind } = letter;
  const subject = headlineOf(letter);
  const name = oneLine(facts.customer.name ?? "");
  const lines = [
    name ? `Hello ${name},` : "Hello,",
    subject,
    bodies[kind],
    [facts.business.name, facts.business.address, facts.business.phone]
      .filter(Boolean)
      .map((it) => oneLine(it ?? ""))
      .join(" · "),
    referenceOf(letter),
  ];
  const link = linkOf(kind, facts, edgeUrl);
  const text = [...lines, ...(link ? [`${link.name}: ${link.url}`] : [])].join("\n\n");
  const paragraphs = lines.map((it) => `<p>${escape(it)}</p>`);
  const anchor = link ? [`<p><a href="${escape(link.url)}">${link.label}</a></p>`] : [];
  const html = `<!doctype html><html lang="en"><body>${[...paragraphs, ...anchor].join("")}</body></html>`;
  return { subject, text, html };
}

const headlineOf = ({ kind, facts, booking }: Letter): string =>
  headlines[kind](visitOf(booking.booking, facts.business.locale), oneLine(facts.business.name));

/** "Table for 4, Friday, November 27, 2026 at 7:00 PM". */
function visitOf(booking: Letter["booking"]["booking"], locale: string): string {
  const what = `${oneLine(booking.service)} for ${booking.partySize}`;
  return `${what}, ${localTime(booking.startsAt, booking.timeZone, locale)}`;
}

export function localTime(instant: string, timeZone: string, locale: string): string {
  const form = { dateStyle: "full", timeStyle: "short", timeZone } as const;
  // Some versions of ICU write a narrow no-break space, which would turn an SMS into three.
  return oneLine(new Intl.DateTimeFormat([locale, "en-US"], form).format(new Date(instant)));
}

/** Names this booking, and which of its changes: no two messages of one kind to one person read the same. */
const referenceOf = ({ booking }: Letter): string =>
  `Reference ${booking.booking.id}${booking.sequence > 0 ? ` change ${booking.sequence}` : ""}`;

interface Link {
  url: string;
  name: string;
  label: string;
}

function linkOf(kind: MessageKind, facts: Letter["facts"], edgeUrl: string): Link | undefined {
  const chat = chatUrl(facts.business.slug, edgeUrl);
  if (kind === "rejection") return { url: chat, name: "Book another time", label: "Book another time" };
  const url = withCalendar.has(kind) ? calendarUrl(facts, edgeUrl) : undefined;
  return url === undefined ? undefined : { url, name: "Calendar file", label: "Add to your calendar" };
}

/** The business's own page, with its chat. */
export const chatUrl = (slug: string, edgeUrl: string): string => `${edgeUrl}/b/${slug}`;

/** Where the booking's calendar file is; it follows the booking through moves and cancellation. */
const calendarUrl = ({ bookingId, calendarToken }: Letter["facts"], edgeUrl: string): string | undefined =>
  calendarToken && `${edgeUrl}/v1/bookings/${bookingId}.ics?token=${calendarToken}`;

/** A name may hold anything; a header or an SMS must stay one line. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, 120);

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
export const escape = (text: string): string => text.replace(/[&<>"']/g, (it) => entities[it] ?? it);
