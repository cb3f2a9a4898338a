// A customer with a real person's words: says their own lines where they fit what is asked, and agrees to what they want.
import { questionOf, type Standing } from "../repair-table.ts";
import type { Slot, Visit } from "./visits.ts";

/** A chat over the public API; what was promised to be told is waited for. */
export interface Talk {
  say(text: string): Promise<string>;
}

export const ends = ["goal", "handed over", "wrong", "loop", "silence", "unmet"] as const;
export type End = (typeof ends)[number];

export interface Place {
  party: number | null;
  date: string;
  time: string;
}

export interface Played {
  end: End;
  /** What they agreed to; it is in the database, or the talk ended wrong. */
  agreed: Place | null;
  transcript: string[];
}

const patience = 16;
export const handedOver = /will answer by|write to you here|told the team/;
const done = /\bBooked!/;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (n: number) => String(n).padStart(2, "0");

/** What a question for the yes names: "A table for 2 on Wed 25 Nov at 19:00". */
export function readBack(text: string, today: string): Place | null {
  const asked = text.slice(0, text.search(/shall I/i));
  const last = (pattern: RegExp) => [...asked.matchAll(pattern)].at(-1);
  const [, day, month = ""] = last(/\b(\d{1,2}) ([A-Z][a-z]{2})\b/g) ?? [];
  const [, time] = last(/\b(\d\d:\d\d)\b/g) ?? [];
  const party = last(/\bfor (\d+)\b/g)?.[1];
  const at = months.indexOf(month) + 1;
  if (day === undefined || time === undefined || at === 0) return null;
  const monthDay = `${two(at)}-${two(Number(day))}`;
  const year = Number(today.slice(0, 4)) + (monthDay < today.slice(5) ? 1 : 0);
  return { party: party === undefined ? null : Number(party), date: `${year}-${monthDay}`, time };
}

/** Says no more than a person would, and remembers what was said. */
export class Speaker {
  readonly transcript: string[] = [];
  heard = "";
  readonly #talk: Talk;
  #before: string[] = [];

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  async says(text: string): Promise<string> {
    this.heard = await this.#talk.say(text);
    this.transcript.push(`> ${text}`, `< ${this.heard}`);
    this.#before = [...this.#before, this.heard].slice(-3);
    return this.heard;
  }

  /** Nothing came, or three times the same. */
  get stuck(): "silence" | "loop" | null {
    if (this.heard.trim() === "") return "silence";
    return this.#before.length === 3 && new Set(this.#before).size === 1 ? "loop" : null;
  }
}

export interface Who {
  today: string;
  service: string;
  email: string;
}

export async function visit(talk: Talk, wish: Visit, who: Who): Promise<Played> {
  const speaker = new Speaker(talk);
  const lines = [...wish.lines];
  let agreed: Place | null = null;
  /** They took one of the starts that were offered instead. */
  let flexible = false;
  let next = lines.shift()?.text ?? "";
  const result = (end: End): Played => ({ end, agreed, transcript: speaker.transcript });
  for (let turn = 0; turn < patience; turn++) {
    const heard = await speaker.says(next);
    if (speaker.stuck) return result(speaker.stuck);
    if (handedOver.test(heard)) return result("handed over");
    if (agreed && done.test(heard)) return result("goal");
    const asked = questionOf(heard);
    flexible ||= asked === "alternative";
    if (asked !== "confirmation") {
      next = asked === "alternative" ? "the first one" : answerTo(asked, lines, wish, who);
      continue;
    }
    const offered = readBack(heard, who.today);
    const passing = lines.findIndex((it) => it.asks);
    if (offered && fits(offered, wish, flexible)) {
      agreed = offered;
      // What they asked in passing they ask before they agree.
      next = passing >= 0 ? (lines.splice(passing, 1)[0]?.text ?? "yes") : "yes";
    } else next = corrected(offered, lines, wish);
  }
  return result("unmet");
}

const fits = (offered: Place, { goal }: Visit, flexible: boolean): boolean =>
  (goal.party === null || offered.party === null || offered.party === goal.party) &&
  (flexible || (goal.dates.includes(offered.date) && offered.time === goal.time));

/** The line that gives the slot, as it was said; else the bare value. */
function lineFor(slot: Slot, lines: Visit["lines"]): string | null {
  const at = lines.findIndex((it) => it.gives.includes(slot));
  return at < 0 ? null : (lines.splice(0, at + 1).at(-1)?.text ?? null);
}

function plainly(slot: Slot, { goal }: Visit): string {
  if (slot === "partySize") return `${goal.party ?? 1} people`;
  return slot === "time" ? goal.time : (goal.dates.at(-1) ?? "");
}

function answerTo(asked: Standing | null, lines: Visit["lines"], wish: Visit, who: Who): string {
  switch (asked) {
    case "partySize":
    case "date":
    case "time":
      return lineFor(asked, lines) ?? plainly(asked, wish);
    case "service":
      return who.service;
    case "name":
      return "Ann Lee";
    case "contact":
      return who.email;
    case "asBefore":
      return "no, not this time";
    case "retry":
      return "yes, please try again";
    default:
      return lines.shift()?.text ?? `I'd like to book for ${plainly("date", wish)} at ${wish.goal.time}`;
  }
}

/** What is read back is not what they want: they say on, or say which value it is. */
function corrected(offered: Place | null, lines: Visit["lines"], wish: Visit): string {
  const { goal } = wish;
  const wrong: Slot | null =
    offered && goal.party !== null && offered.party !== goal.party
      ? "partySize"
      : offered && !goal.dates.includes(offered.date)
        ? "date"
        : offered && offered.time !== goal.time
          ? "time"
          : null;
  if (wrong === null) return "no";
  return lineFor(wrong, lines) ?? `no, ${plainly(wrong, wish)}`;
}
