// Changes to what was ordered: "make it three", "remove the coke", "a sprite instead", "no olives on the second".
import { hasWishes, noWishes, type Draft, type Line } from "./draft.ts";
import type { Piece } from "./pieces.ts";
import { saysMeant } from "./meant.ts";

type Item = Piece & { kind: "item" };

/** True if the part was a change and has been made. */
export function readChange(said: readonly Piece[], draft: Draft, text: string): boolean {
  if (draft.lines.length === 0) return false;
  const part = said.slice(isNo(said) ? 1 : 0);
  const has = (kind: Piece["kind"]) => part.some((it) => it.kind === kind);
  if (has("instead")) return swapped(part, draft);
  if (has("remove")) return removed(part, draft, text);
  if (has("change")) return changed(part, draft);
  if (has("without")) return leftOut(part, draft, text);
  return recounted(part, draft) || misheard(part, draft, text);
}

/** "No, I wanted a mocha": what was meant all along, in the place of the one thing that is ordered. */
function misheard(part: readonly Piece[], draft: Draft, text: string): boolean {
  const [item, ...others] = itemsIn(part);
  const [line, ...more] = draft.lines;
  if (!item || others.length > 0 || !line || more.length > 0 || line.fresh || !saysMeant(text)) return false;
  if (item.items.length !== 1 || item.items[0] === line.item) return false;
  replace(line, item);
  line.quantity = countIn(part) ?? 1;
  adjust(line, part, draft);
  return true;
}

/** "No, actually just one lasagne" leaves out nothing. */
const isNo = ([first, second]: readonly Piece[]): boolean =>
  first?.kind === "without" && second?.kind === "filler" && second.corrects === true;

/** "Actually 4 gyoza", "just one lasagne": so many instead of those that are ordered. */
function recounted(part: readonly Piece[], draft: Draft): boolean {
  const corrects = part.some((it) => it.kind === "filler" && it.corrects);
  return corrects && counted(part, draft);
}

/** "Make it 3 vanilla and 1 peanut": so many of what is ordered, whatever it was; false: something else is said. */
export function counted(part: readonly Piece[], draft: Draft): boolean {
  const [item, ...others] = itemsIn(part);
  const count = countIn(part) ?? (part.some((it) => it.kind === "article") ? 1 : null);
  const plainly = part.every(({ kind }) => countable.has(kind));
  const line = item && draft.lineOf(item.items);
  if (!line || line.fresh || others.length > 0 || count === null || !plainly) return false;
  line.quantity = count;
  return true;
}

const countable: ReadonlySet<Piece["kind"]> = new Set(["filler", "count", "article", "item"]);

const itemsIn = (part: readonly Piece[]): Item[] => part.filter((it): it is Item => it.kind === "item");

/** The line that is spoken of: by its item, its place, as "one of them", or as the last. */
function lineIn(part: readonly Piece[], draft: Draft): Line | null {
  const named = itemsIn(part)
    .map((it) => draft.lineOf(it.items))
    .find((it) => it !== null);
  if (named) return named;
  const ordinal = part.find((it) => it.kind === "ordinal");
  if (ordinal) return draft.lines.at(ordinal.index) ?? null;
  const chosen = lineChosen(part, draft);
  if (chosen) return chosen;
  const count = countIn(part);
  const wishes = part.some(({ kind }) => kind === "choice" || kind === "without" || kind === "remove");
  return (wishes && count !== null && draft.moreThan(count)) || draft.last;
}

/** "One of the large ones regular": the first of two choices of a group says which line. */
function lineChosen(part: readonly Piece[], draft: Draft): Line | null {
  const said = part.flatMap((it) => (it.kind === "choice" ? [it.choices] : []));
  const [first, second] = said;
  if (!first || !second || !first.some((it) => second.some(({ group }) => group === it.group))) return null;
  const lines = draft.lines.filter(({ options }) =>
    first.some((it) => options.some((own) => own.group === it.group && own.choice === it.choice)),
  );
  const count = countIn(part) ?? 0;
  return lines.findLast((it) => it.quantity > count) ?? lines.at(-1) ?? null;
}

