// The example of docs/crew.md runs as it stands there.
import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "vitest";
import * as z from "zod";
import { Agent } from "#crew/agent";
import { Crew, type CrewResult } from "#crew/crew";
import { Process } from "#crew/process";
import { Task } from "#crew/task";
import { deps } from "./support.ts";

test("ten lines make a crew", async () => {
  const page = await readFile(new URL("../../../docs/crew.md", import.meta.url), "utf8");
  const example = /```ts\n(.*?)```/s.exec(page)?.[1] ?? "";
  expect(example.trim().split("\n").length).toBeLessThanOrEqual(10);
  const body = stripTypeScriptTypes(`async () => { ${example} return { outputs, record }; }`);
  // oxlint-disable-next-line no-implied-eval -- the page's own text
  const make = new Function("Agent", "Crew", "Process", "Task", "z", "deps", `return (${body})()`);
  const { outputs, record } = (await make(Agent, Crew, Process, Task, z, deps())) as CrewResult;
  expect(outputs["tell"]).toBe("Today we have Lasagne.");
  expect(record).toMatchObject({ status: "completed", crew: "lunch" });
});

test("a crew is a node of another graph", async () => {
  const { StateGraph, StateSchema, START, END } = await import("@langchain/langgraph");
  const State = new StateSchema({ day: z.string(), told: z.string().default("") });
  const crew = new Crew({
    name: "one",
    agents: [
      {
        name: "A",
        role: "",
        goal: "",
        backstory: "",
        capabilities: [],
        policy: ({ inputs }) => `on ${String(inputs["day"])}`,
      },
    ],
    tasks: [{ name: "t", description: "", expectedOutput: z.string(), agent: "A" }],
  });
  const node = crew.node(
    ({ day }: { day: string }) => ({ day }),
    () => deps(),
    ({ outputs }) => ({ told: String(outputs["t"]) }),
  );
  const graph = new StateGraph(State)
    .addNode("crew", node)
    .addEdge(START, "crew")
    .addEdge("crew", END)
    .compile();
  expect(await graph.invoke({ day: "Monday" })).toMatchObject({ told: "on Monday" });
});
