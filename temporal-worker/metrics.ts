// What the container counts and measures: docs/observability.md has each.

export const containerMetrics = {
  "x_seven.gateway.duration": {
    kind: "histogram",
    unit: "s",
    what: "hand-offs and updates by type and outcome",
  },
  "x_seven.workflow.starts": { kind: "counter", unit: "{workflow}", what: "workflows begun, by type" },
  "x_seven.workflow.ends": {
    kind: "counter",
    unit: "{workflow}",
    what: "workflows ended, by type and status",
  },
  "x_seven.update.duration": {
    kind: "histogram",
    unit: "s",
    what: "updates within workflows, by name and outcome",
  },
  "x_seven.activity.duration": {
    kind: "histogram",
    unit: "s",
    what: "tries of activities by type and outcome",
  },
  "x_seven.callback.attempts": {
    kind: "counter",
    unit: "{attempt}",
    what: "events brought to the edge, by outcome",
  },
  "x_seven.messages": {
    kind: "counter",
    unit: "{message}",
    what: "messages given to providers, by channel and outcome",
  },
} as const;
export type ContainerMetric = keyof typeof containerMetrics;
