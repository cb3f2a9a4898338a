// A takeaway order in the conversation: what, for how much, how it stands; changes where it is.
import type { OrderCard } from "#contracts/chat";
import type { Locale } from "../locales/index.ts";
import { h, setText } from "./dom.ts";
import { flash } from "./flash.ts";
import { money } from "./formats.ts";

export class OrderCardView {
  readonly element: HTMLElement;
  private readonly status = h("p", { class: "status" });
  private readonly items = h("ul", { role: "list" });
  private readonly total = h("span", { class: "price" });
  private readonly locale: Locale;
  private shown = "";

  constructor(locale: Locale) {
    this.locale = locale;
    const { order, total } = locale.strings;
    this.element = h(
      "section",
      { class: "card booking order", "aria-label": order },
      h("header", {}, h("p", { class: "service" }, order), this.status),
      this.items,
      h("p", { class: "total" }, h("span", {}, total), this.total),
    );
  }

  update(card: OrderCard): void {
    const { tag, strings } = this.locale;
    setText(this.status, strings.orderStatuses[card.status] ?? card.status);
    this.items.replaceChildren(
      ...card.items.map((item) => {
        const details = detailsOf(item, tag);
        return h(
          "li",
          {},
          h("span", { class: "name" }, `${item.quantity} × ${item.name}`),
          h("span", { class: "price" }, money(item.price, tag)),
          details.length > 0 ? h("span", { class: "description" }, details.join(", ")) : "",
        );
      }),
    );
    setText(this.total, money(card.total, tag));
    this.element.dataset.status = card.status;
    this.shown = flash(this.element, this.shown, JSON.stringify(card));
  }
}

/** How a line is wanted, and what a promotion took off it. */
const detailsOf = ({ options, discount }: OrderCard["items"][number], tag: string): string[] => [
  ...options,
  ...(discount ? [`${discount.title} −${money(discount.amount, tag)}`] : []),
];

/** The card in words, for an announcement. */
export function describeOrder({ items, total, status }: OrderCard, { tag, strings }: Locale): string {
  const all = items.map((it) => [`${it.quantity} ${it.name}`, ...detailsOf(it, tag)].join(", "));
  const state = strings.orderStatuses[status] ?? status;
  return `${strings.order}: ${all.join("; ")}. ${strings.total} ${money(total, tag)}. ${state}.`;
}
