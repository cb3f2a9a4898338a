// Finds Temporal's test server, whose clock tests can advance, or gets it once: the SDK's download,
// or the same server from Maven Central, run by java.
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { findExecutable, isExecutable } from "./find-executable.ts";
import { TemporalUnavailableError } from "./obtain-temporal.ts";
import type { Progress } from "./progress.ts";
import { downloadTestServer } from "./temporal-download.ts";
import { timeSkippingJars } from "./time-skipping-jars.ts";

const mavenCentral = "https://repo1.maven.org/maven2";
const version = timeSkippingJars[0]?.[0].split(":")[2];

/** An executable that takes the SDK's arguments (a port and flags), fetched if need be (once). */
export async function obtainTimeSkippingServer(progress: Progress): Promise<string> {
  const target = cacheFolder(`temporal-test-server-${version}`, "temporal-test-server");
  if (isExecutable(target)) return target;
  const failures: string[] = [];
  for (const way of [downloadTestServer, fetchFromMaven]) {
    try {
      return await way(target, progress);
    } catch (error) {
      progress.signal?.throwIfAborted();
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new TemporalUnavailableError(`no time-skipping test server: ${failures.join("; ")}`);
}

async function fetchFromMaven(target: string, { say, signal }: Progress): Promise<string> {
  const java = findExecutable("java");
  if (java === undefined) throw new Error("no java on PATH to run Temporal's test server");
  const folder = dirname(target);
  say(`fetching Temporal's test server ${version} from Maven Central (38 MB, once); kept in ${folder}`);
  const draft = `${folder}.${process.pid}`;
  try {
    mkdirSync(join(draft, "jars"), { recursive: true });
    for (const [coordinates, sha256] of timeSkippingJars) {
      await fetchJar(coordinates, sha256, join(draft, "jars"), signal);
    }
    writeFileSync(join(draft, "temporal-test-server"), launcher(java));
    chmodSync(join(draft, "temporal-test-server"), 0o755);
    place(draft, folder, target);
    return target;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Another process may have been quicker. */
function place(draft: string, folder: string, target: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!isExecutable(target)) throw error;
  }
}

async function fetchJar(
  coordinates: string,
  sha256: string,
  folder: string,
  signal?: AbortSignal,
): Promise<void> {
  const [group = "", artifact = "", jarVersion = ""] = coordinates.split(":");
  const file = `${artifact}-${jarVersion}.jar`;
  const url = `${mavenCentral}/${group.replaceAll(".", "/")}/${artifact}/${jarVersion}/${file}`;
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const jar = Buffer.from(await response.arrayBuffer());
  const found = createHash("sha256").update(jar).digest("hex");
  if (found !== sha256) throw new Error(`${file} is not what was expected (SHA-256 ${found})`);
  writeFileSync(join(folder, file), jar);
}

const launcher = (java: string): string => `#!/bin/sh
exec "${java}" -cp "$(dirname "$0")/jars/*" io.temporal.testserver.TestServer "$@"
`;
