// The embeddings of the deployment, as the edge has them: an endpoint's, or the word vectors that come with the product.
import { readFile } from "node:fs/promises";
import { createEmbedder } from "#adapters/embedder";
import type { Embedder } from "#models/embedder";
import { nothingLearned, readWords, weightFiles, type Learned } from "#understanding/learned/learned";
import type { WorkerEnv } from "./env.ts";

const assets = new URL("../public/", import.meta.url);

/** A model of Workers AI has no binding here: it is asked at the account's OpenAI-compatible endpoint. */
export function createWorkerEmbedder(env: WorkerEnv): Embedder {
  let loaded: Promise<Learned> | undefined;
  return createEmbedder(env, undefined, () => (loaded ??= loadWords()));
}

async function loadWords(): Promise<Learned> {
  const bytes = await readFile(new URL(weightFiles.words, assets));
  return { ...nothingLearned, words: readWords(bytes) };
}
