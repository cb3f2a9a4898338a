// The newest search as cards or as a table to sort; each result can be booked by a word in the chat.
import type { ComparisonCard } from "#contracts/chat";
import { h } from "../widget/view/dom.ts";
import { rangeText, wallText } from "./money.ts";
import type { Texts } from "./texts.ts";

type Result = ComparisonCard["results"][number];
type Sort = "score" | "price" | "rating" | "distance" | "nextFree";

export class Results {
  readonly element: HTMLElement;
  private readonly body = h("div", { class: "results-body", "aria-live": "polite" });
  private readonly texts: Texts;
  private readonly locale: string;
  private readonly say: (text: string) => void;
  private readonly modes: Record<"cards" | "table", HTMLButtonElement>;
  private shown: readonly Result[] = [];
  private known = "";
  private mode: "cards" | "table" = "cards";
  private sort: Sort = "score";

  constructor(texts: Texts, locale: string, say: (text: string) => void) {
    this.texts = texts;
    this.locale = locale;
    this.say = say;
    const mode = (name: "cards" | "table") =>
      h(
        "button",
        {
          type: "button",
          class: "chip",
          "aria-pressed": String(name === "cards"),
          onclick: () => this.show(name),
        },
        texts[name],
      );
    this.modes = { cards: mode("cards"), table: mode("table") };
    this.element = h(
      "section",
      { class: "results", "aria-label": texts.results },
      h(
        "div",
        { class: "results-head" },
        h("h1", {}, texts.results),
        h("div", { class: "modes" }, this.modes.cards, this.modes.table),
      ),
      this.body,
    );
    this.render();
  }

  update(results: readonly Result[]): void {
    const content = JSON.stringify(results);
    if (content === this.known) return;
    this.known = content;
    this.shown = results;
    this.render();
  }

  private show(mode: "cards" | "table"): void {
    this.mode = mode;
    for (const [name, button] of Object.entries(this.modes))
      button.setAttribute("aria-pressed", String(name === mode));
    this.render();
  }

  private render(): void {
    const { texts } = this;
    if (this.shown.length === 0) {
      const chips = texts.examples.map((it) =>
        h("button", { type: "button", class: "chip", onclick: () => this.say(it) }, it),
      );
      this.body.replaceChildren(
        h("p", { class: "empty" }, texts.resultsEmpty),
        h("div", { class: "chips", role: "group", "aria-label": texts.try }, ...chips),
      );
      return;
    }
    this.body.replaceChildren(this.mode === "cards" ? this.cards() : this.table());
  }

  private cards(): HTMLElement {
    return h("ol", { class: "result-cards" }, ...this.shown.map((it) => this.card(it)));
  }

  private card(it: Result): HTMLElement {
    const { texts, locale } = this;
    const facts = [
      it.rating === null
        ? "–"
        : `★ ${it.rating.toLocaleString(locale, { maximumFractionDigits: 1 })} (${texts.reviews(it.reviews)})`,
      rangeText(it.priceFrom, it.priceTo, locale),
      it.area + (it.distanceKm === null ? "" : `, ${it.distanceKm.toLocaleString(locale)} km`),
      ...(it.nextFree ? [`${texts.nextFree}: ${wallText(it.nextFree, locale)}`] : []),
    ];
    return h(
      "li",
      { class: "result" },
      h(
        "h2",
        {},
        it.name,
        h(
          "span",
          { class: "score", title: texts.score },
          it.score.toLocaleString(locale, { maximumFractionDigits: 1 }),
        ),
      ),
      h("p", { class: "facts" }, facts.join(" · ")),
      h("ul", { class: "why", "aria-label": texts.why }, ...it.why.map((why) => h("li", {}, why))),
      h("p", { class: "acts" }, this.bookButton(it), h("a", { href: `/b/${it.business}` }, texts.page)),
    );
  }

  private bookButton(it: Result): HTMLElement {
    const { texts } = this;
    return h(
      "button",
      {
        type: "button",
        class: "primary",
        "aria-label": texts.bookAt(it.name),
        onclick: () => this.say(`Book ${it.name}`),
      },
      texts.book,
    );
  }

  private table(): HTMLElement {
    const { texts, locale } = this;
    const head = (label: string, by?: Sort) =>
      h(
        "th",
        { scope: "col", ...(by && { "aria-sort": this.sort === by ? "descending" : "none" }) },
        by ? h("button", { type: "button", class: "link", onclick: () => this.sortBy(by) }, label) : label,
      );
    const rows = this.sorted().map((it) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, h("a", { href: `/b/${it.business}` }, it.name)),
        h("td", {}, it.score.toLocaleString(locale)),
        h("td", {}, rangeText(it.priceFrom, it.priceTo, locale)),
        h("td", {}, it.rating === null ? "–" : `${it.rating.toLocaleString(locale)} (${it.reviews})`),
        h("td", {}, it.area),
        h("td", {}, it.distanceKm === null ? "–" : `${it.distanceKm.toLocaleString(locale)} km`),
        h("td", {}, it.nextFree ? wallText(it.nextFree, locale) : "–"),
        h("td", {}, this.bookButton(it)),
      ),
    );
    return h(
      "div",
      { class: "table-scroll", tabindex: "0", role: "region", "aria-label": texts.table },
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            head(texts.name),
            head(texts.score, "score"),
            head(texts.price, "price"),
            head(texts.rating, "rating"),
            head(texts.area),
            head(texts.distance, "distance"),
            head(texts.nextFree, "nextFree"),
            h("td", {}),
          ),
        ),
        h("tbody", {}, ...rows),
      ),
    );
  }

  private sortBy(sort: Sort): void {
    this.sort = sort;
    this.render();
  }

  private sorted(): readonly Result[] {
    const values: Record<Sort, (it: Result) => number> = {
      score: (it) => -it.score,
      price: (it) => it.priceFrom?.amount ?? Infinity,
      rating: (it) => -(it.rating ?? 0),
      distance: (it) => it.distanceKm ?? Infinity,
      nextFree: (it) => (it.nextFree ? Date.parse(it.nextFree) : Infinity),
    };
    const value = values[this.sort];
    return this.shown.toSorted((a, b) => value(a) - value(b));
  }
}
