// Drafts of what becomes of customers who miss bookings, and all the rules as they stand.
import type { RowChange } from "#contracts/business-change";
import type { Bureau } from "../desk.ts";
import { propose, refuse, type Drafted, type Of } from "./drafted.ts";
import { paceRule } from "./pacing.ts";
import { counted, rules } from "./rules.ts";
import { say } from "../phrases/say.ts";

/** As the database counts where a business says nothing: `app.missed_rules`. */
const usual = { days: 180, afterwards: "ask_team", tell: true } as const;
const range = { most: [0, 20], days: [1, 730] } as const;

interface Missed {
  most: number;
  days: number;
  afterwards: "ask_team" | "refuse";
  tell: boolean;
}

const columns = {
  most: "max_no_shows",
  days: "no_show_days",
  afterwards: "after_no_shows",
  tell: "tell_no_shows",
} as const satisfies Record<keyof Missed, string>;

function missedOf({ desk }: Bureau): Missed {
  const { policies } = desk.business;
  return {
    most: Number(policies[columns.most] ?? 0),
    days: Number(policies[columns.days] ?? usual.days),
    afterwards: policies[columns.afterwards] === "refuse" ? "refuse" : usual.afterwards,
    tell: policies[columns.tell] !== false,
  };
}

export function missed(bureau: Bureau, wish: Of<"policy.missed">): Drafted {
  const { policies } = bureau.desk.business;
  const before = missedOf(bureau);
  for (const key of ["most", "days"] as const) {
    const value = wish[key];
    const [least, most] = range[key];
    if (value !== null && (value < least || value > most))
      return refuse(say(bureau)`${value} does not look right: between ${least} and ${most} is possible.`);
  }
  if (wish.most === null && before.most === 0 && (wish.afterwards !== null || wish.days !== null))
    return refuse(
      say(bureau)`After how many? Say it with the number: “after 2 no-shows in 90 days ask me first”.`,
    );
  const { most, days, afterwards, tell } = wish;
  const said = Object.entries({ most, days, afterwards, tell }).filter(([, value]) => value !== null);
  const after: Missed = { ...before, ...Object.fromEntries(said) };
  const changes = said.flatMap(([key, value]): RowChange[] => {
    const column = columns[key as keyof Missed];
    const known = policies[column];
    if (known === value || (known === undefined && before[key as keyof Missed] === value)) return [];
    return [
      {
        target: "policy",
        action: known === undefined ? "add" : "change",
        id: column,
        item: column.replaceAll("_", " "),
        before: known === undefined ? null : { value: known as never },
        after: { value: value as never },
      },
    ];
  });
  const summary = missedText(
    bureau,
    after,
    said.map(([key]) => key),
  );
  if (changes.length === 0) return refuse(say(bureau)`${summary}: it is like that already.`);
  return propose({ changes, summary, done: summary });
}

/** What holds, as far as it was spoken of. */
function missedText(bureau: Bureau, { most, days, afterwards, tell }: Missed, of: readonly string[]): string {
  const limit =
    most === 0
      ? say(bureau)`There is no limit to the bookings a customer may miss`
      : say(
          bureau,
        )`After ${most === 1 ? say(bureau)`one no-show or late cancellation` : say(bureau)`${most} no-shows or late cancellations`} within ${counted(bureau, days, "day")}, ${afterwards === "refuse" ? say(bureau)`a customer's new booking is not taken` : say(bureau)`a customer's new booking waits for your yes`}`;
  const telling = tell
    ? say(bureau)`Customers are told that they were missed`
    : say(bureau)`Customers are not told that they were missed`;
  const parts = [
    ...(of.some((it) => it !== "tell") ? [limit] : []),
    ...(of.includes("tell") ? [telling] : []),
  ];
  return parts.join(". ");
}

/** "What are our rules?": each that is set, and what holds where none is. */
export function rulesTold(bureau: Bureau): void {
  const { policies } = bureau.desk.business;
  const set = Object.values(rules).flatMap(({ column, text }) => {
    const value = policies[column];
    return typeof value === "number" ? [text(bureau, value)] : [];
  });
  const lines = [
    ...set,
    ...paceRule(bureau),
    ...missedText(bureau, missedOf(bureau), ["most", "tell"]).split(". "),
  ];
  bureau.turn.said.push({
    text: say(
      bureau,
    )`What holds for bookings:\n${lines.map((it) => `– ${it}.`).join("\n")}\nTo change one, say it: “cancel for free until 12 hours before”, “after 2 no-shows in 90 days ask me first”.`,
  });
}
