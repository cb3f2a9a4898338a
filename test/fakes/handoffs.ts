// Hand-offs and changes as the edge sends them, each with ids of its own.
import { randomBytes } from "node:crypto";
import { BookingHandoff, type BookingData, type WorkflowUpdate } from "#contracts/handoff";
import type { EffectId } from "#contracts/ids";

export interface HandoffWishes {
  startsAt: number;
  customer?: Partial<BookingData["customer"]>;
  reminderLeadMinutes?: number;
  followUpDelayMinutes?: number;
  giveUpAfterMinutes?: number;
  partySize?: number;
}

const visitMs = 90 * 60_000;
const iso = (ms: number): string => new Date(ms).toISOString();
export const freshId = (): string => randomBytes(6).toString("hex");

export function handoffFor(wishes: HandoffWishes): BookingHandoff {
  const {
    startsAt,
    customer,
    reminderLeadMinutes = 120,
    followUpDelayMinutes = 60,
    giveUpAfterMinutes = 30,
  } = wishes;
  const id = freshId();
  return BookingHandoff.parse({
    workflowType: "booking",
    effectId: `eff_${id}`,
    session: `ses_${id}`,
    requestId: `req_${id}`,
    businessData: {
      bookingId: `bkg_${id}`,
      businessId: "0b5e0000-0000-4000-8000-000000000001",
      business: {
        slug: "marios-italian",
        name: "Mario's Italian",
        timeZone: "America/New_York",
        locale: "en-US",
        address: "1 Main Street",
        phone: "+12125550100",
      },
      service: "Table",
      partySize: wishes.partySize ?? 4,
      startsAt: iso(startsAt),
      endsAt: iso(startsAt + visitMs),
      customer: { name: "John Doe", phone: null, email: `${id}@example.test`, ...customer },
      calendarToken: "payload.mac",
    },
    triggerConditions: { reminderLeadMinutes, followUpDelayMinutes },
    successCriteria: { status: "confirmed" },
    errorHandling: { compensation: "reject_booking", giveUpAfterMinutes },
  });
}

export function rescheduleTo(handoff: BookingHandoff, startsAt: number, partySize = 4): WorkflowUpdate {
  const { effectId, session, requestId } = nextEffect(handoff);
  const endsAt = iso(startsAt + visitMs);
  return { update: "reschedule", effectId, session, requestId, partySize, startsAt: iso(startsAt), endsAt };
}

export const cancellation = (handoff: BookingHandoff): WorkflowUpdate => ({
  update: "cancel",
  ...nextEffect(handoff),
  reason: "changed plans",
});

const nextEffect = ({ session }: BookingHandoff) => {
  const id = freshId();
  return { effectId: `eff_${id}` as EffectId, session, requestId: `req_${id}` };
};
