// What a dish can be had with, as the menu has it: its price with what was named, and what a section offers for a diet.
import type { MenuItem } from "#contracts/directory";
import { isFunctionWord } from "#understanding/function-words";
import { waysSaid } from "#understanding/orders/ways-said";
import { plain } from "#understanding/text";
import type { Answer } from "../acts.ts";
import { localeOf } from "../language.ts";
import { optionsText } from "../phrases/wording.ts";
import type { Desk } from "../turn.ts";
import { avoidedIn, contains } from "./eating.ts";

/** "A large diavola with a gluten free crust": the dish as it would be had, and its price; null: nothing of it was named, or it is open which. */
export function pricedWith(item: MenuItem, text: string): MenuItem | null {
  const ways = waysSaid(item.options, text) ?? [];
  const chosen = ways.flatMap((way) => {
    const group = item.options.find((it) => it.name === way.group);
    return group?.choices.find((it) => it.name === way.choice) ?? [];
  });
  const { price } = item;
  if (price === null || chosen.length === 0) return null;
  const amount = chosen.reduce((sum, it) => sum + it.price.amount, price.amount);
  const name = `${item.name} (${chosen.map((it) => it.name).join(", ")})`;
  return { ...item, name, price: { ...price, amount }, options: [] };
}

/** "Besides the pasta": all but what is named. */
const excepts =
  /\b(?:besides|except(?:ing)?|apart from|aside from|other than|excluding|but not|ademas de|aparte de|excepto|salvo|fuera de|menos|a part|sauf|hormis|excepte|en dehors|ausser|abgesehen|neben|oltre|a parte|tranne|eccetto|alem d\p{L}+|exceto|tirando|fora)\b/u;

/** The sections that the words name, in the singular or the plural; none where they are what is left out. */
export function sectionsSaid(menu: readonly MenuItem[], text: string): string[] {
  const said = plain(text);
  if (excepts.test(said)) return [];
  return [...new Set(menu.map((it) => it.section))].filter((it) => wordsOf(it).test(said));
}

/** The one section that the words name; null where they name none, several, or something else along with it. */
export function sectionSaid(menu: readonly MenuItem[], text: string): string | null {
  const [section, ...more] = sectionsSaid(menu, text);
  return section === undefined || more.length > 0 || goesWith(section, plain(text)) ? null : section;
}

const wordsOf = (section: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${stemOf(section)}(?:e?s)?(?![\\p{L}\\p{N}])`, "u");

const stemOf = (section: string): string =>
  plain(section)
    .replace(/s$/, "")
    .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "… pizza, and what does it cost": a question of its own. */
const asking =
  /^(?:wh\p{L}+|how|is|are|do|does|did|can|could|if|i|it|they|que|cual\p{L}*|cuant\p{L}+|como|hay|quel\p{L}*|combien|est|was|wie|welche\p{L}*|gibt|ist|sind|che|qual\p{L}*|quant\p{L}+|cosa)$/u;

/** "Pastas and dolci": what is no section's name may be one all the same. */
function goesWith(section: string, said: string): boolean {
  const name = `${stemOf(section)}(?:e?s)?`;
  const and = "(?: ?& ?| (?:and|or|y|o|et|ou|und|oder|e|nor) (?:the )?)";
  const [, before, after] =
    new RegExp(`(\\p{L}+)${and}${name}(?!\\p{L})|(?<!\\p{L})${name}${and}(\\p{L}+)`, "u").exec(said) ?? [];
  const other = before ?? after;
  return other !== undefined && !isFunctionWord(other) && !asking.test(other);
}

const ofPrice =
  /\b(?:how much|prices?|costs?|sur ?charge|extra|cuanto|precio|combien|prix|kostet|preis|aufpreis|quanto|prezzo|preco)\b/u;

/** Whether what it costs is asked, in the words of six languages. */
export const asksPrice = (text: string): boolean => ofPrice.test(plain(text));

/** Whoever may get ill is told what the dishes themselves contain. */
const suffers = /al+erg|intoler|liac|zoliak/u;

/** "Do you do gluten free pizza?", where no pizza is, but its crust can be: that, and what it costs. */
export function optionFor(desk: Desk, text: string): Answer | null {
  const { menu } = desk.turn.business;
  const section = sectionSaid(menu, text);
  const [avoided] = avoidedIn(text);
  if (section === null || !avoided || suffers.test(plain(text))) return null;
  const items = menu.filter((it) => it.section === section);
  if (items.some((it) => !contains(it, avoided))) return null;
  const options = items.flatMap(({ options }) =>
    options.map((it) => ({
      ...it,
      choices: it.choices.filter(({ name }) => avoidedIn(name).includes(avoided)),
    })),
  );
  const option = options.find((it) => it.choices.length > 0);
  const locale = localeOf(desk);
  return option
    ? {
        topic: "ownWords",
        text: `${section}:${optionsText({ ...items[0]!, options: [option] }, { locale })}`,
      }
    : null;
}

const ofWhichKind =
  /(?<!\p{L})(?:what|which|kinds?|types?|sorts?|flavou?rs?|any|other|que tipos?|cual\p{L}*|que|quel\p{L}*|welche\p{L}*|sorten|che|qual\p{L}*|tip[oi]s?)(?!\p{L})/u;

/** "What kinds of milk do you have?", where drinks are had with this milk or that: the choices, and what each costs. */
export function choicesOf(desk: Desk, text: string): Answer | null {
  const said = plain(text);
  if (!ofWhichKind.test(said)) return null;
  const { menu } = desk.turn.business;
  const isNamed = (it: string) =>
    new RegExp(`(?<!\\p{L})${stemOf(it)}(?:e?s)?(?!\\p{L})`, "u").test(said) &&
    sectionsSaid(menu, text).length === 0;
  const item = menu.find((it) => it.options.some((group) => isNamed(group.name)));
  const options = item?.options.filter((it) => isNamed(it.name)) ?? [];
  const locale = localeOf(desk);
  return item && options.length > 0
    ? { topic: "ownWords", text: optionsText({ ...item, options }, { locale }).trim() }
    : null;
}
