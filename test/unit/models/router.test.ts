// The router over real sockets: the cheapest tier that is sure, the next on doubt or trouble, and every call in the books.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { ModelUnavailable, type ModelRequest } from "#models/port";
import {
  startModelServer,
  type CompletionRequest,
  type ModelServer,
  type Reply,
} from "#test/fakes/model-server";
import { businessOfTest, modelTiers } from "#test/fakes/model-tiers";

const Answer = z.object({ size: z.int(), confidence: z.number(), note: z.string().optional() });
type Answer = z.infer<typeof Answer>;

const question: ModelRequest<Answer> = {
  call: "understand",
  system: "You understand.",
  messages: [{ role: "user", text: "a table for two" }],
  personal: [],
  answer: { name: "answer", schema: Answer },
  isSure: ({ confidence }) => confidence >= 0.6,
};
const two = { say: '{"size":2,"confidence":0.9,"note":null}' };
const unsure = { say: '{"size":3,"confidence":0.3,"note":null}' };
const free = { call: "answer", system: "You answer.", messages: [], personal: [] };

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.next = [];
  server.requests.length = 0;
  server.answer = () => ({ status: 500 });
});
afterAll(() => server.close());

const asked = () => server.requests.map((it) => it.model);
const byModel =
  (small: Reply, large: Reply) =>
  ({ model }: CompletionRequest) =>
    model === "gpt-4.1" ? large : small;
const outcomes = (books: { tier: string; outcome: string }[]) =>
  books.map((it) => `${it.tier} ${it.outcome}`);

async function said(pieces: AsyncIterable<string>): Promise<{ text: string; error: unknown }> {
  let text = "";
  try {
    for await (const piece of pieces) text += piece;
    return { text, error: null };
  } catch (error) {
    return { text, error };
  }
}

describe("a structured answer", () => {
  test("comes from the small model when it is sure; its tokens and cost are in the books", async () => {
    server.next = [{ ...two, usage: { prompt_tokens: 1000, completion_tokens: 50 } }];
    const world = modelTiers(server);
    expect(await world.turn().complete(question)).toEqual({ size: 2, confidence: 0.9 });
    expect(asked()).toEqual(["gpt-4.1-mini"]);
    expect(world.books).toEqual([
      {
        id: "call-0",
        business: businessOfTest,
        session: "ses_test",
        turn: "t1",
        call: "understand",
        tier: "small",
        model: "gpt-4.1-mini",
        inputTokens: 1000,
        outputTokens: 50,
        // 1,000 × $0.40 and 50 × $1.60 a million.
        costMicros: 480,
        outcome: "answered",
        tookMs: 0,
        at: 0,
      },
    ]);
  });

  test("an endpoint that tells no usage is counted by its characters", async () => {
    server.next = [{ ...two, usage: null }];
    const world = modelTiers(server);
    await world.turn().complete(question);
    expect(world.books[0]).toMatchObject({ inputTokens: 8, outputTokens: 10, costMicros: 20 });
  });

  test("is asked of the large model when the small one doubts", async () => {
    server.next = [unsure, two];
    const world = modelTiers(server);
    expect(await world.turn().complete(question)).toMatchObject({ size: 2 });
    expect(outcomes(world.books)).toEqual(["small unsure", "large answered"]);
  });

  test("is the small model's guess when the large one is away", async () => {
    server.answer = byModel(unsure, { status: 500 });
    expect(await modelTiers(server).turn().complete(question)).toMatchObject({ size: 3 });
  });

  test("that does not parse is asked for once more, with what was wrong", async () => {
    server.next = [{ say: '{"size":"two","confidence":1,"note":null}' }, two];
    const world = modelTiers(server);
    expect(await world.turn().complete(question)).toMatchObject({ size: 2 });
    expect(outcomes(world.books)).toEqual(["small malformed", "small answered"]);
    expect(server.requests[1]?.messages.slice(-2)).toMatchObject([
      { role: "assistant", content: '{"size":"two","confidence":1,"note":null}' },
      { role: "user", content: expect.stringContaining("size: ") as string },
    ]);
  });

  test("that never parses goes to the next tier, and then to none", async () => {
    server.answer = () => ({ say: "Certainly! I booked it." });
    const world = modelTiers(server);
    await expect(world.turn().complete(question)).rejects.toBeInstanceOf(ModelUnavailable);
    expect(outcomes(world.books)).toEqual([
      "small malformed",
      "small malformed",
      "large malformed",
      "large malformed",
    ]);
  });

  test("with a placeholder that stands for nobody is no answer", async () => {
    server.next = [{ say: '{"size":2,"confidence":0.9,"note":"[NAME_4]"}' }, two];
    const world = modelTiers(server);
    expect(await world.turn().complete(question)).toEqual({ size: 2, confidence: 0.9 });
    expect(outcomes(world.books)).toEqual(["small malformed", "small answered"]);
  });

  test("in a Markdown fence is an answer", async () => {
    server.next = [{ say: `\`\`\`json\n${two.say}\n\`\`\`` }];
    expect(await modelTiers(server).turn().complete(question)).toMatchObject({ size: 2 });
  });
});

