// The search of a page by meaning, in memory: the texts that `app.page_texts` names, under the embeddings that the product has
// where no model is set, and the adapter's own choice.
import { createEmbedder } from "#adapters/embedder";
import { findMeant } from "#adapters/supabase/meant";
import type { BusinessDetail } from "#contracts/directory";
import type { OfPage } from "#conversation/ports";
import { settingsOf } from "./settings.ts";

/** Read when first asked for: a Durable Object's tests have no files, and ask for nothing. */
const shipped = async () => (await import("#test/support/learned")).shipped;
const embedder = createEmbedder(settingsOf(), undefined, shipped);

type Found = OfPage & { likeness: number };
interface Text extends OfPage {
  words: string;
}

export class PageSearch {
  /** What has been looked for. */
  readonly asked: string[][] = [];
  /** The database is away. */
  away = false;
  readonly #business: BusinessDetail;
  #vectors: Promise<(OfPage & { vector: number[] })[]> | undefined;

  constructor(business: BusinessDetail) {
    this.#business = business;
  }

  meant(texts: readonly string[]): Promise<OfPage | null> {
    this.asked.push([...texts]);
    return findMeant({ rpc: (_name, args) => this.#match(args) }, embedder, this.#business.id, texts);
  }

  async #match(args: object): Promise<{ data: unknown; error: { message: string } | null }> {
    if (this.away) return { data: null, error: { message: "the database is away" } };
    this.#vectors ??= this.#read();
    const rows = await this.#vectors;
    const { p_embeddings: asked } = args as { p_embeddings: string[] };
    return { data: asked.map((it) => nearest(JSON.parse(it) as number[], rows)), error: null };
  }

  async #read(): Promise<(OfPage & { vector: number[] })[]> {
    const texts = textsOf(this.#business);
    const vectors = await embedder.embed(texts.map((it) => it.words));
    return texts.map(({ source, key }, at) => ({ source, key, vector: vectors[at]! }));
  }
}

function nearest(asked: number[], rows: readonly (OfPage & { vector: number[] })[]): Found[] {
  const best = new Map<string, Found>();
  for (const { source, key, vector } of rows) {
    if (vector.every((it) => it === 0)) continue;
    const likeness = vector.reduce((sum, it, at) => sum + it * asked[at]!, 0);
    const id = `${source}/${key}`;
    if (likeness > (best.get(id)?.likeness ?? -Infinity)) best.set(id, { source, key, likeness });
  }
  return [...best.values()].toSorted((a, b) => b.likeness - a.likeness).slice(0, 8);
}

function textsOf({ faq, policies, services, menu }: BusinessDetail): Text[] {
  const each = (source: OfPage["source"], key: string, words: string[]): Text[] =>
    words.map((it) => ({ source, key, words: it }));
  return [
    ...faq.flatMap(({ question, answer }) =>
      each("faq", question, [question, answer, `${question} ${answer}`]),
    ),
    ...Object.entries(policies.texts).flatMap(([topic, text]) => {
      const name = topic.replaceAll("_", " ");
      return each("text", topic, [name, text, `${name}: ${text}`]);
    }),
    ...services.flatMap((it) => each("service", it.id, [it.name])),
    ...menu.flatMap((it) =>
      each("item", it.id, it.description ? [it.name, `${it.name}: ${it.description}`] : [it.name]),
    ),
  ];
}
