// Which chats hear what of a booking that another chat took up: the answer is the asker's, all else is for both.
import { describe, expect, test } from "vitest";
import type { EffectId, EventId, SessionId } from "#contracts/ids";
import type { WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { BookingChats } from "#temporal-worker/activities/booking-store";
import { deliveriesOf } from "#temporal-worker/activities/event-deliveries";

const first = "ses_first" as SessionId;
const phone = "ses_phone" as SessionId;
const team = "ses_team" as SessionId;
const chats: BookingChats = { code: "K7QF2MXD9T", madeIn: first, takenUpIn: phone };

const event = (it: Partial<WorkflowEvent> & { type: WorkflowEventType }): WorkflowEvent => ({
  id: "evt_1" as EventId,
  session: first,
  workflowId: "eff_book",
  effectId: null,
  requestId: "req_1",
  at: "2026-11-28T00:00:00Z",
  status: "success",
  results: { bookingId: null, booking: null, notified: [] },
  nextSteps: [],
  error: null,
  stateUpdates: {},
  ...it,
});
const answer = (session: SessionId, more: Partial<WorkflowEvent> = {}): WorkflowEvent =>
  event({
    type: "booking.moved",
    id: "evt_move_outcome" as EventId,
    session,
    effectId: "eff_move" as EffectId,
    ...more,
  });
const rowAfter = (change?: WorkflowEvent) => ({
  id: "eff_book",
  session: first,
  result: { outcome: null, changes: change ? { eff_move: change } : {} },
});
const told = (it: WorkflowEvent, change?: WorkflowEvent, of: BookingChats | null = chats) =>
  deliveriesOf(it, rowAfter(change), of).map(({ session, effectId, stateUpdates }) => [
    session,
    effectId,
    stateUpdates["changedBy"] ?? null,
  ]);
/** As the workflow tells the first chat of another's change. */
const copy = event({ type: "booking.moved", id: "evt_eff_move_customer" as EventId });

describe("an event", () => {
  test("of a booking that nobody took up goes where it always went", () => {
    const never = { ...chats, takenUpIn: null };
    expect(deliveriesOf(copy, rowAfter(), never)).toEqual([copy]);
    expect(deliveriesOf(copy, rowAfter(), null)).toEqual([copy]);
    expect(told(answer(first), undefined, { ...chats, takenUpIn: first })).toEqual([
      [first, "eff_move", null],
    ]);
  });

  test("that comes by itself is heard in both chats", () => {
    expect(told(event({ type: "booking.reminded" }))).toEqual([
      [first, null, null],
      [phone, null, null],
    ]);
  });

  test("that answers the first chat is told in the other as the customer's own doing", () => {
    expect(told(answer(first), answer(first))).toEqual([
      [first, "eff_move", null],
      [phone, null, "customer"],
    ]);
  });

  test("that refuses is heard by whoever asked, alone", () => {
    const refused = { status: "failure", error: { code: "taken", message: "x" } } as const;
    expect(told(answer(first, refused), answer(first, refused))).toEqual([[first, "eff_move", null]]);
    expect(told(answer(phone, refused), answer(phone, refused))).toEqual([[phone, "eff_move", null]]);
  });

  test("that confirms or rejects the booking is heard in both, whoever asked for it", () => {
    const outcome = { effectId: "eff_book" as EffectId, id: "evt_book_outcome" as EventId };
    expect(told(answer(first, { ...outcome, type: "booking.rejected", status: "failure" }))).toEqual([
      [first, "eff_book", null],
      [phone, null, null],
    ]);
  });

  test("that answers the chat which took it up is told in the first beside it, and once", () => {
    expect(told(answer(phone), answer(phone))).toEqual([[phone, "eff_move", null]]);
    expect(told(copy, answer(phone))).toEqual([[first, null, "customer"]]);
  });

  test("of the team's change is heard in both as the house's", () => {
    expect(told(answer(team), answer(team))).toEqual([[team, "eff_move", null]]);
    expect(told(copy, answer(team))).toEqual([
      [first, null, null],
      [phone, null, null],
    ]);
  });
});
