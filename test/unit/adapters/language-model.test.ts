// The language model over the OpenAI-compatible wire form: one structured answer, or ModelUnavailable.
import { expect, test } from "vitest";
import { createLanguageModel } from "#adapters/openai-compatible/language-model";
import { ModelUnavailable, type ModelRequest } from "#models/port";

const request: ModelRequest = {
  call: "understand",
  system: "You understand.",
  messages: [{ role: "user", text: "a table for two" }],
  schema: { name: "commands", schema: { type: "object" } },
};

function modelTo(answer: (init: RequestInit | undefined) => Promise<Response>) {
  const requests: Request[] = [];
  const send: typeof fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return answer(init);
  };
  const options = { baseUrl: "http://model.test/v1/", apiKey: "sk-test", model: "small", fetch: send };
  return { requests, model: createLanguageModel(options) };
}

test("a request asks for JSON of the schema; the answer is its text and what it took", async () => {
  const { model, requests } = modelTo(async () =>
    Response.json({
      model: "small-2026",
      choices: [{ message: { content: '{"commands":[]}' } }],
      usage: { prompt_tokens: 12, completion_tokens: 3 },
    }),
  );
  expect(await model.complete(request)).toEqual({
    text: '{"commands":[]}',
    model: "small-2026",
    usage: { inputTokens: 12, outputTokens: 3 },
  });
  const [sent] = requests;
  expect(sent?.url).toBe("http://model.test/v1/chat/completions");
  expect(sent?.headers.get("authorization")).toBe("Bearer sk-test");
  expect(await sent?.json()).toEqual({
    model: "small",
    temperature: 0,
    messages: [
      { role: "system", content: "You understand." },
      { role: "user", content: "a table for two" },
    ],
    response_format: {
      type: "json_schema",
      json_schema: { name: "commands", schema: { type: "object" }, strict: true },
    },
  });
});

test.each([
  ["an error status", async () => new Response("overloaded", { status: 503 })],
  ["no JSON", async () => new Response("<html>")],
  ["no choice", async () => Response.json({ choices: [] })],
  ["a refusal without text", async () => Response.json({ choices: [{ message: { content: null } }] })],
  ["no connection", () => Promise.reject(new TypeError("connection refused"))],
])("%s is ModelUnavailable", async (_what, answer) => {
  await expect(modelTo(answer).model.complete(request)).rejects.toBeInstanceOf(ModelUnavailable);
});

test("an endpoint without usage counts as nothing spent", async () => {
  const { model } = modelTo(async () => Response.json({ choices: [{ message: { content: "{}" } }] }));
  expect(await model.complete(request)).toMatchObject({ model: "small", usage: { inputTokens: 0 } });
});
