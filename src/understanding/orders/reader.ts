// The parts of an order's words, taken into it one after the other.
import { isOwnThing } from "./foods.ts";
import { isFunctionWord } from "../function-words.ts";
import { plain } from "../text.ts";
import { merged, nothing, othersThan, type Coming } from "./coming.ts";
import { hasWishes, noWishes, type Draft, type Line, type Wishes } from "./draft.ts";
import { hadTimes, isOneMore, ofAsked, type Opening } from "./once-more.ts";
import {
  countsAgain,
  describedBy,
  eachCounted,
  isKindOnly,
  isOtherKind,
  isLeftOut,
  isOfChoice,
  isOneOfThem,
  isWithoutAlone,
  narrows,
  pointedAt,
  phraseFrom,
  startsAnother,
  strangerIn,
  toldOf,
  wordsBefore,
} from "./parts.ts";
import type { Unclear } from "./order.ts";
import type { Piece } from "./pieces.ts";
import { Unsettled } from "./unsettled.ts";

/** Reads the parts of a message, one after the other, into the order. */
export class Reader {
  private coming = nothing();
  /** The line that words without an item speak of. */
  private base: Line | null = null;
  /** "without cheese" goes on in "and onions". */
  private leavingOut: Line | null = null;
  /** "A small and …" before what is small is named. */
  private ahead: Coming[] = [];

  private readonly text: string;
  private readonly draft: Draft;
  private readonly opening: Opening;

  private readonly unsettled: Unsettled;

  constructor(text: string, draft: Draft, opening: Opening, open: readonly Unclear[] = []) {
    this.unsettled = new Unsettled(draft, open);
    this.text = text;
    this.draft = draft;
    this.opening = opening;
  }

  read(part: readonly Piece[]): void {
    const asked = ofAsked(part, this.draft, this.opening);
    if (asked) this.base = asked;
    if (asked || this.readPointed(part) || this.readTimes(part)) return;
    const hasItem = part.some((it) => it.kind === "item");
    if (hasItem) this.readItems(part);
    else if (!this.readOfWhich(part)) for (const each of eachCounted(part)) this.readWishes(each);
  }

  end(): void {
    const { base } = this;
    const coming = this.ahead.splice(0).reduceRight((all, it) => merged(it, all), this.coming);
    if (!hasWishes(coming)) return;
    const line = base ?? this.draft.last;
    if (line) this.draft.apply(line, coming);
    else {
      const named = coming.choices.flatMap((it) => it.choices[0]?.choice ?? []);
      this.draft.unclear.push(...named.map((text) => ({ text, candidates: [] })));
    }
  }

  /** "Extra cheese on the large one", of those that were set apart by their size. */
  private readOfWhich(part: readonly Piece[]): boolean {
    const told = toldOf(part, (it) => this.said(it).toLowerCase());
    const ways = told?.way.choices ?? [];
    const meant = this.draft.lines.filter((line) =>
      line.options.some((own) => ways.some((it) => it.group === own.group && it.choice === own.choice)),
    );
    if (!told || meant.length === 0) return false;
    const said = noWishes();
    for (let at = 0; at < told.wish.length; at++) at += this.wish(told.wish, at, said);
    if (!hasWishes(said)) return false;
    for (const line of meant) this.applyTo(line, said);
    return true;
  }

  /** "The carbonara without guanciale", "the large one with olives": what is there already is had so. */
  private readPointed(part: readonly Piece[]): boolean {
    const told = pointedAt(part);
    if (!told) return false;
    const { item, ways, rest } = told;
    const named = this.draft.lines.filter((it) => !item || (!it.fresh && item.items.includes(it.item)));
    const so = named.filter((it) => ways.every((way) => this.draft.has(it, way)));
    const meant = ways.length > 0 ? so : so.slice(-1);
    const said = noWishes();
    for (let at = 0; at < rest.length; at++) at += this.wish(rest, at, said);
    // "The coffees iced", where ice is no option.
    const [only, ...more] = rest.filter((it) => it.kind !== "filler");
    if (item && only?.kind === "word" && more.length === 0) said.notes.push(this.said(only));
    const another = item !== null && isOneMore(this.said(part[0]!, part.at(-1)), meant, this.opening);
    if (meant.length === 0 || !hasWishes(said) || another) return false;
    for (const line of meant) this.applyTo(line, said);
    this.base = meant.at(-1) ?? null;
    return true;
  }

  /** "The enchiladas, twice". */
  private readTimes(part: readonly Piece[]): boolean {
    const [times, ...more] = part.filter((it) => it.kind !== "filler");
    if (times?.kind !== "count" || more.length > 0) return false;
    // "2 of them", of what there is only one of.
    const ofThem = part.some((it) => it.kind === "filler" && it.ofThem) && !this.draft.moreThan(1);
    const line = ofThem ? this.draft.last : times.times === "after" && this.base?.fresh ? this.base : null;
    if (!line) return false;
    this.times(line, times);
    return true;
  }

