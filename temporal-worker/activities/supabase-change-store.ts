// ChangeStore over Supabase: SQL functions by rpc, with the service key.
import type { SupabaseClient } from "@supabase/supabase-js";
import * as z from "zod";
import type { ChangeOutcome, ChangeStore } from "./change-store.ts";
import { rpcOver } from "./supabase-rpc.ts";

const Answer = z.object({
  outcome: z.enum(["done", "changed_meanwhile", "duplicate", "denied", "not_found", "rejected"]),
  applied: z.int().optional(),
  message: z.string().nullable(),
});

const reader = {
  id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
};
/** Who has only a booking has no news to stop. */
const customer = z
  .object({ ...reader, token: z.string().nullable(), language: z.string().nullish() })
  .transform(({ token, language, ...it }) => ({
    ...it,
    ...(token !== null && { token }),
    ...(language && { language }),
  }));
const MessageAudienceRow = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("done"), readers: z.array(customer) }),
  z.object({ outcome: z.literal("denied") }),
]);
const AudienceRow = z.object({
  staff: z.array(z.object(reader)),
  customers: z.array(customer),
});

const Claimed = z.object({ outcome: z.enum(["send", "already_sent"]), attempts: z.int() });

export function createSupabaseChangeStore(supabase: SupabaseClient): ChangeStore {
  const rpc = rpcOver(supabase);
  return {
    async apply({ session, requestId, ...applying }) {
      return outcomeOf(await rpc("apply_business_change", { ...applying, sessionId: session }, requestId));
    },
    async undo({ session, requestId, ...undoing }) {
      return outcomeOf(await rpc("undo_business_change", { ...undoing, sessionId: session }, requestId));
    },
    async schedule({ session, requestId, ...scheduling }) {
      return outcomeOf(
        await rpc("schedule_business_change", { ...scheduling, sessionId: session }, requestId),
      );
    },
    async beginScheduled(effectId, businessId, requestId) {
      return outcomeOf(await rpc("begin_scheduled_change", { effectId, businessId }, requestId));
    },
    async callOff({ session, requestId, ...undoing }) {
      return outcomeOf(await rpc("call_off_scheduled_change", { ...undoing, sessionId: session }, requestId));
    },
    async audience(businessId, requestId) {
      return AudienceRow.parse(await rpc("change_audience", { businessId }, requestId));
    },
    async messageAudience({ businessId, actor, audience }, requestId) {
      const args = { businessId, actor: actor.user, audience };
      return MessageAudienceRow.parse(await rpc("notification_audience", args, requestId));
    },
    async claimNotification({ requestId, ...claim }) {
      return Claimed.parse(await rpc("claim_business_notification", claim, requestId));
    },
  };
}

function outcomeOf(answered: unknown): ChangeOutcome {
  const { outcome, applied = 0, message } = Answer.parse(answered);
  return outcome === "done" ? { outcome, applied } : { outcome, message: message ?? "it was refused" };
}
