// What the dashboard's understanding is given and what it gives back.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { OpeningInterval } from "#contracts/directory";

/** What the draft under discussion was last asked for; a bare "18.99" or "Quattro Stagioni" is read against it. */
export type DashboardAwaited =
  | "name"
  | "category"
  | "price"
  | "item"
  | "staff"
  | "date"
  | "time"
  | "customer"
  | "text"
  | "confirmation";

export interface DashboardContext {
  /** The turn's instant, ms since the epoch. */
  now: number;
  /** The business's IANA zone. */
  timeZone: string;
  /** BCP 47 of the person who writes. */
  locale: string;
  /** ISO 4217 of the business: amounts without a currency are in it. */
  currency: string;
  /** Sections of the menu. */
  categories: readonly string[];
  items: readonly string[];
  services: readonly string[];
  /** Full names. */
  staff: readonly string[];
  /** Tables, chairs, bays, rooms. */
  resources: readonly string[];
  openingHours: readonly OpeningInterval[];
  /** The draft under discussion, if any. */
  draft: DashboardCommand["type"] | null;
  awaiting: DashboardAwaited | null;
  /** What was looked at with the message before: "and on Friday?" asks for the same of another day. */
  looked?: Looked | undefined;
}

/** Looks at days, with the days they were of. */
export type Looked = Extract<
  DashboardCommand,
  {
    type:
      | "insight.ask"
      | "booking.view"
      | "staff.view"
      | "hours.view"
      | "waitlist.view"
      | "availability.view";
  }
>;

const days: ReadonlySet<DashboardCommand["type"]> = new Set<Looked["type"]>([
  "insight.ask",
  "booking.view",
  "staff.view",
  "hours.view",
  "waitlist.view",
  "availability.view",
]);
export const isLook = (it: DashboardCommand | undefined): it is Looked =>
  it !== undefined && days.has(it.type);

/** A context in which nothing is known but the instant and the zone. */
export const emptyDashboard = (now: number, timeZone: string): DashboardContext => ({
  now,
  timeZone,
  locale: "en-US",
  currency: "USD",
  categories: [],
  items: [],
  services: [],
  staff: [],
  resources: [],
  openingHours: [],
  draft: null,
  awaiting: null,
});
