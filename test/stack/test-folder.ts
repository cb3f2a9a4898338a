// A folder for one test file's data, gone afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export function testFolder(name: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `x-seven-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A file below test/stack/fixtures. */
export const fixture = (path: string): string => fileURLToPath(new URL(`fixtures/${path}`, import.meta.url));
