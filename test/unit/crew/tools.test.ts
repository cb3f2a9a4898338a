// What agents may use: reading at once, effects as data, each for the roles it names.
import * as z from "zod";
import { describe, expect, test } from "vitest";
import { Crew } from "#crew/crew";
import type { AnyTaskSpec } from "#crew/task";
import { effectTool, readTool } from "#crew/tool";
import { handoffEffect } from "#test/fakes/effects";
import { agent, deps } from "./support.ts";

const task = (name: string, more: Partial<AnyTaskSpec> = {}): AnyTaskSpec => ({
  name,
  description: `do ${name}`,
  expectedOutput: z.string(),
  ...more,
});

describe("tools", () => {
  const prices = readTool({
    name: "price",
    description: "a dish's price",
    input: z.object({ dish: z.string() }),
    run: ({ dish }) => `${dish}: $12`,
  });
  const book = effectTool({
    name: "book",
    description: "asks for a table",
    input: z.object({ ok: z.boolean() }),
    roles: ["customer"],
    propose: () => handoffEffect.handoff,
  });

  test("reading is done at once; an effect is given back as data, and only if the task was done", async () => {
    const waiter = agent(
      "Waiter",
      async ({ strictness }, bench) => {
        await bench.use("book", { ok: true });
        return strictness === 0 ? 0 : bench.use("price", { dish: "Diavola" });
      },
      { tools: [prices, book] },
    );
    const crew = new Crew({ name: "waiting", agents: [waiter], tasks: [task("serve", { agent: "Waiter" })] });
    const { outputs, handoffs } = await crew.kickoff({}, deps());
    expect(outputs).toEqual({ serve: "Diavola: $12" });
    // The refused try's wish came to nothing.
    expect(handoffs).toEqual([handoffEffect.handoff]);
  });

  test.each([
    ["book", { ok: true }, "staff", "book is not for a staff"],
    ["price", { dish: 7 }, "customer", "price: "],
    ["steal", {}, "customer", "has no tool steal"],
  ] as const)("%s with %j by a %s is denied", async (tool, input, role, why) => {
    const thief = agent("Thief", (_it, bench) => bench.use(tool, input), { tools: [prices, book] });
    const crew = new Crew({ name: "thieves", agents: [thief], tasks: [task("take", { agent: "Thief" })] });
    const { handoffs, record } = await crew.kickoff({}, deps({ role }));
    expect(handoffs).toEqual([]);
    expect(record.tasks[0]?.outages[0]).toContain(why);
  });
});
