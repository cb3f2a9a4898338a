// The widget's HTTP client: refusals by code, event streams in any slicing.
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ServerFrame } from "#contracts/chat";
import { createApi, readFrame, Refused } from "../../../src/web/widget/chat/api.ts";

const api = createApi("https://edge.test", () => ({ "x-widget-key": "pk_a" }));
const answerWith = (answer: () => Response | Promise<Response>) => {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => answer());
  vi.stubGlobal("fetch", fetch);
  return fetch;
};
afterEach(() => vi.unstubAllGlobals());

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe("a refusal", () => {
  test("carries the problem's code and the wait", async () => {
    const init = { status: 429, headers: { "retry-after": "7" } };
    answerWith(() => new Response(JSON.stringify({ code: "rate_limited" }), init));
    const refused = await refusalOf(api.messagesAfter("ses_1", "tok", 0));
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ code: "rate_limited", retryAfter: 7 });
  });

  test.each([
    [401, "token_invalid"],
    [403, "origin_not_allowed"],
    [404, "not_found"],
    [429, "rate_limited"],
    [502, "unavailable"],
    [418, "invalid_request"],
  ])("by a proxy that knows no problem documents, %i means %s", async (status, code) => {
    answerWith(() => new Response("<h1>No</h1>", { status }));
    expect(await refusalOf(api.messagesAfter("ses_1", "tok", 0))).toMatchObject({ code });
  });

  test("without an answer has no code", async () => {
    answerWith(() => Promise.reject(new TypeError("failed to fetch")));
    expect(await refusalOf(api.messagesAfter("ses_1", "tok", 0))).toMatchObject({ code: null });
  });

  test("is also an answer that is not JSON", async () => {
    answerWith(() => new Response("welcome to the hotel network"));
    expect(await refusalOf(api.messagesAfter("ses_1", "tok", 0))).toMatchObject({ code: null });
  });
});

test("no call sends cookies, and none puts a token into its URL", async () => {
  const fetch = answerWith(() => Response.json({ messages: [] }));
  await api.messagesAfter("ses_1", "tok", 4);
  const [url, init] = fetch.mock.calls[0]!;
  expect(url).toBe("https://edge.test/v1/sessions/ses_1/messages?after=4");
  expect(init).toMatchObject({ credentials: "omit", headers: { authorization: "Bearer tok" } });
  expect(api.socketUrl("ses_1", 4)).toBe("wss://edge.test/v1/sessions/ses_1/socket?after=4");
});

const frames: ServerFrame[] = [
  { type: "delta", reply: "r", text: "Grüße, 世界 " },
  { type: "delta", reply: "r", text: "🍕" },
  {
    type: "message",
    message: { id: "r", seq: 2, role: "assistant", text: "Grüße, 世界 🍕", at: "2026-11-23T19:00:00Z" },
  },
];

/** An event stream cut into pieces of these sizes. */
function stream(text: string, cuts: readonly number[]): Response {
  const bytes = new TextEncoder().encode(text);
  const pieces: Uint8Array[] = [];
  let start = 0;
  for (const cut of [...cuts, bytes.length]) {
    if (start < bytes.length) pieces.push(bytes.slice(start, start + cut));
    start += cut;
  }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8" } });
}

const written = (end: string, whole = true) =>
  frames
    .map((frame) => {
      const { type, ...rest } = frame;
      const content = whole ? frame : "message" in rest ? rest.message : rest;
      return `event: ${type}${end}data: ${JSON.stringify(content)}${end}${end}`;
    })
    .join("");

const post = async (answer: Response) => {
  answerWith(() => answer);
  const told: ServerFrame[] = [];
  await api.post("ses_1", "tok", { id: "m1", text: "hi" }, (frame) => told.push(frame));
  return told;
};

describe("an event stream", () => {
  test("gives the same frames however the network slices it", async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.constantFrom("\n", "\r\n"), async (sizes, end) => {
        const text = `: hello${end}${end}${written(end)}event: done${end}data: {}${end}${end}`;
        expect(await post(stream(text, sizes))).toEqual(frames);
      }),
    );
  });

  test("may name the content by its event alone", async () => {
    expect(await post(stream(`${written("\n", false)}event: done\ndata: {}\n\n`, []))).toEqual(frames);
  });

  test("that ends without done is no answer", async () => {
    expect(await refusalOf(post(stream(written("\n"), [])))).toMatchObject({ code: null });
  });

  test("that tells a problem is a refusal", async () => {
    const text = `event: problem\ndata: {"type":"problem","code":"unavailable","retryAfter":2}\n\n`;
    expect(await refusalOf(post(stream(text, [])))).toMatchObject({ code: "unavailable", retryAfter: 2 });
  });
});

test("a plain JSON answer is told as messages", async () => {
  const [, , message] = frames as [ServerFrame, ServerFrame, Extract<ServerFrame, { type: "message" }>];
  expect(await post(Response.json({ messages: [message.message], state: {} }))).toEqual([message]);
});

test("what is not a JSON object is no frame", () => {
  expect(["", "nope", "7", `"text"`, "null", "true"].map(readFrame)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
