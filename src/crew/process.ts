// In what order a crew's tasks are done: one after another, at once where nothing is waited for, or as a manager says.
import type { Agent } from "./agent.ts";
import type { TaskRecord, TaskStatus } from "./record.ts";
import type { AnyTaskSpec } from "./task.ts";

export const Process = {
  sequential: "sequential",
  parallel: "parallel",
  hierarchical: "hierarchical",
} as const;
export type Process = keyof typeof Process;

/** The platform opens at most six connections at once. */
export const mostAtOnce = 6;

/** How the tasks stand, as a manager sees them. */
export interface Standing {
  open: readonly AnyTaskSpec[];
  records: Readonly<Record<string, TaskRecord>>;
  outputs: Readonly<Record<string, unknown>>;
  agents: readonly Agent[];
}

/** What a manager decides: who does what next; tasks planned anew; or that it is enough. */
export interface Decision {
  delegate: readonly { task: string; agent?: string }[];
  /** Tasks to add, or to put in the place of open ones of the same name. */
  replan?: readonly AnyTaskSpec[];
  /** Nothing more is to be done, and why. */
  enough?: string;
}

export type Manager = (standing: Standing) => Promise<Decision> | Decision;

/** Delegates whatever can be done now to whom it is meant for. */
export const plainManager: Manager = ({ open, records }) => ({
  delegate: ready(open, records).map((it) => ({ task: it.name })),
});

export const settled = (status: TaskStatus | undefined): boolean => status !== undefined;

/** Tasks that wait for nothing that is still open. */
export function ready(
  open: readonly AnyTaskSpec[],
  records: Readonly<Record<string, TaskRecord>>,
): AnyTaskSpec[] {
  const names = new Set(open.map((it) => it.name));
  return open.filter((task) =>
    (task.context ?? []).every((it) => settled(records[it]?.status) || !names.has(it)),
  );
}

/** What a standing looks like: two alike in a row are no progress. */
export const fingerprint = ({ open, records }: Pick<Standing, "open" | "records">): string =>
  JSON.stringify([
    open.map((it) => it.name),
    Object.values(records).map((it) => [it.task, it.status, it.agent, it.attempts]),
  ]);
