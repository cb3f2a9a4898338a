// Children in process groups of their own, so that a whole part can be stopped whatever it has started itself.
import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

export interface GroupCommand {
  file: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
}

/** Starts a command as the leader of a new process group, its output piped. */
export function spawnGroup({ file, args, env, cwd }: GroupCommand): ChildProcess {
  return spawn(file, [...args], { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
}

/** Signals every process of a group; false when none is left. Signal 0 only asks. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch {
    return false;
  }
}

/** Asks a group to stop, and kills what has not after `grace` ms. */
export async function stopGroup(leader: number, grace: number): Promise<void> {
  const deadline = Date.now() + grace;
  signalGroup(leader, "SIGTERM");
  while (signalGroup(leader, 0) && Date.now() < deadline) await pause(25);
  while (signalGroup(leader, "SIGKILL")) await pause(25);
}
