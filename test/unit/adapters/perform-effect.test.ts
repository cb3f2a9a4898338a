// What becomes of each effect: done, accepted, refused as a failure event, or rejected to be tried again.
import { expect, test } from "vitest";
import type { DeskOf } from "#adapters/desk";
import { createPerformer } from "#adapters/perform-effect";
import type { ClaimResult, Claims } from "#adapters/supabase/claims";
import type { EscalationOutcome, Escalations } from "#adapters/supabase/escalations";
import type { Gateway } from "#adapters/temporal-gateway/gateway";
import type { GatewayAnswer, Handoff } from "#contracts/handoff";
import { EffectId, SessionId, WorkflowId } from "#contracts/ids";
import { WorkflowEvent } from "#contracts/workflow-events";
import type { OrderEffect, OrderUpdateEffect, ReleaseEffect } from "#conversation/effect-kinds";
import type { NoteEffect } from "#conversation/notes";
import { marios } from "#test/fakes/marios";
import { demoBooking } from "#test/fakes/edge-services";
import { bookingEvent, handoffEffect, holdEffect, releaseEffect, updateEffect } from "#test/fakes/effects";

const signal = new AbortController().signal;
const ok: ClaimResult = { outcome: "done", booking: demoBooking };
const confirmed: GatewayAnswer = {
  status: "done",
  workflowId: "eff_1",
  event: bookingEvent("booking.confirmed"),
};

function performer(
  changes: {
    claim?: ClaimResult;
    release?: () => Promise<ClaimResult>;
    answer?: GatewayAnswer | "closed" | "refused";
    fails?: boolean;
    escalation?: EscalationOutcome;
  } = {},
) {
  const calls: string[] = [];
  const claim = (name: string) => async () => {
    calls.push(name);
    return changes.claim ?? ok;
  };
  const released: ReleaseEffect[] = [];
  const release: Claims["release"] = (effect) => {
    released.push(effect);
    return (changes.release ?? claim("release"))();
  };
  const claims: Claims = { hold: claim("hold"), request: claim("request"), release, takeUp: claim("takeUp") };
  const answer = changes.answer ?? confirmed;
  const ask = async (name: string) => {
    calls.push(name);
    if (changes.fails) throw new Error("away");
    return answer;
  };
  const escalations: Escalations = { perform: async () => changes.escalation ?? "open" };
  const handedOver: Handoff[] = [];
  const noted: string[] = [];
  const told: [string, string][] = [];
  const deskOf: DeskOf = (business) => ({
    note: async ({ id }) => void told.push([business, id]),
    fetch: () => Promise.reject(new Error("nobody watches")),
  });
  const stood: string[] = [];
  const records = { write: async ({ id }: NoteEffect) => (noted.push(id), []) };
  const tokens = { signBooking: async (booking: string) => `token-of-${booking}` };
  const gateway: Gateway = {
    handOff: async (handoff) => {
      handedOver.push(handoff);
      return (await ask("handOff")) as GatewayAnswer | "refused";
    },
    update: () => ask("update"),
    freed: async ({ effectId }) => void (await ask(`freed ${effectId}`)),
    ready: async () => {},
  };
  return {
    calls,
    handedOver,
    released,
    noted,
    told,
    stood,
    ...createPerformer({
      deskOf,
      claims,
      escalations,
      gateway,
      records,
      tokens,
      shared: {
        conversation: async () => {},
        forgetConversation: async () => true,
        workflow: async ({ workflowId, type }) => void stood.push(`${type} ${workflowId}`),
      },
      forget: async () => true,
      staffReply: {
        escalationsAs: () => {
          throw new Error("nobody replies here");
        },
        say: () => Promise.reject(new Error("nobody replies here")),
      },
      now: () => Date.UTC(2026, 10, 22, 12),
    }),
  };
}

test("a hold that succeeds is a held event with the booking, under the effect's outcome id", async () => {
  const result = await performer().perform(holdEffect, signal);
  expect(result).toEqual({
    status: "done",
    event: {
      id: "evt_1_outcome",
      type: "booking.held",
      session: "ses_1",
      workflowId: null,
      effectId: "eff_1",
      requestId: "req_1",
      at: "2026-11-22T12:00:00.000Z",
      status: "success",
      results: { bookingId: "bkg_1", booking: demoBooking, notified: [] },
      nextSteps: [],
      error: null,
      stateUpdates: {},
    },
  });
  expect(WorkflowEvent.safeParse(result.status === "done" && result.event).success).toBe(true);
});

