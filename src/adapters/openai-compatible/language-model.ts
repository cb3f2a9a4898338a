// LanguageModel over any OpenAI-compatible endpoint: one structured answer per call, no SDK.
import * as z from "zod";
import { ModelUnavailable, type LanguageModel, type ModelAnswer, type ModelRequest } from "#models/port";

const Completion = z.object({
  model: z.string().optional(),
  choices: z.array(z.object({ message: z.object({ content: z.string().min(1) }) })).min(1),
  usage: z.object({ prompt_tokens: z.int(), completion_tokens: z.int() }).optional(),
});

export interface ModelOptions {
  /** e.g. `https://api.example.com/v1`; `/chat/completions` is added. */
  baseUrl: string;
  apiKey: string | undefined;
  model: string;
  /** The turn goes on without the model after this, ms. */
  timeoutMs?: number;
  fetch?: typeof fetch;
}

/** @returns a model whose `complete` fails with ModelUnavailable, whatever went wrong. */
export function createLanguageModel(options: ModelOptions): LanguageModel {
  return {
    async complete(request) {
      const response = await ask(options, request);
      const parsed = Completion.safeParse(await readJson(response));
      const choice = parsed.data?.choices[0];
      if (!choice) throw new ModelUnavailable("the model's answer has no text");
      return answerOf(options.model, choice.message.content, parsed.data);
    },
  };
}

async function ask(options: ModelOptions, request: ModelRequest): Promise<Response> {
  const { baseUrl, apiKey, timeoutMs = 8000, fetch: send = fetch } = options;
  try {
    const response = await send(`${baseUrl.replace(/\/$/, "")}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
      body: JSON.stringify(bodyOf(options.model, request)),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return response;
    await response.body?.cancel();
    throw new ModelUnavailable(`the model answered ${response.status}`);
  } catch (error) {
    if (error instanceof ModelUnavailable) throw error;
    throw new ModelUnavailable("the model did not answer", { cause: error });
  }
}

const bodyOf = (model: string, request: ModelRequest) => ({
  model,
  temperature: 0,
  messages: [
    { role: "system", content: request.system },
    ...request.messages.map(({ role, text }) => ({ role, content: text })),
  ],
  response_format: {
    type: "json_schema",
    json_schema: { name: request.schema.name, schema: request.schema.schema, strict: true },
  },
});

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new ModelUnavailable("the model's answer broke off", { cause: error });
  }
}

function answerOf(
  asked: string,
  text: string,
  completion: z.infer<typeof Completion> | undefined,
): ModelAnswer {
  return {
    text,
    model: completion?.model ?? asked,
    usage: {
      inputTokens: completion?.usage?.prompt_tokens ?? 0,
      outputTokens: completion?.usage?.completion_tokens ?? 0,
    },
  };
}
