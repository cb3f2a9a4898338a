// What a message says beside the visit itself: words for the team as they stand, or a wish that is given up.
import type { Command } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { languageOf } from "../region.ts";
import { matches, pattern, plain, wholeWords } from "../text.ts";
import { visitWords } from "../visits/words.ts";
import { eating } from "./eating.ts";
import { asideWords, type AsideWords } from "./words.ts";

export interface Aside {
  commands: Extract<Command, { type: "setSlots" | "dropWish" }>[];
  /** The message without it. */
  rest: string;
}

interface Compiled {
  note: RegExp;
  drop: readonly RegExp[];
  unneeded: readonly RegExp[];
}
/** What words mean where they are for the desk itself. */
type Means = (words: string) => readonly Command[];
const compiled = new WeakMap<AsideWords, Compiled>();

function patternsOf(locale: string): Compiled {
  const words = asideWords(languageOf(locale));
  const known = compiled.get(words) ?? {
    note: pattern(`(?<![\\p{L}])(?:${words.note})`),
    drop: words.drop.map(wholeWords),
    unneeded: words.unneeded.map(wholeWords),
  };
  compiled.set(words, known);
  return known;
}

const longestNote = 300;

export function asideIn(text: string, context: UnderstandingContext, means: Means): Aside | null {
  const patterns = patternsOf(context.locale);
  return noteIn(text, patterns, means) ?? droppedIn(text, patterns, context);
}

/** "Tell the restaurant I want to cancel" is for the desk, which can do it. */
const forDesk: ReadonlySet<Command["type"]> = new Set(["startFlow", "cancelFlow", "handOffToHuman"]);

/** "Note for the kitchen: my son eats egg now": no time and no yes is read in it. It ends with its sentence. */
function noteIn(text: string, { note }: Compiled, means: Means): Aside | null {
  const [found] = matches(note, plain(text));
  if (!found) return null;
  const from = found.index + found[0].length;
  const length = /[.!?;\n](?=\s|$)/u.exec(text.slice(from))?.index ?? text.length - from;
  const notes = text.slice(from, from + length).trim();
  if (!/\p{L}{2}/u.test(notes) || means(notes).some((it) => forDesk.has(it.type))) return null;
  const command = {
    type: "setSlots" as const,
    slots: { notes: notes.slice(0, longestNote) },
    confidence: 0.92,
  };
  return {
    commands: [command],
    rest: `${text.slice(0, found.index)} ${text.slice(from + length + 1)}`.trim(),
  };
}

/** "Forget about the window thing": where the window had been wished for. */
function droppedIn(
  text: string,
  { drop, unneeded }: Compiled,
  { wishes, locale }: UnderstandingContext,
): Aside | null {
  if (wishes.length === 0) return null;
  const folded = plain(text);
  const hits = (all: readonly RegExp[], plainly: boolean) =>
    all.flatMap((it) => matches(it, folded)).map((found) => ({ found, plainly }));
  for (const { found, plainly } of [...hits(drop, true), ...hits(unneeded, false)]) {
    const thing = found.groups?.["thing"] ?? "";
    if (denied.test(folded.slice(0, found.index)) || denying.test(thing)) continue;
    const wish = wishes.findLast((it) => speaksOf(thing, plain(it)) && mayGo(plain(it), thing, plainly));
    if (wish === undefined) continue;
    const more = droppedToo(folded.slice(found.index + found[0].length), locale, wishes, wish);
    const end = found.index + found[0].length + more.length;
    const rest = `${text.slice(0, found.index)} ${text.slice(end)}`.trim();
    const dropped = [wish, ...more.wishes];
    return { commands: dropped.map((it) => ({ type: "dropWish", wish: it, confidence: 0.9 })), rest };
  }
  return null;
}

/** "… and the high chair": what follows by an "and" and names another wish goes with the first. */
function droppedToo(after: string, locale: string, wishes: readonly string[], first: string) {
  const { and, article } = visitWords(languageOf(locale));
  const next = new RegExp(
    `^(?:\\s*,)?\\s*(?:${and})\\s+(?:${article}|our|that)\\s+(?<thing>[^.,;:!?]{3,40})`,
    "u",
  );
  const found = next.exec(after);
  const thing = found?.groups?.["thing"] ?? "";
  const wish = wishes.findLast(
    (it) => it !== first && speaksOf(thing, plain(it)) && mayGo(plain(it), thing, true),
  );
  return found && wish !== undefined && !denying.test(thing)
    ? { wishes: [wish], length: found[0].length }
    : { wishes: [], length: 0 };
}

/** "Please don't forget the nut allergy" stresses it. */
const denied =
  /(?:n't|\b(?:not|never|did|cannot|no|non|nao|nunca|nie|mai))(?: (?:you|they|ever|please|just|se|te|me|lo|la|por favor))* ?$/u;
const denying = /\b(?:not|no|away|nicht|kein\p{L}*|pas|non|nao|sin|sans|ohne|senza|sem|without)\b/u;

/** The note itself is named, or the allergy, and no menu of it. */
const named =
  /\b(?:notes?|nota|notiz|hinweis|remarque|\p{L}*all?erg(?:y|i(?:es?|as?|en)))\b(?! (?:menu|list|card|info|advice))/u;

/** What somebody cannot eat is given up in so many words or not at all; "no onions" is not by wanting none. */
const mayGo = (wish: string, thing: string, plainly: boolean): boolean =>
  eating.test(wish) ? plainly && named.test(thing) : plainly || !denying.test(wish);

/** Words of every wish, by which none is told apart. */
const common =
  /^(?:tables?|seats?|place|spot|room|area|thing|please|with|near|next|that|this|mesa|sitio|tisch|platz|tavolo|posto|lugar)$/u;

/** A word of the wish is named; "nut allergy" and "allergic" are of one. */
function speaksOf(thing: string, wish: string): boolean {
  const words = wish.match(/\p{L}{4,}/gu)?.filter((it) => !common.test(it)) ?? [];
  const named = thing.match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => named.some((it) => it.slice(0, 5) === word.slice(0, 5)));
}
