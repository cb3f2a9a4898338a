// One part kept running: started, watched, brought back when it dies, stopped with all its descendants.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Part } from "./part.ts";
import { PartLog } from "./part-log.ts";
import { signalGroup, spawnGroup, stopGroup } from "./process-group.ts";

const pollEvery = 100;
const probeEvery = 500;
const stopGrace = 5_000;
const longestBackoff = 4_000;
/** A part that ran this long before it died starts again at once. */
const steadyAfter = 10_000;

export class PartFailedError extends Error {
  override name = "PartFailedError";
  constructor(part: string, why: string, tail: string) {
    super(`${part} ${why}${tail === "" ? "" : `; its last lines:\n${tail}`}`);
  }
}

export class SupervisedPart {
  readonly part: Part;
  private readonly log: PartLog;
  private readonly changed: () => void;
  private child: ChildProcess | undefined;
  private stopping = false;
  private keeper: Promise<void> = Promise.resolve();

  /** `changed` is called whenever a pid of the part (or of what lives inside it) may have changed. */
  constructor(part: Part, logPath: string, changed: () => void) {
    this.part = part;
    this.log = new PartLog(part, logPath);
    this.changed = changed;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts the part and resolves when it is ready; from then on it is kept running. PartFailedError otherwise. */
  async start(): Promise<void> {
    const child = this.launch();
    try {
      await this.untilReady(child);
    } catch (error) {
      this.stopping = true;
      if (child.pid !== undefined) await stopGroup(child.pid, stopGrace);
      throw error;
    }
    this.keeper = this.keep(child);
  }

  /** Kills the whole part at once, as a crash would; the keeper brings it back. */
  kill(): void {
    if (this.pid !== undefined) signalGroup(this.pid, "SIGKILL");
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.log.mute();
    if (this.pid !== undefined) await stopGroup(this.pid, stopGrace);
    await this.keeper;
    await this.log.close();
  }

  private launch(): ChildProcess {
    const child = spawnGroup(this.part);
    this.log.follow(child.stdout);
    this.log.follow(child.stderr);
    child.on("error", (error) => this.log.line(`error: ${error.message}`));
    this.child = child;
    this.changed();
    return child;
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    const since = Date.now();
    const deadline = since + (this.part.startTimeout ?? 120_000);
    while (!(await this.part.ready({ pid: child.pid ?? 0, since }).catch(() => false))) {
      if (hasEnded(child))
        throw new PartFailedError(this.part.name, `ended (${endOf(child)})`, this.log.tail());
      if (Date.now() > deadline)
        throw new PartFailedError(this.part.name, "did not get ready", this.log.tail());
      if (this.stopping) throw new PartFailedError(this.part.name, "was stopped", "");
      await pause(pollEvery);
    }
    this.changed();
  }

  private async keep(first: ChildProcess): Promise<void> {
    let child = first;
    let backoff = 0;
    while (!this.stopping) {
      const since = Date.now();
      await this.untilDead(child);
      if (this.stopping) return;
      if (child.pid !== undefined) signalGroup(child.pid, "SIGKILL");
      backoff = Date.now() - since > steadyAfter ? 0 : Math.min(Math.max(backoff * 2, 250), longestBackoff);
      this.log.line(`error: ${this.part.name} died (${endOf(child)}); starting it again`);
      await pause(backoff);
      if (this.stopping) return;
      child = await this.revive();
    }
  }

  private async revive(): Promise<ChildProcess> {
    const child = this.launch();
    try {
      await this.untilReady(child);
      await this.part.revived?.();
      this.log.line(`${this.part.name} is back`);
    } catch (error) {
      if (!this.stopping) this.log.line(`error: ${String(error).split(";", 1)[0]}`);
      if (child.pid !== undefined) signalGroup(child.pid, "SIGKILL");
    }
    return child;
  }

  /** Resolves when the leader has ended, by itself or because a probe found it dead inside. */
  private async untilDead(child: ChildProcess): Promise<void> {
    if (hasEnded(child)) return;
    const ended = once(child, "exit");
    const timer = this.watch(child);
    await ended;
    clearInterval(timer);
  }

  private watch(child: ChildProcess): NodeJS.Timeout | undefined {
    const { pid } = child;
    const probe = pid === undefined ? undefined : this.part.makeProbe?.(pid);
    if (!probe || pid === undefined) return undefined;
    let asking = false;
    return setInterval(async () => {
      if (asking) return;
      asking = true;
      const well = await probe().catch(() => true);
      asking = false;
      this.changed();
      if (well || this.stopping || hasEnded(child)) return;
      this.log.line(`error: ${this.part.name} runs but does not work; killing it`);
      signalGroup(pid, "SIGKILL");
    }, probeEvery);
  }
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
const endOf = (child: ChildProcess): string => child.signalCode ?? `exit code ${child.exitCode ?? "none"}`;
