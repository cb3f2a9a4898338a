// Today, or another day: its figures, the floor by the hour or as a list, who works, and the open orders.
import type { DashboardBookings, DashboardOrders, DashboardOverview } from "#contracts/dashboard";
import { h } from "../../widget/view/dom.ts";
import { dayText, moneyText, plusDays, spanText } from "../money.ts";
import { arrivals, marksOf, waitingLine } from "./attendance.ts";
import { Board, tabOf, type Desk, type Tab } from "./board.ts";
import { jobIn } from "../texts/index.ts";
import { orderText, pickupText } from "./order-text.ts";
import { badge, figures, section, table } from "./section.ts";
import { timeline } from "./timeline.ts";

type Mode = "floor" | "list";

export function todayBoard(desk: Desk, known: (overview: DashboardOverview) => void): Tab {
  const { texts, locale } = desk;
  let date: string | null = null;
  let mode: Mode = "floor";
  let day: DashboardBookings | null = null;
  /** Days that were turned before the first one was there. */
  let ahead = 0;

  const glance = new Board<DashboardOverview>(desk, {
    path: () => "overview",
    empty: texts.away,
    show(overview) {
      known(overview);
      const shifts = (of: DashboardOverview["onShift"]) =>
        [...Map.groupBy(of, (it) => spanText(it.startsAt, it.endsAt, locale))].map(
          ([span, team]) =>
            `${span}: ${team.map((it) => `${it.name} (${jobIn(texts, it.role)})`).join(", ")}`,
        );
      const next = overview.nextShifts.slice(0, 4);
      return h(
        "div",
        { class: "glance" },
        figures(
          [texts.bookings, String(overview.bookings.total)],
          [texts.guests, String(overview.covers)],
          [texts.noShows, String(overview.bookings.noShows)],
          [texts.openOrders, String(overview.openOrders)],
          [texts.waiting, String(overview.openEscalations)],
          ...(overview.revenue
            ? [[texts.revenue, moneyText(overview.revenue, locale)] as [string, string]]
            : []),
        ),
        h(
          "p",
          { class: "shifts" },
          h("b", {}, `${texts.onShift}: `),
          shifts(overview.onShift).join("; ") || texts.nobody,
          ...(next.length > 0 ? [h("br"), h("b", {}, `${texts.comingUp}: `), shifts(next).join("; ")] : []),
        ),
      );
    },
  });

  const bookings = new Board<DashboardBookings>(desk, {
    path: () => (date === null ? "bookings" : `bookings?date=${date}`),
    empty: texts.noBookings,
    hears: ({ type }) => /^(?:booking|change|waitlist)\./u.test(type),
    show(found) {
      day = found;
      title.textContent = dayText(found.from, locale);
      if (ahead !== 0) queueMicrotask(catchUp);
      const reason = found.days[0]?.reason;
      const shut = found.days[0]?.open.length === 0 ? (reason ?? texts.closed) : reason;
      return h(
        "div",
        {},
        ...(shut ? [h("p", { class: "exception" }, shut)] : []),
        ...(found.items.length === 0 ? [h("p", { class: "muted" }, texts.noBookings)] : []),
        mode === "floor" ? timeline(found, texts, locale) : list(found),
        ...[arrivals(found, desk, Date.now()), waitingLine(found.waitlist, desk)].filter((it) => it !== null),
      );
    },
  });

  const orders = new Board<DashboardOrders>(desk, {
    path: () => "orders",
    empty: texts.noOrders,
    hears: ({ type }) => type.startsWith("order."),
    show: ({ items }) =>
      items.length === 0
        ? null
        : table(
            texts.orders,
            [texts.who, texts.what, texts.total, texts.pickup, texts.status],
            items.map((it) => [
              it.customer ?? "–",
              orderText(it.items, texts, locale),
              moneyText(it.total, locale),
              pickupText(it, texts, locale),
              badge(it.status, texts.orderStatuses[it.status]),
            ]),
          ),
  });

  const list = (found: DashboardBookings): HTMLElement =>
    table(
      texts.bookings,
      [texts.time, texts.who, texts.people, texts.what, texts.where, texts.status, texts.notes],
      found.items.map((it) => [
        spanText(it.startsAt, it.endsAt, locale),
        h(
          "span",
          {},
          it.customer ?? "–",
          ...(it.phone ? [h("br"), phone(it.phone)] : []),
          ...marksOf(it, desk),
        ),
        String(it.partySize),
        it.service,
        it.resources.map((place) => place.name).join(", ") || "–",
        badge(it.status, texts.statuses[it.status]),
        it.notes ?? "",
      ]),
    );

  const title = h("h2", { "aria-live": "polite" }, texts.today);
  const go = (to: string | null) => {
    date = to;
    void bookings.refresh();
  };
  const step = (days: number): void => {
    const from = date ?? day?.from;
    if (from) return go(plusDays(from, days));
    ahead += days;
  };
  const catchUp = (): void => {
    const days = ahead;
    ahead = 0;
    step(days);
  };
  const modes = (["floor", "list"] as const).map((name) =>
    h(
      "button",
      { type: "button", class: "chip", "aria-pressed": String(name === mode), onclick: () => turn(name) },
      texts[name],
    ),
  );
  const turn = (to: Mode) => {
    mode = to;
    modes.forEach((it, at) =>
      it.setAttribute("aria-pressed", String((["floor", "list"] as const)[at] === to)),
    );
    bookings.again();
  };
  const days = h(
    "div",
    { class: "chips-row", role: "group", "aria-label": texts.whichDay },
    h(
      "button",
      { type: "button", class: "chip", "aria-label": texts.dayBefore, onclick: () => void step(-1) },
      "‹",
    ),
    h("button", { type: "button", class: "chip", onclick: () => go(null) }, texts.today),
    h(
      "button",
      { type: "button", class: "chip", "aria-label": texts.dayAfter, onclick: () => void step(1) },
      "›",
    ),
    ...modes,
  );
  const element = h(
    "div",
    { class: "boards" },
    glance.element,
    h(
      "section",
      { class: "board", "aria-label": texts.bookings },
      h("div", { class: "board-head" }, title, days),
      bookings.element,
    ),
    section(texts.orders, orders.element),
  );
  return tabOf(element, glance, bookings, orders);
}

const phone = (number: string): HTMLElement =>
  h("a", { href: `tel:${number.replaceAll(/[^+\d]/g, "")}` }, number);
