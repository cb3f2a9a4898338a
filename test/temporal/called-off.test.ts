// Messages that the booking has overtaken while their provider was down: they are called off, not sent late.
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import { changeSignal } from "#temporal-worker/workflows/definitions";
import { cancellation, rescheduleTo } from "#test/fakes/handoffs";
import { allSaid, hour, minute, onSkippedTime, send, soon } from "./skipped-time.ts";

const time = onSkippedTime();
const { inHours, confirmedBooking, sleepUntil } = time;

/** Whose calls to send fail meanwhile; a provider that is up again sends what is still wanted. */
let isDown = false;
beforeEach(() => {
  isDown = false;
  time.office.post.onWire = (phase) =>
    phase === "in" && isDown ? new Response("away", { status: 502 }) : undefined;
});

const subjects = (): (string | undefined)[] =>
  time.office.post.sent.map((it) => it.subject?.split(/[:?]/)[0]);
const reminders = (): (string | undefined)[] =>
  time.office.post.sent.map((it) => it.idempotencyKey).filter((it) => it?.includes(":reminder:"));
const told = (): string[] => time.office.edge.events.map((it) => it.type);
const noted = (key: string) => time.office.store.notifications.get(key);
const startOf = (it: BookingHandoff): number => Date.parse(it.businessData.startsAt);

type Made = Awaited<ReturnType<typeof confirmedBooking>>;
/** A booking whose reminder is due and cannot go out. */
async function whileItsReminderIsTried(customer = {}): Promise<Made> {
  const made = await confirmedBooking({ startsAt: await inHours(12), customer });
  await allSaid(made.handle);
  isDown = true;
  await sleepUntil(startOf(made.handoff) - 2 * hour + 2 * minute);
  await vi.waitFor(() => expect(told()).toContain("booking.reminded"), soon);
  return made;
}

describe("a reminder that cannot go out", () => {
  test("is called off by a move, and planned anew for the new time", async () => {
    const made = await whileItsReminderIsTried();
    const { handoff, handle, id } = made;
    await send(handle, rescheduleTo(handoff, startOf(handoff) + 24 * hour));
    await vi.waitFor(() => expect(noted(`${id}:reminder:0:email`)?.status).toBe("failed"), soon);
    isDown = false;
    await handle.result();
    expect(reminders()).toEqual([`${id}:reminder:1:email`]);
    expect(subjects()).toEqual(["Confirmed", "Changed", "Reminder", "How was your visit to Mario's Italian"]);
    expect(noted(`${id}:reminder:0:email`)?.error).toContain("called off");
  });

  test("is called off by a cancellation", async () => {
    const { handoff, handle, id } = await whileItsReminderIsTried();
    await send(handle, cancellation(handoff));
    isDown = false;
    await handle.result();
    expect(subjects()).toEqual(["Confirmed", "Cancelled"]);
    expect(noted(`${id}:reminder:0:email`)).toMatchObject({ status: "failed" });
    expect(told().at(-1)).toBe("booking.cancelled");
  });

  test("is called off once the visit begins, by phone and by mail", async () => {
    const { handoff, handle, id } = await whileItsReminderIsTried({ phone: "+12125550123" });
    await sleepUntil(startOf(handoff) + minute);
    isDown = false;
    await handle.result();
    expect(reminders()).toEqual([]);
    expect(noted(`${id}:reminder:0:sms`)).toMatchObject({ status: "failed" });
    expect(noted(`${id}:reminder:0:email`)).toMatchObject({ status: "failed" });
  });

  test("within its first minute is called off by a move before the chat hears of the old time", async () => {
    const made = await confirmedBooking({ startsAt: await inHours(12) });
    await allSaid(made.handle);
    isDown = true;
    const { handoff, handle } = made;
    await sleepUntil(startOf(handoff) - 2 * hour);
    await send(handle, rescheduleTo(handoff, startOf(handoff) + 24 * hour));
    isDown = false;
    await handle.result();
    expect(told()).toEqual(["booking.confirmed", "booking.moved", "booking.reminded", "booking.followed_up"]);
    expect(time.office.edge.events[2]?.id).toBe(`evt_${handoff.effectId}_reminder_1`);
  });

  test("goes on when a change was refused", async () => {
    const { handoff, handle, id } = await whileItsReminderIsTried();
    const wanted = startOf(handoff) + 24 * hour;
    time.office.store.taken.add(new Date(wanted).toISOString());
    expect(await send(handle, rescheduleTo(handoff, wanted))).toMatchObject({ status: "failure" });
    isDown = false;
    await handle.result();
    expect(reminders()).toEqual([`${id}:reminder:0:email`]);
  });
});

test("a reminder that was still to be decided on when the visit began is left out", async () => {
  const made = await confirmedBooking({ startsAt: await inHours(12) });
  await allSaid(made.handle);
  const { handoff, handle } = made;
  time.office.store.beforeCall = (method) => {
    if (method === "move") throw new Error("the database is away");
  };
  const update = rescheduleTo(handoff, startOf(handoff) + 24 * hour);
  await handle.signal(changeSignal, update);
  await sleepUntil(startOf(handoff) + minute);
  time.office.store.taken.add(new Date(startOf(handoff) + 24 * hour).toISOString());
  time.office.store.beforeCall = () => undefined;
  await handle.result();
  expect(told()).toEqual(["booking.confirmed", "booking.moved", "booking.followed_up"]);
  expect(reminders()).toEqual([]);
});

describe("a confirmation that cannot go out", () => {
  beforeEach(() => {
    isDown = true;
  });

  test("is called off by a cancellation", async () => {
    const { handoff, handle, id } = await confirmedBooking({ startsAt: await inHours(12) });
    await vi.waitFor(() => expect(noted(`${id}:confirmation:0:email`)).toBeDefined(), soon);
    await send(handle, cancellation(handoff));
    isDown = false;
    await handle.result();
    expect(subjects()).toEqual(["Cancelled"]);
    expect(noted(`${id}:confirmation:0:email`)?.error).toContain("called off");
  });

  test("is called off by a move, as the message of that move is by the next", async () => {
    const { handoff, handle, id } = await confirmedBooking({ startsAt: await inHours(12) });
    await send(handle, rescheduleTo(handoff, startOf(handoff) + hour));
    await send(handle, rescheduleTo(handoff, startOf(handoff) + 3 * hour));
    await sleepUntil((await time.now()) + 5 * minute);
    isDown = false;
    await handle.result();
    const keys = time.office.post.sent.map((it) => it.idempotencyKey);
    expect(keys.slice(0, 2)).toEqual([`${id}:reschedule:2:email`, `${id}:reminder:2:email`]);
  });

  test("is called off when the visit is over", async () => {
    const { handle, id } = await confirmedBooking({ startsAt: await inHours(1) });
    await sleepUntil((await inHours(3)) - 5 * minute);
    isDown = false;
    await handle.result();
    expect(subjects()).toEqual(["How was your visit to Mario's Italian"]);
    expect(noted(`${id}:confirmation:0:email`)?.status).toBe("failed");
  });

  test("which is on the wire when the booking is moved goes out before the message of the move", async () => {
    isDown = false;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    time.office.post.onWire = (phase) => (phase === "in" ? held : undefined);
    const { handoff, handle } = await confirmedBooking({ startsAt: await inHours(12) });
    await vi.waitFor(() => expect(time.office.post.calls).toHaveLength(1), soon);
    await send(handle, rescheduleTo(handoff, startOf(handoff) + hour));
    release();
    await handle.result();
    expect(subjects().slice(0, 2)).toEqual(["Confirmed", "Changed"]);
  });
});
