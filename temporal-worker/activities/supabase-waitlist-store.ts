// WaitlistStore over Supabase: SQL functions by rpc, with the service key.
import type { SupabaseClient } from "@supabase/supabase-js";
import * as z from "zod";
import { inZone } from "#business/local-time";
import { Uuid, WorkflowId } from "#contracts/ids";
import { BookingRow, bookingOf } from "./supabase-booking-store.ts";
import { rpcOver } from "./supabase-rpc.ts";
import type { WaitingEntry, WaitlistStore } from "./waitlist-store.ts";

const Entry = z.object({
  workflow_id: WorkflowId,
  status: z.string(),
  offers: z.int(),
  booking: BookingRow.extend({ expires_at: z.string().nullable() }),
});
const answerOf = <const O extends readonly [string, ...string[]]>(outcomes: O) =>
  z.object({ outcome: z.enum(outcomes), entry: Entry.nullable() });
const Joined = answerOf(["waitlisted", "duplicate", "too_late"]);
const Offered = answerOf(["offered", "none"]);
const Settled = answerOf(["declined", "lapsed", "accepted", "held", "cancelled", "expired", "not_found"]);
const Left = answerOf(["left", "over", "accepted", "not_found"]);

export function createSupabaseWaitlistStore(supabase: SupabaseClient): WaitlistStore {
  const rpc = rpcOver(supabase);
  return {
    async join({ effectId, session, data, wantedFrom, wantedTo, requestId }) {
      const { bookingId, businessId, serviceId, also, staffId, partySize, startsAt, endsAt, customer } = data;
      const wish = { bookingId, businessId, serviceId, also, staffId, partySize, startsAt, endsAt, customer };
      const args = { effectId, sessionId: session, ...wish, wantedFrom, wantedTo };
      const { outcome, entry } = Joined.parse(await rpc("join_waitlist", args, requestId));
      if (outcome !== "waitlisted") return { outcome };
      if (!entry) throw new Error("on the list without an entry");
      return { outcome: "done", entry: entryOf(entry) };
    },
    async offerNext({ requestId, ...step }) {
      return entryOr(Offered.parse(await rpc("offer_next", step, requestId)).entry);
    },
    async settle({ requestId, ...step }) {
      const { outcome, entry } = Settled.parse(await rpc("settle_offer", step, requestId));
      return { outcome, entry: entryOr(entry) };
    },
    async leave({ requestId, ...step }) {
      const { outcome, entry } = Left.parse(await rpc("leave_waitlist", step, requestId));
      return { outcome, entry: entryOr(entry) };
    },
    async nextLapse(bookingId, requestId) {
      return z
        .string()
        .nullable()
        .parse(await rpc("next_lapse", { bookingId }, requestId));
    },
    async businesses(requestId) {
      return z.array(Uuid).parse(await rpc("waitlisted_businesses", {}, requestId));
    },
  };
}

const entryOr = (row: z.infer<typeof Entry> | null): WaitingEntry | null => row && entryOf(row);

function entryOf({ workflow_id: workflowId, status, offers, booking }: z.infer<typeof Entry>): WaitingEntry {
  const { expires_at: expires, time_zone: zone } = booking;
  const offer = status === "offered" && expires ? { number: offers, expiresAt: inZone(expires, zone) } : null;
  return { workflowId, booking: bookingOf(booking), offer };
}
