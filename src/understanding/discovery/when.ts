// When a wish wants something free or open: its day, hour or window.
import type { SearchCriteria as Criteria } from "#contracts/global-commands";
import { emptyContext } from "../context.ts";
import type { EntityOf } from "../entities.ts";
import { sceneOf, timeOf } from "../recognisers/scene.ts";
import { plain } from "../text.ts";
import { hourAtMeal } from "./meals.ts";
import { isHour, partyInTime } from "./party.ts";
import type { SearchWish } from "./reading.ts";

/** Where one eats, late is later. */
const lateFrom = (dines: boolean): string => (dines ? "22:00" : "19:00");

const evening = /noche|soir|abend|sera|noite/iu;

type When = Pick<Criteria, "date" | "until" | "time" | "after" | "before" | "open">;

export function whenOf(wish: SearchWish, dines: boolean): When {
  const dates = wish
    .of("date")
    .filter((it) => it.value.date !== null && it.value.invalid !== "past" && it.role !== "rejected");
  const date = dates.find((it) => it.value.until !== undefined) ?? dates[0];
  const times = wish.of("time").filter((it) => it.role !== "rejected" && isHour(wish, it));
  const point = times.find((it) => it.value.time !== null);
  const windows = times.filter((it) => it.value.after !== undefined || it.value.before !== undefined);
  const bounded = windows.find((it) => /\d/u.test(it.text)) ?? windows[0];
  const swallowed = wish.of("time").find((it) => partyInTime(wish, it) !== null && evening.test(it.text));
  const { today, minutes } = sceneOf(emptyContext(wish.context.now, wish.context.timeZone));
  const now = wish.has("openNow");
  const late = !now && wish.has("openLate") && !wish.has("free") ? lateFrom(dines) : null;
  const open = now || late !== null || (wish.has("open") && !wish.has("free"));
  const meant = (it: EntityOf<"time"> | undefined, time: string | null | undefined) =>
    it && time ? hourAtMeal(time, plain(it.text), { said: wish.said, dines }) : null;
  const pointed = meant(point, point?.value.time);
  const meal =
    bounded !== undefined &&
    /^(?:lunch|dinner|breakfast|brunch|supper)$/iu.test(bounded.text.trim()) &&
    date === undefined;
  return {
    date: now
      ? today.toString()
      : (date?.value.date ?? (pointed === null ? null : (point?.value.date ?? null))),
    until: now ? null : (date?.value.until ?? null),
    time: now ? timeOf(minutes) : pointed,
    after:
      now || meal || pointed !== null
        ? late
        : (late ?? meant(bounded, bounded?.value.after) ?? (swallowed ? "18:00" : null)),
    before:
      now || meal || pointed !== null
        ? null
        : (meant(bounded, bounded?.value.before) ?? (swallowed ? "23:30" : null)),
    open,
  };
}
