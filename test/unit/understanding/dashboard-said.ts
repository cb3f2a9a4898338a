// A business whose owner speaks, and a short way of writing what came out.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { emptyDashboard, type DashboardContext } from "#understanding/dashboard/context";
import { understandDashboard } from "#understanding/dashboard/understand";
import { now } from "./contexts.ts";

/** An Italian restaurant, open every day from 11 to 22. */
export const restaurant: DashboardContext = {
  ...emptyDashboard(now, "America/New_York"),
  categories: ["Starters", "Pizza", "Pasta", "Desserts", "Drinks"],
  items: [
    "Bruschetta al Pomodoro",
    "Caprese",
    "Calamari Fritti",
    "Burrata",
    "Margherita",
    "Marinara",
    "Diavola",
    "Quattro Formaggi",
    "Spaghetti Carbonara",
    "Spaghetti alle Vongole",
    "Gnocchi al Pesto",
    "Tiramisù",
    "Panna Cotta",
    "House Red",
  ],
  staff: ["Anna Rossi", "Marco Bianchi", "Lisa Chen", "Tom Reed"],
  resources: ["T1", "T2", "T3", "T4", "T5", "Terrace", "Back room"],
  openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "11:00", closes: "22:00" })),
};

/** A salon of two Annas, open from 9 to 18. */
export const salonDesk: DashboardContext = {
  ...emptyDashboard(now, "America/New_York"),
  services: ["Women's Cut", "Men's Haircut", "Balayage", "Gel Manicure", "Beard trim"],
  staff: ["Anna Rossi", "Anna Lind", "Maria Gomez"],
  resources: ["Chair 1", "Chair 2"],
  openingHours: [2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: "09:00", closes: "18:00" })),
};

const show = (value: unknown): string => {
  if (Array.isArray(value)) return value.join("|");
  if (value !== null && typeof value === "object" && "amount" in value) return String(value.amount);
  if (value !== null && typeof value === "object")
    return Object.values(value)
      .filter((it) => it !== null && show(it) !== "")
      .map(show)
      .join("|");
  return String(value);
};

/** `catalogue.add category=Pizza price=1899`: only what is said, in the order of its keys. */
function written({ type, ...fields }: DashboardCommand): string {
  const said = Object.entries(fields)
    .filter(([key]) => key !== "confidence")
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => (value === true ? key : `${key}=${show(value)}`));
  return [type, ...said].join(" ");
}

const told = (text: string, context: DashboardContext): string =>
  understandDashboard(text, context).map(written).join("; ");

/** Rows `phrase => commands` that came out otherwise; `S:` before a phrase has it said in the salon. */
export const misread = (table: string, more: Partial<DashboardContext> = {}): string[] =>
  table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [phrase = "", expected = ""] = row.split(" => ");
      const inSalon = phrase.startsWith("S:");
      const actual = told(inSalon ? phrase.slice(2) : phrase, {
        ...(inSalon ? salonDesk : restaurant),
        ...more,
      });
      return actual === expected ? [] : [`"${phrase}" is "${actual}", not "${expected}"`];
    });
