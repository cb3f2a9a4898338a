// What stands beside the office's chat: today in figures, the day's bookings, the menu, and sales day by day.
import type { DashboardBookings, DashboardCatalogue, DashboardOverview } from "#contracts/dashboard";
import type { Insight } from "#contracts/insights";
import { h } from "../widget/view/dom.ts";
import { barChart } from "./chart.ts";
import { moneyText, wallText } from "./money.ts";
import type { Member } from "./member.ts";
import type { Texts } from "./texts.ts";

export class Boards {
  readonly element = h("div", { class: "boards" });
  private readonly member: Member;
  private readonly texts: Texts;
  private readonly locale: string;
  private readonly left: () => void;
  private loading = false;
  private stale = false;

  /** @param left the token no longer counts */
  constructor(member: Member, texts: Texts, locale: string, left: () => void) {
    this.member = member;
    this.texts = texts;
    this.locale = locale;
    this.left = left;
  }

  async refresh(): Promise<void> {
    this.stale = this.loading;
    if (this.loading) return;
    this.loading = true;
    const [overview, bookings, catalogue, sales] = await Promise.all([
      this.read<DashboardOverview>("overview"),
      this.read<DashboardBookings>("bookings"),
      this.read<DashboardCatalogue>("catalogue"),
      this.read<Insight>("insights?metric=sales"),
    ]);
    this.loading = false;
    // What happened while it was read may be missing in it.
    if (this.stale) return this.refresh();
    const { texts } = this;
    if (!overview || !bookings || !catalogue) {
      if (!this.element.hasChildNodes())
        this.element.replaceChildren(h("p", { class: "empty", role: "status" }, texts.away));
      return;
    }
    this.element.replaceChildren(
      this.figures(overview),
      this.board(texts.bookings, this.bookings(bookings)),
      this.board(
        texts.onShift,
        h("p", {}, overview.onShift.map((it) => `${it.name} (${it.role})`).join(", ") || texts.nobody),
      ),
      ...(sales ? [this.board(`${texts.sales}: ${this.total(sales)}`, barChart(sales, this.locale))] : []),
      this.board(texts.menu, this.menu(catalogue)),
    );
  }

  private async read<T>(path: string): Promise<T | null> {
    const answer = await this.member.ask(path);
    if (answer?.status === 401) this.left();
    return answer?.ok ? ((await answer.json()) as T) : null;
  }

  private board(title: string, body: HTMLElement | SVGElement): HTMLElement {
    return h("section", { class: "board", "aria-label": title }, h("h2", {}, title), body);
  }

  private figures({
    bookings,
    covers,
    openOrders,
    openEscalations,
    revenue,
  }: DashboardOverview): HTMLElement {
    const { texts } = this;
    const figure = (label: string, value: string) => h("div", {}, h("dt", {}, label), h("dd", {}, value));
    return h(
      "dl",
      { class: "figures" },
      figure(texts.bookings, String(bookings.total)),
      figure(texts.guests, String(covers)),
      figure(texts.openOrders, String(openOrders)),
      figure(texts.waiting, String(openEscalations)),
      ...(revenue ? [figure(texts.revenue, moneyText(revenue, this.locale))] : []),
    );
  }

  private bookings({ items }: DashboardBookings): HTMLElement {
    const { texts, locale } = this;
    if (items.length === 0) return h("p", { class: "empty" }, texts.noBookings);
    const head = [texts.time, texts.who, texts.people, texts.where, texts.status];
    return h(
      "div",
      { class: "table-scroll", tabindex: "0", role: "region", "aria-label": texts.bookings },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, ...head.map((it) => h("th", { scope: "col" }, it)))),
        h(
          "tbody",
          {},
          ...items.map((it) =>
            h(
              "tr",
              {},
              h("td", {}, wallText(it.startsAt, locale)),
              h("th", { scope: "row" }, it.customer ?? "–"),
              h("td", {}, String(it.partySize)),
              h("td", {}, it.resources.map((place) => place.name).join(", ") || it.service),
              h("td", {}, it.status.replace("_", " ")),
            ),
          ),
        ),
      ),
    );
  }

  private menu({ menu, services }: DashboardCatalogue): HTMLElement {
    const sections = new Map<string, HTMLElement[]>();
    const line = (name: string, price: string, shown: boolean) =>
      h(
        "li",
        shown ? {} : { class: "hidden-item" },
        h("span", {}, shown ? name : `${name} (${this.texts.hidden})`),
        h("span", {}, price),
      );
    for (const it of menu) {
      const price = it.price ? moneyText(it.price, this.locale) : "–";
      sections.set(it.section, [...(sections.get(it.section) ?? []), line(it.name, price, it.isAvailable)]);
    }
    const priced = services.filter((it) => it.priceFrom !== null);
    if (priced.length > 0) {
      sections.set(
        "",
        priced.map((it) => line(it.name, moneyText(it.priceFrom!, this.locale), it.isActive)),
      );
    }
    return h(
      "div",
      { class: "menu-sections" },
      ...[...sections].map(([name, items]) =>
        h("div", {}, ...(name ? [h("h3", {}, name)] : []), h("ul", {}, ...items)),
      ),
    );
  }

  private total({ total, unit }: Insight): string {
    return total === null ? "–" : moneyText({ amount: total, currency: unit }, this.locale);
  }
}
