// A booking's whole life on Temporal's test server, whose clock is advanced: days pass in milliseconds.
import { describe, expect, test, vi } from "vitest";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import { outcomeUpdate, scheduleQuery } from "#temporal-worker/workflows/definitions";
import { cancellation, rescheduleTo } from "#test/fakes/handoffs";
import { allSaid, hour, minute, onSkippedTime, send, soon } from "./skipped-time.ts";

const time = onSkippedTime();
const { inHours, confirmedBooking, sleepUntil } = time;

const eventTypes = (): string[] => time.office.edge.events.map((it) => it.type);
const subjects = (): (string | undefined)[] =>
  time.office.post.sent.map((it) => it.subject?.split(/[:?]/)[0]);
const eventAt = (type: string): number =>
  Date.parse(time.office.edge.events.find((it) => it.type === type)?.at ?? "");
const startOf = (it: BookingHandoff): number => Date.parse(it.businessData.startsAt);
const endOf = (it: BookingHandoff): number => Date.parse(it.businessData.endsAt);

describe("a booking left alone", () => {
  test("is reminded of once, completed and followed up, each at its time", async () => {
    const { handoff, handle, id } = await confirmedBooking({ startsAt: await inHours(48) });
    const result = await handle.result();
    expect(eventTypes()).toEqual(["booking.confirmed", "booking.reminded", "booking.followed_up"]);
    expect(time.office.edge.events.slice(1)).toMatchObject([
      { id: `evt_${handoff.effectId}_reminder_0`, effectId: null, results: { notified: ["email"] } },
      {
        id: `evt_${handoff.effectId}_follow_up`,
        effectId: null,
        results: { booking: { status: "completed" } },
      },
    ]);
    expect(eventAt("booking.reminded") - (startOf(handoff) - 2 * hour)).toBeLessThan(minute);
    expect(eventAt("booking.reminded")).toBeGreaterThanOrEqual(startOf(handoff) - 2 * hour);
    expect(eventAt("booking.followed_up")).toBeGreaterThanOrEqual(endOf(handoff) + hour);
    expect(subjects()).toEqual(["Confirmed", "Reminder", "How was your visit to Mario's Italian"]);
    expect(time.office.store.statusOf(id)).toBe("completed");
    expect(time.office.store.log.map((it) => it.step)).toEqual(["confirm", "complete"]);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({ status: "completed", result });
    expect(await handle.query(scheduleQuery)).toMatchObject([
      { state: "done" },
      { state: "done" },
      { state: "done" },
    ]);
  });

  test("made within the lead time is not reminded of late", async () => {
    const { handle } = await confirmedBooking({ startsAt: await inHours(1), reminderLeadMinutes: 120 });
    expect((await handle.query(scheduleQuery))[0]?.state).toBe("skipped");
    await handle.result();
    expect(eventTypes()).toEqual(["booking.confirmed", "booking.followed_up"]);
    expect(time.office.edge.events[0]?.nextSteps).toEqual(["send_confirmation"]);
  });
});

