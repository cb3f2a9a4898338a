// The words of each message about a booking, in its customer's language. The same letter is the same words.
import {
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

/** The message for a letter, with times on the business's wall. */
export function wordsOf(letter: Letter, edgeUrl: string): Words {
  const { language, business } = letter.facts;
  const tongue = tongueOf(language, business.locale);
  return letter.channel === "sms" ? shortWords(letter, tongue, edgeUrl) : longWords(letter, tongue, edgeUrl);
}

function shortWords(letter: Letter, tongue: Tongue, edgeUrl: string): Words {
  const { words } = tongue;
  const subject = headlineOf(letter, tongue);
  const { slug, phone } = letter.facts.business;
  const chat = chatUrl(slug, edgeUrl);
  const call = phone && fill(words.orCall, { phone: oneLine(phone) });
  return shortened(subject, [
    /[.!?]$/u.test(subject) ? subject : `${subject}.`,
    ...(letter.kind === "rejection" ? [words.sorry, `${words.bookAnother}:`, chat, call] : []),
    ...(letter.kind === "reminder" ? [words.booking.reminder.body, chat] : []),
    referenceOf(letter, tongue),
  ]);
}

function longWords(letter: Letter, tongue: Tongue, edgeUrl: string): Words {
  const { facts, kind } = letter;
  const subject = headlineOf(letter, tongue);
  const link = linkOf(letter, tongue, edgeUrl);
  return framed({
    language: tongue.words.language,
    subject,
    lines: [
      greeting(tongue, facts.customer.name),
      subject,
      tongue.words.booking[kind].body,
      signature(facts.business),
      referenceOf(letter, tongue),
    ],
    ...(link && { links: [link] }),
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

function linkOf({ kind, facts }: Letter, { words }: Tongue, edgeUrl: string): Link | undefined {
  const chat = chatUrl(facts.business.slug, edgeUrl);
  if (kind === "rejection") return { url: chat, label: words.bookAnother };
  if (kind === "reminder") return { url: chat, label: words.answerInChat };
  const url = withCalendar.has(kind) ? calendarUrl(facts, edgeUrl) : undefined;
  return url === undefined ? undefined : { url, name: words.calendarFile, label: words.addToCalendar };
}

/** Where the booking's calendar file is; it follows the booking through moves and cancellation. */
const calendarUrl = ({ bookingId, calendarToken }: Letter["facts"], edgeUrl: string): string | undefined =>
  calendarToken && `${edgeUrl}/v1/bookings/${bookingId}.ics?token=${calendarToken}`;
