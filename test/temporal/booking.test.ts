// The booking workflow on a real Temporal server: confirmed, moved, cancelled, refused, and through faults.
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test, vi } from "vitest";
import { WorkflowUpdateFailedError } from "@temporalio/client";
import { outcomeEventId } from "#contracts/ids";
import {
  cancelUpdate,
  changeSignal,
  outcomeUpdate,
  rescheduleUpdate,
  scheduleQuery,
  statusQuery,
} from "#temporal-worker/workflows/definitions";
import { cancellation, rescheduleTo } from "#test/fakes/handoffs";
import { BookingOffice } from "./booking-office.ts";
import { startTemporalServer, type TemporalServer } from "./temporal-server.ts";

const hour = 3_600_000;
const soon = { timeout: 30_000, interval: 50 };
let server: TemporalServer;
let office: BookingOffice;

beforeAll(async () => {
  server = await startTemporalServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  office = new BookingOffice(server.address);
});
afterEach(() => office.close());

const inHours = (n: number): number => Date.now() + n * hour;

async function confirmedBooking(wishes: Parameters<BookingOffice["request"]>[0]) {
  const handoff = office.request(wishes);
  const handle = await office.start(handoff);
  const outcome = await handle.executeUpdate(outcomeUpdate);
  return { handoff, handle, outcome, id: handoff.businessData.bookingId };
}

