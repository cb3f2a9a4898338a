// Items of a menu as a card, by section: the same in every language.
import type { MenuCard } from "#contracts/chat";
import type { BusinessDetail } from "#contracts/directory";

export function menuCard(items: readonly BusinessDetail["menu"][number][]): MenuCard {
  const sections = [...new Set(items.map((it) => it.section))];
  return {
    type: "menu",
    sections: sections.map((name) => ({
      name,
      items: items
        .filter((it) => it.section === name)
        .map(({ name: item, description, price }) => ({ name: item, description, price })),
    })),
  };
}
