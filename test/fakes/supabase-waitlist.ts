// The waitlist's SQL functions over the in-memory WaitlistStore, as PostgREST gives their answers.
import type { BookingId, EffectId, SessionId } from "#contracts/ids";
import type { WaitlistData } from "#contracts/handoffs/waitlist";
import type { WaitingEntry } from "#temporal-worker/activities/waitlist-store";
import { bookingColumns } from "./booking-columns.ts";
import type { MemoryWaitlistStore } from "./memory-waitlist-store.ts";
import { text, type Args, type Handler } from "./rest-arguments.ts";

export function waitlistHandlers(store: MemoryWaitlistStore): Record<string, Handler> {
  const step = (args: Args, requestId: string) => ({
    effectId: text(args, "effect_id"),
    bookingId: text(args, "booking_id") as BookingId,
    requestId,
  });
  return {
    join_waitlist: async (args, requestId) => {
      const answer = await store.join({
        effectId: text(args, "effect_id") as EffectId,
        session: text(args, "session_id") as SessionId,
        data: wishOf(args),
        wantedFrom: text(args, "wanted_from"),
        wantedTo: text(args, "wanted_to"),
        requestId,
      });
      return answer.outcome === "done"
        ? { outcome: "waitlisted", entry: inColumns(answer.entry) }
        : { outcome: answer.outcome, entry: null };
    },
    offer_next: async (args) => {
      const entry = await store.offerNext({ effectId: text(args, "effect_id") });
      return { outcome: entry ? "offered" : "none", entry: entry && inColumns(entry) };
    },
    settle_offer: async (args, requestId) => {
      const declines = args["p_declines"] === true;
      const { outcome, entry } = await store.settle({ ...step(args, requestId), declines });
      return { outcome, entry: entry && inColumns(entry) };
    },
    leave_waitlist: async (args, requestId) => {
      const { outcome, entry } = await store.leave({
        ...step(args, requestId),
        over: args["p_over"] === true,
      });
      return { outcome, entry: entry && inColumns(entry) };
    },
    next_lapse: () => store.nextLapse(),
    waitlisted_businesses: () => store.businesses(),
  };
}

/** Of a wish the store keeps what a booking shows: the business's own facts are the same everywhere here. */
const wishOf = (args: Args): WaitlistData =>
  ({
    bookingId: text(args, "booking_id"),
    businessId: text(args, "business_id"),
    business: { slug: "marios-italian", timeZone: "America/New_York" },
    service: "Table",
    serviceId: text(args, "service_id"),
    partySize: Number(args["p_party_size"]),
    startsAt: text(args, "starts_at"),
    endsAt: text(args, "ends_at"),
  }) as WaitlistData;

function inColumns({ workflowId, booking, offer }: WaitingEntry): object {
  return {
    workflow_id: workflowId,
    status: offer ? "offered" : "waiting",
    offers: offer?.number ?? 0,
    booking: { ...bookingColumns({ booking, sequence: 0 }), expires_at: offer?.expiresAt ?? null },
  };
}
