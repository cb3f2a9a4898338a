// What the process manager has to know of one part of the stack.
import type { PartName } from "./stack-info.ts";

/** `web` builds the pages while one watches; it has no address and no place in stack.json. */
export type ServiceName = PartName | "web";

export interface Start {
  pid: number;
  /** Epoch ms. */
  since: number;
}

export interface Part {
  name: ServiceName;
  /** Parts that must be ready before this one starts. */
  needs: readonly ServiceName[];
  file: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
  /** Asked again and again after a start until it says true. */
  ready: (start: Start) => Promise<boolean>;
  /** How long a start may take, ms; default 120 s. */
  startTimeout?: number;
  /** Show all it prints; else only what reads like an error. */
  loud?: boolean;
  /** Lines that are only for the log file, even of a loud part. */
  hush?: RegExp;
  /** Asked every half second while the part runs: false has it killed and started anew. */
  makeProbe?: (pid: number) => () => Promise<boolean>;
  /** Processes of other names that live inside this one. */
  inner?: (pid: number) => Partial<Record<PartName, number>>;
  /** Called when the part is back after a crash. */
  revived?: () => Promise<void>;
}