describe("trouble", () => {
  test("that may pass is tried again, later each time", async () => {
    server.next = [{ status: 500 }, { status: 503 }, two];
    const world = modelTiers(server);
    expect(await world.turn().complete(question)).toMatchObject({ size: 2 });
    expect(world.pauses).toEqual([75, 150]);
    expect(outcomes(world.books)).toEqual(["small failed", "small failed", "small answered"]);
  });

  test("a model that is over its limits is left alone for as long as it asked, if the turn has the time", async () => {
    server.next = [{ status: 429, retryAfter: "0.5" }, two];
    const world = modelTiers(server);
    expect(await world.turn().complete(question)).toMatchObject({ size: 2 });
    expect(world.pauses).toEqual([575]);
    expect(world.books[0]).toMatchObject({ outcome: "limited", costMicros: 0 });
  });

  test("and if it has not, the next tier is asked at once", async () => {
    server.next = [{ status: 429, retryAfter: "30" }, two];
    const world = modelTiers(server);
    expect(await world.turn().complete(question)).toMatchObject({ size: 2 });
    expect(world.pauses).toEqual([]);
    expect(outcomes(world.books)).toEqual(["small limited", "large answered"]);
  });

  test("that will not pass is not tried again", async () => {
    server.next = [{ status: 401 }, two];
    const world = modelTiers(server);
    await world.turn().complete(question);
    expect(outcomes(world.books)).toEqual(["small refused", "large answered"]);
  });

  test("an answer without text is paid for once: the next tier is asked, and the model is not away", async () => {
    const world = modelTiers(server);
    const refusal = { garbage: '{"choices":[{"message":{"content":null,"refusal":"I would rather not."}}]}' };
    server.answer = byModel(refusal, two);
    for (let turn = 0; turn < 4; turn += 1) await world.turn(`t${turn}`).complete(question);
    expect(outcomes(world.books)).toEqual(Array(4).fill(["small malformed", "large answered"]).flat());
    expect(world.books[0]?.inputTokens).toBe(8);
  });

  test("a model that stalls is given up, and what was sent to it is paid for", async () => {
    server.next = [{ stall: "", words: 0 }, two];
    const world = modelTiers(server, { callMs: 60 });
    expect(await world.turn().complete(question)).toMatchObject({ size: 2 });
    expect(world.books[0]).toMatchObject({ outcome: "slow", inputTokens: 8 });
  });

  test("a turn's time is one for all its calls", async () => {
    server.answer = () => ({ status: 500 });
    const world = modelTiers(server, { turnMs: 200 });
    const model = world.turn();
    await expect(model.complete(question)).rejects.toBeInstanceOf(ModelUnavailable);
    const { length } = world.books;
    expect(world.now).toBeLessThanOrEqual(200);
    world.now = 200;
    await expect(model.complete(question)).rejects.toBeInstanceOf(ModelUnavailable);
    expect(world.books).toHaveLength(length);
  });

  test("after three failures in a row a tier is left alone, and later tried again", async () => {
    server.answer = byModel({ status: 401 }, two);
    const world = modelTiers(server);
    for (let turn = 0; turn < 5; turn += 1) await world.turn(`t${turn}`).complete(question);
    expect(asked().filter((it) => it === "gpt-4.1-mini")).toHaveLength(3);
    expect(asked().filter((it) => it === "gpt-4.1")).toHaveLength(5);
    world.now = 15_001;
    server.answer = () => two;
    await world.turn("t6").complete(question);
    expect(asked().at(-1)).toBe("gpt-4.1-mini");
  });

  test("a model that will not have these requests is asked the next: their fault is not its own", async () => {
    server.answer = byModel({ status: 400 }, two);
    const world = modelTiers(server);
    for (let turn = 0; turn < 5; turn += 1) await world.turn(`t${turn}`).complete(question);
    expect(asked().filter((it) => it === "gpt-4.1-mini")).toHaveLength(5);
  });

  test("a tier that had only what was left of a turn is not blamed for it", async () => {
    server.answer = byModel({ stall: "", words: 0 }, two);
    const world = modelTiers(server, { tiers: ["small"] });
    const short = world.turn("short");
    server.next = [two];
    await short.complete(question);
    world.now += 940;
    for (let call = 0; call < 3; call += 1) {
      await expect(short.complete(question)).rejects.toBeInstanceOf(ModelUnavailable);
    }
    server.answer = () => two;
    expect(await world.turn("next").complete(question)).toMatchObject({ size: 2 });
  });

  test("with the day's budget used up no model is asked", async () => {
    const world = modelTiers(server);
    world.funds = 0;
    await expect(world.turn().complete(question)).rejects.toBeInstanceOf(ModelUnavailable);
    expect(await said(world.turn().stream(free))).toMatchObject({ text: "" });
    expect(asked()).toEqual([]);
    expect(world.books).toEqual([]);
  });

  test("what a request may cost is set aside before it is sent: two at once do not overspend together", async () => {
    const world = modelTiers(server, { tiers: ["small"] });
    world.funds = 1200;
    server.answer = () => two;
    const both = await Promise.allSettled([
      world.turn("a").complete(question),
      world.turn("b").complete(question),
    ]);
    expect(both.map((it) => it.status).sort()).toEqual(["fulfilled", "rejected"]);
    const [paid] = world.books;
    expect(world.books).toHaveLength(1);
    expect(world.funds).toBe(1200 - (paid?.costMicros ?? 0));
    expect(await world.turn("c").complete(question)).toMatchObject({ size: 2 });
  });

  test("what was set aside for requests that failed, or that nobody listened to, is given back", async () => {
    const world = modelTiers(server, { tiers: ["small"] });
    server.next = [{ status: 429 }, { status: 401 }, { say: "We do. Come in!" }];
    await expect(world.turn().complete(question)).rejects.toBeInstanceOf(ModelUnavailable);
    for await (const piece of world.turn("t2").stream(free)) if (piece) break;
    const spent = world.books.reduce((sum, it) => sum + it.costMicros, 0);
    expect(world.funds).toBe(1_000_000 - spent);
  });

  test("a budget with too little left for the large model is still the small one's", async () => {
    const world = modelTiers(server);
    world.funds = 2000;
    server.next = [{ say: "nothing of the kind" }, { say: "nothing of the kind" }];
    await expect(world.turn().complete(question)).rejects.toBeInstanceOf(ModelUnavailable);
    expect(asked()).toEqual(["gpt-4.1-mini", "gpt-4.1-mini"]);
  });
});

