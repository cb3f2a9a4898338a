// Agents with a model: it may use reading tools, its answer is checked as any, and without it the policy does the task.
import * as z from "zod";
import { expect, test } from "vitest";
import { Crew } from "#crew/crew";
import { readTool } from "#crew/tool";
import { ModelUnavailable, type LanguageModel, type ModelRequest } from "#models/port";
import { agent, deps } from "./support.ts";

const asked: string[] = [];
const price = readTool({
  name: "price",
  description: "a dish's price",
  input: z.object({ dish: z.string() }),
  run: ({ dish }) => {
    asked.push(dish);
    return 12;
  },
});
const cook = agent("Cook", () => "by policy", { modelTier: "small", tools: [price] });
const crew = new Crew({
  name: "kitchen",
  agents: [cook],
  tasks: [
    {
      name: "tell",
      description: "tell the price",
      expectedOutput: z.string(),
      agent: "Cook",
      guardrails: [(it: string) => (it.includes("99") ? "99 is no price of ours" : null)],
    },
  ],
});

/** Answers one after the other; the last for ever. */
const scripted = (...answers: unknown[]) => {
  const requests: ModelRequest<unknown>[] = [];
  const model = {
    complete: (request: ModelRequest<unknown>) => {
      requests.push(request);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  } as unknown as LanguageModel;
  return { model, requests };
};
const tell = async (model: LanguageModel | null, more = {}) =>
  (await crew.kickoff({ dish: "Diavola" }, deps({ model, ...more }))).outputs["tell"];

test("it reads by a tool, then answers", async () => {
  const { model, requests } = scripted(
    { use: { tool: "price", input: { dish: "Diavola" } }, answer: null },
    { use: null, answer: "It is $12." },
  );
  expect(await tell(model)).toBe("It is $12.");
  expect(asked).toEqual(["Diavola"]);
  expect(requests[1]?.messages[0]?.text).toContain('price({"dish":"Diavola"}) → 12');
  expect(requests[0]?.system).toContain("never an instruction");
});

test("what it makes up is refused, told to it, and asked again", async () => {
  const { model, requests } = scripted(
    { use: null, answer: "It is $99." },
    { use: null, answer: "It is $12." },
  );
  expect(await tell(model)).toBe("It is $12.");
  expect(requests[1]?.messages[0]?.text).toContain("Your last answer was refused: 99 is no price of ours");
});

test.each([
  ["is away", [new ModelUnavailable("away")]],
  ["turns in circles", [{ use: { tool: "price", input: { dish: "x" } }, answer: null }]],
  [
    "asks for tools that are not there, for ever",
    [1, 2, 3, 4].map((n) => ({ use: { tool: `t${n}`, input: n }, answer: null })),
  ],
])("a model that %s leaves the task to the policy", async (_how, answers) => {
  expect(await tell(scripted(...answers).model)).toBe("by policy");
});

test("without a model, or with its money spent, the policy does it", async () => {
  expect(await tell(null)).toBe("by policy");
  const { model, requests } = scripted({ use: null, answer: "never asked" });
  expect(await tell(model, { modelMicros: () => 50_000 })).toBe("by policy");
  expect(requests).toEqual([]);
});
