// Looks a program up on PATH.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of `names` that is an executable file on PATH. */
export function findExecutable(...names: string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
