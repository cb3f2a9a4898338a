// LangChain's messages in the form every chat endpoint takes, and what came back in LangChain's.
import { AIMessage, AIMessageChunk, type BaseMessage, type UsageMetadata } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";
import * as z from "zod";

const tokens = z.int().min(0).max(100_000_000);
/** null where an endpoint tells none, or what cannot be true: then it is counted by characters. */
export const Usage = z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish().catch(null);
export type Usage = z.infer<typeof Usage>;

const roles: Readonly<Record<string, string>> = { human: "user", ai: "assistant", system: "system" };

export const wireMessages = (messages: readonly BaseMessage[]) =>
  messages.map((it) => ({ role: roles[it.getType()] ?? "user", content: it.text }));

const usageOf = (usage: Usage): { usage_metadata?: UsageMetadata } =>
  usage
    ? {
        usage_metadata: {
          input_tokens: usage.prompt_tokens,
          output_tokens: usage.completion_tokens,
          total_tokens: usage.prompt_tokens + usage.completion_tokens,
        },
      }
    : {};

export function resultOf(text: string, model: string, usage: Usage): ChatResult {
  const message = new AIMessage({ content: text, response_metadata: { model_name: model } });
  Object.assign(message, usageOf(usage));
  return { generations: [{ text, message }] };
}

export function chunkOf(text: string, usage: Usage): ChatGenerationChunk {
  const message = new AIMessageChunk({ content: text });
  Object.assign(message, usageOf(usage));
  return new ChatGenerationChunk({ text, message });
}