describe("streamed text", () => {
  test("comes from the small model, and is in the books when it has ended", async () => {
    server.next = [{ say: "We do. Come in!", usage: { prompt_tokens: 100, completion_tokens: 10 } }];
    const world = modelTiers(server);
    expect(await said(world.turn().stream(free))).toEqual({ text: "We do. Come in!", error: null });
    expect(world.books).toMatchObject([
      { outcome: "answered", inputTokens: 100, outputTokens: 10, costMicros: 56 },
    ]);
  });

  test("comes from the next tier when the first does not begin to speak", async () => {
    server.next = [{ stall: "", words: 0 }, { say: "We do." }];
    const world = modelTiers(server, { callMs: 60 });
    expect(await said(world.turn().stream(free))).toEqual({ text: "We do.", error: null });
    expect(outcomes(world.books)).toEqual(["small slow", "large answered"]);
  });

  test.each<[string, Reply]>([
    ["is cut", { cut: "We open at noon. And we also", words: 4 }],
    ["stalls", { stall: "We open at noon. And we also", words: 4 }],
  ])("that %s in its middle ends as a failure, after what had come", async (_what, reply) => {
    server.next = [reply];
    const world = modelTiers(server, { turnMs: 150 });
    expect(await said(world.turn().stream(free))).toEqual({
      text: "We open at noon.",
      error: expect.any(ModelUnavailable) as unknown,
    });
    expect(asked()).toEqual(["gpt-4.1-mini"]);
    expect(world.books).toMatchObject([{ tier: "small", outputTokens: 4 }]);
  });

  test("nobody listens to any more lets go of the connection", async () => {
    server.next = [{ stall: "We open at noon.", words: 2 }];
    const world = modelTiers(server);
    for await (const piece of world.turn().stream(free)) {
      expect(piece).toBe("We");
      break;
    }
    expect(world.books).toMatchObject([{ outcome: "answered" }]);
  });

  test("of a tier that keeps breaking off is asked of the next, as with any failure", async () => {
    server.answer = byModel({ cut: "We open at noon. And we also", words: 4 }, { say: "We do." });
    const world = modelTiers(server);
    for (let turn = 0; turn < 4; turn += 1) await said(world.turn(`t${turn}`).stream(free));
    expect(asked()).toEqual(["gpt-4.1-mini", "gpt-4.1-mini", "gpt-4.1-mini", "gpt-4.1"]);
  });

  test("that does not begin in time is hung up on, though the turn goes on", async () => {
    server.next = [{ stall: "", words: 0 }, { say: "We do." }];
    const world = modelTiers(server, { callMs: 60, turnMs: 60_000 });
    expect(await said(world.turn().stream(free))).toEqual({ text: "We do.", error: null });
    await expect.poll(() => server.waiting()).toBe(0);
  });

  test("that stalls is hung up on as soon as nobody listens", async () => {
    server.next = [{ stall: "We open at noon.", words: 2 }];
    for await (const piece of modelTiers(server, { turnMs: 60_000 }).turn().stream(free)) {
      if (piece.includes("open")) break;
    }
    await expect.poll(() => server.waiting()).toBe(0);
  });
});
