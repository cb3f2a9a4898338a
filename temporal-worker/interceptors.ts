// The trace through Temporal, outside of the workflows: into its headers at the gateway, out of them at each activity.
import { AsyncLocalStorage } from "node:async_hooks";
import { activityInfo } from "@temporalio/activity";
import type { WorkflowClientInterceptor } from "@temporalio/client";
import { ApplicationFailure } from "@temporalio/common";
import type { ActivityInboundCallsInterceptor, InjectedSinks } from "@temporalio/worker";
import { errorType, noSpan } from "#contracts/telemetry";
import type { WorkTelemetry } from "./telemetry.ts";
import { traceIn, withTrace } from "./workflows/trace-header.ts";
import type { TraceSinks } from "./workflows/tracing.ts";

const scope = new AsyncLocalStorage<string>();

/** Does work as part of a span: what it asks of Temporal, or of the edge, lies below it. */
export const inTrace = <T>(traceparent: string | null, work: () => T): T =>
  traceparent === null ? work() : scope.run(traceparent, work);

export const currentTraceparent = (): string | null => scope.getStore() ?? null;

/** Writes the span of the moment into what the client sends. */
export const clientTracing: WorkflowClientInterceptor = {
  startWithDetails: (input, next) =>
    next({ ...input, headers: withTrace(input.headers, currentTraceparent()) }),
  startUpdate: (input, next) => next({ ...input, headers: withTrace(input.headers, currentTraceparent()) }),
  signal: (input, next) => next({ ...input, headers: withTrace(input.headers, currentTraceparent()) }),
  startUpdateWithStart: (input, next) =>
    next({
      ...input,
      workflowStartHeaders: withTrace(input.workflowStartHeaders, currentTraceparent()),
      updateHeaders: withTrace(input.updateHeaders, currentTraceparent()),
    }),
};

/** Each try of an activity is a span and a measure. */
export const activityTracing = (telemetry: WorkTelemetry): ActivityInboundCallsInterceptor => ({
  async execute(input, next) {
    const { activityType, attempt, workflowExecution, workflowType } = activityInfo();
    const parent = traceIn(input.headers);
    const about = {
      "x_seven.workflow": workflowExecution?.workflowId ?? "",
      "x_seven.workflow.type": workflowType ?? "",
      "x_seven.attempt": attempt,
    };
    const span = parent === null ? noSpan : telemetry.begin(`activity ${activityType}`, parent, about);
    const began = performance.now();
    const told = (outcome: string, failed?: string) => {
      span.set("x_seven.outcome", outcome);
      span.end(failed);
      const seconds = (performance.now() - began) / 1000;
      telemetry.measure("x_seven.activity.duration", { activity: activityType, outcome }, seconds);
    };
    try {
      const result = await inTrace(span.traceparent, () => next(input));
      told("done");
      return result;
    } catch (error) {
      const isRefusal = error instanceof ApplicationFailure && error.nonRetryable === true;
      told(
        isRefusal ? "refused" : "failed",
        error instanceof ApplicationFailure ? (error.type ?? "failed") : errorType(error),
      );
      throw error;
    }
  },
});

/** What workflows tell of themselves. */
export const traceSinks = (telemetry: WorkTelemetry): InjectedSinks<TraceSinks> => ({
  trace: {
    span: {
      fn: ({ workflowId }, span) => telemetry.record(span, { "x_seven.workflow": workflowId }),
    },
    started: {
      fn: ({ workflowType: type }) => telemetry.measure("x_seven.workflow.starts", { type }),
    },
    ended: {
      fn: ({ workflowType: type }, status) => telemetry.measure("x_seven.workflow.ends", { type, status }),
    },
    updated: {
      fn: ({ workflowType: type }, update, outcome, ms) =>
        telemetry.measure("x_seven.update.duration", { type, update, outcome }, ms / 1000),
    },
  },
});
