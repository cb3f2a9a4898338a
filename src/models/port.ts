// The port to language models, whatever their vendor: the understanding asks, the models' room answers.
import type * as z from "zod";

/** Something of a person that no model may see: it leaves as a placeholder and comes back as `value`. */
export interface PersonalDatum {
  kind: "NAME" | "PHONE" | "EMAIL" | "ADDRESS";
  /** As it stands in the texts. */
  text: string;
  /** What the placeholder means in an answer: the resolved value, where it differs from the text. */
  value?: string;
}

/** What every call says. */
export interface ModelTalk {
  /** Names the call within its turn, e.g. `understand`. */
  call: string;
  system: string;
  messages: readonly { role: "user" | "assistant"; text: string }[];
  /** What is known to be personal in these texts; addresses and numbers that look it are found anyway. */
  personal: readonly PersonalDatum[];
}

/** One request for a structured answer. */
export interface ModelRequest<T> extends ModelTalk {
  /** The answer's name and shape; what does not parse by it is not an answer. */
  answer: { name: string; schema: z.ZodType<T> };
  /** Whether the answer will do; one that will not is asked of the next tier. Every answer does if left out. */
  isSure?(value: T): boolean;
}

/** Both fail with `ModelUnavailable` when no usable answer can be had in time; the asker goes on without. */
export interface LanguageModel {
  complete<T>(request: ModelRequest<T>): Promise<T>;
  /** Plain text as it comes. It may break off: what came before the failure was said. */
  stream(talk: ModelTalk): AsyncIterable<string>;
}

/** Every tier is away, over its limits, out of budget, or answered with nothing usable. */
export class ModelUnavailable extends Error {
  override readonly name = "ModelUnavailable";
}
