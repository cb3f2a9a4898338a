// Personal data leaves for a model as placeholders, [NAME_1], and is put back into its answer.
import type { ModelTalk, PersonalDatum } from "./port.ts";

export interface Mask {
  /** The talk as a model may see it. */
  talk: Pick<ModelTalk, "system" | "messages">;
  /** A text of the model's with the values in place. */
  show(text: string): string;
  /** The same inside JSON; what is no JSON afterwards was none before. */
  showJson(text: string): string;
}

type Kind = PersonalDatum["kind"];

/** What is personal by its look. Dates and times of day are not phone numbers. */
const looks: readonly [Kind, RegExp][] = [
  ["EMAIL", /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  [
    "ADDRESS",
    /(?<![\p{L}\p{N}])\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Qq]uai|[Ii]mpasse|[Aa]llée)\s+(?:(?:de|du|des|la|le|les)\s+|[ld]['’]\s?)*[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*)*/gu,
  ],
  [
    "ADDRESS",
    /\b\d{1,5}[a-z]?,?\s+(?:[\p{L}'’.-]+\s+){1,4}?(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|sq|terrace|way)\b\.?(?:,?\s+(?:apt|apartment|flat|unit|#)\.?\s*[\w-]+)?/giu,
  ],
  [
    "ADDRESS",
    /(?<!\p{L})(?:rue|avenue|boulevard|calle|avenida|plaza|via|viale|piazza|rua|praça)\s+(?:[\p{L}'’.-]+\s+){0,3}?\p{Lu}[\p{L}'’.-]*,?\s+\d{1,4}[a-z]?\b/giu,
  ],
  ["ADDRESS", /(?<!\p{L})[\p{L}-]+(?:straße|strasse|str\.|weg|gasse|allee|platz)\s+\d{1,4}[a-z]?\b/giu],
  ["PHONE", /(?<![\p{L}\p{N}])\+?\(?\d[\d\s().\-/\u2010-\u2014]{5,}\d(?!\p{N})/gu],
];

/** Each alone: the middle of `06.12.34.56.78` is no date. */
const datesAndTimes =
  /(?<![\d./-])(?:\d{4}-\d{1,2}-\d{1,2}|[0-3]?\d([./-])[0-3]?\d\1(?:\d{4}|\d{2})|[0-3]?\d\.(?:\d{2}|\d{1,2}\.))(?![./-]?\d)/g;
const digitsIn = (text: string) => text.replaceAll(/\D/g, "").length;
const isPhone = (text: string) =>
  digitsIn(text) >= 7 && (text.startsWith("+") || digitsIn(text.replaceAll(datesAndTimes, "")) >= 7);

const placeholder = /\[(?:NAME|PHONE|EMAIL|ADDRESS)_\d+\]/g;

/** Whether a text as it is shown still has a placeholder in it: one that stands for nothing, made up by the model. */
export const hasPlaceholder = (text: string): boolean => text.search(placeholder) >= 0;

const note =
  "Words in brackets such as [NAME_1] or [PHONE_1] stand for personal values. Use them exactly as they are.";

export function maskOf({ system, messages, personal }: ModelTalk): Mask {
  const values = new Map<string, string>();
  const names = new Map<string, string>();
  const nameOf = (kind: Kind, text: string, value: string): string => {
    const key = `${kind} ${text.toLowerCase()}`;
    const known = names.get(key);
    if (known) return known;
    const count = [...values.keys()].filter((it) => it.startsWith(`[${kind}_`)).length;
    const name = `[${kind}_${count + 1}]`;
    names.set(key, name);
    values.set(name, value);
    return name;
  };
  const known = personal
    .flatMap(withParts)
    .filter(({ text }) => text.trim().length > 1)
    .toSorted((a, b) => b.text.length - a.text.length);
  const hideKnown = (text: string, data = known) =>
    data.reduce(
      (rest, it) => rest.replaceAll(wordsOf(it), () => nameOf(it.kind, it.text, it.value ?? it.text)),
      text,
    );
  const hideLooks = (text: string) =>
    looks.reduce(
      (rest, [kind, look]) =>
        rest.replaceAll(look, (all) => (kind !== "PHONE" || isPhone(all) ? nameOf(kind, all, all) : all)),
      text,
    );
  const masked = messages.map(({ role, text }) => ({ role, text: hideLooks(hideKnown(text)) }));
  // The system's own text has the business's address and phone in it, which anyone may know, and ordinary words that
  // may be somebody's name: there a name is one only as it is written.
  const ruled = hideKnown(
    system,
    known.map((it) => ({ ...it, part: true })),
  );
  const show = (text: string, write: (value: string) => string) =>
    text.replaceAll(placeholder, (name) => write(values.get(name) ?? name));
  return {
    talk: { system: values.size > 0 ? `${ruled}\n${note}` : ruled, messages: masked },
    show: (text) => show(text, (it) => it),
    showJson: (text) => show(text, (it) => JSON.stringify(it).slice(1, -1)),
  };
}

interface Known extends PersonalDatum {
  /** Part of a name, or in a text of ours: only as it is written, for "Will" is a name and "will" is none. */
  part?: boolean;
}

function withParts(datum: PersonalDatum): Known[] {
  if (datum.kind !== "NAME") return [datum];
  const parts = datum.text.split(/\s+/).filter((it) => it.length > 1 && it !== datum.text);
  return [datum, ...parts.map((text): Known => ({ kind: "NAME", text, part: true }))];
}

function wordsOf({ text, part }: Known): RegExp {
  const escaped = text.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, part === true ? "gu" : "giu");
}

/** Shows a text that comes in pieces: a placeholder cut in two waits for its end. */
export function pieceByPiece(mask: Pick<Mask, "show">): { take(piece: string): string; end(): string } {
  let held = "";
  return {
    take(piece) {
      held += piece;
      const open = /\[[A-Z]{0,7}_?\d*$/.exec(held)?.index ?? held.length;
      const ready = held.slice(0, open);
      held = held.slice(open);
      return mask.show(ready);
    },
    end: () => mask.show(held),
  };
}
