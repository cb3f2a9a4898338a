// The day's floor: a row a table, chair or bay, its bookings by the hour, and where now is. It is a table, and reads as one.
import type { DashboardBooking, DashboardBookings } from "#contracts/dashboard";
import { h } from "../../widget/view/dom.ts";
import { hourText, shortTime, wallMinutes, wallTime } from "../money.ts";
import type { Texts } from "../texts/index.ts";

/** Shown where nothing says how long the day is, minutes. */
const usualDay: Span = [9 * 60, 18 * 60];
type Span = [from: number, until: number];

/** Those that take a place on the floor; who cancelled takes none. */
const onFloor = (it: DashboardBooking): boolean => it.status !== "cancelled" && it.status !== "waitlisted";

export function timeline(day: DashboardBookings, texts: Texts, locale: string): HTMLElement {
  const shown = day.items.filter(onFloor);
  const [from, until] = spanOf(day, shown);
  const hours = (until - from) / 60;
  const share = (minutes: number) => `${(100 * (minutes - from)) / (until - from)}%`;
  const lane = (bookings: readonly DashboardBooking[]) =>
    h(
      "td",
      { class: "lane" },
      ...closed(day, [from, until]).map(([shut, open]) => block("shut", share, shut, open)),
      h(
        "ul",
        {},
        ...bookings.map((it) => {
          const [start, end] = minutesOf(it, day.from);
          const item = block(`slot ${it.status}`, share, Math.max(start, from), Math.min(end, until), "li");
          item.title = `${it.customer ?? "–"}, ${wallTime(it.startsAt, locale)}${it.attending ? `, ${texts.saidComing}` : ""}`;
          item.append(
            h(
              "b",
              {},
              it.customer ?? texts.nobodyNamed,
              it.attending && it.status === "confirmed" ? " ✓" : "",
            ),
            h("span", {}, `${shortTime(it.startsAt, locale)} · ${it.partySize}`),
            h("span", { class: "unseen" }, ` ${texts.statuses[it.status]}`),
          );
          return item;
        }),
      ),
    );
  const placed = day.resources.map((place) =>
    row(
      h("span", {}, place.name, h("small", {}, ` ${texts.seats(place.capacity)}`)),
      lane(shown.filter((it) => it.resources.some(({ id }) => id === place.id))),
    ),
  );
  const homeless = shown.filter((it) => it.resources.length === 0);
  const head = Array.from({ length: hours }, (_, at) =>
    h("span", {}, hourText((from / 60 + at) % 24, locale)),
  );
  const floor = h(
    "table",
    { class: "floor" },
    h("caption", { class: "unseen" }, texts.floor),
    h(
      "thead",
      {},
      h("tr", {}, h("th", { scope: "col" }, texts.place), h("th", { scope: "col", class: "hours" }, ...head)),
    ),
    h("tbody", {}, ...placed, ...(homeless.length > 0 ? [row(texts.noPlace, lane(homeless))] : [])),
  );
  floor.style.setProperty("--hours", String(hours));
  const line = showNow(floor, day, share, [from, until]);
  const frame = h(
    "div",
    {
      class: "table-scroll floor-frame",
      tabindex: "0",
      role: "group",
      "aria-label": texts.floor,
      "data-scroll": "floor",
    },
    floor,
  );
  lookAt(frame, line, day.from);
  return frame;
}

let lookedAt = "";

/** A day that is wider than the page opens where now is; from then on it stays where it is scrolled to. */
function lookAt(frame: HTMLElement, line: HTMLElement, date: string): void {
  if (lookedAt === date) return;
  lookedAt = date;
  requestAnimationFrame(() => {
    if (!line.hidden) frame.scrollLeft = line.offsetLeft - frame.clientWidth / 3;
  });
}

const row = (name: Node | string, lane: HTMLElement): HTMLElement =>
  h("tr", {}, h("th", { scope: "row" }, name), lane);

function block(
  kind: string,
  share: (minutes: number) => string,
  from: number,
  until: number,
  tag: "li" | "i" = "i",
): HTMLElement {
  const element = h(tag, { class: kind, ...(tag === "i" && { "aria-hidden": "true" }) });
  element.style.left = share(from);
  element.style.right = `calc(100% - ${share(until)})`;
  return element;
}

/** Whole hours around when it is open and what is booked. */
function spanOf(day: DashboardBookings, shown: readonly DashboardBooking[]): Span {
  const spans = [...(day.days[0]?.open ?? []), ...shown].map((it) => minutesOf(it, day.from));
  if (spans.length === 0) return usualDay;
  const from = Math.max(0, Math.min(...spans.map(([start]) => start)));
  const until = Math.max(from + 60, ...spans.map(([, end]) => end));
  return [Math.floor(from / 60) * 60, Math.ceil(until / 60) * 60];
}

const minutesOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }, date: string): Span => [
  wallMinutes(startsAt, date),
  wallMinutes(endsAt, date),
];

/** Where it is shut within the day that is shown. */
function closed(day: DashboardBookings, [from, until]: Span): Span[] {
  const open = (day.days[0]?.open ?? []).map((it) => minutesOf(it, day.from)).toSorted((a, b) => a[0] - b[0]);
  const ends = [from, ...open.map(([, end]) => end)];
  const starts = [...open.map(([start]) => start), until];
  return ends.map((end, at): Span => [end, starts[at]!]).filter(([end, start]) => start > end);
}

/** A line where now is, moved each half minute while it is on the page. */
function showNow(
  floor: HTMLElement,
  day: DashboardBookings,
  share: (minutes: number) => string,
  span: Span,
): HTMLElement {
  const line = h("i", { class: "now", "aria-hidden": "true" });
  const move = () => {
    const now = new Date().toLocaleString("sv-SE", { timeZone: day.timeZone }).replace(" ", "T");
    const minutes = wallMinutes(now, day.from);
    line.hidden = minutes < span[0] || minutes > span[1];
    line.style.setProperty("--at", share(minutes));
  };
  move();
  floor.querySelector("thead .hours")?.append(line);
  const timer = setInterval(() => (floor.isConnected ? move() : clearInterval(timer)), 30_000);
  return line;
}
