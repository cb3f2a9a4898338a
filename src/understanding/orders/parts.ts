// The parts of an order's text, and what can be told of their pieces by what stands next to them.
import { tokensOf } from "./catalogue.ts";
import { plain } from "../text.ts";
import type { Piece } from "./pieces.ts";

/** Parts of the text between commas, full stops and "and". */
export function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "and" || piece.kind === "stop") parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  const said = parts.filter((it) => it.length > 0);
  // "Sorry, 2 lattes": what takes back goes with what is said instead.
  return said.flatMap((part, at) => {
    if (takesBack(part) && said[at + 1]) return [];
    const before = said[at - 1];
    return [before && takesBack(before) ? [...before, ...part] : part];
  });
}

const takesBack = (part: readonly Piece[]): boolean =>
  part.every((it) => it.kind === "filler") && part.some((it) => it.kind === "filler" && it.corrects);

/** "a double shot of espresso": a word of the choice's own group, though it is an item too. */
export function isOfChoice(part: readonly Piece[], at: number): boolean {
  const item = part[at];
  const before = part.slice(0, at).findLast((it) => it.kind !== "filler" && it.kind !== "word");
  if (item?.kind !== "item" || before?.kind !== "choice") return false;
  const name = item.items[0]?.toLowerCase() ?? "";
  return before.choices.some((it) =>
    it.group
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(name),
  );
}

/** "with no avocado": what is said right after it is an ingredient. */
export function isLeftOut(part: readonly Piece[], at: number): boolean {
  const before = part.slice(0, at).findLast((it) => it.kind !== "filler" && it.kind !== "article");
  return before?.kind === "without";
}

export const countsAgain = ({ kind }: Piece): boolean =>
  kind === "count" || kind === "other" || kind === "each" || kind === "another";

/** Words that begin the next item's own description rather than go on about the last. */
export const startsAnother = (between: readonly Piece[]): boolean =>
  between.some((it) => it.kind === "count" || it.kind === "article" || it.kind === "another");

/** The run of words from a place, up to the next small word; articles and fillers in front are passed over. */
export function phraseFrom(
  part: readonly Piece[],
  from: number,
  kinds: readonly Piece["kind"][] = ["word", "choice"],
): { length: number; words: Piece[] } {
  let at = from;
  while (part[at] && ["filler", "article"].includes(part[at]?.kind ?? "")) at++;
  const words: Piece[] = [];
  for (; at < part.length; at++) {
    const piece = part[at] as Piece;
    if (!kinds.includes(piece.kind)) break;
    words.push(piece);
  }
  return { length: words.length > 0 ? at - from : 0, words };
}

const isShort = (it: Piece | undefined): boolean => it?.kind === "filler";

const isChosen = (part: readonly Piece[], at: number): boolean =>
  part.slice(at + 1).find((it) => !isShort(it))?.kind === "choice";

/** "a small": one of them, though no number says so. */
export const isOneOfThem = (part: readonly Piece[], at: number): boolean =>
  part[at]?.kind === "article" && isChosen(part, at);

/** "one small one large with olives": each way that is counted is a part by itself, with or without an "and". */
export function eachCounted(part: readonly Piece[]): Piece[][] {
  const segments: Piece[][] = [[]];
  for (const [at, piece] of part.entries()) {
    const before = segments.at(-1)!;
    const chosen = before.some((it) => it.kind === "choice");
    const joined = ["with", "without", "wish"].includes(part[at - 1]?.kind ?? "");
    const counts = piece.kind === "count" || piece.kind === "article";
    // "A small one with olives" counts no second one.
    if ((chosen && !joined && counts && isChosen(part, at)) || isNextOfRun(before, part, at))
      segments.push([piece]);
    else before.push(piece);
  }
  return segments;
}

/** "1 soda 2 tea": so many of something, and at once so many of something else, neither on the menu. */
const isNextOfRun = (before: readonly Piece[], part: readonly Piece[], at: number): boolean =>
  part[at]?.kind === "count" &&
  part[at + 1]?.kind === "word" &&
  before[0]?.kind === "count" &&
  before.length > 1 &&
  before.slice(1).every((it) => it.kind === "word");

