// What a message says beside the visit itself: words for the team as they stand, or a wish that is given up.
import type { Command } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { languageOf } from "../region.ts";
import { matches, pattern, plain } from "../text.ts";
import { asideWords, type AsideWords } from "./words.ts";

export interface Aside {
  command: Extract<Command, { type: "setSlots" | "dropWish" }>;
  /** The message without it. */
  rest: string;
}

interface Compiled {
  note: RegExp;
  drop: readonly RegExp[];
}
const compiled = new WeakMap<AsideWords, Compiled>();
const bounded = (source: string) => pattern(`(?<![\\p{L}])(?:${source})`);

function patternsOf(locale: string): Compiled {
  const words = asideWords(languageOf(locale));
  const known = compiled.get(words) ?? {
    note: bounded(words.note),
    drop: words.drop.map((it) => bounded(`${it}(?![\\p{L}])`)),
  };
  compiled.set(words, known);
  return known;
}

const longestNote = 300;

export function asideIn(text: string, context: UnderstandingContext): Aside | null {
  const patterns = patternsOf(context.locale);
  return noteIn(text, patterns) ?? droppedIn(text, patterns, context.wishes);
}

/** "Note for the kitchen: my son eats egg now": no time and no yes is read in it. It ends with its sentence. */
function noteIn(text: string, { note }: Compiled): Aside | null {
  const [found] = matches(note, plain(text));
  if (!found) return null;
  const from = found.index + found[0].length;
  const length = /[.!?;\n](?=\s|$)/u.exec(text.slice(from))?.index ?? text.length - from;
  const notes = text.slice(from, from + length).trim();
  if (!/\p{L}{2}/u.test(notes)) return null;
  const command = {
    type: "setSlots" as const,
    slots: { notes: notes.slice(0, longestNote) },
    confidence: 0.92,
  };
  return { command, rest: `${text.slice(0, found.index)} ${text.slice(from + length + 1)}`.trim() };
}

/** "Forget about the window thing": where the window had been wished for. */
function droppedIn(text: string, { drop }: Compiled, wishes: readonly string[]): Aside | null {
  if (wishes.length === 0) return null;
  const folded = plain(text);
  for (const found of drop.flatMap((it) => matches(it, folded))) {
    const wish = wishes.findLast((it) => speaksOf(found.groups?.["thing"] ?? "", plain(it)));
    if (wish === undefined) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
    return { command: { type: "dropWish", wish, confidence: 0.9 }, rest };
  }
  return null;
}

/** Words of every wish, by which none is told apart. */
const common =
  /^(?:tables?|seats?|place|spot|room|area|thing|please|with|near|next|that|this|mesa|sitio|tisch|platz|tavolo|posto|lugar)$/u;

/** A word of the wish is named; "nut allergy" and "allergic" are of one. */
function speaksOf(thing: string, wish: string): boolean {
  const words = wish.match(/\p{L}{4,}/gu)?.filter((it) => !common.test(it)) ?? [];
  const named = thing.match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => named.some((it) => it.slice(0, 5) === word.slice(0, 5)));
}
