// A LangChain chat model over Cloudflare's AI binding. @langchain/cloudflare's own speaks REST only.
import type { CallbackManagerForLLMRun } from "@langchain/core/callbacks/manager";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { BaseMessage } from "@langchain/core/messages";
import type { ChatGenerationChunk, ChatResult } from "@langchain/core/outputs";
import * as z from "zod";
import { maxOutputTokens, type ChatOptions } from "#models/chat";
import { ChatFault, faultOf } from "#models/chat-fault";
import { chunkOf, resultOf, Usage, wireMessages } from "../chat-messages.ts";
import { serverSentData } from "../server-sent-events.ts";

/** As much of the binding as is used here. */
export interface AiBinding {
  run(model: string, input: Record<string, unknown>): Promise<unknown>;
}

/** Older models answer with `response`, which JSON mode has parsed already; newer ones as OpenAI does. */
const Answer = z.union([
  z
    .object({
      response: z.union([z.string().min(1), z.record(z.string(), z.unknown())]),
      usage: Usage,
    })
    .transform(({ response, usage }) => ({
      text: typeof response === "string" ? response : JSON.stringify(response),
      usage,
    })),
  z
    .object({
      choices: z.array(z.object({ message: z.object({ content: z.string().min(1) }) })).min(1),
      usage: Usage,
    })
    .transform(({ choices, usage }) => ({ text: choices[0]?.message.content ?? "", usage })),
]);

const Piece = z.object({
  response: z.union([z.string(), z.number()]).nullish(),
  choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }) })).optional(),
  usage: Usage,
});

export class WorkersAiChat extends BaseChatModel<ChatOptions> {
  readonly #binding: AiBinding;
  readonly #model: string;

  constructor(binding: AiBinding, model: string) {
    super({});
    this.#binding = binding;
    this.#model = model;
  }

  override _llmType(): string {
    return "workers-ai";
  }

  /** @throws ChatFault. The binding takes no signal: who asks stops waiting by itself. */
  override async _generate(
    messages: BaseMessage[],
    { form }: this["ParsedCallOptions"],
  ): Promise<ChatResult> {
    const format = form && { response_format: { type: "json_schema", json_schema: form.schema } };
    const parsed = Answer.safeParse(await this.#run({ ...inputOf(messages), ...format }));
    if (!parsed.success) throw new ChatFault("malformed", "the model's answer has no text");
    return resultOf(parsed.data.text, this.#model, parsed.data.usage);
  }

  /** @throws ChatFault; also when the stream ends without saying that it is finished. */
  override async *_streamResponseChunks(
    messages: BaseMessage[],
    { signal }: this["ParsedCallOptions"],
    run?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    const body = await this.#run({ ...inputOf(messages), stream: true });
    if (!(body instanceof ReadableStream)) throw new ChatFault("failed", "the model does not stream");
    try {
      for await (const data of serverSentData(body as ReadableStream<Uint8Array>, signal)) {
        if (data === "[DONE]") return;
        const { response, choices, usage } = Piece.parse(JSON.parse(data));
        const text = String(response ?? choices?.[0]?.delta.content ?? "");
        if (text === "" && !usage) continue;
        yield chunkOf(text, usage);
        await run?.handleLLMNewToken(text);
      }
    } catch (error) {
      throw faultOf(error);
    }
    throw new ChatFault("failed", "the model's answer broke off");
  }

  async #run(input: Record<string, unknown>): Promise<unknown> {
    try {
      return await this.#binding.run(this.#model, input);
    } catch (error) {
      throw bindingFault(error);
    }
  }
}

const inputOf = (messages: readonly BaseMessage[]) => ({
  messages: wireMessages(messages),
  temperature: 0,
  max_tokens: maxOutputTokens,
});

/** The binding tells its faults by number: 3040 no capacity, 3036 the day's allocation, 5007 no such model. */
function bindingFault(error: unknown): ChatFault {
  const message = error instanceof Error ? error.message : "";
  if (/\b(?:3036|3040|429)\b|capacity/i.test(message))
    return new ChatFault("limited", "no capacity", { cause: error });
  const kind = /\b500[0-9]\b|no such model/i.test(message) ? "refused" : "failed";
  return new ChatFault(kind, "Workers AI did not answer", { cause: error });
}
