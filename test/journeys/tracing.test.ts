// One booking, seen from outside: each turn is one connected trace, and no one in it is named anywhere.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, inject, test, vi } from "vitest";
import type { KeptSpan } from "#scripts/stack/trace-collector";
import { cardBooking, ChatClient } from "#test/support/chat-client";

const stack = inject("stack");
const business = "marios-italian";
const collector = `${stack.supabase}/fake/otlp`;
/** Words that stand nowhere else, as a person's name, address and number. */
const marked = {
  name: "Zebulon Quirkwhistle",
  email: "zebulon.quirkwhistle@marked.example.test",
  phone: "+12125559173",
};
const marks = /zebulon|quirkwhistle|marked\.example|5559173|555[- ]9173|marzipan/i;

const read = async <T>(path: string): Promise<T> => (await (await fetch(`${collector}${path}`)).json()) as T;

/** Says something as the first span of a trace of the test's own; its spans, once `whole` holds. */
async function traced(chat: ChatClient, text: string, whole: (spans: KeptSpan[]) => boolean) {
  const traceId = randomBytes(16).toString("hex");
  const client = randomBytes(8).toString("hex");
  const answer = await fetch(`${stack.edge}/v1/sessions/${chat.session}/messages`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${chat.token}`,
      "content-type": "application/json",
      traceparent: `00-${traceId}-${client}-01`,
    },
    body: JSON.stringify({ id: randomBytes(8).toString("hex"), text }),
    signal: AbortSignal.timeout(30_000),
  });
  expect(answer.status).toBe(200);
  let spans: KeptSpan[] = [];
  const isWhole = async () => {
    spans = await read<KeptSpan[]>(`/traces/${traceId}`);
    expect([whole(spans), orphans(spans, client)]).toEqual([true, []]);
  };
  await vi.waitFor(isWhole, { timeout: 60_000, interval: 500 });
  return { spans, client };
}

const orphans = (spans: readonly KeptSpan[], client: string) =>
  spans.filter(({ parentId }) => parentId !== client && !spans.some((it) => it.spanId === parentId));
const has = (spans: readonly KeptSpan[], name: string) => spans.some((it) => it.name === name);

/** From a span up to the client's. */
function wayUp(
  spans: readonly KeptSpan[],
  name: string,
  among: (it: KeptSpan) => boolean = () => true,
): string[] {
  const names: string[] = [];
  let at = spans.find((it) => it.name === name && among(it));
  while (at) {
    names.push(at.name);
    const { parentId } = at;
    at = spans.find((it) => it.spanId === parentId);
  }
  return names;
}

const post = "POST /v1/sessions/:session/messages";
let chat: ChatClient;
let looking: Awaited<ReturnType<typeof traced>>;
let agreeing: Awaited<ReturnType<typeof traced>>;

beforeAll(async () => {
  const key = stack.widgetKeys[business] ?? "";
  chat = await ChatClient.open({ edge: stack.edge, business, key, identity: marked });
  await chat.say(
    "My name is Zebulon Quirkwhistle and I love marzipan, write to zebulon.quirkwhistle@marked.example.test",
  );
  looking = await traced(chat, "Book a table for 2 in eleven days at 5pm", (spans) =>
    has(spans, "turn event"),
  );
  agreeing = await traced(
    chat,
    "yes",
    (spans) =>
      has(spans, "activity reportEvent") &&
      has(spans, "activity sendMessage") &&
      has(spans, "POST /v1/workflow-events") &&
      has(spans, "desk news"),
  );
});

describe("a turn's trace", () => {
  test("begins at the edge below its caller, and has but one root", () => {
    for (const { spans, client } of [looking, agreeing])
      expect(spans.filter((it) => it.parentId === client).map((it) => it.name)).toEqual([post]);
  });

  test("goes through the object, the graph and the crew to what the crew reads", () => {
    expect(wayUp(looking.spans, "crew.task availability")).toEqual([
      "crew.task availability",
      "crew consult availability",
      "graph consult",
      "turn message",
      post,
    ]);
    for (const name of [
      "graph understand",
      "graph decide",
      "graph proposal",
      "graph answer",
      "read business",
      "effect hold",
    ])
      expect(wayUp(looking.spans, name).slice(1)).toEqual(["turn message", post]);
  });

  test("goes through the gateway and the workflow to its activities, and back into the conversation", () => {
    const toWorkflow = [
      "workflow booking",
      "gateway POST /v1/handoffs",
      "effect handoff",
      "turn message",
      post,
    ];
    expect(wayUp(agreeing.spans, "activity confirmBooking")).toEqual([
      "activity confirmBooking",
      ...toWorkflow,
    ]);
    expect(wayUp(agreeing.spans, "update outcome").slice(1)).toEqual(toWorkflow.slice(1));
    expect(wayUp(agreeing.spans, "POST /v1/workflow-events")).toEqual([
      "POST /v1/workflow-events",
      "activity reportEvent",
      ...toWorkflow,
    ]);
    expect(new Set(agreeing.spans.map((it) => it.service))).toEqual(
      new Set(["x-seven-edge", "x-seven-session", "x-seven-gateway", "x-seven-worker", "x-seven-desk"]),
    );
    const outcome = (it: KeptSpan) => it.attributes["x_seven.event.type"] === "booking.confirmed";
    expect(wayUp(agreeing.spans, "turn event", outcome).at(-1)).toBe(post);
  });

  test("goes on to the business's desk, which tells its dashboards", () => {
    const told = agreeing.spans.filter((it) => it.name === "desk news");
    expect(told.map((it) => it.attributes["x_seven.event.type"])).toContain("booking.confirmed");
    for (const { spanId } of told)
      expect(wayUp(agreeing.spans, "desk news", (it) => it.spanId === spanId).at(-1)).toBe(post);
  });

  test("of a change of the booking is its own, through the same workflow", async () => {
    const wanted = "activity moveBooking";
    await chat.say("Can we make it 6pm instead?");
    const { spans } = await traced(chat, "yes", (it) => has(it, wanted) && has(it, "update reschedule"));
    expect(wayUp(spans, wanted)).toEqual([
      wanted,
      "update reschedule",
      "gateway POST /v1/workflows/:id/updates",
      "effect workflowUpdate",
      "turn message",
      post,
    ]);
  });
});

describe("the page of traces", () => {
  test("lists the turn and shows it as a waterfall with its figures", async () => {
    const page = async (path: string) => (await fetch(`${stack.edge}${path}`)).text();
    const id = agreeing.spans[0]?.traceId ?? "";
    expect(await page("/dev/traces")).toContain(`/dev/traces?trace=${id}`);
    const waterfall = (await page(`/dev/traces?trace=${id}`)).replace(/&#(?:39|x27);/g, "'");
    for (const { name } of agreeing.spans) expect(waterfall).toContain(name);
    expect(waterfall.match(/<rect/g)?.length).toBeGreaterThanOrEqual(agreeing.spans.length);
  });

  test("says of a trace that is not kept that it is not", async () => {
    expect((await fetch(`${stack.edge}/dev/traces?trace=${"a".repeat(32)}`)).status).toBe(404);
    expect((await fetch(`${stack.edge}/dev/traces?trace=../../outbox`)).status).toBe(404);
  });
});

describe("what is counted", () => {
  test("at the edge has requests, turns, tiers and effects", async () => {
    const counted = async () => new Set((await read<{ name: string }[]>("/metrics")).map((it) => it.name));
    for (const name of [
      "http.server.request.duration",
      "x_seven.turn.duration",
      "x_seven.understanding.messages",
      "x_seven.effect.duration",
    ])
      await expect.poll(counted, { timeout: 20_000 }).toContain(name);
  });

  test("in the container is served as Prometheus reads it", async () => {
    const gateway = await (await fetch(stack.metrics.gateway)).text();
    const worker = await (await fetch(stack.metrics.worker)).text();
    expect(gateway).toMatch(
      /x_seven_gateway_duration_count\{route="\/v1\/handoffs",type="booking",outcome="\w+"\} [1-9]/,
    );
    for (const series of [
      /^x_seven_workflow_starts_total\{type="booking"\} [1-9]/m,
      /^x_seven_activity_duration_count\{activity="confirmBooking",outcome="done"\} [1-9]/m,
      /^x_seven_callback_attempts_total\{outcome="stored"\} [1-9]/m,
      /^x_seven_messages_total\{channel="email",outcome="sent"\} [1-9]/m,
    ])
      expect(worker).toMatch(series);
  });
});

describe("nobody is named", () => {
  test("in spans, measures or logs, though the booking and its mail name them", async () => {
    const said = (await chat.transcript()).map((it) => it.text).join("\n");
    expect(said).toMatch(marks);
    expect(cardBooking(await chat.transcript())?.status).toBe("confirmed");
    const outbox = await (await fetch(`${stack.supabase}/fake/outbox`)).text();
    expect(outbox).toMatch(marks);
    const spans = JSON.stringify(await read<unknown>("/traces"));
    expect(spans.length).toBeGreaterThan(1_000);
    const measures = [
      JSON.stringify(await read<unknown>("/metrics")),
      await (await fetch(stack.metrics.gateway)).text(),
      await (await fetch(stack.metrics.worker)).text(),
    ];
    const folder = join(dirname(inject("stackFile")), "logs");
    const logs = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
    expect(logs.map(([file]) => file)).toEqual(
      expect.arrayContaining(["gateway.log", "worker.log", "wrangler.log"]),
    );
    for (const text of [spans, ...measures]) expect(text).not.toMatch(marks);
    for (const [file, text] of logs) expect([file, marks.exec(text)]).toEqual([file, null]);
  });
});
