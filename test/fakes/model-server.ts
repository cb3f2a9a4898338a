// A language model's server by script, true to the wire of OpenAI's chat completions: JSON, SSE chunks, usage,
// and everything that goes wrong there.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import * as z from "zod";

/** How one request is answered. */
export type Reply =
  | { say: string; usage?: { prompt_tokens: number; completion_tokens: number } | null }
  /** Says so many of its words, then the connection goes. */
  | { cut: string; words: number }
  /** Says so many of its words, then nothing for ever. Without any, not even the headers come. */
  | { stall: string; words: number }
  | { status: number; retryAfter?: string }
  /** A body that is not JSON, or a chunk that is not. */
  | { garbage: string };

const Message = z.object({ role: z.enum(["system", "user", "assistant"]), content: z.string() });
const Request = z.object({
  model: z.string(),
  messages: z.array(Message).min(1),
  stream: z.boolean().optional(),
  stream_options: z.object({ include_usage: z.boolean() }).optional(),
  response_format: z
    .object({
      type: z.literal("json_schema"),
      json_schema: z.object({
        name: z.string().regex(/^[\w-]{1,64}$/),
        strict: z.boolean(),
        schema: z.looseObject({}),
      }),
    })
    .optional(),
});
export type CompletionRequest = z.infer<typeof Request>;

export interface ModelServer {
  /** Ends with /v1. */
  url: string;
  /** Bodies as they came, byte for byte. */
  readonly bodies: string[];
  readonly requests: CompletionRequest[];
  readonly keys: (string | undefined)[];
  /** Replies for the next requests, one each; without one `answer` decides. */
  next: Reply[];
  answer: (request: CompletionRequest) => Reply | Promise<Reply>;
  /** Requests that are neither answered in full nor given up. */
  waiting(): number;
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const state = {
    bodies: [] as string[],
    requests: [] as CompletionRequest[],
    keys: [] as (string | undefined)[],
    next: [] as Reply[],
    answer: (): Reply => ({ status: 500 }),
  };
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    open.add(response);
    response.on("close", () => open.delete(response));
    void serve(request, response, world);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const world: ModelServer = Object.assign(state, {
    url: `http://127.0.0.1:${port}/v1`,
    waiting: () => open.size,
    close: async () => {
      for (const response of open) response.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  });
  return world;
}

async function serve(request: IncomingMessage, response: ServerResponse, world: ModelServer): Promise<void> {
  const body = await bodyOf(request);
  if (body === null) return;
  if (request.method === "POST" && request.url === "/v1/embeddings") return embed(response, body, world);
  if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
    return refuse(response, 404, "unknown address");
  }
  world.bodies.push(body);
  world.keys.push(request.headers.authorization);
  const parsed = Request.safeParse(JSON.parse(body));
  if (!parsed.success) return refuse(response, 400, z.prettifyError(parsed.error));
  world.requests.push(parsed.data);
  const fault = parsed.data.response_format && strictFault(parsed.data.response_format.json_schema.schema);
  if (fault) return refuse(response, 400, `Invalid schema for response_format: ${fault}`);
  const reply = world.next.shift() ?? (await world.answer(parsed.data));
  if ("status" in reply) return refuse(response, reply.status, "scripted", reply.retryAfter);
  if (parsed.data.stream === true) return stream(response, parsed.data, reply);
  return whole(response, parsed.data, reply);
}

/** null: who asked went away before the whole of it was said, as an evicted object does. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of request) pieces.push(piece as Buffer);
  } catch {
    return null;
  }
  return Buffer.concat(pieces).toString();
}

const EmbeddingRequest = z.object({
  model: z.string(),
  input: z.array(z.string().min(1)).min(1).max(2048),
  encoding_format: z.literal("float").optional(),
});

/** Three numbers a text: its length, its first and its last character. The data come in any order. */
function embed(response: ServerResponse, body: string, world: ModelServer): void {
  const reply = world.next.shift();
  if (reply && "status" in reply) return refuse(response, reply.status, "scripted", reply.retryAfter);
  const parsed = EmbeddingRequest.safeParse(JSON.parse(body));
  if (!parsed.success) return refuse(response, 400, z.prettifyError(parsed.error));
  const { input, model } = parsed.data;
  response.writeHead(200, { "content-type": "application/json" });
  if (reply && "garbage" in reply) return void response.end(reply.garbage);
  const data = input.map((text, index) => ({
    object: "embedding",
    index,
    embedding: [text.length, text.charCodeAt(0), text.charCodeAt(text.length - 1)],
  }));
  response.end(
    JSON.stringify({ object: "list", model, data: data.toReversed(), usage: usageOfInput(input) }),
  );
}

