// A folder that all database tests of a run share: databases ready made, each by the first file that wants it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    readyMade: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "x-seven-databases-"));
  project.provide("readyMade", folder);
  return () => rm(folder, { recursive: true, force: true });
}
