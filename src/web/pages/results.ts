// The newest search as cards, as a table to sort, or on a map; each result can be booked by a word in the chat.
import type { ComparisonCard } from "#contracts/chat";
import { h, setText } from "../widget/view/dom.ts";
import { rangeText, wallText } from "./money.ts";
import { areaIn, type Texts } from "./texts/index.ts";
import { readTown, townMap } from "./town-map.ts";

type Result = ComparisonCard["results"][number];
type Mode = "cards" | "table" | "map";
const modes: readonly Mode[] = ["cards", "table", "map"];
type Sort = "score" | "price" | "rating" | "distance" | "nextFree";

export class Results {
  readonly element: HTMLElement;
  private readonly body = h("div", { class: "results-body" });
  private readonly texts: Texts;
  private readonly locale: string;
  private readonly say: (text: string) => void;
  private readonly buttons: Record<Mode, HTMLButtonElement>;
  private readonly heading: HTMLElement;
  private readonly told = h("p", { class: "unseen", role: "status" });
  private shown: readonly Result[] = [];
  private known = "";
  private mode: Mode = "cards";
  private sort: Sort = "score";
  private searching = false;
  private town: ReturnType<typeof readTown> | null = null;

  constructor(texts: Texts, locale: string, say: (text: string) => void) {
    this.texts = texts;
    this.locale = locale;
    this.say = say;
    const mode = (name: Mode) =>
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
    this.buttons = { cards: mode("cards"), table: mode("table"), map: mode("map") };
    this.heading = h("h1", {}, texts.results);
    this.element = h(
      "section",
      { class: "results", "aria-label": texts.results },
      h(
        "div",
        { class: "results-head" },
        this.heading,
        h("div", { class: "modes" }, ...modes.map((it) => this.buttons[it])),
      ),
      this.told,
      this.body,
    );
    this.render();
  }

  update(results: readonly Result[]): void {
    const content = JSON.stringify(results);
    if (content === this.known) return;
    this.known = content;
    this.shown = results;
    setText(this.told, results.length > 0 ? this.texts.found(results.length) : "");
    this.render();
  }

  /** An answer is on its way: what stands here is of before. */
  await(searching: boolean): void {
    if (searching === this.searching) return;
    this.searching = searching;
    this.body.setAttribute("aria-busy", String(searching));
    if (this.shown.length === 0) this.render();
  }

  private show(mode: Mode): void {
    this.mode = mode;
    for (const name of modes) this.buttons[name].setAttribute("aria-pressed", String(name === mode));
    this.render();
  }

  private render(): void {
    const { texts } = this;
    if (this.shown.length === 0 && this.searching) {
      const bones = ["", "", ""].map(() => h("span", { class: "bone", "aria-hidden": "true" }));
      this.body.replaceChildren(h("div", { class: "waiting" }, ...bones));
      return;
    }
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
    if (this.mode === "map") void this.map();
    else this.body.replaceChildren(this.mode === "cards" ? this.cards() : this.table());
  }

  private async map(): Promise<void> {
    const { texts, locale, shown } = this;
    try {
      this.town ??= readTown();
      const town = await this.town;
      const marks = shown.map((it) => ({
        slug: it.business,
        name: it.name,
        facts: this.facts(it).join(" · "),
      }));
      if (this.mode === "map" && shown === this.shown)
        this.body.replaceChildren(townMap(marks, town, texts, locale));
    } catch {
      this.town = null;
      const retry = h(
        "button",
        { type: "button", class: "chip", onclick: () => void this.map() },
        texts.retry,
      );
      this.body.replaceChildren(h("div", { class: "empty", role: "status" }, h("p", {}, texts.away), retry));
    }
  }

  private cards(): HTMLElement {
    return h("ol", { class: "result-cards" }, ...this.shown.map((it) => this.card(it)));
  }

  private facts(it: Result): string[] {
    const { texts, locale } = this;
    return [
      it.rating === null
        ? "–"
        : `★ ${it.rating.toLocaleString(locale, { maximumFractionDigits: 1 })} (${texts.reviews(it.reviews)})`,
      rangeText(it.priceFrom, it.priceTo, locale),
      areaIn(texts, it.area) + (it.distanceKm === null ? "" : `, ${it.distanceKm.toLocaleString(locale)} km`),
      ...(it.nextFree ? [`${texts.nextFree}: ${wallText(it.nextFree, locale)}`] : []),
    ];
  }

  private card(it: Result): HTMLElement {
    const { texts, locale } = this;
    return h(
      "li",
      { class: "result" },
      h(
        "div",
        { class: "result-head" },
        h("h2", {}, it.name),
        h(
          "span",
          { class: "score", title: texts.scoreHint },
          h("small", {}, `${texts.score} `),
          it.score.toLocaleString(locale, { maximumFractionDigits: 1 }),
        ),
      ),
      h("p", { class: "facts" }, this.facts(it).join(" · ")),
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
        onclick: () => this.say(texts.bookPhrase(it.name)),
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
        h("td", {}, areaIn(texts, it.area)),
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