test.each(["taken", "too_late", "not_found", "rejected"] as const)(
  "a hold that is refused as %s is a failure event, not an error",
  async (outcome) => {
    const result = await performer({ claim: { outcome, booking: null } }).perform(holdEffect, signal);
    expect(result).toMatchObject({
      status: "done",
      event: { type: "booking.held", status: "failure", error: { code: outcome } },
    });
  },
);

test("a hand-off requests the booking first and then asks Temporal", async () => {
  const { perform, calls } = performer();
  expect(await perform(handoffEffect, signal)).toEqual({ status: "done", event: confirmed.event });
  expect(calls).toEqual(["request", "handOff"]);
});

test("a hand-off carries the token of the booking's calendar file", async () => {
  const { perform, handedOver } = performer();
  await perform(handoffEffect, signal);
  expect(handedOver[0]?.businessData).toMatchObject({ calendarToken: "token-of-bkg_1" });
});

test("a hand-off whose place is taken starts no workflow", async () => {
  const { perform, calls } = performer({ claim: { outcome: "taken", booking: null } });
  expect(await perform(handoffEffect, signal)).toMatchObject({
    event: { id: "evt_1_outcome", type: "booking.rejected", status: "failure", error: { code: "taken" } },
  });
  expect(calls).toEqual(["request"]);
});

test("a hand-off that Temporal accepted waits for its callback", async () => {
  const { perform } = performer({ answer: { status: "accepted", workflowId: "eff_1" } });
  expect(await perform(handoffEffect, signal)).toEqual({ status: "accepted" });
});

test("a hand-off that the gateway refuses gives its place back and is rejected", async () => {
  const given = { outcome: "done", booking: { ...demoBooking, status: "cancelled" } } as const;
  const { perform, released } = performer({ answer: "refused", release: () => Promise.resolve(given) });
  expect(await perform(handoffEffect, signal)).toMatchObject({
    event: { id: "evt_1_outcome", type: "booking.rejected", status: "failure", error: { code: "rejected" } },
  });
  expect(released).toEqual([{ ...releaseEffect, id: "eff_1_release" }]);
});

test("a hand-off that the gateway refuses is tried again until its place is given back", async () => {
  const release = () => Promise.reject(new Error("the database is away"));
  const { perform } = performer({ answer: "refused", release });
  await expect(perform(handoffEffect, signal)).rejects.toThrow("the database is away");
});

test("a hand-off that the gateway refuses after its workflow confirmed waits for that callback", async () => {
  const release = () => Promise.resolve({ outcome: "too_late", booking: demoBooking } as const);
  const { perform } = performer({ answer: "refused", release });
  expect(await perform(handoffEffect, signal)).toEqual({ status: "accepted" });
});

test("an update that the gateway refuses is rejected", async () => {
  const { perform } = performer({ answer: "refused" });
  expect(await perform(updateEffect("reschedule"), signal)).toMatchObject({
    event: { type: "booking.moved", status: "failure", error: { code: "rejected" } },
  });
});

test("a release is one call to the database", async () => {
  const { perform, calls } = performer();
  expect(await perform(releaseEffect, signal)).toMatchObject({ event: { type: "booking.released" } });
  expect(calls).toEqual(["release"]);
});

test.each([
  ["reschedule", "booking.moved"],
  ["cancel", "booking.cancelled"],
] as const)("a %s of a workflow that has ended is too late", async (update, type) => {
  const result = await performer({ answer: "closed" }).perform(updateEffect(update), signal);
  expect(result).toMatchObject({
    event: { type, workflowId: "eff_0", status: "failure", error: { code: "too_late" } },
  });
});

test("with the gateway away every hand-off and update rejects, to be tried again", async () => {
  const { perform } = performer({ fails: true });
  await expect(perform(handoffEffect, signal)).rejects.toThrow("away");
  await expect(perform(updateEffect("cancel"), signal)).rejects.toThrow("away");
});

