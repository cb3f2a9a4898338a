// The crew's contract: who is asked, what passes, what becomes of failures, and that a run always says why.
import * as z from "zod";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noSpan, type Span } from "#contracts/telemetry";
import type { Assignment } from "#crew/agent";
import { Crew } from "#crew/crew";
import { Process } from "#crew/process";
import { CrewRecord } from "#crew/record";
import { Task, type AnyTaskSpec } from "#crew/task";
import { agent, deps, elapsing, never } from "./support.ts";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-22T12:00:00Z") }));
afterEach(() => void vi.useRealTimers());

const text = z.string();
const task = (name: string, more: Partial<AnyTaskSpec> = {}): AnyTaskSpec => ({
  name,
  description: `do ${name}`,
  expectedOutput: text,
  ...more,
});
const ann = agent("Ann", ({ task: name }) => `${name} by Ann`, { capabilities: ["write"] });
const bob = agent("Bob", ({ task: name }) => `${name} by Bob`, { capabilities: ["write"] });
const gus = agent("Gus", ({ task: name }) => `${name} by Gus`, { capabilities: ["general"] });
const broken = agent("Broken", () => Promise.reject(new Error("the line is dead")), {
  capabilities: ["write"],
});

describe.each([Process.sequential, Process.parallel, Process.hierarchical])("%s", (process) => {
  test("every task is done by whom it is meant for, and what comes out passes on", async () => {
    const seen: Assignment[] = [];
    const watching = agent("Watching", (it) => {
      seen.push(it);
      return `${it.task}!`;
    });
    const crew = new Crew({
      name: "pair",
      agents: [ann, watching],
      tasks: [task("last", { agent: "Watching", context: ["first"] }), task("first", { agent: "Ann" })],
      process,
    });
    const { outputs, record } = await crew.kickoff({ city: "Rome" }, deps());
    expect(outputs).toEqual({ first: "first by Ann", last: "last!" });
    expect(seen).toMatchObject([
      { inputs: { city: "Rome" }, context: { first: "first by Ann" }, violation: null },
    ]);
    expect(record).toMatchObject({ status: "completed", explanation: null, process, crew: "pair" });
    expect(CrewRecord.parse(record)).toEqual(record);
  });

  test("what builds on nothing is left out with its reason; the rest is a partial result", async () => {
    const crew = new Crew({
      name: "pair",
      agents: [ann, broken],
      tasks: [
        task("first", { agent: "Broken", expectedOutput: z.never() }),
        task("second", { context: ["first"], agent: "Ann" }),
        task("third", { agent: "Ann" }),
        task("fourth", { agent: "Ann", context: ["first"], evenWithout: true }),
      ],
      process,
    });
    const { outputs, record } = await crew.kickoff({}, deps());
    expect(outputs).toEqual({ third: "third by Ann", fourth: "fourth by Ann" });
    expect(record.status).toBe("partial");
    expect(record.explanation).toContain("second: it builds on first, which came to nothing");
  });

  test("whatever hangs, the run ends with its budget and says so", async () => {
    const crew = new Crew({
      name: "slow",
      agents: [agent("Slow", never), ann],
      tasks: [task("a", { agent: "Ann" }), task("b", { agent: "Slow", capability: "none" })],
      process,
      budget: { ms: 5_000 },
    });
    const { record } = await elapsing(crew.kickoff({}, deps()));
    expect(record.ms).toBeLessThanOrEqual(5_000);
    expect(record).toMatchObject({ status: "partial", tasks: [{ status: "done" }, { status: "failed" }] });
    expect(record.explanation).toContain("b: its time was over");
  });
});