describe("a booking that changes", () => {
  test("to a later time is reminded of at the new time only", async () => {
    const { handoff, handle } = await confirmedBooking({ startsAt: await inHours(48) });
    await allSaid(handle);
    const later = startOf(handoff) + 24 * hour;
    await send(handle, rescheduleTo(handoff, later));
    await sleepUntil(startOf(handoff) + hour);
    expect(eventTypes()).toEqual(["booking.confirmed", "booking.moved"]);
    await handle.result();
    expect(eventTypes()).toEqual([
      "booking.confirmed",
      "booking.moved",
      "booking.reminded",
      "booking.followed_up",
    ]);
    expect(eventAt("booking.reminded")).toBeGreaterThanOrEqual(later - 2 * hour);
    expect(time.office.edge.events[2]?.id).toBe(`evt_${handoff.effectId}_reminder_1`);
    expect(subjects().filter((it) => it === "Reminder")).toHaveLength(1);
  });

  test("to an earlier time is reminded of in time", async () => {
    const { handoff, handle } = await confirmedBooking({ startsAt: await inHours(72) });
    await allSaid(handle);
    const earlier = startOf(handoff) - 24 * hour;
    await send(handle, rescheduleTo(handoff, earlier));
    await handle.result();
    expect(eventAt("booking.reminded")).toBeLessThan(earlier);
    expect(eventTypes().filter((it) => it === "booking.reminded")).toHaveLength(1);
  });

  test("after its reminder is reminded of once more, for the new time", async () => {
    const { handoff, handle } = await confirmedBooking({ startsAt: await inHours(48) });
    await allSaid(handle);
    await sleepUntil(startOf(handoff) - hour);
    await vi.waitFor(() => expect(eventTypes()).toEqual(["booking.confirmed", "booking.reminded"]), soon);
    await send(handle, rescheduleTo(handoff, startOf(handoff) + 24 * hour));
    await handle.result();
    const reminders = time.office.edge.events
      .filter((it) => it.type === "booking.reminded")
      .map((it) => it.id);
    expect(reminders).toEqual([`evt_${handoff.effectId}_reminder_0`, `evt_${handoff.effectId}_reminder_1`]);
    expect(subjects().filter((it) => it === "Reminder")).toHaveLength(2);
  });

  test("by being cancelled is never reminded of", async () => {
    const { handoff, handle, id } = await confirmedBooking({ startsAt: await inHours(48) });
    await allSaid(handle);
    await send(handle, cancellation(handoff));
    await sleepUntil(endOf(handoff) + 2 * hour);
    expect(eventTypes()).toEqual(["booking.confirmed", "booking.cancelled"]);
    expect(time.office.store.statusOf(id)).toBe("cancelled");
    expect((await handle.query(scheduleQuery)).map((it) => it.state)).toEqual([
      "cancelled",
      "cancelled",
      "cancelled",
    ]);
  });

  test("after the visit comes too late", async () => {
    const { handoff, handle, id } = await confirmedBooking({ startsAt: await inHours(48) });
    await allSaid(handle);
    await sleepUntil(endOf(handoff) + 10 * minute);
    const answer = await send(handle, rescheduleTo(handoff, endOf(handoff) + 24 * hour));
    expect(answer).toMatchObject({ type: "booking.moved", status: "failure", error: { code: "too_late" } });
    expect(await send(handle, cancellation(handoff))).toMatchObject({ error: { code: "too_late" } });
    await handle.result();
    expect(time.office.store.statusOf(id)).toBe("completed");
  });
});

describe("a booking that cannot be confirmed", () => {
  test("in the time it is given, and of which nobody decides, is undone, and the customer is told", async () => {
    time.office.store.beforeCall = (method) => {
      if (method === "confirm") throw new Error("the database is away");
    };
    const handoff = time.office.request({ startsAt: await inHours(48), giveUpAfterMinutes: 30 });
    const begun = await time.now();
    const handle = await time.office.start(handoff);
    await handle.result();
    expect(await time.now()).toBeGreaterThanOrEqual(begun + 24 * hour + 29 * minute);
    expect(time.office.edge.events).toMatchObject([
      { type: "booking.delayed", status: "partial", error: { code: "unavailable" } },
      {
        type: "booking.rejected",
        status: "failure",
        error: { code: "unavailable" },
        results: { booking: { status: "cancelled" } },
      },
    ]);
    expect(time.office.store.log.map((it) => it.step)).toEqual(["reject"]);
    expect(subjects()).toEqual(["Not confirmed"]);
    expect(time.office.store.workflows.get(handoff.effectId)?.status).toBe("failed");
  });

  test("while the customer waits for the answer is not mailed about", async () => {
    const handoff = time.office.request({ startsAt: await inHours(48) });
    time.office.store.refuse(handoff.businessData.bookingId);
    const handle = await time.office.start(handoff);
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({ type: "booking.rejected" });
    await handle.result();
    expect(time.office.post.sent).toEqual([]);
  });

  test("and is mailed about reaches a phone when there is no mail", async () => {
    time.office.store.beforeCall = (method) => {
      if (method === "confirm") throw new Error("the database is away");
    };
    const customer = { email: null, phone: "+12125550123" };
    const handoff = time.office.request({ startsAt: await inHours(48), customer, giveUpAfterMinutes: 5 });
    await (await time.office.start(handoff)).result();
    expect(time.office.post.sent.map((it) => it.channel)).toEqual(["sms"]);
    const id = handoff.businessData.bookingId;
    expect(time.office.store.notifications.get(`${id}:rejection:1:sms`)?.status).toBe("sent");
  });

  test("because it is gone is refused at once", async () => {
    const handoff = time.office.request({ startsAt: await inHours(48) });
    time.office.store.bookings.clear();
    const handle = await time.office.start(handoff);
    const outcome = await handle.executeUpdate(outcomeUpdate);
    expect(outcome).toMatchObject({
      type: "booking.rejected",
      status: "failure",
      error: { code: "not_found" },
    });
    await handle.result();
  });

  test("at first, is confirmed when the database is back", async () => {
    let failures = 4;
    time.office.store.beforeCall = (method) => {
      if (method === "confirm" && failures-- > 0) throw new Error("the database is away");
    };
    const { handle } = await confirmedBooking({ startsAt: await inHours(48) });
    await handle.result();
    expect(time.office.store.log.map((it) => it.step)).toEqual(["confirm", "complete"]);
    expect(eventTypes()[0]).toBe("booking.confirmed");
  });
});

