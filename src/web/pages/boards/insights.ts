// Figures with their charts beside the period before, what reviews complain about, and what the figures speak for.
import type { Insight, Suggestion } from "#contracts/insights";
import { h } from "../../widget/view/dom.ts";
import { chartFigure } from "../chart.ts";
import { plusDays, shortDateText, valueText } from "../money.ts";
import { Board, tabOf, type Desk, type Tab } from "./board.ts";
import { figures, section } from "./section.ts";

type Metric = Insight["metric"];

/** A campaign has to be named: that is for the chat. */
const offered: Metric[] = [
  "sales",
  "covers",
  "bookings",
  "busiest_hours",
  "busiest_days",
  "best_items",
  "worst_items",
  "item_sales",
  "no_shows",
  "cancellations",
  "staff_load",
  "repeat_customers",
  "ratings",
  "reviews",
  "average_ticket",
  "occupancy",
  "best_customers",
  "top_spenders",
];
/** What was counted beside them is no whole that they are a part of. */
const asides: ReadonlySet<Metric> = new Set([
  "busiest_hours",
  "busiest_days",
  "staff_load",
  "occupancy",
  "average_ticket",
  "best_customers",
  "top_spenders",
]);
const spans = ["usual", "7", "28", "90"] as const;

export function insightsBoard(desk: Desk, today: () => string): Tab {
  const { texts, locale } = desk;
  let metric: Metric = "sales";
  let span: (typeof spans)[number] = "usual";
  const path = () => {
    const until = plusDays(today(), -1);
    const days = span === "usual" ? "" : `&from=${plusDays(until, 1 - Number(span))}&until=${until}`;
    return `insights?metric=${metric}${days}`;
  };
  const figure = new Board<Insight>(desk, {
    path,
    empty: texts.nothingCounted,
    hears: ({ type }) => /\.(confirmed|cancelled|accepted|collected|applied)$/.test(type),
    show: (insight) =>
      h("div", {}, totals(insight), chartFigure(insight, texts, locale), ...complaints(insight)),
  });
  const suggestions = new Board<{ items: Suggestion[] }>(desk, {
    path: () => "suggestions",
    empty: texts.noSuggestions,
    hears: ({ type }) => type.startsWith("change."),
    show: ({ items }) =>
      items.length === 0
        ? null
        : h(
            "ul",
            { class: "plain" },
            ...items.map((it) => h("li", {}, h("b", {}, it.title), h("p", {}, it.evidence))),
          ),
  });

  function totals({ total, unit, outOf, previous, changePercent, from, until }: Insight): HTMLElement {
    const amount = (value: number | null) => (value === null ? "–" : valueText(unit, locale)(value));
    const change =
      changePercent === null
        ? "–"
        : new Intl.NumberFormat(locale, {
            style: "percent",
            signDisplay: "exceptZero",
            maximumFractionDigits: 0,
          }).format(changePercent / 100);
    // As the chart and its caption have it.
    const named = locale.startsWith("en") ? "en-GB" : locale;
    const period = (a: string, b: string) => `${shortDateText(a, named)} – ${shortDateText(b, named)}`;
    return figures(
      [period(from, until), amount(total) + besideText(outOf)],
      ...(previous
        ? ([
            [period(previous.from, previous.until), amount(previous.total)],
            [texts.change, change],
          ] as [string, string][])
        : []),
    );
  }

  /** What the total is a part of; of guests and hours, what was counted beside them. */
  function besideText(outOf: Insight["outOf"]): string {
    if (!outOf) return "";
    const counted = texts.beside[outOf.of];
    return asides.has(metric) && counted ? ` · ${counted(outOf.count)}` : ` (${texts.of(outOf.count)})`;
  }

  const complaints = ({ evidence = [] }: Insight): HTMLElement[] =>
    evidence.map((it) =>
      h(
        "details",
        { "data-key": it.topic },
        h("summary", {}, `${texts.topics[it.topic]} (${it.count})`),
        ...it.quotes.map((quote) => h("blockquote", {}, `“${quote.text}” ★ ${quote.rating}`)),
      ),
    );

  const choice = <T extends string>(
    label: string,
    options: readonly T[],
    textOf: (it: T) => string,
    chosen: (it: T) => void,
  ): HTMLElement => {
    const select = h("select", {}, ...options.map((it) => h("option", { value: it }, textOf(it))));
    select.addEventListener("change", () => {
      chosen(select.value as T);
      void figure.refresh();
    });
    return h("label", { class: "choice" }, h("span", {}, label), select);
  };
  const element = h(
    "div",
    { class: "boards" },
    section(
      texts.insights,
      h(
        "div",
        { class: "chips-row" },
        choice(
          texts.figure,
          offered,
          (it) => texts.metrics[it],
          (it) => (metric = it),
        ),
        choice(
          texts.period,
          spans,
          (it) => texts.spans[it],
          (it) => (span = it),
        ),
      ),
      figure.element,
    ),
    section(
      texts.suggestions,
      suggestions.element,
      h(
        "button",
        { type: "button", class: "chip", onclick: () => desk.ask(texts.saySuggestions) },
        texts.doSuggestion,
      ),
    ),
  );
  return tabOf(element, figure, suggestions);
}
