// Language models on the real stack: asked over their wire by the Worker, written into the ledger, shown to the owner.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Costs } from "#contracts/costs";
import { startStack, type RunningStack } from "#scripts/stack/start-stack";
import type { KeptSpan } from "#scripts/stack/trace-collector";
import {
  startModelServer,
  type CompletionRequest,
  type ModelServer,
  type Reply,
} from "#test/fakes/model-server";
import { ChatClient, lastText } from "#test/support/chat-client";
import { testFolder } from "./test-folder.ts";

const business = "marios-italian";
const folder = testFolder("models");
let stack: RunningStack;
let server: ModelServer;

/** Understands every message as a question of no known topic, and answers it. */
const answer = ({ response_format: form }: CompletionRequest): Reply =>
  form
    ? { say: JSON.stringify({ commands: [{ type: "ask", topic: "other", confidence: 0.9 }] }) }
    : { say: "Nobody has seen a ghost here. The ghost tour costs $45." };

beforeAll(async () => {
  server = await startModelServer();
  stack = await startStack({
    dir: join(folder.path, "stack"),
    port: 0,
    skip: ["web", "temporal"],
    env: { MODEL_BASE_URL: server.url, MODEL_NAME: "gpt-4.1-mini", MODEL_API_KEY: "sk-test" },
  });
});
afterAll(async () => {
  await stack?.stop();
  await server?.close();
  folder.remove();
});

const open = () => {
  const { edge, widgetKeys } = stack.info;
  return ChatClient.open({ edge, business, key: widgetKeys[business] ?? "" });
};

async function costsOf(slug: string, owner = slug): Promise<Response> {
  const { edge, supabase, publishableKey, owners } = stack.info;
  const { email, password } = owners.find((it) => it.business === owner) ?? {};
  const signedIn = await fetch(`${supabase}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: publishableKey },
    body: JSON.stringify({ email, password }),
  });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  return fetch(`${edge}/v1/dashboard/${slug}/costs`, { headers: { authorization: `Bearer ${token}` } });
}

describe("words that the recognisers do not know", () => {
  test("are understood and answered by the model, without what it made up; its owner sees the cost", async () => {
    server.answer = answer;
    const chat = await open();
    await chat.say("I'm Ann Lovelace, 212 555 0199");
    const reply = await chat.say("zorbing through the vestibule, any hauntology at yours?");
    expect(lastText(reply)).toBe("Nobody has seen a ghost here.");
    expect(server.keys.at(-1)).toBe("Bearer sk-test");
    expect(server.bodies.join("\n")).toContain("zorbing");
    expect(server.bodies.join("\n")).not.toMatch(/0199|Lovelace/);

    const costs = async () => (await (await costsOf(business)).json()) as Costs;
    await expect.poll(async () => (await costs()).total.calls, { timeout: 15_000 }).toBe(2);
    const { total, models, sessions, budget } = await costs();
    expect(total).toMatchObject({ turns: 1, sessions: 1 });
    expect(total.costMicros).toBeGreaterThan(0);
    expect(models).toMatchObject([{ tier: "small", model: "gpt-4.1-mini", calls: 2, answered: 2 }]);
    expect(sessions).toMatchObject([{ session: chat.session, calls: 2, costMicros: total.costMicros }]);
    expect(budget.todayMicros).toBe(total.costMicros);
  });

  test("leave a span of each call below the turn, with its tier, tokens and cost, and nothing of what was said", async () => {
    server.answer = answer;
    const chat = await open();
    await chat.say("I'm Zebulon Quirkwhistle, 212 555 0173");
    await chat.say("zorbing through the vestibule, any hauntology at yours?");
    const traces = async () =>
      (await (await fetch(`${stack.info.supabase}/fake/otlp/traces`)).json()) as KeptSpan[][];
    const calls = async () => {
      const ours = (await traces()).filter((spans) =>
        spans.some((it) => it.attributes["x_seven.session"] === chat.session),
      );
      return ours.flat().filter((it) => it.name.startsWith("model "));
    };
    await expect.poll(async () => (await calls()).length, { timeout: 15_000 }).toBe(2);
    const spans = (await traces()).flat();
    for (const call of await calls()) {
      expect(spans.find((it) => it.spanId === call.parentId)?.name).toMatch(/^(graph|turn) /);
      expect(call.attributes).toMatchObject({
        tier: "small",
        model: "gpt-4.1-mini",
        outcome: "answered",
        inputTokens: expect.any(Number),
        outputTokens: expect.any(Number),
      });
      expect(Number(call.attributes["inputTokens"])).toBeGreaterThan(0);
      expect(Number(call.attributes["costMicros"])).toBeGreaterThan(0);
    }
    const names = (await calls()).map((it) => it.name).toSorted();
    expect(names).toEqual(["model answer", "model understand"]);
    expect(JSON.stringify(spans)).not.toMatch(/zebulon|quirkwhistle|5550173|zorbing|hauntology|ghost/i);
  });

  test("of one business cost another nothing, and its owner may not look", async () => {
    expect(await (await costsOf("style-master")).json()).toMatchObject({
      total: { calls: 0, costMicros: 0 },
    });
    expect((await costsOf(business, "style-master")).status).toBe(403);
  });

  test("get the product's own words while the model is down", async () => {
    server.answer = () => ({ status: 500 });
    const chat = await open();
    const reply = await chat.say("zorbing through the vestibule, any hauntology at yours?");
    expect(lastText(reply)).not.toBe("");
    expect(lastText(reply)).not.toContain("ghost");
  });
});
