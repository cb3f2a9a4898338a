// The situations that the understanding's tests speak into, and a short way of writing what came out.
import type { Command } from "#contracts/commands";
import { emptyContext, type UnderstandingContext } from "#understanding/context";
import { understand } from "#understanding/understand";

/** Monday 23 November 2026, 10:00 in New York. */
export const now = Date.parse("2026-11-23T15:00:00Z");

/** A restaurant open every day from 11 to 22, nothing under way. */
export const idle: UnderstandingContext = {
  ...emptyContext(now, "America/New_York"),
  openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "11:00", closes: "22:00" })),
  services: ["Dinner table", "Private dining room"],
  menu: ["Pizza", "Pasta", "Desserts", "Margherita Pizza", "Tiramisu", "Spaghetti Carbonara", "House Red"],
};

/** A salon open from 9 to 18, closed on Sunday and Monday. */
export const salon: UnderstandingContext = {
  ...idle,
  openingHours: [2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: "09:00", closes: "18:00" })),
  services: ["Women's Cut", "Men's Haircut", "Balayage", "Gel Manicure"],
  menu: [],
};

/** In mid-booking: four people on Tuesday the 24th at 19:00. */
export const booking: UnderstandingContext = {
  ...idle,
  flow: "book",
  known: { partySize: 4, date: "2026-11-24", time: "19:00" },
};
export const confirming: UnderstandingContext = { ...booking, awaiting: "confirmation" };
export const choosing: UnderstandingContext = {
  ...booking,
  awaiting: "alternative",
  alternatives: ["19:30", "20:15", "20:45"].map((time) => ({ date: "2026-11-24", time })),
};
export const asked = (awaiting: UnderstandingContext["awaiting"]): UnderstandingContext => ({
  ...idle,
  flow: "book",
  awaiting,
});

const values = (slots: object): string =>
  Object.entries(slots)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, value]) => `${key}=${value}`)
    .join(" ");

function written(command: Command): string {
  switch (command.type) {
    case "startFlow":
      return `start ${command.flow}`;
    case "setSlots":
    case "correctSlots": {
      const refused = (command.invalid ?? []).map((it) => `${it.slot}!${it.reason}`);
      return [command.type === "setSlots" ? "set" : "correct", values(command.slots), ...refused]
        .filter((it) => it !== "")
        .join(" ");
    }
    case "chooseAlternative":
      return `choose ${command.index}`;
    case "ask":
      return ["ask", command.topic, command.subject, command.date].filter((it) => it !== undefined).join(" ");
    case "chitchat":
      return command.kind;
    default:
      return command.type;
  }
}

/** The commands of a message in one line: `start book; set date=2026-11-24 partySize=4`. */
export const said = (text: string, context: UnderstandingContext): string =>
  understand(text, context).commands.map(written).join("; ");

/** Rows of a table that came out otherwise, written so that a failing test reads itself. */
export const otherwise = (
  rows: readonly (readonly [phrase: string, expected: string])[],
  context: UnderstandingContext,
): string[] =>
  rows.flatMap(([phrase, expected]) => {
    const actual = said(phrase, context);
    return actual === expected ? [] : [`"${phrase}" is "${actual}", not "${expected}"`];
  });
