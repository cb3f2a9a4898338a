// BookingStore over Supabase: SQL functions by rpc, with the service key.
import type { SupabaseClient } from "@supabase/supabase-js";
import * as z from "zod";
import { inZone } from "#business/local-time";
import { Booking, BookingStatus, Missed } from "#contracts/bookings";
import { SessionId, WorkflowId } from "#contracts/ids";
import { WorkflowEvent } from "#contracts/workflow-events";
import {
  type AuditEntry,
  type BookingState,
  type BookingStore,
  type Step,
  type StepResult,
  type WorkflowRow,
} from "./booking-store.ts";
import { dataOf, rpcOver } from "./supabase-rpc.ts";

/** A booking as the SQL functions give it. */
export const BookingRow = z.object({
  id: z.string(),
  business: z.string(),
  service: z.string(),
  time_zone: z.string(),
  party_size: z.int(),
  starts_at: z.string(),
  ends_at: z.string(),
  status: BookingStatus,
  sequence: z.int(),
  workflow_id: z.string().nullable(),
});
const Stepped = z.object({ outcome: z.string(), booking: BookingRow.nullable(), missed: Missed.optional() });
const Refused = z.enum(["taken", "too_late", "too_early", "not_found", "needs_person", "missed_too_often"]);
const Claimed = z.object({ outcome: z.enum(["send", "already_sent"]), attempts: z.int().default(1) });
const Chats = z.object({
  code: z.string().nullable(),
  made_in: SessionId.nullable().catch(null),
  taken_up_in: SessionId.nullable(),
});
const Recorded = z.object({
  id: WorkflowId,
  business_id: z.string().nullable(),
  type: z.enum(["booking", "order", "businessChange", "notification", "assessment", "watch", "waitlist"]),
  booking_id: z.string().nullable(),
  session_id: z.string(),
  status: z.enum(["running", "completed", "failed", "cancelled", "terminated", "timed_out"]),
  result: z
    .object({ outcome: WorkflowEvent.nullable(), changes: z.record(z.string(), WorkflowEvent) })
    .nullable(),
});

export function createSupabaseBookingStore(supabase: SupabaseClient): BookingStore {
  const rpc = rpcOver(supabase);

  const step =
    (name: string, done: string) =>
    async ({ effectId, bookingId, requestId, ...rest }: Step): Promise<StepResult> => {
      const args = { effectId, bookingId, ...rest };
      const { outcome, booking, missed } = Stepped.parse(await rpc(name, args, requestId));
      const state = booking && { ...stateOf(booking), ...(missed && { missed }) };
      if (outcome === done && state) return { outcome: "done", state };
      return { outcome: Refused.parse(outcome), state };
    };

  return {
    confirm: step("confirm_booking", "confirmed"),
    move: step("move_booking", "moved"),
    cancel: step("cancel_booking", "cancelled"),
    reject: step("reject_booking", "rejected"),
    complete: step("complete_booking", "completed"),
    attend: step("attend_booking", "attending"),
    changeContact: step("change_booking_contact", "contact_changed"),
    noShow: step("mark_no_show", "no_show"),
    came: step("undo_no_show", "came"),
    async ask({ session, requestId, ...question }) {
      await rpc("open_workflow_escalation", { sessionId: session, ...question }, requestId);
    },
    async settle({ requestId, ...settlement }) {
      await rpc("settle_workflow_escalation", settlement, requestId);
    },
    async claimNotification({ requestId, ...claim }) {
      return Claimed.parse(await rpc("claim_notification", claim, requestId));
    },
    async markNotification(key, sent, requestId) {
      const how =
        "error" in sent
          ? { providerId: null, error: sent.error }
          : { providerId: sent.providerId, error: null };
      await rpc("mark_notification", { key, ...how }, requestId);
    },
    async recordWorkflow({ session, ...row }, requestId) {
      await rpc("record_workflow", { sessionId: session, ...row }, requestId);
    },
    async findWorkflow(id) {
      const columns = "id, type, business_id, booking_id, session_id, status, result";
      const found = dataOf(
        "workflows",
        await supabase.from("workflows").select(columns).eq("id", id).maybeSingle(),
      );
      return found === null ? null : workflowOf(Recorded.parse(found));
    },
    async chatsOf(bookingId, requestId) {
      const found = Chats.nullable().parse(await rpc("booking_chats", { bookingId }, requestId));
      return found && { code: found.code, madeIn: found.made_in, takenUpIn: found.taken_up_in };
    },
    writeAudit: (entry) => writeAudit(supabase, entry),
    async expireHolds(requestId) {
      return z.object({ expired: z.int() }).parse(await rpc("expire_holds", {}, requestId)).expired;
    },
    async mendContradictions(requestId) {
      const Answer = z.object({ mended: z.int(), told: z.int() });
      return Answer.parse(await rpc("mend_contradictions", {}, requestId));
    },
    async pruneEffectResults(requestId) {
      return z.object({ pruned: z.int() }).parse(await rpc("prune_effect_results", {}, requestId)).pruned;
    },
  };
}

/** The table has no key of its own for this: an entry that is there already is not written again. */
async function writeAudit(supabase: SupabaseClient, entry: AuditEntry): Promise<void> {
  const { businessId, action, subject, session, key, after, requestId } = entry;
  const there = await supabase
    .from("audit_log")
    .select("id")
    .eq("action", action)
    .eq("effect_id", key)
    .limit(1);
  if ((dataOf("audit_log", there) as unknown[]).length > 0) return;
  const row = { business_id: businessId, actor: "workflow", action, subject, after, session_id: session };
  dataOf(
    "audit_log",
    await supabase.from("audit_log").insert({ ...row, effect_id: key, request_id: requestId }),
  );
}

const stateOf = (row: z.infer<typeof BookingRow>): BookingState => ({
  booking: bookingOf(row),
  sequence: row.sequence,
});

export const bookingOf = (row: z.infer<typeof BookingRow>): Booking =>
  Booking.parse({
    id: row.id,
    business: row.business,
    service: row.service,
    partySize: row.party_size,
    startsAt: inZone(row.starts_at, row.time_zone),
    endsAt: inZone(row.ends_at, row.time_zone),
    timeZone: row.time_zone,
    status: row.status,
    workflowId: row.workflow_id,
  });

function workflowOf(row: z.infer<typeof Recorded>): WorkflowRow {
  const { id, type, business_id, booking_id, session_id, status, result } = row;
  return {
    id,
    type,
    businessId: business_id,
    bookingId: booking_id,
    session: session_id,
    status,
    result,
  } as WorkflowRow;
}
