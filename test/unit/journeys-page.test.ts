// docs/journeys.md names every file of journeys, and none that is not there.
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("the page of journeys is whole", async () => {
  const root = new URL("../../", import.meta.url);
  const page = await readFile(new URL("docs/journeys.md", root), "utf8");
  const files = await readdir(new URL("test/journeys/", root));
  const named = [...page.matchAll(/`([\w-]+\.test\.ts)`/g)].map((it) => it[1] ?? "");
  expect([...new Set(named)].toSorted()).toEqual(files.filter((it) => it.endsWith(".test.ts")).toSorted());
});