describe("a booking", () => {
  test("is confirmed, told to the chat once and mailed once", async () => {
    await office.startWorker();
    const { handoff, handle, outcome, id } = await confirmedBooking({ startsAt: inHours(48) });
    expect(outcome).toMatchObject({
      id: outcomeEventId(handoff.effectId),
      type: "booking.confirmed",
      status: "success",
      effectId: handoff.effectId,
      workflowId: handoff.effectId,
      requestId: handoff.requestId,
      nextSteps: ["send_confirmation", "schedule_reminder"],
      results: { bookingId: id, booking: { status: "confirmed" } },
    });
    await vi.waitFor(async () => expect((await handle.query(statusQuery)).pending).toBe(0), soon);
    expect(office.edge.events).toEqual([outcome]);
    expect(office.edge.deliveries[0]).toMatchObject({ webhookId: outcome.id, requestId: handoff.requestId });
    expect(office.post.sent.map((it) => it.subject)).toEqual([
      expect.stringMatching(/^Confirmed: Table for 4, /),
    ]);
    expect(office.store.workflows.get(handoff.effectId)).toMatchObject({
      status: "running",
      result: { outcome },
    });
  });

  test("shows its reminder, its end and its follow-up before they are due", async () => {
    await office.startWorker();
    const { handoff, handle } = await confirmedBooking({ startsAt: inHours(48), reminderLeadMinutes: 180 });
    const start = Date.parse(handoff.businessData.startsAt);
    const end = Date.parse(handoff.businessData.endsAt);
    expect(await handle.query(scheduleQuery)).toEqual([
      { step: "reminder", at: new Date(start - 3 * hour).toISOString(), state: "scheduled" },
      { step: "completion", at: new Date(end).toISOString(), state: "scheduled" },
      { step: "follow_up", at: new Date(end + hour).toISOString(), state: "scheduled" },
    ]);
  });

  test("moved, keeps its place in the chat's order and aims its reminder anew", async () => {
    await office.startWorker();
    const { handoff, handle, outcome, id } = await confirmedBooking({ startsAt: inHours(48) });
    const later = inHours(72);
    const update = rescheduleTo(handoff, later, 6);
    const moved = await handle.executeUpdate(rescheduleUpdate, {
      args: [update as never],
      updateId: update.effectId,
    });
    expect(moved).toMatchObject({
      id: outcomeEventId(update.effectId),
      type: "booking.moved",
      status: "success",
      requestId: update.requestId,
      results: { booking: { partySize: 6, startsAt: new Date(later).toISOString() } },
    });
    expect((await handle.query(scheduleQuery))[0]).toEqual({
      step: "reminder",
      at: new Date(later - 2 * hour).toISOString(),
      state: "scheduled",
    });
    await vi.waitFor(() => expect(office.edge.events).toEqual([outcome, moved]), soon);
    await vi.waitFor(
      () => expect(office.post.sent.map((it) => it.idempotencyKey)).toContain(`${id}:reschedule:1:email`),
      soon,
    );
  });

  test("the same change as an update, as a repeat and as a signal is made once", async () => {
    await office.startWorker();
    const { handoff, handle, id } = await confirmedBooking({ startsAt: inHours(48) });
    const update = rescheduleTo(handoff, inHours(50));
    const send = () =>
      handle.executeUpdate(rescheduleUpdate, { args: [update as never], updateId: update.effectId });
    const [first, second] = await Promise.all([send(), send(), handle.signal(changeSignal, update)]);
    expect(second).toEqual(first);
    expect(await send()).toEqual(first);
    expect(office.store.bookings.get(id)?.sequence).toBe(1);
    await vi.waitFor(async () => expect((await handle.query(statusQuery)).pending).toBe(0), soon);
    expect(office.store.log.filter((it) => it.step === "move")).toHaveLength(1);
    expect(office.edge.events).toHaveLength(2);
  });

  test("a move to a time that is taken changes nothing", async () => {
    await office.startWorker();
    const { handoff, handle, id } = await confirmedBooking({ startsAt: inHours(48) });
    const before = await handle.query(scheduleQuery);
    const update = rescheduleTo(handoff, inHours(72));
    office.store.taken.add((update as { startsAt: string }).startsAt);
    const answer = await handle.executeUpdate(rescheduleUpdate, {
      args: [update as never],
      updateId: update.effectId,
    });
    expect(answer).toMatchObject({ type: "booking.moved", status: "failure", error: { code: "taken" } });
    expect(await handle.query(scheduleQuery)).toEqual(before);
    expect(office.store.bookings.get(id)).toMatchObject({ sequence: 0, booking: { status: "confirmed" } });
    expect(office.post.sent.filter((it) => it.idempotencyKey?.includes("reschedule"))).toEqual([]);
  });

  test("changed in the moment its confirmation goes out, is told of that no later than of the change", async () => {
    await office.startWorker();
    const lives = Array.from({ length: 24 }, async (_, index) => {
      const { handoff, handle, id } = await confirmedBooking({ startsAt: inHours(48) });
      await new Promise((resolve) => setTimeout(resolve, index * 3));
      const update = cancellation(handoff);
      await handle.executeUpdate(cancelUpdate, { args: [update as never], updateId: update.effectId });
      await handle.result();
      const { events } = await handle.fetchHistory();
      expect(events?.filter((it) => it.workflowTaskFailedEventAttributes)).toEqual([]);
      const keys = office.post.sent.map((it) => it.idempotencyKey).filter((it) => it?.startsWith(id));
      expect(keys.at(-1)).toBe(`${id}:cancellation:1:email`);
    });
    await Promise.all(lives);
  });

  test("cancelled, ends at once without reminder or follow-up", async () => {
    await office.startWorker();
    const { handoff, handle, id } = await confirmedBooking({ startsAt: inHours(48) });
    const update = cancellation(handoff);
    const answer = await handle.executeUpdate(cancelUpdate, {
      args: [update as never],
      updateId: update.effectId,
    });
    expect(answer).toMatchObject({ type: "booking.cancelled", status: "success", error: null });
    const result = await handle.result();
    expect(result).toMatchObject({ changes: { [update.effectId]: answer } });
    expect(office.store.statusOf(id)).toBe("cancelled");
    expect(office.edge.events.map((it) => it.type)).toEqual(["booking.confirmed", "booking.cancelled"]);
    expect(office.post.sent.map((it) => it.subject?.split(":")[0])).toEqual(["Confirmed", "Cancelled"]);
    expect(office.store.workflows.get(handoff.effectId)?.status).toBe("cancelled");
  });

  test("cancelling the workflow in Temporal cancels the booking and tells the customer", async () => {
    await office.startWorker();
    const { handle, id } = await confirmedBooking({ startsAt: inHours(48) });
    await handle.cancel();
    await handle.result();
    expect(office.store.statusOf(id)).toBe("cancelled");
    expect(office.edge.events.map((it) => it.type)).toEqual(["booking.confirmed", "booking.cancelled"]);
  });

  test("an update that makes no sense never enters the history", async () => {
    await office.startWorker();
    const { handoff, handle } = await confirmedBooking({ startsAt: inHours(48) });
    const update = { ...rescheduleTo(handoff, inHours(50)), partySize: 0 };
    const send = handle.executeUpdate(rescheduleUpdate, {
      args: [update as never],
      updateId: update.effectId,
    });
    await expect(send).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    const { events } = await handle.fetchHistory();
    expect(events?.filter((it) => it.workflowExecutionUpdateAcceptedEventAttributes)).toHaveLength(1);
  });
});
