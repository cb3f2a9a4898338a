// Reads what businesses have written by its meaning, so that questions find it: after each change, and of all pages from
// time to time, which also serves a model that is new.
import type { Embedder } from "#models/embedder";
import type { Uuid } from "#contracts/ids";
import type { PageStore } from "./page-store.ts";

/** One call reads no more than so many lots of texts; the next goes on. */
const mostLots = 50;

export function pageActivities({ pages, embedder }: { pages: PageStore; embedder: Embedder }) {
  return {
    /** Reads what is unread of one page, or of all; how many texts. */
    async readPages(businessId: Uuid | null, requestId: string): Promise<number> {
      const { model } = embedder;
      let read = 0;
      for (let lot = 0; lot < mostLots; lot++) {
        const texts = await pages.unread(model, businessId, requestId);
        if (texts.length === 0) break;
        const vectors = await embedder.embed(texts.map((it) => it.words));
        const kept = texts.map(({ businessId, hash }, at) => ({
          businessId,
          hash,
          vector: vectors[at] ?? [],
        }));
        await pages.keep(model, kept, requestId);
        read += texts.length;
      }
      await pages.prune(model, businessId, requestId);
      return read;
    },
  };
}
