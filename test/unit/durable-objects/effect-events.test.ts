// Events the session makes about effects are events like any other: valid, and with ids of their own.
import { expect, test } from "vitest";
import { outcomeEventId } from "#contracts/ids";
import { WorkflowEvent } from "#contracts/workflow-events";
import type { Effect } from "#conversation/effect-kinds";
import { gaveUpEvent, pendingEvent } from "#durable-objects/effect-events";

const fields = { id: "eff_1", bookingId: "bkg_1", requestId: "req_1" };
const effects = [
  { ...fields, type: "hold" },
  { ...fields, type: "release" },
  { ...fields, type: "handoff" },
  { ...fields, type: "workflowUpdate", workflowId: "eff_0", update: { update: "reschedule" } },
  { ...fields, type: "workflowUpdate", workflowId: "eff_0", update: { update: "cancel" } },
] as Effect[];
const types = ["held", "released", "confirmed", "moved", "cancelled"].map((end) => `booking.${end}`);
const session = "ses_1" as WorkflowEvent["session"];

test("an effect without an outcome yet is pending, of the type its success would have", () => {
  const events = effects.map((effect) => WorkflowEvent.parse(pendingEvent(effect, session, 0)));
  expect(events.map(({ type }) => type)).toEqual(types);
  for (const event of events) expect(event).toMatchObject({ status: "partial", error: { code: "pending" } });
});

test("an effect that was given up has failed as unavailable", () => {
  const events = effects.map((effect) => WorkflowEvent.parse(gaveUpEvent(effect, session, 0)));
  expect(events.map(({ type }) => type)).toEqual(types);
  for (const event of events)
    expect(event).toMatchObject({ status: "failure", error: { code: "unavailable" } });
});

test("neither stands in the way of the real outcome: each has its own id", () => {
  const [effect] = effects as [Effect, ...Effect[]];
  const ids = [
    pendingEvent(effect, session, 0).id,
    gaveUpEvent(effect, session, 0).id,
    outcomeEventId(effect.id),
  ];
  expect(new Set(ids).size).toBe(3);
});
