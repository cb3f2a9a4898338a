// The SQL functions an effect calls: each repeat of an effect id gets the answer of its first call.
import * as z from "zod";
import type { Booking } from "#contracts/bookings";
import type { Contact } from "#contracts/handoffs/fields";
import type { HandoffEffect, HoldEffect, ReleaseEffect, TakeUpEffect } from "#conversation/effect-kinds";
import { BookingRow, bookingOf } from "./bookings.ts";
import type { SupabaseClients } from "./clients.ts";
import { DatabaseError, rowsOf } from "./query.ts";

/** `too_many`: wrong codes; `rejected`: the database will never accept it, e.g. the service is gone; repeating is no use. */
export type Refusal = "taken" | "too_late" | "not_found" | "rejected" | "too_many";

/** What became of a claim; `booking` is how it stands now, null if there is none. */
export interface ClaimResult {
  outcome: "done" | Refusal;
  booking: Booking | null;
  /** Somebody waits for what was let go. */
  waitedFor?: boolean;
}

/** Rejects when the database is away or in trouble: the effect is tried again later. */
export interface Claims {
  hold(effect: HoldEffect): Promise<ClaimResult>;
  request(effect: HandoffEffect): Promise<ClaimResult>;
  release(effect: ReleaseEffect): Promise<ClaimResult>;
  /** `too_late` with the booking as it ended; `not_found` for every code that is none of the business's. */
  takeUp(effect: TakeUpEffect): Promise<ClaimResult>;
}

const Answer = z.object({
  outcome: z.enum([
    "held",
    "requested",
    "released",
    "taken_up",
    "taken",
    "too_late",
    "not_found",
    "too_many",
  ]),
  booking: BookingRow.nullish(),
  waited_for: z.boolean().optional(),
});

export function createClaims(clients: SupabaseClients): Claims {
  const call = (name: string, scope: ScopeFields, args: Record<string, unknown>) =>
    withRetries(async () => {
      const { requestId, business, session } = scope;
      const client = clients.scoped({ business, session, actor: "customer" }, requestId);
      return resultOf(await rowsOf(client.rpc(name, args), Answer));
    });
  return {
    hold: (effect) =>
      call("claim_slot", scopeOf(effect), {
        p_effect_id: effect.id,
        p_booking_id: effect.bookingId,
        p_business_id: effect.businessId,
        p_service_id: effect.serviceId,
        p_session_id: effect.session,
        p_party_size: effect.partySize,
        p_starts_at: effect.startsAt,
        p_ends_at: effect.endsAt,
        p_customer: storable(effect.customer),
        p_also: effect.also ?? [],
        p_staff_id: effect.staffId ?? null,
      }),
    request: ({ id, bookingId, requestId, handoff: { session, businessData } }) =>
      call("request_booking", scopeOf({ requestId, businessId: businessData.businessId, session }), {
        p_effect_id: id,
        p_booking_id: bookingId,
        p_customer: { ...storable(businessData.customer), language: businessData.language },
        p_starts_at: businessData.startsAt,
        p_party_size: businessData.partySize,
      }),
    release: (effect) =>
      call("release_hold", scopeOf(effect), { p_effect_id: effect.id, p_booking_id: effect.bookingId }),
    takeUp: (effect) =>
      call("take_up_booking", scopeOf(effect), {
        p_effect_id: effect.id,
        p_business_id: effect.businessId,
        p_code: effect.code,
      }),
  };
}

interface ScopeFields {
  requestId: string;
  business: HoldEffect["businessId"];
  session: HoldEffect["session"];
}

const scopeOf = (it: Pick<HoldEffect, "requestId" | "businessId" | "session">): ScopeFields => ({
  requestId: it.requestId,
  business: it.businessId,
  session: it.session,
});

function resultOf({ outcome, booking, waited_for: waitedFor }: z.infer<typeof Answer>): ClaimResult {
  const isDone =
    outcome === "held" || outcome === "requested" || outcome === "released" || outcome === "taken_up";
  return {
    outcome: isDone ? "done" : outcome,
    booking: booking ? bookingOf(booking) : null,
    ...(waitedFor && { waitedFor }),
  };
}

/** Postgres keeps no control characters and no half characters in JSON; a name never needs them. */
const storable = (contact: Contact): Contact => ({
  name: withoutControls(contact.name),
  phone: withoutControls(contact.phone),
  email: withoutControls(contact.email),
});

const withoutControls = (text: string | null) =>
  text
    ?.toWellFormed()
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim() || null;

/** Deadlock and serialization failure: the transaction was undone and may simply run again. */
const undone = new Set(["40P01", "40001"]);
const attempts = 4;
/** Bad data, broken rules, missing rights: SQLSTATE classes 22 and 23, and 42501. */
const hopeless = /^(22|23)|^42501$/;

async function withRetries(call: () => Promise<ClaimResult>): Promise<ClaimResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      if (hopeless.test(error.code)) return { outcome: "rejected", booking: null };
      if (!undone.has(error.code) || attempt === attempts) throw error;
    }
  }
}
