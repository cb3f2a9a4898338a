// The port to whoever watches the system: spans of a trace, counts and measures. Nothing that a person said or is
// named ever goes into one: names of things, ids and figures only.

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** How a span relates to others: it serves a request, makes one, or is work in between. */
export type SpanKind = "internal" | "server" | "client";

/** Where a call or a turn comes from: travels into the logs, the effects and the workflow. */
export interface Origin {
  requestId: string;
  /** W3C: the span that it lies below. */
  traceparent?: string | null;
}

export interface Tracer {
  start(name: string, attributes?: Attributes, kind?: SpanKind): Span;
}

/** A piece of work; what is started on it lies below it. */
export interface Span extends Tracer {
  /** W3C: for whoever goes on with it elsewhere. null where nobody traces. */
  readonly traceparent: string | null;
  set(name: string, value: string | number | boolean): void;
  /** What it turned out to be. */
  rename(name: string): void;
  /** Notes what lies below it and is over already; ms since the epoch. */
  note(name: string, attributes: Attributes, from: number, to: number): void;
  /** @param failed why, in a word of the code's own; left out when it went well */
  end(failed?: string): void;
}

/** What is counted and measured at the edge: docs/observability.md has each. */
export const edgeMetrics = {
  "http.server.request.duration": { kind: "histogram", unit: "s", what: "requests by route and status" },
  "x_seven.turn.duration": { kind: "histogram", unit: "s", what: "turns by chat, input and outcome" },
  "x_seven.understanding.messages": {
    kind: "counter",
    unit: "{message}",
    what: "messages by understanding tier",
  },
  "x_seven.effect.duration": { kind: "histogram", unit: "s", what: "tries of effects by type and outcome" },
  "x_seven.model.calls": { kind: "counter", unit: "{call}", what: "calls of models by tier and outcome" },
  "x_seven.model.tokens": { kind: "counter", unit: "{token}", what: "tokens by tier and direction" },
  "x_seven.model.cost": { kind: "counter", unit: "{micro_usd}", what: "what models cost, by tier" },
  "x_seven.telemetry.dropped": { kind: "counter", unit: "{item}", what: "spans that could not be sent" },
} as const;
export type EdgeMetric = keyof typeof edgeMetrics;

export interface Telemetry {
  /**
   * Begins a span below `parent`, a traceparent; without one, or with a bad one, a trace of its own. `linked`: the
   * traceparent of what it goes on with in another trace.
   */
  begin(
    name: string,
    parent: string | null | undefined,
    attributes?: Attributes,
    kind?: SpanKind,
    linked?: string | null,
  ): Span;
  /** Adds to a counter (1, unless said), or one measured value to a histogram. */
  measure(metric: EdgeMetric, attributes: Attributes, value?: number): void;
  /** Sends what has gathered. Never rejects; to be waited for once the answer is out. */
  flush(): Promise<void>;
}

export const noSpan: Span = {
  traceparent: null,
  start: () => noSpan,
  set: () => {},
  rename: () => {},
  note: () => {},
  end: () => {},
};

export const noTelemetry: Telemetry = {
  begin: () => noSpan,
  measure: () => {},
  flush: () => Promise.resolve(),
};

/** The span of work that goes step by step: what is started during a step lies below that step. */
export interface Steps extends Pick<Span, "start" | "note"> {
  step<T>(name: string, work: () => Promise<T> | T): Promise<T>;
}

export function stepsOf(span: Span): Steps {
  let current = span;
  return {
    start: (...of) => current.start(...of),
    note: (...of) => current.note(...of),
    async step(name, work) {
      const before = current;
      current = before.start(name);
      try {
        return await traced(current, work);
      } finally {
        current = before;
      }
    },
  };
}

/** Does the work of a span and ends it, well or not. */
export async function traced<T>(span: Span, work: () => Promise<T> | T): Promise<T> {
  try {
    const done = await work();
    span.end();
    return done;
  } catch (error) {
    span.end(errorType(error));
    throw error;
  }
}

/** The kind of an error: its message may quote what somebody wrote. */
export const errorType = (error: unknown): string =>
  error instanceof Error && /^[A-Za-z]{1,60}$/.test(error.name) ? error.name : "Error";
