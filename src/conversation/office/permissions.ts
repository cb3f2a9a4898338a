// Who may do what by chat. The database decides again as a change is applied; this only says so in time.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { isChange } from "#understanding/dashboard/understand";
import type { Role } from "./ports.ts";

/** Changes that everyone of the team may make: what has run out, and what has come back. */
const everyones: ReadonlySet<DashboardCommand["type"]> = new Set(["catalogue.hide", "catalogue.show"]);
/** What the till knows is for those who answer for the business. */
const managersViews: ReadonlySet<DashboardCommand["type"]> = new Set([
  "insight.ask",
  "insight.suggest",
  "goal.set",
]);

export const mayDraft = (role: Role, type: DashboardCommand["type"]): boolean =>
  role !== "staff" || everyones.has(type) || !isChange(type);

export const maySee = (role: Role, type: DashboardCommand["type"]): boolean =>
  role !== "staff" || !managersViews.has(type);

export const refusalFor = (_role: Role): string =>
  "Only an owner or a manager can do that. You can hide what has run out and look at bookings, hours and shifts.";

/** As the state view names them. */
export const permissionsOf = (role: Role, own: readonly string[]): string[] => {
  if (own.length > 0) return [...own];
  if (role === "owner") return ["full_access"];
  return role === "manager"
    ? ["menu", "hours", "staff", "bookings", "marketing", "insights"]
    : ["menu_availability", "view_bookings", "view_schedule"];
};
