// Who works when, over seven days, and who may sign in.
import type { DashboardStaff } from "#contracts/dashboard";
import { h } from "../../widget/view/dom.ts";
import { plusDays, shortDayText, spanText } from "../money.ts";
import { Board, tabOf, type Desk, type Tab } from "./board.ts";
import { section, table } from "./section.ts";
import { jobIn } from "../texts/index.ts";

const shownDays = 7;

export function teamBoard(desk: Desk, today: () => string): Tab {
  const { texts, locale } = desk;
  let from: string | null = null;
  const first = () => from ?? today();
  const board = new Board<DashboardStaff>(desk, {
    path: () => `staff?date=${first()}&until=${plusDays(first(), shownDays - 1)}`,
    empty: texts.noTeam,
    hears: ({ type }) => type.startsWith("change."),
    show({ staff, members, from: start }) {
      const active = staff.filter((it) => it.isActive || it.shifts.length > 0);
      if (active.length === 0 && members.length === 0) return null;
      const days = Array.from({ length: shownDays }, (_, at) => plusDays(start, at));
      return h(
        "div",
        {},
        table(
          texts.shifts,
          [texts.name, ...days.map((it) => shortDayText(it, locale))],
          active.map((person) => [
            h("span", {}, person.name, h("small", {}, jobIn(texts, person.role))),
            ...days.map((date) =>
              person.shifts
                .filter((it) => it.startsAt.startsWith(date))
                .map((it) => spanText(it.startsAt, it.endsAt, locale))
                .join(", "),
            ),
          ]),
        ),
        h("h3", {}, texts.members),
        h(
          "ul",
          { class: "plain" },
          ...members.map((it) => h("li", {}, `${it.email ?? "–"}, ${texts.roles[it.role]}`)),
        ),
      );
    },
  });
  const go = (days: number | null) => {
    from = days === null ? null : plusDays(first(), days);
    void board.refresh();
  };
  const weeks = h(
    "div",
    { class: "chips-row", role: "group", "aria-label": texts.whichDay },
    h(
      "button",
      { type: "button", class: "chip", "aria-label": texts.weekBefore, onclick: () => go(-shownDays) },
      "‹",
    ),
    h("button", { type: "button", class: "chip", onclick: () => go(null) }, texts.today),
    h(
      "button",
      { type: "button", class: "chip", "aria-label": texts.weekAfter, onclick: () => go(shownDays) },
      "›",
    ),
  );
  return tabOf(section(texts.shifts, weeks, board.element), board);
}
