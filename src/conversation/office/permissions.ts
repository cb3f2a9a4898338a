// Who may do what by chat. The database decides again as a change is applied; this only says so in time.
import { dutyOf, permissions } from "#chats/dashboard/duties";
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { OfficeTurn } from "./desk.ts";
import { listed } from "./drafts/drafted.ts";
import type { Role } from "./ports.ts";
import { say } from "./phrases/say.ts";

/** What of the talk itself everybody may; anything else goes by its duty. */
export const mayAsk = (role: Role, type: DashboardCommand["type"]): boolean =>
  dutyOf(type)?.roles.includes(role) ?? true;

/** Who can, by name where the team's accounts tell it, and what this role may do instead. */
export function refusalFor(turn: OfficeTurn, role: Role, type: DashboardCommand["type"]): string {
  const may = dutyOf(type)?.roles ?? [];
  const ask = askThem(turn, may);
  if (role === "manager" || !may.includes("manager")) return say(turn)`Only an owner can do that.${ask}`;
  return say(
    turn,
  )`Only an owner or a manager can do that.${ask} You can hide what has run out, answer customers who wait, say how orders go on, and look at bookings, hours and shifts.`;
}

function askThem(turn: OfficeTurn, may: readonly Role[]): string {
  const { accounts = [], staff = [] } = turn.desk ?? {};
  const able = accounts.filter((it) => it.role !== null && may.includes(it.role));
  const names = staff.filter(({ id }) => able.some((it) => it.staff_id === id)).map(({ name }) => name);
  return names.length === 0 ? "" : say(turn)` Ask ${listed(names)}.`;
}

/** As the state view names them. */
export const permissionsOf = (role: Role, own: readonly string[]): string[] =>
  own.length > 0 ? [...own] : [...permissions[role]];