  private times(line: Line, times: Piece & { kind: "count" }): Line {
    // "x2" is written of one more, as is what "and" begins.
    const adds = this.opening.goesOn || /^x/iu.test(this.said(times));
    this.base = hadTimes(line, times, this.draft, adds);
    return this.base;
  }

  private readItems(part: readonly Piece[]): void {
    const goesOn = part.find((it) => it.kind !== "filler")?.kind === "with" && !hasWishes(this.coming);
    let line: Line | null = goesOn ? this.base : null;
    this.leavingOut = null;
    for (let at = 0; at < part.length; at++) {
      const piece = part[at] as Piece;
      const before = part[at - 1];
      if (piece.kind === "item") {
        if (line && isOfChoice(part, at)) continue;
        const repeats = before?.kind === "item" && !narrows(piece, before);
        if (repeats && (!piece.sure || narrows(before, piece))) continue;
        const after = part[at + 1];
        if (after?.kind === "item" && narrows(after, piece)) continue;
        if (!piece.sure && before?.kind === "word" && isKindOnly(piece, this.said(piece))) {
          this.several(piece, part[wordsBefore(part, at)]);
          line = null;
          continue;
        }
        if (!piece.sure && after?.kind === "word" && isOtherKind(piece, this.said(piece, after))) {
          this.several({ ...piece, items: [], end: after.end });
          line = null;
          at++;
          continue;
        }
        const told = describedBy(part, at);
        if (told) this.coming.notes.push(this.said(told, part[at - 1]));
        line = this.itemSaid(piece);
        continue;
      }
      const next = part
        .slice(at + 1)
        .findIndex((it, on) => it.kind === "item" && !isLeftOut(part, at + 1 + on));
      const open = line ? null : this.draft.unclear.at(-1);
      if (open && at > 0 && piece.kind === "count" && piece.times === "after") {
        open.quantity = piece.count;
        continue;
      }
      if (line && piece.kind === "count" && piece.times && (next < 0 || piece.times === "after")) {
        line = this.times(line, piece);
        continue;
      }
      if (line && next < 0 && countsAgain(piece)) {
        for (const each of eachCounted(part.slice(at))) this.readWishes(each);
        return;
      }
      const goesBack = next < 0 || !startsAnother(part.slice(at, at + 1 + next));
      const belongs: Wishes = (line || this.unsettled.last) && goesBack ? noWishes() : this.coming;
      at += this.wish(part, at, belongs);
      if (belongs === this.coming) continue;
      if (line) this.applyTo(line, belongs);
      else if (hasWishes(belongs)) this.unsettled.want({ ...nothing(), ...belongs });
    }
  }

  private itemSaid(piece: Piece & { kind: "item" }): Line | null {
    const [item] = piece.items;
    if (piece.items.length !== 1 || item === undefined) return this.several(piece);
    const { coming } = this;
    this.coming = nothing();
    this.addAhead(item, coming);
    const line = this.unsettled.add(item, coming.count);
    this.base = line;
    this.applyTo(line, coming);
    return line;
  }

  /** "A small and a large pepperoni" are two; "a large, hot latte" is one. */
  private addAhead(item: string, coming: Coming): void {
    for (const other of othersThan(coming, this.ahead.splice(0)))
      this.applyTo(this.draft.add(item, other.count ?? 1), other);
  }

  /** What may be more than one thing, or another thing than its kind: which it is, is asked. */
  private several(piece: Piece & { kind: "item" }, from: Piece = piece): null {
    const { coming } = this;
    const { count } = coming;
    this.coming = nothing();
    const quantity = count === null ? {} : { quantity: count };
    this.unsettled.push({ text: this.said(from, piece), candidates: piece.items, ...quantity });
    if (coming.without.length + coming.notes.length > 0) this.unsettled.want({ ...coming, count: null });
    return null;
  }

