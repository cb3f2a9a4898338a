// One effect of each kind, and the events that answer them.
import { BookingId, EffectId, SessionId } from "#contracts/ids";
import { WorkflowEvent, type WorkflowEventType } from "#contracts/workflow-events";
import type {
  HandoffEffect,
  HoldEffect,
  ReleaseEffect,
  WorkflowUpdateEffect,
} from "#conversation/effect-kinds";
import { marios, tableService } from "./marios.ts";

const session = SessionId.parse("ses_1");
const fields = { id: EffectId.parse("eff_1"), bookingId: BookingId.parse("bkg_1"), requestId: "req_1" };
const visit = {
  partySize: 4,
  startsAt: "2026-11-24T19:00:00-05:00",
  endsAt: "2026-11-24T20:30:00-05:00",
};
const customer = { name: "Ada Lovelace", phone: null, email: "ada@example.test" };

export const holdEffect: HoldEffect = {
  type: "hold",
  ...fields,
  businessId: marios.id,
  serviceId: tableService,
  session,
  ...visit,
  customer,
};

export const releaseEffect: ReleaseEffect = { type: "release", ...fields, businessId: marios.id, session };

export const handoffEffect: HandoffEffect = {
  type: "handoff",
  ...fields,
  handoff: {
    workflowType: "booking",
    effectId: fields.id,
    session,
    requestId: fields.requestId,
    businessData: {
      bookingId: fields.bookingId,
      businessId: marios.id,
      business: {
        slug: marios.slug,
        name: marios.name,
        timeZone: marios.timeZone,
        locale: marios.locale,
        address: marios.address,
        phone: marios.phone,
      },
      service: "Table",
      ...visit,
      customer,
    },
    triggerConditions: { reminderLeadMinutes: 1440, followUpDelayMinutes: 120 },
    successCriteria: { status: "confirmed" },
    errorHandling: { compensation: "reject_booking", giveUpAfterMinutes: 60 },
  },
};

export const updateEffect = (update: "reschedule" | "cancel"): WorkflowUpdateEffect => ({
  type: "workflowUpdate",
  ...fields,
  businessId: marios.id,
  workflowId: "eff_0",
  update:
    update === "cancel"
      ? { update, effectId: fields.id, session, requestId: fields.requestId, reason: "customer" }
      : { update, effectId: fields.id, session, requestId: fields.requestId, ...visit },
});

export const bookingEvent = (type: WorkflowEventType): WorkflowEvent =>
  WorkflowEvent.parse({
    id: "evt_1_outcome",
    type,
    session,
    workflowId: "eff_1",
    effectId: fields.id,
    requestId: fields.requestId,
    at: "2026-11-22T12:00:00Z",
    status: "success",
    results: { bookingId: fields.bookingId, booking: null, notified: [] },
    nextSteps: [],
    error: null,
    stateUpdates: {},
  });
