// MultiWOZ's bookings of a table: a weekday, an hour, so many people, in the words of who wanted it.
import { Temporal } from "temporal-polyfill";
import { dialoguesOf } from "./dialogues.ts";
import type { House, Line, Slot, Visit } from "./visits.ts";

interface Dialogue {
  id: string;
  turns: { u: string; dom: string[]; state: Record<string, string>; req: string[] }[];
}

const slotOf: Readonly<Record<string, Slot>> = {
  book_day: "date",
  book_time: "time",
  book_people: "partySize",
};
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export function tables(): { id: string; at: (house: House) => Visit | null }[] {
  return dialoguesOf<Dialogue>("multiwoz21_restaurant").map((it) => ({
    id: it.id,
    at: (house) => visitAt(it, house),
  }));
}

function visitAt({ id, turns }: Dialogue, house: House): Visit | null {
  const first = turns.findIndex(({ state }) => Object.keys(state).some((it) => it in slotOf));
  const last = turns.at(-1)?.state ?? {};
  const { book_day: day = "", book_time: time = "", book_people: people = "" } = last;
  const weekday = weekdays.indexOf(day);
  if (first < 0 || weekday < 0 || !/^\d\d:\d\d$/.test(time) || !/^\d+$/.test(people)) return null;
  const today = Temporal.PlainDate.from(house.today);
  const coming = today.add({ days: (weekday + 1 - today.dayOfWeek + 7) % 7 || 7 });
  const lines = turns.slice(first).flatMap((turn, at): Line[] => {
    const before = turns[first + at - 1]?.state ?? {};
    const gives = Object.entries(slotOf).flatMap(([key, slot]) =>
      turn.state[key] !== undefined && turn.state[key] !== before[key] ? [slot] : [],
    );
    const own = turn.dom.includes("restaurant") || gives.length > 0;
    const text = turn.state["name"]
      ? turn.u.replaceAll(new RegExp(turn.state["name"], "gi"), house.name)
      : turn.u;
    return own ? [{ text, gives, asks: gives.length === 0 && turn.req.length > 0 }] : [];
  });
  return { id, lines, goal: { party: Number(people), dates: [String(coming)], time } };
}
