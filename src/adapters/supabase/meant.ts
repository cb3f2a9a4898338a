// What of a business's page a text means: its vector against those of the page's texts, in one call.
import * as z from "zod";
import type { Uuid } from "#contracts/ids";
import type { OfPage } from "#conversation/ports";
import type { Embedder } from "#models/embedder";
import { maskOf } from "#models/mask";
import { surest } from "#models/nearness";
import { rowsOf, type Rpc } from "./query.ts";

/** As many as match_page reads. */
const mostTexts = 8;
/** Of each text: its answer, the next one, and what of the catalogue lies between. */
const nearestOf = 8;

const Nearest = z.array(
  z.array(
    z.object({ source: z.enum(["faq", "text", "service", "item"]), key: z.string(), likeness: z.number() }),
  ),
);

/** @throws ModelUnavailable, DatabaseError when one of the two is away */
export async function findMeant(
  client: Rpc,
  embedder: Embedder,
  business: Uuid,
  texts: readonly string[],
): Promise<OfPage | null> {
  const vectors = await embedder.embed(texts.slice(0, mostTexts).map(impersonal));
  const nearest = await rowsOf(
    client.rpc("match_page", {
      p_business_id: business,
      p_model: embedder.model,
      p_embeddings: vectors.map((it) => JSON.stringify(it)),
      p_count: nearestOf,
    }),
    Nearest,
  );
  const [best] = nearest
    .flatMap((it) => surest(it.filter(isWritten), embedder.bar) ?? surest(it, embedder.bar) ?? [])
    .toSorted((a, b) => b.height - a.height);
  return best ? { source: best.near.source, key: best.near.key } : null;
}

/** A dish or a service of the like is no rival to what the business has written in answer. */
const isWritten = ({ source }: OfPage): boolean => source === "faq" || source === "text";

/** A question's vector needs nobody's address. */
const impersonal = (text: string): string =>
  maskOf({ call: "embed", system: "", messages: [{ role: "user", text }], personal: [] }).talk.messages[0]
    ?.text ?? "";
