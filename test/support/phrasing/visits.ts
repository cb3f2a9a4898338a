// What somebody wants of a restaurant, a salon or a therapist, and the words they said it in, turn by turn.
import { Temporal } from "temporal-polyfill";
import { clockOf, dayAfter } from "./days.ts";
import { dialoguesOf, replaced } from "./dialogues.ts";

export type Slot = "partySize" | "date" | "time";

/** One thing said: with the slots it gives. */
export interface Line {
  text: string;
  gives: Slot[];
  /** It only asks something in passing. */
  asks: boolean;
}

export interface Visit {
  id: string;
  /** From the first that wishes to book. */
  lines: Line[];
  /** What their last words wish for. `party` null: whoever comes alone. */
  goal: { party: number | null; dates: string[]; time: string };
}

/** Where it is said to: the names of the dialogue's places become those of this one. */
export interface House {
  name: string;
  area: string;
  today: string;
}

interface Frame {
  svc: string;
  intent: string;
  acts: [act: string, slot: string, values: string[]][];
  state: Record<string, string[]>;
  spans: [slot: string, start: number, end: number][];
}
interface Dialogue {
  id: string;
  turns: { u: string; frames: Frame[] }[];
}

const kinds = {
  restaurant: { service: "Restaurants_2", intent: "ReserveRestaurant" },
  salon: { service: "Services_1", intent: "BookAppointment" },
  therapist: { service: "Services_4", intent: "BookAppointment" },
} as const;
export type Kind = keyof typeof kinds;

const slotOf: Readonly<Record<string, Slot>> = {
  number_of_seats: "partySize",
  date: "date",
  appointment_date: "date",
  time: "time",
  appointment_time: "time",
};
const places: Readonly<Record<string, keyof House>> = {
  restaurant_name: "name",
  stylist_name: "name",
  therapist_name: "name",
  location: "area",
  city: "area",
};

/** The dialogues of a kind that book; each is made for a house as it is played. */
export function visitsOf(kind: Kind): { id: string; at: (house: House) => Visit | null }[] {
  const { service, intent } = kinds[kind];
  const all = dialoguesOf<Dialogue>("sgd_local_services").map(({ id, turns }) => {
    const own = turns.flatMap(({ u, frames }) => {
      const frame = frames.find((it) => it.svc === service);
      return frame ? [{ u, frame }] : [];
    });
    const first = own.findIndex(({ frame }) => frame.intent === intent);
    return { id, turns: first < 0 ? [] : own.slice(first).filter(({ frame }) => frame.intent === intent) };
  });
  return all
    .filter(({ turns }) => turns.length > 1)
    .map(({ id, turns }) => ({ id, at: (house) => visitAt(id, turns, house) }));
}

type Turn = { u: string; frame: Frame };

function visitAt(id: string, turns: readonly Turn[], house: House): Visit | null {
  const today = Temporal.PlainDate.from(house.today);
  const lines = turns.map(({ u, frame }): Line => ({
    text: replaced(u, spansFor(u, frame, house, today)),
    gives: frame.acts.flatMap(([act, slot]) => (act === "INFORM" && slotOf[slot] ? [slotOf[slot]] : [])),
    asks: frame.acts.every(([act]) => act === "REQUEST"),
  }));
  const state = turns.at(-1)?.frame.state ?? {};
  const named = (wanted: Slot) => Object.entries(state).find(([slot]) => slotOf[slot] === wanted)?.[1] ?? [];
  const time = clockOf(named("time"));
  const days = named("date").flatMap((it) => dayAfter(it, today)?.dates ?? []);
  const [people] = named("partySize");
  const party = people === undefined ? null : Number(people);
  if (time === null || days.length === 0 || Number.isNaN(party)) return null;
  return { id, lines, goal: { party, dates: [...new Set(days)], time } };
}

function spansFor(u: string, { spans }: Frame, house: House, today: Temporal.PlainDate) {
  return spans.flatMap(([slot, start, end]): [number, number, string][] => {
    const place = places[slot];
    if (place) return [[start, end, house[place]]];
    const day = slotOf[slot] === "date" ? dayAfter(u.slice(start, end), today) : null;
    return day ? [[start, end, day.words]] : [];
  });
}
