// What a manager that was SIGKILLed leaves behind: a list of its children on disk lets its guardian, or the next start,
// end them.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { isAlive, startOf } from "./process-identity.ts";
import { signalGroup } from "./process-group.ts";

const Children = z.array(z.object({ name: z.string(), pid: z.number(), start: z.string() }));

/** Writes down the group leaders that run now. */
export function recordChildren(path: string, leaders: readonly { name: string; pid: number }[]): void {
  const children = leaders.flatMap((it) => {
    const start = startOf(it.pid);
    return start === undefined ? [] : [{ ...it, start }];
  });
  writeFileSync(`${path}.new`, JSON.stringify(children));
  renameSync(`${path}.new`, path);
}

/** Kills the groups recorded by an earlier manager that are still its own (same pid, same start); gives their names. */
export function endStaleChildren(path: string): string[] {
  if (!existsSync(path)) return [];
  const parsed = Children.safeParse(JSON.parse(readFileSync(path, "utf8")));
  const stale = (parsed.data ?? []).filter((it) => isAlive(it.pid, it.start));
  for (const { pid } of stale) signalGroup(pid, "SIGKILL");
  rmSync(path, { force: true });
  return stale.map((it) => it.name);
}

export function forgetChildren(path: string): void {
  rmSync(path, { force: true });
}
