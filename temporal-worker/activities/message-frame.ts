// What all messages have in common: the greeting, the paragraphs, the links; plain text and simple HTML of the same words.
import { codeInGroups } from "#business/booking-code";
import { escape, localTime, oneLine } from "./message-text.ts";
import { fill, type Tongue } from "./phrases/index.ts";

export interface Words {
  subject: string;
  text: string;
  html: string;
}

export interface Link {
  url: string;
  label: string;
  /** In plain text, where it is another. */
  name?: string;
}

interface Framed {
  language: string;
  subject: string;
  lines: readonly string[];
  links?: readonly Link[];
  /** Below the links. */
  rest?: readonly string[];
}

export function framed({ language, subject, lines, links = [], rest = [] }: Framed): Words {
  const paragraphs = (texts: readonly string[]) => texts.map((it) => `<p>${escape(it)}</p>`).join("");
  const anchors = links.map((it) => `<p><a href="${escape(it.url)}">${escape(it.label)}</a></p>`).join("");
  return {
    subject,
    text: [...lines, ...links.map((it) => `${it.name ?? it.label}: ${it.url}`), ...rest].join("\n\n"),
    html: `<!doctype html><html lang="${language}"><body>${paragraphs(lines)}${anchors}${paragraphs(rest)}</body></html>`,
  };
}

/** One line for a phone. */
export const shortened = (subject: string, lines: readonly (string | null | false)[]): Words => ({
  subject,
  text: lines.filter(Boolean).join(" "),
  html: "",
});

export function greeting({ words }: Tongue, customer: string | null): string {
  const name = oneLine(customer ?? "");
  return name ? fill(words.helloTo, { name }) : words.hello;
}

interface Place {
  name: string;
  address: string | null;
  phone: string | null;
}
/** "Mario's Italian · 1 Main Street · +1…" */
export const signature = ({ name, address, phone }: Place): string =>
  [name, address, phone]
    .filter(Boolean)
    .map((it) => oneLine(it ?? ""))
    .join(" · ");

interface Visit {
  service: string;
  partySize: number;
  startsAt: string;
  timeZone: string;
}
/** "Table for 4, Friday, November 27, 2026 at 7:00 PM". */
export const visitOf = (
  { service, partySize, startsAt, timeZone }: Visit,
  { words, locale }: Tongue,
): string =>
  fill(partySize === 1 ? words.visitOfOne : words.visit, {
    service: oneLine(service),
    party: partySize,
    time: localTime(startsAt, timeZone, locale),
  });

/** The business's own page, with its chat. */
export const chatUrl = (slug: string, edgeUrl: string): string => `${edgeUrl}/b/${slug}`;

/** The same, opened with a booking: what stands behind the hash is sent to no server. */
export const bookingUrl = (slug: string, edgeUrl: string, code: string | null): string =>
  chatUrl(slug, edgeUrl) + (code === null ? "" : `#booking=${codeInGroups(code)}`);
