// docs/dashboard.md names every metric with its usual days, and every kind of suggestion.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { usualDaysOf } from "#business/metrics";
import { Metric } from "#contracts/dashboard-commands";
import { Suggestion } from "#contracts/insights";

const page = await readFile(new URL("../../docs/dashboard.md", import.meta.url), "utf8");
const rows = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));

test("the page of figures is whole", () => {
  const told = rows.flatMap((cells) => (/^\d+$/.test(cells[3] ?? "") ? [[cells[1], Number(cells[3])]] : []));
  expect(told).toEqual(Metric.options.map((it) => [`\`${it}\``, usualDaysOf(it)]));
});

test("the page of suggestions is whole", () => {
  const begins = rows.findIndex((cells) => cells[0] === "## What is suggested");
  const ends = rows.findIndex((cells, at) => at > begins && (cells[0] ?? "").startsWith("#"));
  const kinds = rows.slice(begins, ends);
  const told = kinds.flatMap((cells) => cells[1]?.match(/^`(\w+)`$/)?.[1] ?? []);
  expect(told.toSorted()).toEqual([...Suggestion.shape.kind.options].toSorted());
});
