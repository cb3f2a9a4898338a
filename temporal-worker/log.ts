// The container's log: one JSON object a line on standard output, errors on standard error.
import { logLine, type LogEvent } from "#contracts/log";

export type Log = (event: Omit<LogEvent, "at">) => void;

export const logOf =
  (at: "gateway" | "worker"): Log =>
  (event) => {
    const line = logLine({ at, ...event });
    if (event.level === "info") console.log(line);
    else console.error(line);
  };
