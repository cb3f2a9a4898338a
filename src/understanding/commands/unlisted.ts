// Dishes asked for that are on no menu: "two cheeseburgers and a coke". So many of something is an order, wherever it leads.
import type { Command } from "#contracts/commands";
import type { Ordering } from "../context.ts";
import { foodIn } from "../orders/foods.ts";
import { piecesOf, type Piece } from "../orders/pieces.ts";
import { readOrder } from "../orders/read-order.ts";
import type { Unclear } from "../orders/order.ts";
import { plain } from "../text.ts";
import type { Reading } from "./reading.ts";

const small: ReadonlySet<Piece["kind"]> = new Set<Piece["kind"]>(["filler", "stop", "and"]);
const counts = (it: Piece | undefined): boolean => it?.kind === "count" || it?.kind === "article";

/** What is counted, and eaten by nobody. */
const notFood =
  /^(?:min|sec|seg|hour|hora|heure|stunde|or[ae]$|day|dia|jour|tag|giorn|week|seman|semain|woche|settiman|month|mes|mois|monat|year|ano|an$|jahr|people|person|pers|gente|gens|leute|guest|adult|kid|child|nino|enfant|kind|question|pregunta|frage|domand|pergunta|thing|cosa|chose|sache|coisa|time|vez|fois|mal|volt|star|moment|table|mesa|tisch|tavol)/u;

/** What a message wants so many of and no menu has, in its words; `list`: it says so from its beginning. */
function wanted(
  text: string,
  { catalogue }: Ordering,
  locale: string,
): { missing: Unclear[]; list: boolean } {
  const pieces = piecesOf(text, { catalogue, locale, order: [] }).filter((it) => !small.has(it.kind));
  const isCounted = (at: number): boolean =>
    counts(pieces[at - 1]) || (pieces[at - 1]?.kind === "choice" && counts(pieces[at - 2]));
  const missing: Unclear[] = [];
  let several = false;
  for (const [at, first] of pieces.entries()) {
    if (first.kind !== "word" || !isCounted(at) || notFood.test(plain(text.slice(first.start, first.end))))
      continue;
    const end = pieces.slice(at).find((_, on, all) => all[on + 1]?.kind !== "word")?.end ?? first.end;
    const before = pieces[at - 1];
    several ||= before?.kind === "count" && before.count > 1;
    missing.push({ text: text.slice(first.start, Math.min(end, first.start + 60)), candidates: [] });
  }
  return { missing, list: counts(pieces[0]) && (several || foodIn(plain(text)) !== null) };
}

/** The things that an order names and no menu has. */
export const missingOf = (text: string, ordering: Ordering, locale: string): Unclear[] =>
  wanted(text, ordering, locale).missing;

/** A message that is nothing but a list of such things; null: it is not. */
export function unlistedIn(
  { text, entities, clauses }: Reading,
  ordering: Ordering,
  locale: string,
): Command[] | null {
  const told = ["date", "time", "partySize", "service", "money", "phone", "email"];
  if (clauses.some((it) => it.asks) || entities.some((it) => told.includes(it.type))) return null;
  const open = openIn(text, ordering, locale);
  if (open.length > 0) return orderOf(open);
  const { missing, list } = wanted(text, ordering, locale);
  if (!list || missing.length === 0) return null;
  if (readOrder(text, { ...ordering, locale, order: [] }).lines.length > 0) return null;
  return orderOf(missing.map((it) => ({ text: it.text, candidates: [] })));
}

const orderOf = (unclear: readonly Unclear[]): Command[] => [
  { type: "startFlow", flow: "order", confidence: 0.8 },
  { type: "setOrder", lines: [], unclear: unclear.map(asCommand), confidence: 0.8 },
];

/** "2 pho", where there are several kinds of it: so many of something that the menu has, whichever is meant. */
function openIn(text: string, { catalogue }: Ordering, locale: string): readonly Unclear[] {
  const about = { catalogue, locale, order: [] };
  const [first, second] = piecesOf(text, about).filter((it) => !small.has(it.kind));
  if (!counts(first) || second?.kind !== "item") return [];
  const { lines, unclear } = readOrder(text, about);
  return lines.length === 0 && unclear.some((it) => it.candidates.length > 0) ? unclear : [];
}

/** As a command has it, within its bounds. */
export const asCommand = ({ text, candidates, quantity, ways, item }: Unclear) => ({
  text: text.slice(0, 200),
  candidates: candidates.slice(0, 12),
  ...(quantity === undefined ? {} : { quantity: Math.min(quantity, 99) }),
  ...(ways === undefined
    ? {}
    : { ways: ways.slice(0, 6).map((it) => ({ ...it, without: [...it.without] })) }),
  ...(item === undefined ? {} : { item }),
});
