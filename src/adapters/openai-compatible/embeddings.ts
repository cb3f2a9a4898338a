// LangChain embeddings over any OpenAI-compatible endpoint: /embeddings.
import { Embeddings } from "@langchain/core/embeddings";
import * as z from "zod";
import type { EndpointOptions } from "./chat-model.ts";

const Answer = z.object({ data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()) })) });

/** Texts in one request; more than that are sent in several. */
const batchSize = 100;

export class OpenAiCompatibleEmbeddings extends Embeddings {
  readonly #options: EndpointOptions & { timeoutMs: number };

  constructor(options: EndpointOptions & { timeoutMs: number }) {
    // Whoever searches by meaning searches by words where this fails: nobody waits for another try.
    super({ maxRetries: 0 });
    this.#options = options;
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const batches = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, at) =>
      texts.slice(at * batchSize, (at + 1) * batchSize),
    );
    return (await Promise.all(batches.map((it) => this.#batch(it)))).flat();
  }

  override async embedQuery(text: string): Promise<number[]> {
    return (await this.#batch([text]))[0] ?? [];
  }

  #batch(input: string[]): Promise<number[][]> {
    const { baseUrl, apiKey, model, timeoutMs, fetch: send = fetch } = this.#options;
    return this.caller.call(async () => {
      const response = await send(`${baseUrl.replace(/\/$/, "")}/embeddings`, {
        method: "POST",
        headers: { "content-type": "application/json", ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
        body: JSON.stringify({ model, input, encoding_format: "float" }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) {
        await response.body?.cancel();
        throw new Error(`the model answered ${response.status}`);
      }
      const { data } = Answer.parse(await response.json());
      return data.toSorted((a, b) => a.index - b.index).map((it) => it.embedding);
    });
  }
}
