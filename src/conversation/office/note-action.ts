// What was done is remembered: for every conversation of the business, and at once in this one.
import { last } from "../state.ts";
import type { OfficeTable } from "./desk.ts";
import { officeBounds } from "./memory.ts";
import { keepNote } from "./notes.ts";

export function noteAction({ memory, turn }: OfficeTable, action: string): void {
  memory.recentActions = last(
    [...memory.recentActions.filter((it) => it !== action), action],
    officeBounds.actions,
  );
  keepNote(turn, { actions: [action] });
}