const countIn = (part: readonly Piece[]): number | null =>
  part.find((it) => it.kind === "count")?.count ?? null;

/** "a sprite instead of the coke", "a sprite instead", "three instead". */
function swapped(part: readonly Piece[], draft: Draft): boolean {
  const at = part.findIndex((it) => it.kind === "instead");
  const [front, behind] = [part.slice(0, at), part.slice(at + 1)];
  const [wanted] = itemsIn(front);
  const given = itemsIn(behind)[0] ?? null;
  const line = given ? draft.lineOf(given.items) : draft.last;
  if (!line) return false;
  if (wanted) replace(line, wanted);
  adjust(line, front, draft);
  return true;
}

function replace(line: Line, { items }: Item): void {
  const [item] = items;
  if (items.length !== 1 || item === undefined || item === line.item) return;
  line.item = item;
  line.options = [];
}

function removed(part: readonly Piece[], draft: Draft, text: string): boolean {
  const at = part.findIndex((it) => it.kind === "remove");
  const after = part.slice(at + 1);
  const first = after.findIndex((it) => it.kind === "item" || it.kind === "word" || it.kind === "choice");
  if (first < 0) return bare(part, draft);
  const had = lineHadSo(after.slice(first), draft);
  if (had) return takenOff(had, countIn(after), draft);
  if (after[first]?.kind !== "item") return without(part.slice(at), draft, text);
  for (const item of itemsIn(after)) {
    const line = draft.lineOf(item.items);
    if (line) takenOff(line, countIn(after), draft);
    else draft.unclear.push({ text: text.slice(item.start, item.end), candidates: [] });
  }
  return true;
}

/** "remove the second one", "remove that", "remove one of them". */
function bare(part: readonly Piece[], draft: Draft): boolean {
  const line = lineIn(part, draft);
  return line !== null && takenOff(line, countIn(part), draft);
}

function takenOff(line: Line, count: number | null, draft: Draft): true {
  if (count !== null && count < line.quantity) line.quantity -= count;
  else draft.remove(line);
  return true;
}

/** "The large one" counts nothing. */
const isOne = (said: readonly Piece[], at: number): boolean =>
  said[at]?.kind === "count" && said[at - 1]?.kind === "choice";

/** "The regular pizza", "the margherita large", "the large one" beside a small one: the line that is had so. */
function lineHadSo(said: readonly Piece[], draft: Draft): Line | null {
  const told = said.filter((it, at) => it.kind !== "filler" && !isOne(said, at));
  const ways = told.flatMap((it) => (it.kind === "choice" ? [it] : []));
  const items = itemsIn(told);
  if (ways.length === 0 || items.length > 1 || told.length > ways.length + items.length) return null;
  const [item] = items;
  const lines = draft.lines.filter(
    (it) => (!item || item.items.includes(it.item)) && ways.every((way) => draft.excludes(it, way)),
  );
  // Of one alone "without the large" says how it is wanted.
  if (!item && lines.length < 2) return null;
  return lines.findLast((it) => ways.every((way) => draft.has(it, way))) ?? null;
}

/** "no olives on the second", "no onions on one of them", "no coke". What is said of a new item is read with it. */
function leftOut(part: readonly Piece[], draft: Draft, text: string): boolean {
  const at = part.findIndex((it) => it.kind === "without");
  const after = part.slice(at + 1);
  const [next] = after.filter((it) => it.kind !== "filler" && it.kind !== "article");
  if (next?.kind === "item") return draft.lineOf(next.items) !== null && removed(part, draft, text);
  const [way] = next?.kind === "choice" ? [next] : [];
  const said = way && draft.last && draft.excludes(draft.last, way);
  if (said && isAlone(part, way)) return declined(part, way, draft);
  const placed = after.some(({ kind }) => places.has(kind));
  const opens = part.slice(0, at).every((it) => it.kind === "filler");
  if (opens && placed) return without(part.slice(at), draft, text);
  const front = part.slice(0, at);
  return isSome(front, draft, text) && without([...part.slice(at), ...front], draft, text);
}

