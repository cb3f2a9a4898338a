// A booking that its customer asked for, in the real database, as it is handed over.
import type { SupabaseClient } from "@supabase/supabase-js";
import { expect } from "vitest";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import { freshId, handoffFor } from "#test/fakes/handoffs";

/** @param startsAtMs ms since the epoch */
export async function requestedAt(
  supabase: SupabaseClient,
  businessId: string,
  startsAtMs: number,
): Promise<BookingHandoff> {
  const made = handoffFor({ startsAt: startsAtMs, partySize: 2 });
  const handoff = { ...made, businessData: { ...made.businessData, businessId } };
  const { bookingId, partySize, startsAt, endsAt, customer } = handoff.businessData;
  const { data: services } = await supabase
    .from("services")
    .select("id")
    .eq("business_id", businessId)
    .limit(1);
  const claim = {
    p_booking_id: bookingId,
    p_business_id: businessId,
    p_service_id: services?.[0]?.id as string,
  };
  const held = await supabase.rpc("claim_slot", {
    ...claim,
    p_effect_id: `eff_hold_${freshId()}`,
    p_session_id: handoff.session,
    p_party_size: partySize,
    p_starts_at: startsAt,
    p_ends_at: endsAt,
  });
  expect(held).toMatchObject({ error: null, data: { outcome: "held" } });
  const asked = { p_effect_id: handoff.effectId, p_booking_id: bookingId, p_customer: customer };
  expect(await supabase.rpc("request_booking", asked)).toMatchObject({ data: { outcome: "requested" } });
  return handoff;
}