describe("a booking whose surroundings fail", () => {
  test("waits a day for the edge and then says everything once, in order", async () => {
    time.office.edge.answer = () => 503;
    const { handoff, handle } = await confirmedBooking({ startsAt: await inHours(12) });
    await sleepUntil(startOf(handoff) + 12 * hour);
    expect(time.office.edge.events).toEqual([]);
    await vi.waitFor(() => expect(subjects()).toContain("Reminder"), soon);
    time.office.edge.answer = () => 200;
    await handle.result();
    expect(eventTypes()).toEqual(["booking.confirmed", "booking.reminded", "booking.followed_up"]);
    const attempts = time.office.edge.deliveries.filter((it) => it.event.type === "booking.confirmed");
    expect(attempts.length).toBeGreaterThan(100);
    expect(new Set(attempts.map((it) => it.webhookId)).size).toBe(1);
    expect(time.office.edge.deliveries.filter((it) => it.status === 200)).toHaveLength(3);
  });

  test("writes down what a conversation that is gone did not hear, and goes on", async () => {
    time.office.edge.answer = (event) => (event.type === "booking.confirmed" ? 404 : 200);
    const { handoff, handle, id } = await confirmedBooking({ startsAt: await inHours(12) });
    await handle.result();
    expect(time.office.store.audit).toMatchObject([
      {
        action: "workflow_event.undelivered",
        subject: id,
        requestId: handoff.requestId,
        after: { type: "booking.confirmed" },
      },
    ]);
    expect(time.office.edge.deliveries.filter((it) => it.event.type === "booking.confirmed")).toHaveLength(1);
    expect(eventTypes()).toEqual(["booking.reminded", "booking.followed_up"]);
  });

  test("reminds in the chat although no mail goes out, and mails when it can", async () => {
    const { handoff, handle } = await confirmedBooking({ startsAt: await inHours(12) });
    await allSaid(handle);
    time.office.post.onWire = (phase) => (phase === "in" ? new Response("away", { status: 502 }) : undefined);
    await sleepUntil(startOf(handoff) - 2 * hour + 2 * minute);
    const heard = { type: "booking.reminded", results: { notified: [] } };
    await vi.waitFor(() => expect(time.office.edge.events.at(-1)).toMatchObject(heard), soon);
    expect(subjects()).not.toContain("Reminder");
    time.office.post.onWire = () => undefined;
    await handle.result();
    expect(subjects().filter((it) => it === "Reminder")).toHaveLength(1);
  });

  test("reaches a customer who left both once: by mail what is kept, by phone what is urgent", async () => {
    const phone = "+12125550123";
    const { handle } = await confirmedBooking({ startsAt: await inHours(12), customer: { phone } });
    await handle.result();
    expect(time.office.post.sent.map((it) => it.channel)).toEqual(["email", "sms", "email"]);
  });

  test("gives up a number that does not exist, and still mails", async () => {
    const phone = "+15005550001";
    const { handle, id } = await confirmedBooking({ startsAt: await inHours(12), customer: { phone } });
    await handle.result();
    expect(time.office.store.notifications.get(`${id}:reminder:0:sms`)).toMatchObject({
      status: "failed",
      attempts: 1,
    });
    expect(time.office.store.notifications.get(`${id}:reminder:0:email`)).toMatchObject({ status: "sent" });
    expect(time.office.edge.events.find((it) => it.type === "booking.reminded")?.results.notified).toEqual([
      "email",
    ]);
  });
});
