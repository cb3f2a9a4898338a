// Temporal's test server, whose clock tests advance: in the cache, the SDK's download, or Maven's jar run by Java.
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { findExecutable, isExecutable } from "./find-executable.ts";
import type { Progress } from "./progress.ts";
import { runCommand } from "./run-command.ts";
import { downloadTestServer } from "./temporal-download.ts";

const jarVersion = "1.38.0";
const mainClass = "io.temporal.testserver.TestServer";
const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/** An executable that takes the port as its argument, as TestWorkflowEnvironment's `existing-path` wants it. */
export async function obtainTimeSkippingServer(progress: Progress): Promise<string> {
  const target = cacheFolder(`temporal-test-server-${jarVersion}`, "temporal-test-server");
  if (isExecutable(target)) return target;
  const failures: string[] = [];
  for (const way of [downloadTestServer, assembleFromMaven]) {
    try {
      return await way(target, progress);
    } catch (error) {
      progress.signal?.throwIfAborted();
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`Temporal's time-skipping test server cannot be had: ${failures.join("; ")}`);
}

async function assembleFromMaven(target: string, { say, signal }: Progress): Promise<string> {
  const [java, maven] = [findExecutable("java"), findExecutable("mvn")];
  if (!java || !maven) throw new Error("no Java and Maven on PATH to run it with");
  say("fetching Temporal's test server through Maven (once)");
  const draft = `${dirname(target)}.${process.pid}`;
  try {
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, "pom.xml"), pom);
    const args = [
      "--batch-mode",
      "--quiet",
      copyDependencies,
      "-DincludeScope=runtime",
      "-DoutputDirectory=lib",
    ];
    await runCommand(maven, args, { cwd: draft, env: process.env, timeout: 10 * 60_000, signal });
    const wrapper = join(draft, "temporal-test-server");
    writeFileSync(wrapper, launcher(java));
    chmodSync(wrapper, 0o755);
    rmSync(dirname(target), { recursive: true, force: true });
    renameSync(draft, dirname(target));
    return target;
  } finally {
    if (existsSync(draft)) rmSync(draft, { recursive: true, force: true });
  }
}

/** Runs in place of the shell, so that the SDK's signals reach Java. */
const launcher = (java: string): string => `#!/bin/sh
here=$(dirname -- "$0")
exec '${java}' -XX:TieredStopAtLevel=1 -cp "$here/lib/*" ${mainClass} "$@"
`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>x-seven</groupId>
  <artifactId>temporal-test-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${jarVersion}</version>
    </dependency>
  </dependencies>
</project>
`;
