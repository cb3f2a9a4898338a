// The trace through a workflow: what begins it, or changes it, is what its activities lie below. Nothing here depends
// on chance or on a clock of its own, and no command is added: histories replay as before.
import {
  AsyncLocalStorage,
  proxySinks,
  workflowInfo,
  type Sinks,
  type WorkflowInterceptors,
} from "@temporalio/workflow";
import { readTraceparent, spanIdFor, traceparentOf } from "#contracts/trace-context";
import { traceIn, withTrace } from "./trace-header.ts";

/** Told to the worker, never during a replay. */
export interface TraceSinks extends Sinks {
  trace: {
    span(it: WorkflowSpan): void;
    started(): void;
    ended(status: string): void;
    updated(name: string, outcome: string, ms: number): void;
  };
}

/** A span that is over. */
export interface WorkflowSpan {
  name: string;
  /** The traceparent it lies below. */
  parent: string;
  spanId: string;
  /** ms since the epoch. */
  from: number;
  to: number;
  failed: string | null;
}

/** A span's own traceparent, below its parent's. */
function ownOf(parent: string, name: string): { spanId: string; traceparent: string } | null {
  const above = readTraceparent(parent);
  if (!above) return null;
  const spanId = spanIdFor(name);
  return { spanId, traceparent: traceparentOf({ ...above, spanId }) };
}

export const interceptors = (): WorkflowInterceptors => {
  const { trace } = proxySinks<TraceSinks>();
  /** The traceparent of what is being done. */
  const scope = new AsyncLocalStorage<string>();
  const within = <T>(traceparent: string | null | undefined, work: () => T): T =>
    traceparent ? scope.run(traceparent, work) : work();

  return {
    inbound: [
      {
        /** A workflow lives for days: its span is its beginning, and what it does lies below. */
        async execute(input, next) {
          trace.started();
          const { runId, workflowType } = workflowInfo();
          const parent = traceIn(input.headers);
          const own = parent === null ? null : ownOf(parent, runId);
          if (parent && own) {
            const now = Date.now();
            const { spanId } = own;
            const name = `workflow ${workflowType}`;
            trace.span({ name, parent, spanId, from: now, to: now, failed: null });
          }
          return within(own?.traceparent, () => next(input)).then(
            (result) => {
              trace.ended("completed");
              return result;
            },
            (error: unknown) => {
              trace.ended("failed");
              throw error;
            },
          );
        },

        async handleUpdate(input, next) {
          const from = Date.now();
          const parent = traceIn(input.headers);
          const own = parent === null ? null : ownOf(parent, `${workflowInfo().runId} ${input.updateId}`);
          const told = (failed: string | null) => {
            const to = Date.now();
            trace.updated(input.name, failed ?? "done", to - from);
            if (parent && own)
              trace.span({ name: `update ${input.name}`, parent, spanId: own.spanId, from, to, failed });
          };
          return within(own?.traceparent, () => next(input)).then(
            (result) => {
              told(null);
              return result;
            },
            (error: unknown) => {
              told("failed");
              throw error;
            },
          );
        },

        handleSignal: (input, next) => within(traceIn(input.headers), () => next(input)),
      },
    ],
    outbound: [
      {
        scheduleActivity: (input, next) =>
          next({ ...input, headers: withTrace(input.headers, scope.getStore()) }),
        scheduleLocalActivity: (input, next) =>
          next({ ...input, headers: withTrace(input.headers, scope.getStore()) }),
      },
    ],
  };
};
