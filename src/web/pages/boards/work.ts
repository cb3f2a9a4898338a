// What runs in the background: each booking's, order's or change's workflow, where it stands, and what happened in it.
import type { DashboardWorkflow, DashboardWorkflows, WorkflowStep } from "#contracts/dashboard";
import { h } from "../../widget/view/dom.ts";
import { moneyText, wallDateText } from "../money.ts";
import { Board, tabOf, type Desk, type Tab } from "./board.ts";
import { badge, section } from "./section.ts";

export function workBoard(desk: Desk): Tab {
  const { texts, locale } = desk;
  let onlyRunning = false;
  const board = new Board<DashboardWorkflows>(desk, {
    path: () => "workflows",
    empty: texts.noWork,
    hears: ({ workflowId }) => workflowId !== null,
    show({ items }) {
      const shown = onlyRunning ? items.filter((it) => it.status === "running") : items;
      return shown.length === 0 ? null : h("ul", { class: "runs" }, ...shown.map(run));
    },
  });

  const run = (it: DashboardWorkflow): HTMLElement =>
    h(
      "li",
      {},
      h(
        "details",
        { "data-key": it.id },
        h(
          "summary",
          { "data-key": `of ${it.id}` },
          badge(it.status, statusText(it)),
          h("span", {}, subject(it)),
          h("time", { datetime: it.updatedAt }, wallDateText(it.updatedAt, locale)),
        ),
        it.history.length === 0
          ? h("p", { class: "muted" }, texts.noHistory)
          : h("ol", { class: "history" }, ...it.history.map(step)),
        h("p", { class: "muted" }, `${texts.reference} `, h("code", {}, it.id)),
      ),
    );

  function statusText({ type, status, history }: DashboardWorkflow): string {
    if (type !== "businessChange") return texts.runStatuses[status];
    const last = history.at(-1)?.what ?? "";
    // What begins later is told by its plan, until it has begun.
    return (
      (last.startsWith("schedule.") ? texts.steps[last] : undefined) ??
      texts.changeStatuses[status] ??
      texts.runStatuses[status]
    );
  }

  function subject({ type, booking, order, history }: DashboardWorkflow): string {
    if (booking)
      return [
        booking.customer ?? "–",
        `${booking.service}, ${booking.partySize}`,
        wallDateText(booking.startsAt, locale),
      ].join(" · ");
    if (order) return [texts.order, order.customer ?? "–", moneyText(order.total, locale)].join(" · ");
    const items = [...new Set(history.flatMap((it) => (it.item === null ? [] : named(it.item))))].slice(0, 3);
    return [texts.runTypes[type] ?? spaced(type), ...items].join(" · ");
  }

  function step({ at, what, by, member, item, startsAt }: WorkflowStep): HTMLElement {
    const name = texts.steps[what] ?? texts.steps[what.split(".").slice(0, 2).join(".")] ?? spaced(what);
    const who = by === "member" ? (member ?? texts.team) : texts.by[by];
    const facts = [item && named(item), startsAt && wallDateText(startsAt, locale), who]
      .filter(Boolean)
      .join(" · ");
    return h(
      "li",
      {},
      h("time", { datetime: at }, wallDateText(at, locale)),
      h("span", {}, h("b", {}, name), ` ${facts}`),
    );
  }

  const named = (item: string): string => texts.targets[item] ?? texts.policies[item] ?? item;

  const filter = h("button", { type: "button", class: "chip", "aria-pressed": "false" }, texts.onlyRunning);
  filter.addEventListener("click", () => {
    onlyRunning = !onlyRunning;
    filter.setAttribute("aria-pressed", String(onlyRunning));
    board.again();
  });
  return tabOf(section(texts.work, h("div", { class: "chips-row" }, filter), board.element), board);
}

/** `change.add` and `businessChange` as words, where there are no better ones. */
const spaced = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[._]/g, " ")
    .toLowerCase();
