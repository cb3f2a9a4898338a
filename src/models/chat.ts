// What the tiers ask of a chat model: LangChain's own base class, with the answer's form as a call option.
import type { BaseChatModel, BaseChatModelCallOptions } from "@langchain/core/language_models/chat_models";

/** The JSON that the answer is to be. */
export interface AnswerForm {
  name: string;
  /** JSON Schema, of the kind that strict structured output takes (answer-schema.ts). */
  schema: Record<string, unknown>;
}

export interface ChatOptions extends BaseChatModelCallOptions {
  /** Left out: plain text. */
  form?: AnswerForm;
}

export type Chat = BaseChatModel<ChatOptions>;

/** An answer takes no more than this: commands are some 100 tokens, three sentences fewer. */
export const maxOutputTokens = 600;
