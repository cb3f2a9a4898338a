// All parts of a stack: starts each when what it needs is ready, and knows every pid.
import { join } from "node:path";
import type { Part, ServiceName } from "./part.ts";
import { recordChildren } from "./stale-children.ts";
import type { StackLayout } from "./stack-layout.ts";
import type { PartName, StackInfo } from "./stack-info.ts";
import { SupervisedPart } from "./supervised-part.ts";

export class Supervisor {
  private readonly layout: StackLayout;
  private readonly manager: string;
  private readonly parts = new Map<ServiceName, SupervisedPart>();
  private readonly started = new Map<ServiceName, Promise<void>>();
  private readonly changed: () => void;
  private noticed = "";
  private stopping = false;

  /** `manager` tells this stack's children from those of other starts. */
  constructor(layout: StackLayout, manager: string, changed: () => void) {
    this.layout = layout;
    this.manager = manager;
    this.changed = changed;
  }

  /** Starts the parts side by side, each after those it needs; rejects with the first that fails. */
  async start(parts: readonly Part[]): Promise<void> {
    for (const part of parts) {
      const log = join(this.layout.logs, `${part.name}.log`);
      const supervised = new SupervisedPart(part, log, () => this.notice());
      this.parts.set(part.name, supervised);
    }
    const starts = parts.map((part) => this.startOne(part));
    await Promise.all(starts);
  }

  /** Kills a part as a crash would; `edge` is only the runtime inside wrangler. It comes back by itself. */
  kill(name: PartName): void {
    const pid = this.pids()[name];
    if (pid === undefined) throw new Error(`${name} does not run`);
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      // Dead by itself a moment ago and not yet back: as good as killed.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }

  /** Stops a part for good, until `resume`. */
  async pause(name: PartName): Promise<void> {
    await this.find(name).stop();
    this.notice();
  }

  async resume(name: PartName): Promise<void> {
    const { part } = this.find(name);
    this.started.delete(name);
    await this.start([part]);
  }

  /** Kills a part with all it has started, if it runs. */
  crash(name: PartName): void {
    this.parts.get(name)?.kill();
  }

  pids(): StackInfo["processes"] {
    const entries = [...this.parts.values()].map(({ part, pid }) =>
      pid === undefined || part.name === "web" ? {} : { [part.name]: pid, ...part.inner?.(pid) },
    );
    return Object.assign({}, ...entries) as StackInfo["processes"];
  }

  /** Stops all, in the opposite order of their needs. */
  async stop(): Promise<void> {
    this.stopping = true;
    const left = new Map(this.parts);
    while (left.size > 0) {
      const needed = new Set([...left.values()].flatMap((it) => it.part.needs));
      const free = [...left.values()].filter((it) => !needed.has(it.part.name));
      await Promise.all(free.map((it) => it.stop()));
      for (const { part } of free) left.delete(part.name);
    }
  }

  private startOne(part: Part): Promise<void> {
    const known = this.started.get(part.name);
    if (known) return known;
    const start = (async () => {
      // Let all parts of this call be known before any looks for another.
      await Promise.resolve();
      await Promise.all(part.needs.map((name) => this.whenStarted(name)));
      if (!this.stopping) await this.find(part.name).start();
    })();
    this.started.set(part.name, start);
    return start;
  }

  private async whenStarted(name: ServiceName): Promise<void> {
    const known = this.parts.get(name);
    if (known) await this.startOne(known.part);
  }

  private find(name: ServiceName): SupervisedPart {
    const found = this.parts.get(name);
    if (!found) throw new Error(`this stack has no ${name}`);
    return found;
  }

  /** Looks at all pids and, when one is another than before, writes them down and tells. */
  notice(): void {
    const pids = JSON.stringify(this.pids());
    if (pids === this.noticed) return;
    this.noticed = pids;
    const leaders = [...this.parts.values()].flatMap(({ part, pid }) =>
      pid === undefined ? [] : [{ name: part.name, pid }],
    );
    recordChildren(this.layout.childrenFile, this.manager, leaders);
    this.changed();
  }
}