const places: ReadonlySet<Piece["kind"]> = new Set(["ordinal", "item", "count", "each"]);

/** Nothing but the one option: "no regular actually". */
const isAlone = (part: readonly Piece[], way: Piece): boolean =>
  part.every((it) => it === way || ["without", "filler", "article"].includes(it.kind));

/** "No regular actually", of a large one, is a regular one. */
function declined(part: readonly Piece[], way: Piece & { kind: "choice" }, draft: Draft): boolean {
  const [first] = part;
  const corrects = part.some((it) => it.kind === "filler" && it.corrects === true);
  const line = draft.last;
  if (line) draft.decline(line, way, first?.kind === "without" && (corrects || way.plain));
  return line !== null;
}

const of = /^(?:of|von|der|de|des|del|della|delle|dei|das|dos)$/iu;

/** "one of the pepperonis", said of those that are ordered; "one order of pepperoni" is one more. */
function isSome(front: readonly Piece[], draft: Draft, text: string): boolean {
  const at = front.findIndex((it) => it.kind === "count");
  const next = front[at + 1];
  const count = countIn(front);
  if (!next || count === null || !of.test(text.slice(next.start, next.end))) return false;
  return itemsIn(front).some((it) => (draft.lineOf(it.items)?.quantity ?? 0) > count);
}

function without(part: readonly Piece[], draft: Draft, text: string): boolean {
  const after = part.slice(1);
  const everywhere = after.some((it) => it.kind === "each") && itemsIn(part).length === 0;
  const line = lineIn(part, draft);
  const from = after.findIndex((it) => it.kind === "word" || it.kind === "choice");
  if (!line || from < 0) return false;
  const first = after[from] as Piece;
  let end = first.end;
  for (const piece of after.slice(from + 1)) {
    if (piece.kind !== "word" && piece.kind !== "choice") break;
    end = piece.end;
  }
  const words = text.slice(first.start, end);
  if (everywhere) {
    for (const it of draft.madeWith([words], draft.lines)) draft.leaveOut(it, words);
    return true;
  }
  const count = countIn(part);
  const some = count !== null && count < line.quantity;
  draft.leaveOut(some ? draft.setApart(line, count) : line, words);
  return true;
}

/** "make it three", "make the coke a large", "change the coke to a sprite", "make the second one decaf". */
function changed(part: readonly Piece[], draft: Draft): boolean {
  const items = itemsIn(part);
  const known = items.find((it) => draft.lineOf(it.items) !== null);
  const line = lineIn(part, draft);
  if (!line || (items.length > 0 && !known && items.length < 2 && !meansLast(part))) return false;
  const wanted = items.find((it) => it !== known);
  if (wanted) replace(line, wanted);
  adjust(line, part, draft);
  return true;
}

/** "make it a sprite": nothing but the change stands before the item. */
const meansLast = (part: readonly Piece[]): boolean => {
  const at = part.findIndex((it) => it.kind === "change");
  const item = part.findIndex((it) => it.kind === "item");
  return part
    .slice(at + 1, item)
    .every((it) => it.kind === "article" || it.kind === "filler" || it.kind === "choice");
};

function adjust(line: Line, said: readonly Piece[], draft: Draft): void {
  const count = countIn(said);
  const wishes = noWishes();
  for (const piece of said) if (piece.kind === "choice") wishes.choices.push(piece);
  const some = count !== null && count < line.quantity && hasWishes(wishes);
  const target = some ? draft.setApart(line, count) : line;
  if (count !== null && !some) target.quantity = count;
  draft.apply(target, wishes);
}
