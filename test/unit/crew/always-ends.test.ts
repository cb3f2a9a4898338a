// Whatever its agents, guardrails and manager do, a crew ends within its budget, and its record adds up.
import fc from "fast-check";
import * as z from "zod";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AgentSpec } from "#crew/agent";
import { Crew } from "#crew/crew";
import { Process } from "#crew/process";
import { CrewRecord } from "#crew/record";
import type { AnyTaskSpec } from "#crew/task";
import { agent, deps, elapsing, never } from "./support.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const policies: Record<string, AgentSpec["policy"]> = {
  good: () => "fine",
  garbage: () => ({ toString: null }),
  throws: () => {
    throw new Error("no");
  },
  rejects: () => Promise.reject(new Error("no")),
  hangs: never,
  slow: () => new Promise((done) => setTimeout(() => done("late"), 700)),
  spends: (_it, bench) => {
    bench.spend(1e9);
    bench.spend(Number.NaN);
    bench.spend(-5);
    return "dear";
  },
  circular: () => {
    const loop: Record<string, unknown> = {};
    loop["self"] = loop;
    return loop;
  },
  misuses: (_it, bench) => bench.use("nothing", {}),
};
const kinds = fc.constantFrom(...Object.keys(policies));
const rules = fc.constantFrom("none", "refuses", "throws");
const anyCrew = fc.record({
  agents: fc.array(fc.record({ kind: kinds, general: fc.boolean(), backup: fc.nat(4) }), {
    minLength: 1,
    maxLength: 4,
  }),
  tasks: fc.array(
    fc.record({
      agent: fc.nat(4),
      context: fc.array(fc.nat(5), { maxLength: 2 }),
      rule: rules,
      deadline: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: undefined }),
      evenWithout: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  process: fc.constantFrom(...Object.values(Process)),
  manager: fc.constantFrom("plain", "hangs", "throws", "idle", "grows"),
  ms: fc.integer({ min: 0, max: 4_000 }),
});

test("for any crew", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyCrew, async (it) => {
      let grown = 0;
      const tasks = it.tasks.map(
        ({ agent: who, context, rule, deadline, evenWithout }, index): AnyTaskSpec => ({
          name: `t${index}`,
          description: "",
          expectedOutput: z.string(),
          agent: `a${who}`,
          // Only on earlier ones: a circle is refused when the crew is made.
          context: [...new Set(context.filter((other) => other < index).map((other) => `t${other}`))],
          guardrails:
            rule === "none"
              ? []
              : [
                  () => {
                    if (rule === "throws") throw new Error("no rule");
                    return "never";
                  },
                ],
          ...(deadline === undefined ? {} : { deadlineMs: deadline }),
          evenWithout,
        }),
      );
      const crew = new Crew({
        name: "any",
        agents: it.agents.map(({ kind, general, backup }, index) =>
          agent(`a${index}`, policies[kind] ?? never, {
            capabilities: general ? ["general"] : ["x"],
            backup: `a${backup}`,
          }),
        ),
        tasks,
        process: it.process,
        ...(it.manager === "plain"
          ? {}
          : {
              manager: (({ open }: { open: readonly AnyTaskSpec[] }) => {
                if (it.manager === "hangs") return never();
                if (it.manager === "throws") throw new Error("no");
                if (it.manager === "idle") return { delegate: [] };
                const more = { ...tasks[0], name: `g${(grown += 1)}`, context: [] } as AnyTaskSpec;
                return { delegate: open.map(({ name }) => ({ task: name })), replan: [more] };
              }) as never,
            }),
        budget: { ms: it.ms, costMicros: 10 },
      });
      const { record, outputs } = await elapsing(crew.kickoff({}, deps()), 97);
      expect(CrewRecord.parse(record)).toEqual(record);
      expect(record.ms).toBeLessThanOrEqual(it.ms + 97);
      expect(
        record.tasks
          .filter(({ status }) => status === "done")
          .map(({ task }) => task)
          .toSorted(),
      ).toEqual(Object.keys(outputs).toSorted());
      expect(
        record.tasks.every(({ status, explanation }) => (status === "done") === (explanation === null)),
      ).toBe(true);
      expect(record.status === "completed").toBe(record.explanation === null);
      for (const { name } of tasks) expect(record.tasks.some(({ task }) => task === name)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
