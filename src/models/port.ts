// The port to a language model, whatever its vendor: the understanding asks, the models' room answers.

/** One request for a structured answer. */
export interface ModelRequest {
  /** Names the call within its turn, e.g. `understand`; the journal keys the answer by it. */
  call: string;
  system: string;
  messages: readonly { role: "user" | "assistant"; text: string }[];
  /** The answer's JSON Schema; the answer's text is JSON of that shape. */
  schema: { name: string; schema: Record<string, unknown> };
}

/** What came back: JSON text, still to be parsed by the asker's own schema, and what it took. */
export interface ModelAnswer {
  text: string;
  model: string;
  usage: { inputTokens: number; outputTokens: number };
}

/** Fails with `ModelUnavailable` when no answer can be had in time; the asker goes on without. */
export interface LanguageModel {
  complete(request: ModelRequest): Promise<ModelAnswer>;
}

/** The model is away, over its limits, or answered with nothing usable. */
export class ModelUnavailable extends Error {
  override readonly name = "ModelUnavailable";
}
