// Tells one process from a later one that was given the same pid.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const hasProc = existsSync("/proc/self/stat");

/** When the process started, as an opaque text; undefined when there is no such process (or only its zombie). */
export function startOf(pid: number): string | undefined {
  return hasProc ? startFromProc(pid) : startFromPs(pid);
}

/** True while the very process that had this pid and start is running. */
export function isAlive(pid: number, start: string): boolean {
  return startOf(pid) === start;
}

/** The words of a running process's command, spaces between; "" when there is none. */
export function commandLineOf(pid: number): string {
  try {
    if (hasProc) return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return `${execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).trim()} `;
  } catch {
    return "";
  }
}

/** The pids of a process's children. */
export function childrenOf(pid: number): number[] {
  try {
    const text = hasProc
      ? readdirSync(`/proc/${pid}/task`)
          .map((it) => readFileSync(`/proc/${pid}/task/${it}/children`, "utf8"))
          .join(" ")
      : execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" });
    return text.trim().split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command stands in parentheses and may hold spaces: count fields after the last one.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return line.startsWith("Z") ? undefined : line.replace(/^\S+\s+/, "");
  } catch {
    return undefined;
  }
}
