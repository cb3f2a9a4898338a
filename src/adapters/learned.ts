// The weights among the Worker's own static assets: no network, and nothing that the Worker's start waits for.
import {
  nothingLearned,
  readTagger,
  readWords,
  weightFiles,
  type Learned,
} from "#understanding/learned/learned";
import type { Clock } from "./clock.ts";

export interface Assets {
  fetch(request: Request): Promise<Response>;
}

/** Until then a failed load is not tried again, ms. */
const pauseMs = 60_000;
const timeoutMs = 1_000;

/** Loads at the first call; never rejects: what cannot be had is told to `report` and done without. */
export function createLearned(
  assets: Assets,
  { now }: Clock,
  report: (error: unknown) => void,
): () => Promise<Learned> {
  let loaded: Promise<Learned> | null = null;
  let failedAt = -Infinity;
  let known = nothingLearned;
  const part = async <T>(file: string, read: (bytes: Uint8Array) => T): Promise<T | null> => {
    try {
      return read(await bytesOf(assets, file));
    } catch (error) {
      loaded = null;
      failedAt = now();
      report(error);
      return null;
    }
  };
  const load = async (): Promise<Learned> => {
    const [tagger, words] = await Promise.all([
      part(weightFiles.tagger, readTagger),
      part(weightFiles.words, readWords),
    ]);
    known = { tagger: tagger ?? known.tagger, words: words ?? known.words };
    return known;
  };
  return () => {
    if (loaded === null && now() - failedAt < pauseMs) return Promise.resolve(known);
    loaded ??= load();
    return loaded;
  };
}

async function bytesOf(assets: Assets, file: string): Promise<Uint8Array> {
  // The binding looks at the path alone.
  const request = new Request(`https://assets.invalid/${file}`, { signal: AbortSignal.timeout(timeoutMs) });
  const response = await assets.fetch(request);
  if (!response.ok) throw new Error(`the static asset ${file} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
