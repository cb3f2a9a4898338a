// What customers want, and the words they said it in: the bookings of MultiWOZ's dialogues, made at the city's
// restaurants instead of its own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { BusinessDetail, BusinessSummary, Slot } from "#contracts/directory";

export interface Wish {
  /** The dialogue's id. */
  id: string;
  /** The turn that first says when and for how many, as it was typed. */
  words: string;
  business: string;
  party: number;
  /** Local to the business. */
  date: string;
  time: string;
}

interface Dialogue {
  id: string;
  turns: { u: string; state: Record<string, string> }[];
}

interface Said {
  id: string;
  words: string;
  party: number;
  weekday: number;
  time: string;
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** @throws where the evaluation data are not there. */
function bookingsSaid(data: string): Said[] {
  const lines = readFileSync(join(data, "multiwoz21_restaurant/dev.jsonl"), "utf8").trim().split("\n");
  return lines.flatMap((line): Said[] => {
    const { id, turns } = JSON.parse(line) as Dialogue;
    const first = turns.find(({ state }) => state["book_day"] !== undefined);
    const { book_day: day = "", book_time: time = "", book_people: people = "" } = first?.state ?? {};
    const weekday = weekdays.indexOf(day) + 1;
    const known = weekday > 0 && /^\d\d:\d\d$/.test(time) && /^\d+$/.test(people);
    return first && known ? [{ id, words: first.u, party: Number(people), weekday, time }] : [];
  });
}

/** Each wish at a restaurant that has that place free; wishes that none can meet are left out. */
export async function wishes(edge: string, data: string): Promise<Wish[]> {
  const restaurants = await restaurantsOf(edge);
  const found: Wish[] = [];
  const said = bookingsSaid(data);
  for (const [index, { weekday, ...it }] of said.entries()) {
    for (let at = 0; at < restaurants.length; at++) {
      const { slug, timeZone } = restaurants[(index + at) % restaurants.length]!;
      const today = Temporal.Now.plainDateISO(timeZone);
      const ahead = (weekday - today.dayOfWeek + 7) % 7 || 7;
      const wish = { ...it, business: slug, date: today.add({ days: ahead }).toString() };
      if (!(await isFree(edge, wish))) continue;
      found.push(wish);
      break;
    }
  }
  return found;
}

async function restaurantsOf(edge: string): Promise<BusinessDetail[]> {
  const answer = await fetch(`${edge}/v1/businesses?category=restaurant`);
  const { items } = (await answer.json()) as { items: BusinessSummary[] };
  return Promise.all(
    items.map(
      async ({ slug }) => (await fetch(`${edge}/v1/businesses/${slug}`)).json() as Promise<BusinessDetail>,
    ),
  );
}

/** @throws when the edge does not say. */
export async function freeSlots(
  edge: string,
  { business, party, date }: Pick<Wish, "business" | "party" | "date">,
): Promise<Slot[]> {
  const answer = await fetch(`${edge}/v1/businesses/${business}/availability?date=${date}&party=${party}`);
  if (!answer.ok) throw new Error(`the free places of ${business}: ${answer.status}`);
  return ((await answer.json()) as { slots: Slot[] }).slots;
}

const isFree = async (edge: string, wish: Wish): Promise<boolean> =>
  (await freeSlots(edge, wish)).some(({ startsAt }) => startsAt.startsWith(`${wish.date}T${wish.time}`));
