// Orders at a coffee bar (Taskmaster-4): its menu from the calls of the train part, and what a turn orders.
import { distance } from "#understanding/gazetteer";
import type { Orderable, OrderLine } from "#understanding/orders/order";
import { readOrder } from "#understanding/orders/read-order";
import { rowsOf } from "../train-sets.ts";

interface Item {
  menu_item_id?: string;
  quantity?: string;
  attributes?: { attribute_id: string; option: string }[] | null;
  addons?: { addon_id: string }[] | null;
}
interface Dialogue {
  turns: { u?: string; calls?: [string, Item][] }[];
}

export interface OrderTurn {
  u: string;
  items: Item[];
}

const milk = "Milk";
const addons = "Sweetener or sauce";

/** Ids carry a number of the order; the rest is the name. */
const nameOf = (id: string): string =>
  id
    .trim()
    .toLowerCase()
    .replace(/-\d+ *$/, "")
    .replaceAll("-", " ");

/** The kinds of syrup are not told apart in the sets' own calls: "vanilla", "vanilla sweetener". */
const addonOf = (id: string): string => nameOf(id).replace(/ (?:sweete?ner|sauce)$/, "");

const choiceOf = (option: string): string =>
  option
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, " ");

export const turnsOf = (part: string): OrderTurn[] =>
  rowsOf<Dialogue>("taskmaster4_coffee", part).flatMap(({ turns }) =>
    turns.flatMap(({ u, calls = [] }) => {
      const items = calls.flatMap(([name, item]) =>
        name === "add_order_item" && item.menu_item_id ? [item] : [],
      );
      return u !== undefined && items.length > 0 ? [{ u, items }] : [];
    }),
  );

/** The ways in which people wrote a name, each with the one that stands for it: the most frequent of the alike. */
function spellings(all: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const it of all) counts.set(it, (counts.get(it) ?? 0) + 1);
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
  const close = (a: string, b: string) => a.length > 4 && distance(a, b, 2) <= 2 && a.length + b.length > 10;
  return new Map(byCount.map((name) => [name, byCount.find((it) => it === name || close(it, name)) ?? name]));
}

/** As the menu has it, whatever the annotator's typing. */
const inMenu = (names: ReadonlyMap<string, string>, said: string): string =>
  names.get(said) ?? [...names.values()].find((it) => said.length > 4 && distance(it, said, 2) <= 2) ?? said;

const trained = turnsOf("train").flatMap((it) => it.items);
const items = spellings(trained.map((it) => nameOf(it.menu_item_id ?? "")));
const options = trained.flatMap((it) => it.attributes ?? []);
const groups = [...new Set(options.map((it) => it.attribute_id.trim()))];
const choices = new Map(
  groups.map((group) => [
    group,
    spellings(options.filter((it) => it.attribute_id.trim() === group).map((it) => choiceOf(it.option))),
  ]),
);
const extras = spellings(trained.flatMap((it) => it.addons ?? []).map((it) => addonOf(it.addon_id)));

const named = (names: ReadonlyMap<string, string>) => [...new Set(names.values())].map((name) => ({ name }));

const menu: Orderable[] = named(items).map(({ name }) => ({
  name,
  options: [
    ...groups.map((group) => ({
      name: group.startsWith("milk") ? milk : group,
      choices: named(choices.get(group) ?? new Map()),
    })),
    { name: addons, choices: named(extras), many: true },
  ],
}));

const keyOf = (item: string, quantity: number, chosen: readonly string[]): string =>
  JSON.stringify([item, quantity, chosen.toSorted()]);

/** Each line of a turn's order as one text; the order of lines and of options does not count. */
export function goldOf(turn: OrderTurn): string[] {
  const keys = turn.items.map((it) => {
    const chosen = (it.attributes ?? []).map(({ attribute_id, option }) => {
      const choice = choiceOf(option);
      return inMenu(choices.get(attribute_id.trim()) ?? new Map(), choice);
    });
    const added = (it.addons ?? []).map(({ addon_id }) => {
      return inMenu(extras, addonOf(addon_id));
    });
    const name = inMenu(items, nameOf(it.menu_item_id ?? ""));
    return keyOf(name, Number(it.quantity ?? 1), [...chosen, ...added]);
  });
  return keys.toSorted();
}

export function predictedOf({ u }: OrderTurn): string[] {
  const { lines } = readOrder(u, { catalogue: menu, locale: "en-US", order: [] });
  const key = ({ item, quantity, options: chosen }: OrderLine) =>
    keyOf(
      item,
      quantity,
      chosen.map((it) => it.choice),
    );
  return lines.map(key).toSorted();
}
