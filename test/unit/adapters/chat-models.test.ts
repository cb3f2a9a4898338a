// Both chat models over their wire forms: what is sent, what is read back, and each way in which it fails.
import { HumanMessage, SystemMessage, type UsageMetadata } from "@langchain/core/messages";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { OpenAiCompatibleChat } from "#adapters/openai-compatible/chat-model";
import { WorkersAiChat } from "#adapters/workers-ai/chat-model";
import { strictSchema } from "#models/answer-schema";
import type { Chat } from "#models/chat";
import { ChatFault } from "#models/chat-fault";
import { startModelServer, type ModelServer, type Reply } from "#test/fakes/model-server";

const talk = [new SystemMessage("You understand."), new HumanMessage("a table for two")];
const form = { name: "it", schema: strictSchema(z.object({ size: z.int(), note: z.string().optional() })) };

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  Object.assign(server, { next: [] });
  server.requests.length = 0;
});
afterAll(() => server.close());

const endpoint = () =>
  new OpenAiCompatibleChat({ baseUrl: `${server.url}/`, apiKey: "sk-test", model: "small" });

async function textOf(chat: Chat, signal?: AbortSignal): Promise<{ pieces: string[]; tokens: number }> {
  const pieces: string[] = [];
  let tokens = 0;
  for await (const chunk of await chat.stream(talk, signal ? { signal } : {})) {
    if (chunk.text !== "") pieces.push(chunk.text);
    const { usage_metadata: usage } = chunk as { usage_metadata?: UsageMetadata | undefined };
    tokens += usage?.total_tokens ?? 0;
  }
  return { pieces, tokens };
}

const faultOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ChatFault);
  return error as ChatFault;
};

describe("an OpenAI-compatible endpoint", () => {
  test("is asked for JSON of the schema, and tells what it took", async () => {
    server.next = [{ say: '{"size":2,"note":null}', usage: { prompt_tokens: 12, completion_tokens: 3 } }];
    const answer = await endpoint().invoke(talk, { form });
    expect(answer.text).toBe('{"size":2,"note":null}');
    expect(answer.usage_metadata).toMatchObject({ input_tokens: 12, output_tokens: 3 });
    expect(server.keys.at(-1)).toBe("Bearer sk-test");
    expect(server.requests).toEqual([
      {
        model: "small",
        messages: [
          { role: "system", content: "You understand." },
          { role: "user", content: "a table for two" },
        ],
        response_format: {
          type: "json_schema",
          json_schema: { name: "it", schema: form.schema, strict: true },
        },
      },
    ]);
  });

  test("streams its words as they come, and its usage at the end", async () => {
    server.next = [{ say: "We do. Come in!", usage: { prompt_tokens: 9, completion_tokens: 4 } }];
    expect(await textOf(endpoint())).toEqual({ pieces: ["We", " do.", " Come", " in!"], tokens: 13 });
  });

  test.each<[string, Reply, string, number | null]>([
    ["429 with Retry-After", { status: 429, retryAfter: "2" }, "limited", 2000],
    ["500", { status: 500 }, "failed", null],
    ["401", { status: 401 }, "refused", null],
    ["no JSON", { garbage: "<html>" }, "failed", null],
    ["no choice", { garbage: '{"choices":[]}' }, "malformed", null],
    ["a refusal without text", { garbage: '{"choices":[{"message":{"content":null}}]}' }, "malformed", null],
    ["a connection that is cut", { cut: '{"size":2}', words: 1 }, "failed", null],
  ])("%s is a fault of its kind", async (_what, reply, kind, retryAfterMs) => {
    server.next = [reply];
    expect(await faultOf(endpoint().invoke(talk, { form }))).toMatchObject({ kind, retryAfterMs });
  });

  test.each([
    ["of another shape", { total_tokens: 12 }],
    ["below nothing", { prompt_tokens: -5_000_000, completion_tokens: 3 }],
    ["beyond all measure", { prompt_tokens: 1e15, completion_tokens: 3 }],
  ])("an answer is one though the usage told is %s: it is counted as if none were", async (_what, usage) => {
    server.next = [{ garbage: JSON.stringify({ choices: [{ message: { content: "We do." } }], usage }) }];
    const answer = await endpoint().invoke(talk);
    expect(answer.text).toBe("We do.");
    expect(answer.usage_metadata).toBeUndefined();
  });

  test("no connection is a fault that may pass", async () => {
    const chat = new OpenAiCompatibleChat({
      baseUrl: "http://127.0.0.1:9/v1",
      apiKey: undefined,
      model: "small",
    });
    expect(await faultOf(chat.invoke(talk))).toMatchObject({ kind: "failed" });
  });

  test.each<[string, Reply]>([
    ["that is cut", { cut: "We open at noon. And we", words: 5 }],
    ["of garbage", { garbage: "{not json" }],
  ])("a stream %s fails, after what had come", async (_what, reply) => {
    server.next = [reply];
    expect(await faultOf(textOf(endpoint()))).toMatchObject({ kind: "failed" });
  });
});

