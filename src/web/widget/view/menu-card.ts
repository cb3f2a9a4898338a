// A menu or price list in the conversation, one section open at a time.
import type { MenuCard } from "#contracts/chat";
import type { Locale } from "../locales/index.ts";
import { h } from "./dom.ts";
import { money } from "./formats.ts";

type Section = MenuCard["sections"][number];

export function menuCard(card: MenuCard, locale: Locale): HTMLElement {
  const sections = card.sections.map((section, index) => menuSection(section, index === 0, locale));
  return h("section", { class: "card menu", "aria-label": locale.strings.menu }, ...sections);
}

function menuSection(section: Section, open: boolean, { tag }: Locale): HTMLElement {
  const items = section.items.map(({ name, description, price }) =>
    h(
      "li",
      {},
      h("span", { class: "name" }, name),
      price ? h("span", { class: "price" }, money(price, tag)) : "",
      description ? h("span", { class: "description" }, description) : "",
    ),
  );
  return h("details", { open }, h("summary", {}, section.name), h("ul", { role: "list" }, ...items));
}
