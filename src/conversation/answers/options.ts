// What a dish can be had with, as the menu has it: its price with what was named, and what a section offers for a diet.
import type { MenuItem } from "#contracts/directory";
import { plain } from "#understanding/text";
import type { Answer } from "../acts.ts";
import { localeOf } from "../language.ts";
import { optionsText } from "../phrases/wording.ts";
import type { Desk } from "../turn.ts";
import { avoidedIn, contains } from "./eating.ts";

const spaced = (text: string): string => ` ${plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;

/** "A large diavola with a gluten free crust": the dish as it would be had, and its price; null: nothing of it was named. */
export function pricedWith(item: MenuItem, text: string): MenuItem | null {
  const said = spaced(text);
  const chosen = item.options.flatMap(
    ({ choices }) => choices.find((it) => said.includes(spaced(it.name))) ?? [],
  );
  const { price } = item;
  if (price === null || chosen.length === 0) return null;
  const amount = chosen.reduce((sum, it) => sum + it.price.amount, price.amount);
  const name = `${item.name} (${chosen.map((it) => it.name).join(", ")})`;
  return { ...item, name, price: { ...price, amount }, options: [] };
}

/** The section that the words name, in the singular or the plural. */
export function sectionSaid(menu: readonly MenuItem[], text: string): string | null {
  const said = plain(text);
  return menu.find((it) => said.includes(plain(it.section).replace(/s$/, "")))?.section ?? null;
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
