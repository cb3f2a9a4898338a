// Who may do what by chat. The database decides again as a change is applied; this only says so in time.
import { dutyOf, permissions } from "#chats/dashboard/duties";
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { Role } from "./ports.ts";
import type { OfficeTurn } from "./desk.ts";
import { say } from "./phrases/say.ts";

/** What of the talk itself everybody may; anything else goes by its duty. */
export const mayAsk = (role: Role, type: DashboardCommand["type"]): boolean =>
  dutyOf(type)?.roles.includes(role) ?? true;

export const refusalFor = (turn: OfficeTurn, role: Role, type: DashboardCommand["type"]): string =>
  role === "manager" || dutyOf(type)?.roles.includes("manager") === false
    ? say(turn)`Only an owner can do that.`
    : say(
        turn,
      )`Only an owner or a manager can do that. You can hide what has run out, answer customers who wait, and look at bookings, hours and shifts.`;

/** As the state view names them. */
export const permissionsOf = (role: Role, own: readonly string[]): string[] =>
  own.length > 0 ? [...own] : [...permissions[role]];
