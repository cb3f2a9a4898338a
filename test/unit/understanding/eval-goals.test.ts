import { describe, expect, it } from "vitest";
import { goalTable, wilson } from "#test/eval/goals";

describe("Wilson's interval", () => {
  it("is the one of the textbooks", () => {
    const [low, high] = wilson({ value: 80, n: 100 });
    expect(low).toBeCloseTo(71.1, 1);
    expect(high).toBeCloseTo(86.7, 1);
  });
});

describe("the table of goals", () => {
  it("reads the scorers' lines, pools what belongs together and says what is reached", () => {
    const lines = new Map([
      [
        "injection",
        [
          "deepset attack: flagged 50.0 (30); notinject benign: flagged 2.0 (100); garak_sysprompt attack: flagged 100.0 (10)",
        ],
      ],
      [
        "clinc",
        [
          "in-scope acc 95.0 (2000) core-32 acc 1.0 (4) OOS recall 70.0 (500); in-scope coverage at precision >=95/98/99%: 90.0/81.0/60.0",
        ],
      ],
    ]);
    const table = goalTable(lines);
    const row = (name: string) => table.find((it) => it.startsWith(name))?.split(/ {2,}/);
    expect(row("direct attacks")).toEqual([
      "direct attacks caught",
      "≥ 90",
      "62.5",
      "47.0–75.8",
      "40",
      "not reached",
    ]);
    expect(row("NotInject")?.at(-1)).toBe("reached");
    expect(row("CLINC150 in-scope")?.at(-1)).toBe("reached");
    expect(row("CLINC150 out")?.at(-1)).toBe("not reached");
    expect(row("CLINC150 coverage")?.slice(2, 3)).toEqual(["81.0"]);
  });
});
