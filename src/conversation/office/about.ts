// How long "it" is what was spoken of last: for an hour in which it is used, and until something else is spoken of. After
// that a message that only says "it" is asked what it means.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { DashboardContext } from "#understanding/dashboard/context";
import { understandDashboard } from "#understanding/dashboard/understand";
import type { Bureau } from "./desk.ts";
import type { Office } from "./memory.ts";
import { say } from "./phrases/say.ts";
import { withName } from "./referring.ts";

const lastsMs = 60 * 60_000;

/** What was spoken of an hour ago is spoken of no more; what a conversation kept without a time begins its hour now. */
export function lapseAbout(memory: Office, now: number): void {
  if (memory.about === undefined) return;
  memory.aboutAt ??= now;
  if (now - memory.aboutAt > lastsMs) delete memory.about;
}

/** These are of whatever was spoken of, or of nothing. */
const neutral: ReadonlySet<DashboardCommand["type"]> = new Set([
  "affirm",
  "deny",
  "undo",
  "draft.change",
  "outOfScope",
  "unsure",
  "chitchat",
  "help",
]);

const isOfGoods = ({ type }: DashboardCommand): boolean =>
  type.startsWith("catalogue.") || type.startsWith("promotion.");

/** "Who's coming tonight?" between the tiramisu and "make it 8": what is meant then has to be said. */
export function turnAbout(memory: Office, commands: readonly DashboardCommand[], now: number): void {
  if (memory.about === undefined) return;
  const told = commands.filter((it) => !neutral.has(it.type));
  if (told.length === 0) return;
  if (told.some(isOfGoods) || told.some((it) => names(it, memory.about!))) memory.aboutAt = now;
  else delete memory.about;
}

const names = (command: DashboardCommand, about: string): boolean =>
  Object.values(command).some((it) => it === about);

/** A message that would be clear if "it" were: then only that is asked. */
export function asksWhatIt({ memory, turn, desk }: Bureau, text: string, context: DashboardContext): boolean {
  const [any] = [...desk.items, ...desk.services];
  if (memory.about !== undefined || memory.draft || !any) return false;
  const named = withName(any.name, text);
  const read = named === null ? [] : understandDashboard(named, context);
  const clear = read.length > 0 && read.every((it) => isOfGoods(it) && "item" in it && it.item === any.name);
  if (clear)
    turn.said.push({ text: say(turn)`What do you mean by that? Say it with its name. Nothing was changed.` });
  return clear;
}
