// Drafts of how many may arrive at once: guests and parties within one part of the hour, and what holds of it.
import type { RowChange } from "#contracts/business-change";
import type { Bureau } from "../desk.ts";
import { say } from "../phrases/say.ts";
import { propose, refuse, type Drafted, type Of } from "./drafted.ts";

/** As the database counts where a business says nothing: `app.pace_of`. */
const usualMinutes = 15;
const usualGrid = 30;
const parts: readonly number[] = [5, 10, 15, 20, 30, 60];
const most = 1000;

const columns = {
  covers: "max_covers_per_slot",
  arrivals: "max_arrivals_per_slot",
  minutes: "pacing_minutes",
} as const;
type Limit = "covers" | "arrivals";

interface Pace {
  covers: number | null;
  arrivals: number | null;
  minutes: number;
}

const numberAt = ({ desk }: Bureau, column: string): number | null => {
  const value = desk.business.policies[column];
  return typeof value === "number" ? value : null;
};

const paceOf = (bureau: Bureau): Pace => ({
  covers: numberAt(bureau, columns.covers),
  arrivals: numberAt(bureau, columns.arrivals),
  minutes: numberAt(bureau, columns.minutes) ?? usualMinutes,
});

export function pacing(bureau: Bureau, wish: Of<"policy.pacing">): Drafted {
  const before = paceOf(bureau);
  const problem = problemIn(bureau, wish, before);
  if (problem !== null) return refuse(problem);
  const after = paceAfter(bureau, wish, before);
  const changes = changesTo(bureau, after);
  const summary = paceText(bureau, after);
  if (changes.length === 0) return refuse(say(bureau)`${summary}: it is like that already.`);
  return propose({ changes, summary, done: summary }, notesOn(bureau, after));
}

/** What cannot be, and what can. */
function problemIn(bureau: Bureau, wish: Of<"policy.pacing">, before: Pace): string | null {
  if (wish.sometimes)
    return say(
      bureau,
    )`How many may arrive at once is the same on all days and at all hours. Say it without the day or the hour.`;
  for (const value of [wish.covers, wish.arrivals])
    if (value !== null && (value < 1 || value > most))
      return say(
        bureau,
      )`${value} does not look right: between 1 and ${most} is possible. To have no limit, say “no pacing limit”.`;
  if (typeof wish.minutes === "number" && !parts.includes(wish.minutes))
    return say(
      bureau,
    )`An interval is a part of the hour: 5, 10, 15, 20, 30 or 60 minutes. Which shall it be?`;
  const none = [wish.covers ?? before.covers, wish.arrivals ?? before.arrivals].every((it) => it === null);
  return none && wish.lifted.length === 0
    ? say(bureau)`How many? Say it with the number: “no more than 20 guests every 15 minutes”.`
    : null;
}

function paceAfter(
  bureau: Bureau,
  { covers, arrivals, minutes, lifted }: Of<"policy.pacing">,
  before: Pace,
): Pace {
  const kept = (limit: Limit, said: number | null) =>
    lifted.includes(limit) ? null : (said ?? before[limit]);
  return {
    covers: kept("covers", covers),
    arrivals: kept("arrivals", arrivals),
    minutes: minutes === "slot" ? slotOf(bureau) : (minutes ?? before.minutes),
  };
}

/** The part of the hour in which no two starts of the grid are. */
function slotOf(bureau: Bureau): number {
  const grid = numberAt(bureau, "slot_minutes") ?? usualGrid;
  return parts.findLast((it) => it <= grid) ?? parts[0]!;
}

function changesTo(bureau: Bureau, after: Pace): RowChange[] {
  const unlimited = after.covers === null && after.arrivals === null;
  const usual = numberAt(bureau, columns.minutes) === null && after.minutes === usualMinutes;
  // Without a limit there is nothing for an interval to count.
  const goals = { ...after, minutes: unlimited || usual ? null : after.minutes };
  return (["covers", "arrivals", "minutes"] as const).flatMap((key): RowChange[] => {
    const column = columns[key];
    const [known, value] = [numberAt(bureau, column), goals[key]];
    if (known === value) return [];
    return [
      {
        target: "policy",
        action: value === null ? "remove" : known === null ? "add" : "change",
        id: column,
        item: column.replaceAll("_", " "),
        before: known === null ? null : { value: known },
        after: value === null ? null : { value },
      },
    ];
  });
}

/** What holds, whole. */
function paceText(bureau: Bureau, { covers, arrivals, minutes }: Pace): string {
  if (covers === null && arrivals === null) return say(bureau)`There is no limit to how many arrive at once`;
  const guests = covers === 1 ? say(bureau)`1 guest` : say(bureau)`${covers} guests`;
  const parties = arrivals === 1 ? say(bureau)`1 party` : say(bureau)`${arrivals} parties`;
  const told = covers === null ? parties : arrivals === null ? guests : say(bureau)`${guests} and ${parties}`;
  return say(bureau)`At most ${told} arrive within ${minutes} minutes`;
}

/** What the owner should know before saying yes. */
function notesOn(bureau: Bureau, { covers, arrivals }: Pace): string[] {
  if (covers === null && arrivals === null) return [];
  const { business, services } = bureau.desk;
  const largest = numberAt(bureau, "max_party_size") ?? Math.max(...services.map((it) => it.max_party));
  const tooLarge = covers !== null && covers < largest;
  return [
    say(bureau)`What is booked already stays as it is.`,
    ...(tooLarge ? [say(bureau)`Parties of more than ${covers} are asked to call ${business.name}.`] : []),
  ];
}

/** Whether anything is limited, as a line among the other rules. */
export function paceRule(bureau: Bureau): string[] {
  const pace = paceOf(bureau);
  return pace.covers === null && pace.arrivals === null ? [] : [paceText(bureau, pace)];
}

/** "How many covers per slot do we take?" */
export function paceTold(bureau: Bureau): void {
  bureau.turn.said.push({
    text: say(
      bureau,
    )`${paceText(bureau, paceOf(bureau))}. To change it, say it: “no more than 20 guests every 15 minutes”, “max 4 parties per slot”, “no pacing limit”.`,
  });
}