const orderHandoff: OrderEffect["handoff"] = {
  workflowType: "order",
  effectId: EffectId.parse("eff_order"),
  session: SessionId.parse("ses_1"),
  requestId: "req_1",
  businessData: {
    businessId: marios.id,
    business: {
      slug: marios.slug,
      name: marios.name,
      timeZone: marios.timeZone,
      locale: marios.locale,
      address: marios.address,
      phone: marios.phone,
    },
    lines: [{ item: "Diavola", quantity: 1, options: [], without: [], note: null }],
    total: { amount: 1650, currency: "USD" },
    pickupAt: null,
    customer: { name: "Ada", phone: null, email: null },
    notes: null,
  },
  triggerConditions: { prepareMinutes: 20, acceptWithinMinutes: 0, graceMinutes: 15 },
  successCriteria: { status: "accepted" },
  errorHandling: { compensation: "withdraw_order", giveUpAfterMinutes: 60 },
};
const orderEffect: OrderEffect = {
  type: "order",
  id: orderHandoff.effectId,
  requestId: "req_1",
  handoff: orderHandoff,
};
const cancelOrder: OrderUpdateEffect = {
  type: "orderUpdate",
  id: EffectId.parse("eff_cancel"),
  requestId: "req_1",
  businessId: marios.id,
  workflowId: WorkflowId.parse("eff_order"),
  update: {
    update: "cancel",
    effectId: EffectId.parse("eff_cancel"),
    session: SessionId.parse("ses_1"),
    requestId: "req_1",
    reason: "customer",
  },
};

test("an order is handed over as it is, and the answer passed on", async () => {
  const accepted = { ...confirmed, event: bookingEvent("order.accepted") } as GatewayAnswer;
  const desk = performer({ answer: accepted });
  expect(await desk.perform(orderEffect, signal)).toEqual({
    status: "done",
    event: bookingEvent("order.accepted"),
  });
  expect(desk.handedOver).toEqual([orderHandoff]);
});

test.each([
  [orderEffect, "refused", "order.rejected", "rejected"],
  [cancelOrder, "closed", "order.cancelled", "too_late"],
  [cancelOrder, "refused", "order.cancelled", "rejected"],
] as const)("an order's %o that is %s is a failure event", async (effect, answer, type, code) => {
  const result = await performer({ answer }).perform(effect, signal);
  if (result.status !== "done") throw new Error("no event");
  expect(WorkflowEvent.parse(result.event)).toMatchObject({ type, status: "failure", error: { code } });
});

test("a note is written and nothing is told", async () => {
  const desk = performer();
  const record = {
    id: "crew_1",
    crew: "c",
    process: "sequential",
    startedAt: 0,
    ms: 1,
    status: "completed",
  } as const;
  const note: NoteEffect = {
    type: "note",
    id: EffectId.parse("eff_crew"),
    requestId: "req_1",
    businessId: marios.id,
    session: SessionId.parse("ses_1"),
    notBefore: "2026-11-22T12:00:00Z",
    note: {
      kind: "crewRun",
      turnId: "t1",
      record: { ...record, costMicros: 0, explanation: null, tasks: [] },
    },
  };
  expect(await desk.perform(note, signal)).toEqual({ status: "noted" });
  expect(desk.noted).toEqual(["eff_crew"]);
});

test("what is let go is offered at once where somebody waits for it, and only there", async () => {
  const waited = performer({ claim: { ...ok, waitedFor: true } });
  const result = await waited.perform(releaseEffect, signal);
  expect(result).toMatchObject({ status: "done", event: { type: "booking.released" } });
  expect(waited.calls).toEqual(["release", `freed ${releaseEffect.id}`]);
  const unwatched = performer();
  await unwatched.perform(releaseEffect, signal);
  expect(unwatched.calls).toEqual(["release"]);
});

test("what is let go is let go though the gateway is away: the sweep finds it", async () => {
  const away = performer({ claim: { ...ok, waitedFor: true }, fails: true });
  expect(await away.perform(releaseEffect, signal)).toMatchObject({ status: "done" });
});
