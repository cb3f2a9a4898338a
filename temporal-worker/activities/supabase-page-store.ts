// PageStore over Supabase: SQL functions by rpc, with the service key.
import type { SupabaseClient } from "@supabase/supabase-js";
import * as z from "zod";
import type { PageStore } from "./page-store.ts";
import { rpcOver } from "./supabase-rpc.ts";

const Unread = z.array(z.object({ business_id: z.string(), hash: z.string(), words: z.string() }));

export function createSupabasePageStore(supabase: SupabaseClient): PageStore {
  const rpc = rpcOver(supabase);
  return {
    async unread(model, businessId, requestId) {
      const rows = Unread.parse(await rpc("unread_texts", { model, businessId }, requestId));
      return rows.map(({ business_id, ...it }) => ({ ...it, businessId: business_id }));
    },
    async keep(model, texts, requestId) {
      const rows = texts.map(({ businessId, hash, vector }) => ({
        business_id: businessId,
        hash,
        embedding: JSON.stringify(vector),
      }));
      await rpc("keep_embeddings", { model, rows }, requestId);
    },
    async prune(model, businessId, requestId) {
      return z.int().parse(await rpc("prune_embeddings", { model, businessId }, requestId));
    },
  };
}
