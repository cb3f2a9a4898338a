// WatchStore over Supabase: SQL functions by rpc, with the service key.
import type { SupabaseClient } from "@supabase/supabase-js";
import * as z from "zod";
import { EffectId } from "#contracts/ids";
import { rpcOver } from "./supabase-rpc.ts";
import type { WatchStore } from "./watch-store.ts";

const Opened = z.object({ outcome: z.enum(["done", "too_many"]) });

const Concerned = z.array(EffectId);

export function createSupabaseWatchStore(supabase: SupabaseClient): WatchStore {
  const rpc = rpcOver(supabase);
  return {
    async open({ id, session, data: { of, summary, assessment, contact }, until, requestId }) {
      const wish = { of, ...assessment };
      const row = { id, sessionId: session, kind: of, summary, wish, contact, until };
      return Opened.parse(await rpc("open_watch", row, requestId)).outcome;
    },
    concerned: async (businessId, requestId) =>
      Concerned.parse(await rpc("watches_concerned", { businessId }, requestId)),
    async close(id, end, found, requestId) {
      await rpc("close_watch", { id, status: end, found }, requestId);
    },
  };
}