describe("the ladder of a task", () => {
  const run = (agents: Parameters<typeof agent>[] | object[], spec: Partial<AnyTaskSpec>) =>
    new Crew({ name: "one", agents: agents as never, tasks: [task("it", spec)] }).kickoff({}, deps());

  test("a violation is told to the agent, who is asked again, more strictly", async () => {
    const asked: [string | null, number][] = [];
    const learner = agent("Learner", ({ violation, strictness }) => {
      asked.push([violation, strictness]);
      return violation === null ? "SHOUTED" : "said";
    });
    const { outputs, record } = await run([learner], {
      agent: "Learner",
      guardrails: [(it: string) => (it === it.toUpperCase() ? "do not shout" : null)],
    });
    expect(outputs).toEqual({ it: "said" });
    expect(asked).toEqual([
      [null, 0],
      ["do not shout", 1],
    ]);
    expect(record.tasks[0]).toMatchObject({ attempts: 2, violations: ["do not shout"], outages: [] });
  });

  test("done again, the stricter rules hold too", async () => {
    const sloppy = agent("Sloppy", ({ strictness }) => (strictness === 0 ? 7 : "seven"));
    const { record } = await run([sloppy], { agent: "Sloppy", stricter: [() => "never good enough"] });
    expect(record.tasks[0]).toMatchObject({
      status: "failed",
      explanation: "never good enough",
      attempts: 2,
    });
    expect(record.tasks[0]?.violations[0]).toContain("not of the expected shape");
  });

  test("then its backup, then whoever can do it, then the general agent", async () => {
    const bad = (name: string, more: object) => agent(name, () => 0, more);
    const first = bad("First", { backup: "Second", capabilities: ["write"] });
    const crew = [bad("Third", { capabilities: ["write"] }), bad("Second", {}), first, gus];
    const { outputs, record } = await run(crew, { agent: "First", capability: "write" });
    expect(outputs).toEqual({ it: "it by Gus" });
    // First twice, Second, Third, Gus.
    expect(record.tasks[0]).toMatchObject({ attempts: 5, agent: "Gus" });
    expect(record.tasks[0]?.violations).toHaveLength(4);
  });

  test("an outage is no violation: another agent is asked at once, not this one again", async () => {
    const { outputs, record } = await run([broken, bob], { agent: "Broken" });
    expect(outputs).toEqual({ it: "it by Bob" });
    expect(record.tasks[0]).toMatchObject({
      attempts: 2,
      violations: [],
      outages: ["Broken: Error: the line is dead"],
    });
  });

  test("the work of an agent that is away goes to others for the rest of the run", async () => {
    const crew = new Crew({
      name: "three",
      agents: [broken, bob],
      tasks: ["a", "b", "c"].map((it) => task(it, { agent: "Broken" })),
    });
    const { outputs, record } = await crew.kickoff({}, deps());
    expect(Object.values(outputs)).toEqual(["a by Bob", "b by Bob", "c by Bob"]);
    expect(record.tasks.map((it) => it.outages.length)).toEqual([1, 0, 0]);
  });

  test("a deadline passes to the next agent's favour only within the budget", async () => {
    const slow = agent("Slow", never, { capabilities: ["write"] });
    const kicked = run([slow, ann], { agent: "Slow", deadlineMs: 2_000 });
    const { record } = await elapsing(kicked);
    expect(record.tasks[0]).toMatchObject({ status: "failed", explanation: "its time was over", ms: 2_000 });
    expect(record.tasks[0]?.outages[0]).toContain("TooSlow");
  });

  test("a guardrail that fails itself lets nothing pass", async () => {
    const { record } = await run([ann], {
      agent: "Ann",
      guardrails: [
        () => {
          throw new Error("rule book lost");
        },
      ],
    });
    expect(record.tasks[0]?.violations[0]).toContain("rule book lost");
  });

  test("nobody at all is a failure that says so", async () => {
    const { record } = await run([], { agent: "Nobody" });
    expect(record).toMatchObject({ status: "failed", explanation: "it: there is nobody who can do it" });
  });
});

