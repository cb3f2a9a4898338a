// The embeddings of a deployment: Workers AI through @langchain/cloudflare, an OpenAI-compatible endpoint, or where
// neither is set the word vectors that come with the Worker.
import { CloudflareWorkersAIEmbeddings } from "@langchain/cloudflare";
import type { Embeddings } from "@langchain/core/embeddings";
import type { Embedder } from "#models/embedder";
import { ModelUnavailable } from "#models/port";
import type { Bar } from "#models/nearness";
import { textModel, textVector, type Learned } from "#understanding/learned/learned";
import { OpenAiCompatibleEmbeddings } from "./openai-compatible/embeddings.ts";
import { SettingsError, type Settings } from "./settings.ts";
import type { AiBinding } from "./workers-ai/chat-model.ts";

/** Which word vectors are shipped: others are another model, and what was kept of these must not meet it. */
const wordVectors = 1;

/** Chosen on our own questions so that 93 % of what is answered is right (docs/understanding-figures.md). */
const bars: Readonly<Record<string, Bar>> = {
  "bge-small-en-v1.5": { likeness: 0.6, withLead: 0.85 },
  "all-minilm-l6-v2": { likeness: 0.5, withLead: 0.7 },
};
/** For a model that was not measured: only what leaves little doubt. */
const unmeasured: Bar = { likeness: 0.75, withLead: 0.95 };
const ofWordsBar: Bar = { likeness: 0.55, withLead: 1 };

type EmbeddingSettings = Pick<
  Settings,
  "EMBEDDING_BASE_URL" | "EMBEDDING_API_KEY" | "EMBEDDING_NAME" | "MODEL_CALL_TIMEOUT_MS"
>;

/**
 * `learned` is asked only where no model is set.
 * @throws SettingsError if a model of Workers AI is named and nothing is bound.
 */
export function createEmbedder(
  settings: EmbeddingSettings,
  ai: AiBinding | undefined,
  learned: () => Promise<Learned>,
): Embedder {
  const { EMBEDDING_NAME: name, EMBEDDING_BASE_URL: baseUrl } = settings;
  if (name === undefined && baseUrl === undefined) return ofWords(learned);
  const model = name ?? "default";
  const embeddings = embeddingsOf(settings, model, ai);
  return {
    model,
    bar: bars[model.toLowerCase().replace(/^.*\//, "")] ?? unmeasured,
    async embed(texts) {
      const vectors = await orUnavailable(embeddings.embedDocuments([...texts]));
      const lengths = new Set(vectors.map((it) => it.length));
      if (vectors.length !== texts.length || lengths.size > 1 || lengths.has(0)) {
        throw new ModelUnavailable("the embeddings are not of the texts that were sent");
      }
      return vectors;
    },
  };
}

/** A text of which no word is known is all 0, which is near nothing. */
const ofWords = (learned: () => Promise<Learned>): Embedder => ({
  model: textModel(wordVectors),
  bar: ofWordsBar,
  async embed(texts) {
    const { words } = await learned();
    if (!words) throw new ModelUnavailable("the word vectors could not be loaded");
    return texts.map((it) => textVector(words, it));
  },
});

function embeddingsOf(settings: EmbeddingSettings, model: string, ai: AiBinding | undefined): Embeddings {
  const {
    EMBEDDING_BASE_URL: baseUrl,
    EMBEDDING_API_KEY: apiKey,
    MODEL_CALL_TIMEOUT_MS: timeoutMs,
  } = settings;
  if (baseUrl !== undefined) return new OpenAiCompatibleEmbeddings({ baseUrl, apiKey, model, timeoutMs });
  if (!ai) throw new SettingsError(`${model} needs an endpoint, or the AI binding in wrangler.toml`);
  type Binding = ConstructorParameters<typeof CloudflareWorkersAIEmbeddings>[0]["binding"];
  return new CloudflareWorkersAIEmbeddings({ binding: ai as unknown as Binding, model, maxRetries: 0 });
}

async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new ModelUnavailable("the embeddings could not be had", { cause: error });
  }
}
