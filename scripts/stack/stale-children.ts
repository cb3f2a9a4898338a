// What a manager that was SIGKILLed leaves behind: a list of its children on disk lets its guardian, or the next start,
// end them.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { isAlive, startOf } from "./process-identity.ts";
import { signalGroup } from "./process-group.ts";

const ChildrenFile = z.object({
  /** Which manager's children these are: each start of a stack is another. */
  manager: z.string(),
  children: z.array(z.object({ name: z.string(), pid: z.number(), start: z.string() })),
});

export interface Leader {
  name: string;
  pid: number;
}

/** Writes down the group leaders that run now. */
export function recordChildren(path: string, manager: string, leaders: readonly Leader[]): void {
  const children = leaders.flatMap((it) => {
    const start = startOf(it.pid);
    return start === undefined ? [] : [{ ...it, start }];
  });
  writeFileSync(`${path}.new`, JSON.stringify({ manager, children }));
  renameSync(`${path}.new`, path);
}

/**
 * Kills the groups written down there that still are what they were (same pid, same start); gives their names.
 * With `manager`, only that one's: a guardian must not end the children of the manager that came after its own.
 */
export function endStaleChildren(path: string, manager?: string): string[] {
  if (!existsSync(path)) return [];
  const { data } = ChildrenFile.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!data || (manager !== undefined && data.manager !== manager)) return [];
  const stale = data.children.filter((it) => isAlive(it.pid, it.start));
  for (const { pid } of stale) signalGroup(pid, "SIGKILL");
  return stale.map((it) => it.name);
}

export function forgetChildren(path: string): void {
  rmSync(path, { force: true });
}