describe("a manager", () => {
  test("delegates to another agent, plans anew, and may say that it is enough", async () => {
    const crew = new Crew({
      name: "office",
      agents: [ann, bob],
      tasks: [task("draft", { agent: "Ann" }), task("never", { agent: "Ann" })],
      process: Process.hierarchical,
      manager: ({ records }) => {
        if (!records["draft"]) return { delegate: [{ task: "draft", agent: "Bob" }] };
        if (!records["review"])
          return { delegate: [{ task: "review" }], replan: [task("review", { agent: "Ann" })] };
        return { delegate: [], enough: "the review is in" };
      },
    });
    const { outputs, record } = await crew.kickoff({}, deps());
    expect(outputs).toEqual({ draft: "draft by Bob", review: "review by Ann" });
    expect(record.explanation).toBe("never: the review is in");
  });

  test.each([
    ["delegates nothing", () => ({ delegate: [] }), "nothing progressed"],
    ["delegates what is not there", () => ({ delegate: [{ task: "ghost" }] }), "nothing progressed"],
    [
      "fails",
      () => {
        throw new Error("burnt out");
      },
      "the manager failed: burnt out",
    ],
    ["hangs", never, "its time was over"],
  ])("who %s stops the crew with a reason", async (_how, manager, why) => {
    const crew = new Crew({
      name: "office",
      agents: [ann],
      tasks: [task("a")],
      process: Process.hierarchical,
      manager,
      budget: { ms: 3_000 },
    });
    const { record } = await elapsing(crew.kickoff({}, deps()));
    expect(record).toMatchObject({ status: "failed" });
    expect(record.explanation).toContain(why);
  });

  test("whose plan grows for ever comes to an end", async () => {
    let planned = 0;
    const crew = new Crew({
      name: "bureaucracy",
      agents: [ann],
      tasks: [task("a", { agent: "Ann" })],
      process: Process.hierarchical,
      manager: ({ open }) => ({
        delegate: open.map((it) => ({ task: it.name })),
        replan: [task(`more ${(planned += 1)}`, { agent: "Ann" })],
      }),
    });
    const { record } = await crew.kickoff({}, deps());
    expect(record.tasks.length).toBeLessThanOrEqual(24);
  });
});

describe("parallel", () => {
  test("at most six are under way at once, and those that wait for nothing do not wait", async () => {
    let [now, most] = [0, 0];
    const busy = agent("Busy", async ({ task: name }, { signal }) => {
      most = Math.max(most, (now += 1));
      await new Promise((done) => setTimeout(done, 100));
      now -= 1;
      return signal.aborted ? "" : name;
    });
    const names = Array.from({ length: 14 }, (_, index) => `t${index}`);
    const crew = new Crew({
      name: "many",
      agents: [busy],
      tasks: names.map((it) => new Task(task(it, { agent: "Busy" }) as never)),
      process: Process.parallel,
    });
    const { record } = await elapsing(crew.kickoff({}, deps()), 50);
    expect(record).toMatchObject({ status: "completed" });
    expect(most).toBe(6);
    expect(record.ms).toBeLessThan(14 * 100);
  });
});

test("what cannot be a crew is refused when it is made", () => {
  const make = (tasks: AnyTaskSpec[], agents = [ann]) => new Crew({ name: "x", agents, tasks });
  expect(() => make([task("a"), task("a")])).toThrow("two tasks are named a");
  expect(() => make([task("a")], [ann, ann])).toThrow("two agents are named Ann");
  expect(() => make([task("a", { context: ["b"] })])).toThrow("builds on b, which is not there");
  expect(() => make([task("a", { context: ["b"] }), task("b", { context: ["a"] })])).toThrow("in a circle");
});

test("every task and the run itself are spans of the trace", async () => {
  const spans: string[] = [];
  const start = (name: string): Span => {
    spans.push(name);
    const end = (why?: string) => void spans.push(`${name} ended${why ? `: ${why}` : ""}`);
    return { ...noSpan, end, start: (below) => start(`${name} > ${below}`) };
  };
  const crew = new Crew({
    name: "pair",
    agents: [ann],
    tasks: [task("a", { agent: "Ann" }), task("b", { agent: "No" })],
  });
  await crew.kickoff({}, deps({ tracer: { start } }));
  expect(spans).toEqual([
    "crew pair",
    "crew pair > crew.task a",
    "crew pair > crew.task a ended",
    "crew pair > crew.task b",
    "crew pair > crew.task b ended: failed",
    "crew pair ended: partial",
  ]);
});
