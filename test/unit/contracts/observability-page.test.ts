// docs/observability.md names everything that is counted, and nothing that is not.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { edgeMetrics } from "#contracts/telemetry";
import { containerMetrics } from "#temporal-worker/metrics";

test("the page of measures is whole", async () => {
  const page = await readFile(new URL("../../../docs/observability.md", import.meta.url), "utf8");
  const named = [...page.matchAll(/^\| `([\w.]+)` +\| (?:histogram|counter)/gm)].map((it) => it[1]);
  expect(named.toSorted()).toEqual(
    [...Object.keys(edgeMetrics), ...Object.keys(containerMetrics)].toSorted(),
  );
});
