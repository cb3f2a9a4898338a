// What somebody orders, and the words they said it in: fast food and coffee, of the menu that it is ordered from.
import { dialoguesOf, replaced } from "./dialogues.ts";

export interface Dish {
  name: string;
  section: string;
}

export interface OrderWish {
  id: string;
  /** What they order, turn by turn. */
  lines: string[];
  /** How they said that it is all, and that it is right. */
  enough: string;
  agreement: string;
  goal: ReadonlyMap<string, number>;
}

export type Orders = { id: string; from: (menu: readonly Dish[]) => OrderWish | null }[];

const drinks = /drink|coffee|shake|wine|beer|bar|tea/i;
const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const countOf = (word: string): number | null => {
  const known = numbers.indexOf(word.toLowerCase()) + 1;
  return known > 0 ? known : /^\d{1,2}$/.test(word) ? Number(word) : null;
};

interface FastFood {
  id: string;
  turns: { u: string; intents: string[]; slots: [label: string, from: number, to: number][] }[];
}

/** Labels that no menu item can stand for. */
const other = /^(?:size|ingredient|excluded_ingredient)$/;
/** A kind and no dish: what stood before it was the dish, unmarked. */
const kind = /^(?:pizzas?|burgers?|sandwich(?:es)?|pies?|salads?|drinks?|soda|meal|package)$/i;

export const fastFood = (): Orders =>
  dialoguesOf<FastFood>("multidogo_fastfood").map((it) => ({ id: it.id, from: (menu) => ordered(it, menu) }));

function ordered({ id, turns }: FastFood, menu: readonly Dish[]): OrderWish | null {
  const dishes = new Map<string, Dish>();
  const goal = new Map<string, number>();
  const lines: string[] = [];
  for (const turn of turns) {
    if (!turn.slots.some(([label]) => label === "food_item" || label === "drink_item")) continue;
    const line = lineOf(turn, menu, dishes, goal);
    if (line === null) return null;
    lines.push(line);
  }
  if (lines.length === 0) return null;
  const said = (intent: string) =>
    turns.findLast((it) => it.intents.includes(intent) && it.slots.length === 0)?.u;
  return {
    id,
    lines,
    enough: said("rejection") ?? "that's all",
    agreement: said("confirmation") ?? "yes",
    goal,
  };
}

/** The turn with dishes of the menu for its own; null where what is wanted cannot be told from its labels. */
function lineOf(
  { u, slots }: FastFood["turns"][number],
  menu: readonly Dish[],
  dishes: Map<string, Dish>,
  goal: Map<string, number>,
): string | null {
  const words = u.split(" ");
  const marked = words.filter((_, at) => slots.some(([, from, to]) => at >= from && at < to));
  // A number that nobody marked is of something, and nobody knows of what.
  if (words.filter((it) => countOf(it) !== null).length > marked.filter((it) => countOf(it) !== null).length)
    return null;
  if (slots.some(([label]) => other.test(label))) return null;
  const spans: [number, number, string][] = [];
  const used = new Set<Span>();
  for (const [label, from, to] of slots) {
    if (label !== "food_item" && label !== "drink_item") continue;
    const said = words.slice(from, to).join(" ").toLowerCase();
    if (kind.test(said) || dishes.has(said)) return null;
    const dish = dishFor(label, menu, dishes);
    const number = numberBeside(slots, from, to);
    const count = number ? countOf(words.slice(number[1], number[2]).join(" ")) : 1;
    if (!dish || count === null) return null;
    if (number) used.add(number);
    dishes.set(said, dish);
    goal.set(dish.name, count);
    const start = words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
    spans.push([start, start + said.length, dish.name]);
  }
  return slots.every((it) => it[0] !== "quantity" || used.has(it)) ? replaced(u, spans) : null;
}

function dishFor(label: string, menu: readonly Dish[], taken: ReadonlyMap<string, Dish>): Dish | null {
  const free = menu.filter((it) => ![...taken.values()].includes(it));
  const fitting = free.filter((it) => drinks.test(it.section) === (label === "drink_item"));
  return fitting[0] ?? free[0] ?? null;
}

type Span = FastFood["turns"][number]["slots"][number];

/** The number beside a dish: before it, else behind it where no other dish follows. */
function numberBeside(slots: readonly Span[], from: number, to: number): Span | null {
  const counts = slots.filter(([label]) => label === "quantity");
  const behind = counts.find(([, start]) => start === to);
  const free = behind && !slots.some(([label, start]) => label !== "quantity" && start === behind[2]);
  return counts.find(([, , end]) => end === from) ?? (free ? behind : null);
}

interface Coffee {
  id: string;
  turns: { u?: string; calls?: [api: string, args: { menu_item_id?: string; quantity?: string }][] }[];
}

/** Orders of one or two drinks in a turn, and the words of their yes. */
export const coffee = (): Orders =>
  dialoguesOf<Coffee>("taskmaster4_coffee").map((it) => ({ id: it.id, from: (menu) => coffeeOf(it, menu) }));

function coffeeOf({ id, turns }: Coffee, menu: readonly Dish[]): OrderWish | null {
  const goal = new Map<string, number>();
  const own = turns.filter((it) => it.u !== undefined);
  const adding = own.filter(({ calls = [] }) => calls.some(([api]) => api === "add_order_item"));
  const [first] = adding;
  if (!first?.u || adding.length > 1) return null;
  const added = (first.calls ?? []).filter(([api]) => api === "add_order_item");
  const brewed = menu.filter((it) => drinks.test(it.section));
  let text = first.u;
  for (const [at, [, { menu_item_id: item = "", quantity = "1" }]] of added.entries()) {
    const dish = brewed[at];
    const said = new RegExp(`\\b${item.replace(/-?\d+$/, "").replaceAll("-", "[ -]")}s?\\b`, "i");
    if (!dish || item === "" || !said.test(text)) return null;
    text = text.replace(said, dish.name);
    goal.set(dish.name, Number(quantity));
  }
  const agreement = own.find(
    (it) => it !== first && /\b(?:yes|yep|correct|right|good)\b/i.test(it.u ?? ""),
  )?.u;
  return { id, lines: [text], enough: "that's all", agreement: agreement ?? "yes", goal };
}
