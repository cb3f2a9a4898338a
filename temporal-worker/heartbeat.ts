// A file that is touched while the process is well, for the image's HEALTHCHECK. Off unless HEALTH_FILE is set.
import { statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const everyMs = 5_000;
const staleMs = 4 * everyMs;

/** Touches the health file every five seconds for as long as `isWell` holds. */
export function beatWhile(isWell: () => boolean, file = process.env["HEALTH_FILE"]): void {
  if (!file) return;
  const beat = (): void => {
    if (isWell()) writeFileSync(file, "");
  };
  beat();
  setInterval(beat, everyMs).unref();
}

/** Whether the file was touched lately. */
export function isBeating(file: string, now: number): boolean {
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return now - touched < staleMs;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exit(isBeating(process.env["HEALTH_FILE"] ?? "", Date.now()) ? 0 : 1);
}