describe("Workers AI's binding", () => {
  const bound = (answer: (input: Record<string, unknown>) => unknown) => {
    const inputs: unknown[] = [];
    const run = async (model: string, input: Record<string, unknown>) => {
      inputs.push({ model, ...input });
      return answer(input);
    };
    return { inputs, chat: new WorkersAiChat({ run }, "@cf/meta/llama-3.1-8b-instruct") };
  };
  const sse = (...data: string[]) => new Response(data.map((it) => `data: ${it}\n\n`).join("")).body;

  test.each([
    ["text", { response: '{"size":2}', usage: { prompt_tokens: 12, completion_tokens: 3 } }],
    ["JSON it has parsed", { response: { size: 2 }, usage: { prompt_tokens: 12, completion_tokens: 3 } }],
    [
      "OpenAI's form",
      {
        choices: [{ message: { content: '{"size":2}' } }],
        usage: { prompt_tokens: 12, completion_tokens: 3 },
      },
    ],
  ])("is asked for JSON of the schema, and may answer with %s", async (_what, given) => {
    const { chat, inputs } = bound(() => given);
    const answer = await chat.invoke(talk, { form });
    expect(answer.text).toBe('{"size":2}');
    expect(answer.usage_metadata).toMatchObject({ input_tokens: 12, output_tokens: 3 });
    expect(inputs).toMatchObject([
      {
        model: "@cf/meta/llama-3.1-8b-instruct",
        response_format: { type: "json_schema", json_schema: form.schema },
        messages: [{ role: "system" }, { role: "user", content: "a table for two" }],
      },
    ]);
  });

  test("streams its words as they come", async () => {
    const { chat } = bound(() =>
      sse(
        '{"response":"We"}',
        '{"response":" do."}',
        '{"response":"","usage":{"prompt_tokens":9,"completion_tokens":4}}',
        "[DONE]",
      ),
    );
    expect(await textOf(chat)).toEqual({ pieces: ["We", " do."], tokens: 13 });
  });

  test("a stream without its end has broken off", async () => {
    const { chat } = bound(() => sse('{"response":"We"}'));
    expect(await faultOf(textOf(chat))).toMatchObject({ kind: "failed" });
  });

  test("a stream that stalls is let go of when nobody waits any more", async () => {
    const given = { cancelled: false };
    const stalled = new ReadableStream({ cancel: () => void (given.cancelled = true) });
    const hangUp = new AbortController();
    const reading = textOf(bound(() => stalled).chat, hangUp.signal);
    setTimeout(() => hangUp.abort());
    await expect(reading).rejects.toBeInstanceOf(Error);
    await expect.poll(() => given.cancelled).toBe(true);
  });

  test.each([
    ["3040: Capacity temporarily exceeded, please try again.", "limited"],
    ["5007: No such model @cf/x or task", "refused"],
    ["InferenceUpstreamError: something", "failed"],
  ])("%s", async (message, kind) => {
    const { chat } = bound(() => {
      throw new Error(message);
    });
    expect(await faultOf(chat.invoke(talk))).toMatchObject({ kind });
  });
});
