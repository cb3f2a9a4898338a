// The words of each message about a booking, in its customer's language. The same letter is the same words.
import { codeInGroups } from "#business/booking-code";
import {
  bookingUrl,
  chatUrl,
  framed,
  greeting,
  type Link,
  shortened,
  signature,
  visitOf,
  type Words,
} from "./message-frame.ts";
import { oneLine } from "./message-text.ts";
import type { Letter, MessageKind } from "./messages.ts";
import { fill, tongueOf, type Tongue } from "./phrases/index.ts";

const withCalendar = new Set<MessageKind>(["confirmation", "reschedule", "cancellation"]);

/** What speaks of a visit to come carries the booking's code: with it any chat of the business can do with it. */
export const carriesCode: ReadonlySet<MessageKind> = new Set<MessageKind>([
  "confirmation",
  "reschedule",
  "reminder",
]);

/** Where the message leads, and what it carries. */
interface Leads {
  /** The edge's address. */
  edgeUrl: string;
  /** The booking's, where the message carries it. */
  code: string | null;
}

/** The message for a letter, with times on the business's wall; `code` is the booking's. */
export function wordsOf(letter: Letter, edgeUrl: string, code: string | null = null): Words {
  const { language, business } = letter.facts;
  const tongue = tongueOf(language, business.locale);
  const leads = { edgeUrl, code: carriesCode.has(letter.kind) ? code : null };
  return letter.channel === "sms" ? shortWords(letter, tongue, leads) : longWords(letter, tongue, leads);
}

function shortWords(letter: Letter, tongue: Tongue, { edgeUrl, code }: Leads): Words {
  const { words } = tongue;
  const subject = headlineOf(letter, tongue);
  const { slug, phone } = letter.facts.business;
  const chat = chatUrl(slug, edgeUrl);
  const call = phone && fill(words.orCall, { phone: oneLine(phone) });
  return shortened(subject, [
    /[.!?]$/u.test(subject) ? subject : `${subject}.`,
    ...(letter.kind === "rejection" ? [words.sorry, `${words.bookAnother}:`, chat, call] : []),
    ...(letter.kind === "reminder" ? [words.booking.reminder.body, bookingUrl(slug, edgeUrl, code)] : []),
    ...(letter.kind !== "reminder" && code !== null
      ? [`${words.changeInChat}:`, bookingUrl(slug, edgeUrl, code)]
      : []),
    referenceOf(letter, tongue),
  ]);
}

function longWords(letter: Letter, tongue: Tongue, leads: Leads): Words {
  const { facts, kind } = letter;
  const { code } = leads;
  const subject = headlineOf(letter, tongue);
  return framed({
    language: tongue.words.language,
    subject,
    lines: [
      greeting(tongue, facts.customer.name),
      subject,
      tongue.words.booking[kind].body,
      ...(code === null ? [] : [fill(tongue.words.code, { code: codeInGroups(code) })]),
      signature(facts.business),
      referenceOf(letter, tongue),
    ],
    links: linksOf(letter, tongue, leads),
  });
}

const headlineOf = ({ kind, facts, booking }: Letter, tongue: Tongue): string =>
  fill(tongue.words.booking[kind].headline, {
    visit: visitOf(booking.booking, tongue),
    place: oneLine(facts.business.name),
  });

/** Names this booking, and which of its changes: no two messages of one kind to one person read the same. */
function referenceOf({ booking: { booking, sequence } }: Letter, { words }: Tongue): string {
  const reference = fill(words.reference, { id: booking.id });
  return sequence > 0 ? `${reference} ${fill(words.change, { n: sequence })}` : reference;
}

function linksOf({ kind, facts }: Letter, { words }: Tongue, { edgeUrl, code }: Leads): Link[] {
  const chat = bookingUrl(facts.business.slug, edgeUrl, code);
  if (kind === "rejection") return [{ url: chat, label: words.bookAnother }];
  if (kind === "reminder") return [{ url: chat, label: words.answerInChat }];
  const url = withCalendar.has(kind) ? calendarUrl(facts, edgeUrl) : undefined;
  return [
    ...(code === null ? [] : [{ url: chat, label: words.changeInChat }]),
    ...(url === undefined ? [] : [{ url, name: words.calendarFile, label: words.addToCalendar }]),
  ];
}

/** Where the booking's calendar file is; it follows the booking through moves and cancellation. */
const calendarUrl = ({ bookingId, calendarToken }: Letter["facts"], edgeUrl: string): string | undefined =>
  calendarToken && `${edgeUrl}/v1/bookings/${bookingId}.ics?token=${calendarToken}`;
