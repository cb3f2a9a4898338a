// A folder's owner: a file with the pid and start of the process that holds it. A dead owner's lock is taken over.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isAlive, startOf } from "./process-identity.ts";

export class LockedError extends Error {
  override name = "LockedError";
  readonly pid: number;
  constructor(path: string, pid: number) {
    super(`${path} is held by process ${pid}`);
    this.pid = pid;
  }
}

/** Takes the lock for this process and gives what releases it; LockedError while another one holds it. */
export function acquireLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${process.pid} ${startOf(process.pid) ?? ""}`;
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = liveHolder(path);
    if (holder !== undefined) throw new LockedError(path, holder);
    rmSync(path, { force: true });
  }
}

function liveHolder(path: string): number | undefined {
  let text = "";
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  const [pid, ...start] = text.split(" ");
  return isAlive(Number(pid), start.join(" ")) ? Number(pid) : undefined;
}
