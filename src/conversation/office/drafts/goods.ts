// Items of the menu and services by one shape, and which of them a wish means.
import type { RowChange, RowValues } from "#contracts/business-change";
import type { Bureau } from "../desk.ts";
import type { Item, OfferedService } from "../ports.ts";
import { plain } from "#understanding/text";
import { ask, refuse, same, type Drafted } from "./drafted.ts";
import { say } from "../phrases/say.ts";

export type Good = ({ target: "menu_item" } & Item) | ({ target: "service" } & OfferedService);

export const goodsOf = ({ desk }: Bureau): Good[] => [
  ...desk.items.map((it): Good => ({ target: "menu_item", ...it })),
  ...desk.services.map((it): Good => ({ target: "service", ...it })),
];

export const priceOf = (it: Good): number | null => (it.target === "menu_item" ? it.price : it.price_min);
export const isShown = (it: Good): boolean => (it.target === "menu_item" ? it.is_available : it.is_active);

export interface Meant {
  item: string | null;
  candidates?: readonly string[];
  category?: string | null;
  all?: boolean;
  containing?: string | null;
  except?: readonly string[] | undefined;
}

/** The goods a wish names but those it leaves out, or what is to be asked first. */
export function meantGoods(bureau: Bureau, wish: Meant, toDo: string): Good[] | Drafted {
  const meant = namedGoods(bureau, wish, toDo);
  const { except = [] } = wish;
  if (isDrafted(meant) || except.length === 0) return meant;
  const kept = meant.filter(
    (it) =>
      !except.some((name) => same(it.name, name) || (it.target === "menu_item" && same(it.section, name))),
  );
  return kept.length > 0
    ? kept
    : refuse(say(bureau)`That leaves nothing to ${toDo}, so nothing was changed.`);
}

function namedGoods(bureau: Bureau, wish: Meant, toDo: string): Good[] | Drafted {
  const goods = goodsOf(bureau);
  if (wish.containing) {
    const having = goods.filter((it) => has(it, wish.containing!));
    return having.length > 0
      ? having
      : refuse(
          say(
            bureau,
          )`Nothing on the menu has ${wish.containing} in its name or description, so nothing was changed. Name the items, please.`,
        );
  }
  if (wish.item !== null) {
    const named = goods.filter((it) => same(it.name, wish.item!));
    if (named.length > 0) return named;
  }
  if ((wish.candidates?.length ?? 0) > 0)
    return ask("item", say(bureau)`Which one shall I ${toDo}?`, wish.candidates);
  if (wish.item === null && wish.category) {
    const inSection = goods.filter((it) => it.target === "menu_item" && same(it.section, wish.category!));
    if (inSection.length > 0) return inSection;
  }
  if (wish.item === null && wish.all) return goods;
  return ask(
    "item",
    wish.item === null
      ? say(bureau)`Which item shall I ${toDo}?`
      : say(bureau)`I can't find “${wish.item}”. Which item shall I ${toDo}?`,
    goods.slice(0, 6).map((it) => it.name),
  );
}

/** "Clams" is in "Clams, white wine, parsley", and in "clam chowder". */
function has(it: Good, ingredient: string): boolean {
  const told = wordsOf(`${it.name} ${it.target === "menu_item" ? (it.description ?? "") : ""}`);
  return wordsOf(ingredient).every((word) => told.includes(word));
}

const wordsOf = (text: string): string[] =>
  (plain(text).match(/\p{L}+/gu) ?? []).map((it) => (it.length > 3 ? it.replace(/(?:es|s)$/u, "") : it));

export const isDrafted = (it: Good[] | Drafted): it is Drafted => !Array.isArray(it);

/** One row's columns before and after. */
export const changed = (it: Good, after: RowValues): RowChange => ({
  target: it.target,
  action: "change",
  id: it.id,
  item: it.name,
  before: Object.fromEntries(
    Object.keys(after).map((column) => [column, (it as unknown as RowValues)[column] ?? null]),
  ),
  after,
});
