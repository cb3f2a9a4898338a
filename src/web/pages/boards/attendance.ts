// Under the day's floor: whose time has come, with a word for the chat to mark who did not, and who waits for a place.
import type { DashboardBooking, DashboardBookings, DashboardWaiting } from "#contracts/dashboard";
import { h } from "../../widget/view/dom.ts";
import { spanText, wallTime } from "../money.ts";
import type { Desk } from "./board.ts";
import { badge } from "./section.ts";

/** Who began so long ago is past marking: their workflow no longer takes it, ms. */
const markable = 24 * 60 * 60_000;

/** What a customer said or missed before, as small marks beside their name. */
export function marksOf(it: DashboardBooking, { texts }: Desk): HTMLElement[] {
  const { noShows, lateCancels } = it.missed;
  return [
    ...(it.attending && it.status === "confirmed" ? [badge("confirmed", texts.saidComing)] : []),
    ...(noShows + lateCancels > 0 ? [badge("open", texts.missedBefore(noShows, lateCancels))] : []),
  ];
}

/** Those whose time has come and who may not have; null where there are none. */
export function arrivals(day: DashboardBookings, desk: Desk, now: number): HTMLElement | null {
  const due = day.items.filter((it) => {
    const began = Date.parse(it.startsAt);
    return (
      ["confirmed", "completed", "no_show"].includes(it.status) && began <= now && began > now - markable
    );
  });
  if (due.length === 0) return null;
  const { texts, locale } = desk;
  return listed(
    texts.begun,
    due.map((it) => [
      h("time", { datetime: it.startsAt }, wallTime(it.startsAt, locale)),
      h(
        "span",
        { class: "grows" },
        `${it.customer ?? texts.nobodyNamed} · ${it.partySize} `,
        ...marksOf(it, desk),
      ),
      badge(it.status, texts.statuses[it.status]),
      marking(it, desk),
    ]),
  );
}

/** It is said in the chat, where it is shown, agreed to and taken back. */
function marking(it: DashboardBooking, desk: Desk): HTMLElement {
  const { texts, locale } = desk;
  const came = it.status === "no_show";
  const who = it.customer ?? texts.nobodyNamed;
  const time = wallTime(it.startsAt, locale);
  const label = came ? texts.cameAfterAll : texts.didNotCome;
  return h(
    "button",
    {
      type: "button",
      class: "chip",
      "data-key": `mark ${it.id}`,
      "aria-label": `${label}: ${who}, ${time}`,
      onclick: () => desk.ask(markingWords(it, desk)),
    },
    label,
  );
}

/** The booking by its reference: a name is its customer's to write, and these words count as the member's own. */
export const markingWords = (
  it: DashboardBooking,
  { texts, locale }: Pick<Desk, "texts" | "locale">,
): string =>
  (it.status === "no_show" ? texts.sayCame : texts.sayNoShow)(it.id, wallTime(it.startsAt, locale));

/** Who waits for a place on the day, first come first; null where nobody does. */
export function waitingLine(waitlist: readonly DashboardWaiting[], desk: Desk): HTMLElement | null {
  if (waitlist.length === 0) return null;
  const { texts, locale } = desk;
  return listed(
    texts.waitingForPlace,
    waitlist.map((it) => [
      h("time", { datetime: it.startsAt }, wallTime(it.startsAt, locale)),
      h(
        "span",
        { class: "grows" },
        `${it.customer ?? texts.nobodyNamed} · ${it.partySize}`,
        ...(it.phone ? [" · ", h("a", { href: `tel:${it.phone.replaceAll(/[^+\d]/g, "")}` }, it.phone)] : []),
        h("small", {}, texts.anyStart(spanText(it.wantedFrom, it.wantedTo, locale))),
      ),
      it.offerExpiresAt
        ? badge("answered", texts.offeredUntil(wallTime(it.offerExpiresAt, locale)))
        : badge("waitlisted", texts.waitsStill),
    ]),
  );
}

const listed = (title: string, rows: readonly (readonly Node[])[]): HTMLElement =>
  h(
    "section",
    { class: "due", "aria-label": title },
    h("h3", {}, title),
    h("ol", {}, ...rows.map((row) => h("li", {}, ...row))),
  );
