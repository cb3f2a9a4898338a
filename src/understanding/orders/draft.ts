// An order being written: its lines, what is being said of them, and what could not be placed.
import { stem } from "../gazetteer.ts";
import { plain } from "../text.ts";
import type { ChosenOption, OrderContext, OrderLine, Unclear } from "./order.ts";

export interface Line {
  item: string;
  quantity: number;
  options: ChosenOption[];
  without: string[];
  note: string | null;
  /** Some of it was set apart by words of its own ("one without cheese"). */
  split: boolean;
  /** Said in this message. */
  fresh: boolean;
}

/** A choice as said: of which groups it may be, and whether the word also means "as it comes". */
export interface Chosen {
  choices: readonly ChosenOption[];
  plain: boolean;
}

/** What is said of a line, before or after its item. */
export interface Wishes {
  choices: Chosen[];
  without: string[];
  notes: string[];
}

export const noWishes = (): Wishes => ({ choices: [], without: [], notes: [] });
export const hasWishes = ({ choices, without, notes }: Wishes): boolean =>
  choices.length + without.length + notes.length > 0;

export class Draft {
  readonly lines: Line[];
  readonly unclear: Unclear[] = [];
  /** How many lines there were as words that may mean several items were said. */
  readonly saidAt = new Map<Unclear, number>();
  private readonly catalogue: OrderContext["catalogue"];

  constructor({ catalogue, order }: OrderContext) {
    this.catalogue = catalogue;
    this.lines = order.map((it) => ({
      ...it,
      options: [...it.options],
      without: [...it.without],
      split: false,
      fresh: false,
    }));
  }

  get last(): Line | null {
    return this.lines.at(-1) ?? null;
  }

  /** The line of an item, the one said last if there are several. */
  lineOf(items: readonly string[]): Line | null {
    return this.lines.findLast((it) => items.includes(it.item)) ?? null;
  }

  /** Whether a line is had so, be it that it comes so: "the regular pizza". */
  has({ item, options }: Line, { choices }: Chosen): boolean {
    const groups = this.catalogue.find((it) => it.name === item)?.options ?? [];
    return choices.some(({ group, choice }) => {
      const own = groups.find((it) => it.name === group);
      const made = options.filter((it) => it.group === group);
      return made.length > 0 ? made.some((it) => it.choice === choice) : own?.choices[0]?.name === choice;
    });
  }

  /** Whether all that a choice may be is one of several that exclude each other, as sizes do. */
  excludes({ item }: Line, { choices }: Chosen): boolean {
    const groups = this.catalogue.find((it) => it.name === item)?.options ?? [];
    return choices.some((it) => groups.some(({ name, many }) => name === it.group && many !== true));
  }

  /** What "one of them" is said of: the line said last that has more than that. */
  moreThan(count: number): Line | null {
    return this.lines.findLast((it) => it.quantity > count) ?? null;
  }

  /** Whether the catalogue says that an ingredient is in a line's item. */
  hasIn({ item }: Line, words: string): boolean {
    const description = plain(this.catalogue.find((it) => it.name === item)?.description ?? "");
    const ingredient = stem(words);
    return ingredient.length > 2 && description.includes(ingredient);
  }

  /** "No onions", said after several: of those that have them, else of all that was said just now. */
  madeOf(without: readonly string[], base: Line): readonly Line[] {
    const fresh = this.lines.filter((it) => it.fresh);
    return fresh.length < 2 || !base.fresh ? [base] : this.madeWith(without, fresh);
  }

  /** Those that have an ingredient, else all. */
  madeWith(without: readonly string[], lines: readonly Line[]): readonly Line[] {
    const having = lines.filter((it) => without.some((words) => this.hasIn(it, words)));
    return having.length > 0 ? having : lines;
  }

  add(item: string, quantity: number): Line {
    const line = { item, quantity, options: [], without: [], note: null, split: false, fresh: true };
    this.lines.push(line);
    return line;
  }

  /** So many more, had as a line is. */
  copyOf({ item, options, without, note }: Line, quantity: number): Line {
    return Object.assign(this.add(item, quantity), { options: [...options], without: [...without], note });
  }

  /** Sets some of a line apart, with all that was said of it so far. */
  setApart(line: Line, quantity: number): Line {
    line.quantity -= quantity;
    line.split = true;
    const apart: Line = { ...line, options: [...line.options], without: [...line.without], quantity };
    apart.split = false;
    this.lines.push(apart);
    return apart;
  }

  remove(line: Line): void {
    this.lines.splice(this.lines.indexOf(line), 1);
  }

  apply(line: Line, { choices, without, notes }: Wishes): void {
    for (const meant of choices) this.choose(line, meant);
    for (const it of without) this.leaveOut(line, it);
    if (notes.length > 0) line.note = [line.note, ...notes].filter((it) => it !== null).join(", ");
  }

  /** An option that was chosen is given up again; anything else is an ingredient. */
  leaveOut(line: Line, words: string): void {
    const said = plain(words);
    const kept = line.options.filter((it) => !plain(it.choice).startsWith(said.slice(0, 5)));
    if (kept.length < line.options.length) line.options = kept;
    else if (!line.without.includes(words)) line.without.push(words);
  }

  /** "No large" gives that up; an option's name is no ingredient. `instead`: "no, regular", of what is had large. */
  decline(line: Line, meant: Chosen, instead: boolean): void {
    const kept = line.options.filter(
      (own) => !meant.choices.some((it) => it.group === own.group && it.choice === own.choice),
    );
    if (kept.length < line.options.length) line.options = kept;
    else if (instead) this.choose(line, meant);
  }

  private choose(line: Line, { choices: meant, plain: asItComes }: Chosen): void {
    const groups = this.catalogue.find((it) => it.name === line.item)?.options ?? [];
    const own = meant.find((it) =>
      groups.some(
        ({ name, choices }) => name === it.group && choices.some((choice) => choice.name === it.choice),
      ),
    );
    const [first] = meant;
    if (!own) {
      if (first && !asItComes) this.unclear.push({ text: first.choice, candidates: [], item: line.item });
      return;
    }
    const many = groups.find((it) => it.name === own.group)?.many === true;
    const kept = line.options.filter(
      (it) => (many ? it.choice !== own.choice : true) && (many || it.group !== own.group),
    );
    line.options = [...kept, { group: own.group, choice: own.choice }];
  }

  /** "Two pizzas: a margherita and a marinara" says itself which. */
  stillUnclear(): Unclear[] {
    return this.unclear.filter((it) => {
      const after = this.lines.slice(this.saidAt.get(it) ?? this.lines.length);
      return !after.some(({ item, fresh }) => fresh && it.candidates.includes(item));
    });
  }

  /** Equal lines made one. */
  result(): OrderLine[] {
    const lines: OrderLine[] = [];
    for (const { item, quantity, options, without, note } of this.lines) {
      if (quantity < 1) continue;
      const key = (it: Omit<OrderLine, "quantity">) =>
        JSON.stringify([
          it.item,
          it.options.map((option) => `${option.group} ${option.choice}`).toSorted(),
          it.without.toSorted(),
          it.note,
        ]);
      const same = lines.findIndex((it) => key(it) === key({ item, options, without, note }));
      const line = lines[same];
      if (line) lines[same] = { ...line, quantity: line.quantity + quantity };
      else lines.push({ item, quantity, options, without, note });
    }
    return lines;
  }
}
