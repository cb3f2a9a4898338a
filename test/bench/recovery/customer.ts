// A customer by rule: says their wish in a real person's words, answers what is asked, agrees only to what they
// want, tries again where something went wrong, and gives up in the end.
import { questionOf } from "#test/support/repair-table";
import type { Wish } from "./wishes.ts";

/** A chat from the customer's side; null: no answer came, however long they waited. */
export interface Talk {
  say(text: string): Promise<string | null>;
  /** What is said next without being asked, where the last answer promised news; null: nothing came. */
  news(): Promise<string | null>;
}

export interface Ended {
  /** What the customer last agreed to; null: nothing was ever booked with their yes. */
  agreed: Pick<Wish, "party" | "date" | "time"> | null;
  /** They were told that it is booked, or that it will be confirmed. */
  told: boolean;
  /** They were told that a person will see to it. */
  handedOver: boolean;
  transcript: string[];
}

/** Nobody writes more than this for one table. */
const patience = 14;
/** How often somebody tries again after nothing, or the same mistake, came back. */
const tries = 3;

const promised = /I'll tell you here/;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdayOf = (date: string) =>
  new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }).format(Date.parse(`${date}T12:00Z`));
const dayOf = (date: string) =>
  `${weekdayOf(date)} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;

const peopleOf = (party: number) => (party === 1 ? "1 person" : `${party} people`);

/** The place that a question for a yes names, or null. */
export function readBack(text: string, year: string): Ended["agreed"] {
  const asked = text.slice(0, text.search(/shall I/i) + 1);
  const all = (pattern: RegExp) => [...asked.matchAll(pattern)].at(-1);
  const party = all(/for (\d+)\b/g)?.[1];
  const day = all(/(\d{1,2}) ([A-Z][a-z]{2})\b/g);
  const time = all(/\b(\d\d:\d\d)\b/g)?.[1];
  const month = months.indexOf(day?.[2] ?? "") + 1;
  if (!party || !day || !time || month === 0) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  return { party: Number(party), date: `${year}-${two(month)}-${two(Number(day[1]))}`, time };
}

const same = (a: Ended["agreed"], b: Ended["agreed"]) =>
  a !== null && b !== null && a.party === b.party && a.date === b.date && a.time === b.time;

export async function converse(talk: Talk, wish: Wish): Promise<Ended> {
  const transcript: string[] = [];
  const ended: Ended = { agreed: null, told: false, handedOver: false, transcript };
  const whole = `a table for ${wish.party} on ${dayOf(wish.date)} at ${wish.time}`;
  const wanted: { -readonly [K in keyof Wish]: Wish[K] } = { ...wish };
  let flexible = false;
  let lost = 0;
  let next = wish.words;
  for (let turn = 0; turn < patience && lost < tries; turn++) {
    let heard = await talk.say(next);
    transcript.push(`> ${next}`, `< ${heard ?? "(nothing)"}`);
    if (heard !== null && promised.test(heard)) {
      const news = await talk.news();
      transcript.push(`< (later) ${news ?? "(nothing)"}`);
      heard = news ?? heard;
    }
    if (heard === null) {
      lost += 1;
      continue;
    }
    if (/will answer by|write to you here|told the team/.test(heard)) return { ...ended, handedOver: true };
    if (ended.agreed && /\bBooked!/.test(heard)) return { ...ended, told: true };
    const asked = questionOf(heard);
    lost = asked === null ? lost + 1 : 0;
    if (asked === "confirmation") {
      const offered = readBack(heard, wanted.date.slice(0, 4));
      if (flexible && offered?.party === wanted.party) Object.assign(wanted, offered);
      const agrees = same(offered, wanted);
      if (agrees) ended.agreed = { party: wanted.party, date: wanted.date, time: wanted.time };
      next = agrees ? "yes" : `no, ${whole}`;
    } else if (asked === "alternative") {
      flexible = true;
      next = "the first one";
    } else {
      next = answerTo(asked, wanted, whole);
    }
  }
  return ended;
}

function answerTo(asked: ReturnType<typeof questionOf>, { party, date, time }: Wish, whole: string): string {
  switch (asked) {
    case "partySize":
      return peopleOf(party);
    case "date":
      return dayOf(date);
    case "time":
      return time;
    case "name":
      return "Ann Lee";
    case "contact":
      return "ann@example.com";
    case "retry":
      return "yes, please try again";
    default:
      return `I'd like to book ${whole}`;
  }
}
