// A LangChain chat model over any OpenAI-compatible endpoint: /chat/completions, whole or streamed.
import type { CallbackManagerForLLMRun } from "@langchain/core/callbacks/manager";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { BaseMessage } from "@langchain/core/messages";
import type { ChatGenerationChunk, ChatResult } from "@langchain/core/outputs";
import * as z from "zod";
import { maxOutputTokens, type AnswerForm, type ChatOptions } from "#models/chat";
import { ChatFault, faultOf, retryAfterMs } from "#models/chat-fault";
import { chunkOf, resultOf, Usage, wireMessages } from "../chat-messages.ts";
import { serverSentData } from "../server-sent-events.ts";

const Completion = z.object({
  model: z.string().optional(),
  choices: z.array(z.object({ message: z.object({ content: z.string().min(1) }) })).min(1),
  usage: Usage,
});

const Chunk = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.string().nullish() }),
      finish_reason: z.string().nullish(),
    }),
  ),
  usage: Usage,
});

export interface EndpointOptions {
  /** e.g. `https://api.example.com/v1`; `/chat/completions` is added. */
  baseUrl: string;
  apiKey: string | undefined;
  model: string;
  fetch?: typeof fetch;
}

export class OpenAiCompatibleChat extends BaseChatModel<ChatOptions> {
  readonly #options: EndpointOptions;

  constructor(options: EndpointOptions) {
    super({});
    this.#options = options;
  }

  override _llmType(): string {
    return "openai-compatible";
  }

  /** @throws ChatFault */
  override async _generate(
    messages: BaseMessage[],
    { form, signal }: this["ParsedCallOptions"],
  ): Promise<ChatResult> {
    const response = await this.#post({ ...this.#body(messages), ...formatOf(form) }, signal);
    const parsed = Completion.safeParse(await readJson(response));
    const text = parsed.data?.choices[0]?.message.content;
    if (text === undefined) throw new ChatFault("malformed", "the model's answer has no text");
    return resultOf(text, parsed.data?.model ?? this.#options.model, parsed.data?.usage);
  }

  /** @throws ChatFault; also when the stream ends without saying that it is finished. */
  override async *_streamResponseChunks(
    messages: BaseMessage[],
    { signal }: this["ParsedCallOptions"],
    run?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    const body = { ...this.#body(messages), stream: true, stream_options: { include_usage: true } };
    const response = await this.#post(body, signal);
    if (!response.body) throw new ChatFault("failed", "the model's answer has no body");
    let finished = false;
    try {
      for await (const data of serverSentData(response.body)) {
        if (data === "[DONE]") return;
        const chunk = chunkIn(data);
        const text = chunk.choices[0]?.delta.content ?? "";
        finished ||= (chunk.choices[0]?.finish_reason ?? null) !== null;
        if (text === "" && !chunk.usage) continue;
        yield chunkOf(text, chunk.usage);
        await run?.handleLLMNewToken(text);
      }
    } catch (error) {
      throw faultOf(error);
    }
    if (!finished) throw new ChatFault("failed", "the model's answer broke off");
  }

  #body(messages: readonly BaseMessage[]) {
    const { model } = this.#options;
    return { model, temperature: 0, max_tokens: maxOutputTokens, messages: wireMessages(messages) };
  }

  async #post(body: object, signal: AbortSignal | undefined): Promise<Response> {
    const { baseUrl, apiKey, fetch: send = fetch } = this.#options;
    let response: Response;
    try {
      response = await send(`${baseUrl.replace(/\/$/, "")}/chat/completions`, {
        method: "POST",
        headers: { "content-type": "application/json", ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
        body: JSON.stringify(body),
        ...(signal && { signal }),
      });
    } catch (error) {
      throw faultOf(error);
    }
    if (response.ok) return response;
    await response.body?.cancel();
    throw refusal(response);
  }
}

function refusal({ status, headers }: Response): ChatFault {
  const retryAfter = retryAfterMs(headers.get("retry-after"), Date.now());
  const passes = status === 408 || status === 409 || status >= 500;
  const kind = status === 429 ? "limited" : passes ? "failed" : "refused";
  const ofRequest = status === 400 || status === 413 || status === 422;
  return new ChatFault(kind, `the model answered ${status}`, { retryAfterMs: retryAfter, ofRequest });
}

function formatOf(form: AnswerForm | undefined) {
  if (!form) return {};
  const json_schema = { name: form.name, schema: form.schema, strict: true };
  return { response_format: { type: "json_schema", json_schema } };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    const { name } = error as Error;
    if (name === "TimeoutError" || name === "AbortError") throw faultOf(error);
    throw new ChatFault("failed", "the model's answer broke off", { cause: error });
  }
}

function chunkIn(data: string): z.infer<typeof Chunk> {
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch (error) {
    throw new ChatFault("failed", "a piece of the model's answer is no JSON", { cause: error });
  }
  const chunk = Chunk.safeParse(json);
  // Endpoints tell of a failure in mid-stream by an `error` where the chunk should be.
  if (!chunk.success) throw new ChatFault("failed", "a piece of the model's answer is of another shape");
  return chunk.data;
}
