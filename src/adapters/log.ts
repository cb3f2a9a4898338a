// The Worker's log: Workers' logs are the console.
import { logLine, type LogEvent } from "#contracts/log";

export function log(event: LogEvent): void {
  // oxlint-disable-next-line no-console -- there is no other way out
  (event.level === "info" ? console.log : console.error)(logLine(event));
}