  /** A part without an item: more of the last one, some of it, or something that is not in the catalogue. */
  private readWishes(part: readonly Piece[]): void {
    const said = nothing();
    const before = this.draft.unclear.length;
    for (let at = 0; at < part.length; at++) at += this.wish(part, at, said);
    if (this.draft.unclear.length > before && !hasWishes(said)) return;
    const words = part.filter((it) => it.kind === "word");
    const splits = this.base !== null && (this.base.quantity > 1 || this.base.split);
    if (said.count === null && splits && part.some((_, at) => isOneOfThem(part, at))) said.count = 1;
    const base = this.base && this.draft.lines.includes(this.base) ? this.base : this.draft.last;
    const stranger = strangerIn(part);
    if (stranger && !(base && base.quantity > (said.count ?? 0) && said.count !== null)) {
      // How it is wanted goes with it: no other item is had without its pickles.
      this.leavingOut = null;
      this.notUnderstood(stranger, said.count ?? 1);
      return;
    }
    if (this.unsettled.last && said.without.length + said.notes.length > 0) {
      this.unsettled.want(said);
      return;
    }
    const copy = part.some((it) => it.kind === "same");
    if (copy && base) {
      this.base = this.draft.copyOf(base, said.count ?? 1);
      this.applyTo(this.base, said);
      return;
    }
    if (this.leavingOut && words.length > 0 && words.length === part.length) {
      this.leavingOut.without.push(this.said(words[0] as Piece, words.at(-1)));
      return;
    }
    this.leavingOut = null;
    const plain =
      part.some((it) => it.kind === "plain" || (it.kind === "choice" && it.plain)) ||
      part.at(-1)?.kind === "without";
    const counted = said.count !== null || said.another || part.some((it) => it.kind === "other");
    const telling = hasWishes(said) || plain || (counted && words.length === 0);
    if (!telling) {
      const opens = part.some((it) => it.kind === "count" || it.kind === "article");
      if (words.length > 0 && (opens || words.length <= 3)) this.notUnderstood(words, said.count);
      if (said.count !== null && words.length === 0) this.coming = said;
      return;
    }
    if (!base) {
      // "Two cheeseburgers, no onion" of what is not on the menu.
      const named = part.find((it, at) => it.kind === "word" && part[at - 1]?.kind === "count");
      if (named) this.notUnderstood([named]);
      else if (said.choices.length > 0 && (said.count !== null || isOneOfThem(part, 0)))
        this.ahead.push(said);
      else this.coming = merged(this.coming, said);
      return;
    }
    const lines = isWithoutAlone(part)
      ? this.draft.madeOf(said.without, base)
      : this.meant(part, base, said, plain);
    for (const line of lines) this.applyTo(line, said);
    if (part.some((it) => it.kind === "without")) this.leavingOut = this.draft.last;
  }

  /** Which lines a part without an item speaks of. */
  private meant(part: readonly Piece[], base: Line, said: Coming, plain: boolean): readonly Line[] {
    const ordinal = part.find((it) => it.kind === "ordinal");
    const at = ordinal ? this.draft.lines.at(ordinal.index) : undefined;
    if (at && !base.split) return [at];
    if (part.some((it) => it.kind === "each")) {
      return base.quantity > 1 ? [base] : this.draft.lines.filter((it) => it.fresh === base.fresh);
    }
    const { count, another } = said;
    if (another) return [this.again(base, count ?? 1)];
    if (count === null) return [base];
    const several = base.quantity > count || base.fresh ? base : (this.draft.moreThan(count) ?? base);
    if (several.quantity > count) return [this.draft.setApart(several, count)];
    if (base.split) return [base];
    const replaces = said.choices.some(({ choices }) =>
      choices.some((it) => base.options.some((own) => own.group === it.group && own.choice !== it.choice)),
    );
    return replaces || plain ? [this.again(base, count)] : [base];
  }

  /** The same item once more, as it comes. */
  private again(base: Line, count: number): Line {
    const line = this.draft.add(base.item, count);
    this.base = line;
    return line;
  }

  /** Takes a wish from the pieces; how many more than one it took. */
  private wish(part: readonly Piece[], at: number, into: Wishes & Partial<Coming>): number {
    const piece = part[at] as Piece;
    if (piece.kind === "choice") into.choices.push(piece);
    else if (piece.kind === "count" && "count" in into) into.count = piece.count;
    else if (piece.kind === "article" && "count" in into) into.count ??= null;
    else if (piece.kind === "another" && "another" in into) into.another = true;
    else if (piece.kind === "without" || piece.kind === "wish" || piece.kind === "less") {
      // "One with no avocado" orders no avocado toast.
      const kinds = ["word", "choice", ...(piece.kind === "without" ? (["item"] as const) : [])] as const;
      const { length, words } = phraseFrom(part, at + 1, kinds);
      const first = words[0];
      if (!first) return 0;
      if (piece.kind === "without") into.without.push(this.said(first, words.at(-1)));
      else if (piece.kind === "wish" && words.every((it) => it.kind === "choice")) return 0;
      else into.notes.push(this.said(piece, words.at(-1)));
      return length;
    } else if (piece.kind === "with") {
      const { length, words } = phraseFrom(part, at + 1, ["word"]);
      const first = words[0];
      if (!first) return 0;
      const told = this.text.slice(piece.start, words.at(-1)?.end);
      if (isOwnThing(told)) this.notUnderstood(words);
      else into.notes.push(this.said(first, words.at(-1)));
      return length;
    }
    return 0;
  }

  private applyTo(line: Line, wishes: Wishes): void {
    this.draft.apply(line, wishes);
    if (wishes.without.length > 0) this.leavingOut = line;
  }

  private notUnderstood(words: readonly Piece[], count: number | null = null): void {
    const telling = words.filter((it) => !isFunctionWord(plain(this.said(it))));
    const [first, last] = [telling[0], telling.at(-1)];
    const quantity = count === null ? {} : { quantity: count };
    if (first) this.draft.unclear.push({ text: this.said(first, last), candidates: [], ...quantity });
  }

  private said(first: Piece, last: Piece = first): string {
    return this.text.slice(first.start, last.end);
  }
}
