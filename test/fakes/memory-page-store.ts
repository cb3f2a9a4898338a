// PageStore in memory: texts by business, and which model has read them.
import type { Uuid } from "#contracts/ids";
import type { PageStore, ReadText, UnreadText } from "#temporal-worker/activities/page-store";
import type { Embedder } from "#models/embedder";

/** Embeddings that tell how long a text is. */
export const lengths = (model = "lengths"): Embedder => ({
  model,
  bar: { likeness: 0, withLead: 0 },
  embed: (texts) => Promise.resolve(texts.map((it) => [it.length])),
});

export class MemoryPageStore implements PageStore {
  readonly texts: UnreadText[] = [];
  readonly read: (ReadText & { model: string })[] = [];
  pruned = 0;
  /** Called before each method; what it throws is the database being away. */
  beforeCall: (method: keyof PageStore) => void = () => undefined;

  write(businessId: Uuid, ...words: string[]): void {
    for (const it of words) this.texts.push({ businessId, hash: `hash of ${it}`, words: it });
  }

  async unread(model: string, businessId: Uuid | null): Promise<UnreadText[]> {
    this.beforeCall("unread");
    const isRead = (text: UnreadText) =>
      this.read.some(
        (it) => it.model === model && it.businessId === text.businessId && it.hash === text.hash,
      );
    const wanted = this.texts.filter((it) => businessId === null || it.businessId === businessId);
    return wanted.filter((it) => !isRead(it)).slice(0, 2);
  }

  async keep(model: string, texts: readonly ReadText[]): Promise<void> {
    this.beforeCall("keep");
    this.read.push(...texts.map((it) => ({ ...it, model })));
  }

  async prune(): Promise<number> {
    this.beforeCall("prune");
    this.pruned += 1;
    return 0;
  }
}
