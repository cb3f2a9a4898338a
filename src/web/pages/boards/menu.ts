// What the business offers: its menu by section and its services, hidden ones marked.
import type { DashboardCatalogue } from "#contracts/dashboard";
import { h } from "../../widget/view/dom.ts";
import { moneyText, rangeText } from "../money.ts";
import { Board, tabOf, type Desk, type Tab } from "./board.ts";
import { badge, section } from "./section.ts";

export function menuBoard(desk: Desk): Tab {
  const { texts, locale } = desk;
  const line = (name: string, more: string | null, price: string, shown: boolean) =>
    h(
      "li",
      shown ? {} : { class: "hidden-item" },
      h(
        "span",
        {},
        name,
        ...(shown ? [] : [" ", badge("quiet", texts.hidden)]),
        ...(more ? [h("small", {}, more)] : []),
      ),
      h("span", { class: "price" }, price),
    );
  const board = new Board<DashboardCatalogue>(desk, {
    path: () => "catalogue",
    empty: texts.noMenu,
    hears: ({ type }) => type.startsWith("change."),
    show({ menu, services }) {
      const sections = Map.groupBy(menu, (it) => it.section);
      const offered = services.filter((it) => services.length > 1 || it.priceFrom !== null);
      if (sections.size === 0 && offered.length === 0) return null;
      return h(
        "div",
        { class: "menu-sections" },
        ...[...sections].map(([name, items]) =>
          group(
            name,
            items.map((it) =>
              line(it.name, it.description, it.price ? moneyText(it.price, locale) : "–", it.isAvailable),
            ),
          ),
        ),
        ...(offered.length > 0
          ? [
              group(
                texts.services,
                offered.map((it) =>
                  line(
                    it.name,
                    texts.minutes(it.durationMinutes),
                    rangeText(it.priceFrom, it.priceTo, locale),
                    it.isActive,
                  ),
                ),
              ),
            ]
          : []),
      );
    },
  });
  return tabOf(section(texts.menu, h("p", { class: "muted" }, texts.menuHint), board.element), board);
}

const group = (name: string, items: HTMLElement[]): HTMLElement =>
  h("div", {}, h("h3", {}, name), h("ul", {}, ...items));