const usageOfInput = (input: readonly string[]) => {
  const prompt_tokens = Math.ceil(input.join("").length / 4);
  return { prompt_tokens, total_tokens: prompt_tokens };
};

function refuse(response: ServerResponse, status: number, message: string, retryAfter?: string): void {
  response.writeHead(status, {
    "content-type": "application/json",
    ...(retryAfter !== undefined && { "retry-after": retryAfter }),
  });
  response.end(
    JSON.stringify({ error: { message, type: "invalid_request_error", param: null, code: null } }),
  );
}

const words = (text: string): string[] => text.match(/\s*\S+/g) ?? [];
const usageOf = (request: CompletionRequest, said: string) => {
  const prompt_tokens = Math.ceil(request.messages.reduce((sum, it) => sum + it.content.length, 0) / 4);
  const completion_tokens = Math.ceil(said.length / 4);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
};

function whole(
  response: ServerResponse,
  request: CompletionRequest,
  reply: Exclude<Reply, { status: number }>,
): void {
  if ("stall" in reply) return;
  response.writeHead(200, { "content-type": "application/json" });
  if ("garbage" in reply) return void response.end(reply.garbage);
  const text = "cut" in reply ? reply.cut : reply.say;
  const usage = "usage" in reply ? reply.usage : usageOf(request, text);
  const body = JSON.stringify({
    id: "chatcmpl-scripted",
    object: "chat.completion",
    created: 1_795_000_000,
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: text, refusal: null },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    ...(usage && { usage }),
  });
  if (!("cut" in reply)) return void response.end(body);
  response.write(body.slice(0, Math.floor(body.length / 2)));
  setTimeout(() => response.destroy(), 5);
}

function stream(
  response: ServerResponse,
  request: CompletionRequest,
  reply: Exclude<Reply, { status: number }>,
): void {
  if ("stall" in reply && reply.words === 0) return;
  response.writeHead(200, { "content-type": "text/event-stream" });
  const text = "say" in reply ? reply.say : "cut" in reply ? reply.cut : "stall" in reply ? reply.stall : "";
  const said = "words" in reply ? words(text).slice(0, reply.words) : words(text);
  const send = (choices: object[], more: object = {}) =>
    response.write(`data: ${JSON.stringify({ ...chunk(request), choices, ...more })}\n\n`);
  const delta = (it: object, finish_reason: string | null = null) => [
    { index: 0, delta: it, logprobs: null, finish_reason },
  ];
  send(delta({ role: "assistant", content: "" }));
  if ("garbage" in reply) return void response.end(`data: ${reply.garbage}\n\n`);
  for (const word of said) send(delta({ content: word }));
  if ("stall" in reply) return;
  if ("cut" in reply) return void setTimeout(() => response.destroy(), 5);
  send(delta({}, "stop"));
  const usage = reply.usage === undefined ? usageOf(request, text) : reply.usage;
  if (request.stream_options?.include_usage === true && usage) send([], { usage });
  response.end("data: [DONE]\n\n");
}

const chunk = ({ model }: CompletionRequest) => ({
  id: "chatcmpl-scripted",
  object: "chat.completion.chunk",
  created: 1_795_000_000,
  model,
});

/** What strict structured output refuses; null if the schema may be sent. */
function strictFault(node: unknown, path = "schema"): string | null {
  if (Array.isArray(node)) return first(node.map((it, index) => strictFault(it, `${path}.${index}`)));
  if (typeof node !== "object" || node === null) return null;
  const schema = node as Record<string, unknown>;
  if ("oneOf" in schema) return `'oneOf' is not permitted at ${path}`;
  const properties = schema["properties"];
  if (schema["type"] === "object") {
    if (schema["additionalProperties"] !== false) return `'additionalProperties' must be false at ${path}`;
    const required = (schema["required"] ?? []) as string[];
    const missing = Object.keys(properties ?? {}).find((it) => !required.includes(it));
    if (missing !== undefined) return `'required' must name ${missing} at ${path}`;
  }
  return first(Object.entries(schema).map(([key, value]) => strictFault(value, `${path}.${key}`)));
}

const first = (faults: (string | null)[]) => faults.find((it) => it !== null) ?? null;
