// What the language models cost: against the day's budget, day by day, by model.
import type { Costs } from "#contracts/costs";
import { h } from "../../widget/view/dom.ts";
import { chartFigure } from "../chart.ts";
import { shortDateText } from "../money.ts";
import { Board, tabOf, type Desk, type Tab } from "./board.ts";
import { figures, section, table } from "./section.ts";

export function costsBoard(desk: Desk): Tab {
  const { texts, locale } = desk;
  const dollars = (micros: number) =>
    new Intl.NumberFormat(locale, { style: "currency", currency: "USD", maximumFractionDigits: 4 }).format(
      micros / 1e6,
    );
  const board = new Board<Costs>(desk, {
    path: () => "costs",
    empty: texts.noCosts,
    // It is not told of; a look at it reads it.
    hears: () => false,
    show({ total, budget, days, models }) {
      const head = figures(
        [texts.costToday, texts.ofBudget(dollars(budget.todayMicros), dollars(budget.perDayMicros))],
        [texts.costMonth, dollars(total.costMicros)],
        [texts.calls, total.calls.toLocaleString(locale)],
        [texts.turns, total.turns.toLocaleString(locale)],
      );
      if (total.calls === 0) return h("div", {}, head, h("p", { class: "empty" }, texts.noCosts));
      const points = days.map((it) => ({
        label: shortDateText(it.date, locale),
        value: it.costMicros / 1e6,
      }));
      const drawn = {
        title: texts.costs,
        kind: "bar" as const,
        unit: "USD",
        query: texts.costsQuery,
        series: [{ name: texts.costs, points }],
      };
      return h(
        "div",
        {},
        head,
        chartFigure(drawn, texts, locale, (value) => dollars(value * 1e6)),
        table(
          texts.models,
          [texts.model, texts.calls, texts.answered, texts.costs],
          models.map((it) => [
            it.model,
            it.calls.toLocaleString(locale),
            it.answered.toLocaleString(locale),
            dollars(it.costMicros),
          ]),
        ),
      );
    },
  });
  return tabOf(section(texts.costs, board.element), board);
}