const ofWhich = /^(?:on|auf|bei|sur|sobre|en|su|sull[ao']|na|no|em)$/u;

/** "extra cheese on the large one": the wish, and the way of the one it is for; null where none is told so. */
export function toldOf(
  part: readonly Piece[],
  wordsOf: (it: Piece) => string,
): { wish: Piece[]; way: Piece & { kind: "choice" } } | null {
  const at = part.findIndex((it) => ofWhich.test(wordsOf(it)));
  const wish = part.slice(0, at);
  if (at < 1 || wish.some((it) => ["count", "article", "another", "item"].includes(it.kind))) return null;
  const rest = part
    .slice(at + 1)
    .filter((it) => !isShort(it) && it.kind !== "article" && it.kind !== "count");
  const [way] = rest;
  return rest.length === 1 && way?.kind === "choice" ? { wish, way } : null;
}

/** "Two cheeseburgers no pickles": what is counted, described and on no menu. */
export function strangerIn(part: readonly Piece[]): Piece[] | null {
  const at = part.findIndex((it) => it.kind !== "filler");
  const opens = part[at];
  if (opens?.kind !== "count" && opens?.kind !== "article") return null;
  let from = at + 1;
  while (part[from]?.kind === "choice" || part[from]?.kind === "filler") from++;
  const rest = part.slice(from);
  const end = rest.findIndex((it) => it.kind !== "word");
  const words = end < 0 ? rest : rest.slice(0, end);
  const described = part.slice(at, from).some((it) => it.kind === "choice") || isTelling(rest[end]?.kind);
  return words.length > 0 && described ? words : null;
}

const isTelling = (kind: Piece["kind"] | undefined): boolean =>
  kind === "with" || kind === "without" || kind === "choice" || kind === "wish" || kind === "less";

/** Nothing but what is to be left out. */
export const isWithoutAlone = (part: readonly Piece[]): boolean =>
  part.find((it) => it.kind !== "filler")?.kind === "without" &&
  part.every(({ kind }) => kind === "without" || kind === "word" || kind === "filler" || kind === "article");

/** The first of the words between how many and what: "two thick margheritas". None is lost, though no option. */
export function describedBy(part: readonly Piece[], at: number): Piece | null {
  const from = wordsBefore(part, at);
  const before = part[from - 1]?.kind;
  const counted = before === "count" || before === "article" || before === "another";
  return from < at && counted ? (part[from] ?? null) : null;
}

export function wordsBefore(part: readonly Piece[], at: number): number {
  let from = at;
  while (part[from - 1]?.kind === "word") from--;
  return from;
}

/** "Pizza Margherita": the item tells which of its kind. */
export const narrows = (one: Piece & { kind: "item" }, kind: Piece & { kind: "item" }): boolean =>
  one.items.length < kind.items.length && one.items.every((it) => kind.items.includes(it));

const somebody =
  /(?<![\p{L}])(?:for|para|pour|fur|per) (?:(?:me|him|her|them|mi|el|ella|moi|lui|elle|mich|ihn|sie|lei|mim|ele|ela)(?![\p{L}])|(?:my|our|his|mis?|nuestr[oa]|mon|ma|mes|notre|meinen?|unsere?n?|(?:il |la )?mi[oa]|(?:o |a )?(?:meu|minha)) \p{L})/u;

/** "... for my wife": one of their own. */
export const isForSomebody = (words: string): boolean => somebody.test(plain(words));

/** "The coffees iced", "the large one with olives": what is pointed at, how it is told apart, and what is said of it. */
export function pointedAt(part: readonly Piece[]): {
  item: (Piece & { kind: "item" }) | null;
  ways: (Piece & { kind: "choice" })[];
  rest: readonly Piece[];
} | null {
  const the = part.findIndex((it) => it.kind !== "filler" || it.definite === true);
  const first = part[the];
  if (first?.kind !== "filler") return null;
  const ways: (Piece & { kind: "choice" })[] = [];
  let at = the + 1;
  for (let it = part[at]; it?.kind === "choice"; it = part[++at]) ways.push(it);
  const named = part[at];
  const item = named?.kind === "item" ? named : null;
  // "The large one" counts nothing.
  const one = named?.kind === "count" && named.count === 1 && ways.length > 0;
  const rest = part.slice(item || one ? at + 1 : at);
  const others = rest.some((it, on) => addsOne.has(it.kind) || (it.kind === "item" && !isLeftOut(rest, on)));
  if (others || (!item && (ways.length !== 1 || named?.kind === "word"))) return null;
  return { item, ways, rest };
}

const addsOne: ReadonlySet<Piece["kind"]> = new Set(["count", "another", "same", "other", "ordinal"]);

/** "Sour chicken" is no Kung Pao Chicken: the word that is common to dishes says the kind, not which. */
export function isKindOnly(piece: Piece & { kind: "item" }, words: string): boolean {
  const [name = ""] = piece.items;
  const [own, said] = [tokensOf(name), tokensOf(words)];
  if (piece.items.length !== 1 || own.length < 2) return false;
  return own.at(-1)?.word === said.at(-1)?.word && own[0]?.word !== said[0]?.word;
}

/** "Classic caesar" is no Corner Classic: the kind alone is said, and something else with it. */
export function isOtherKind(piece: Piece & { kind: "item" }, words: string): boolean {
  const [name = ""] = piece.items;
  const [own, said] = [tokensOf(name).map((it) => it.word), tokensOf(words).map((it) => it.word)];
  return (
    piece.items.length === 1 && own.length > 1 && said[0] === own.at(-1) && !said.some((it) => it === own[0])
  );
}
