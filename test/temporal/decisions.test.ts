// A booking out of time, or of somebody who missed too many visits, waits for a person; the clock is advanced.
import { afterEach, describe, expect, test, vi } from "vitest";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import { outcomeUpdate, statusQuery } from "#temporal-worker/workflows/definitions";
import { bookingChange, cancellation } from "#test/fakes/handoffs";
import { allSaid, hour, minute, onSkippedTime, send, soon } from "./skipped-time.ts";

const time = onSkippedTime();
type Handle = Awaited<ReturnType<typeof time.office.start>>;
let begun: Handle | null = null;
afterEach(async () => {
  if (begun) await allSaid(begun).catch(() => undefined);
  begun = null;
});

const told = (): string[] => time.office.edge.events.map((it) => `${it.type} ${it.status}`);
const asked = () => [...time.office.store.questions.values()];
const is = (handle: Handle, stage: string) =>
  vi.waitFor(async () => expect((await handle.query(statusQuery)).stage).toBe(stage), soon);

/** Cannot be confirmed: the database is away for that, or wants a person's word. */
async function undecided(why: "away" | "needs_person") {
  let isAway = why === "away";
  time.office.store.beforeCall = (method) => {
    if (method === "confirm" && isAway) throw new Error("the database is away");
  };
  if (why === "needs_person") time.office.store.confirming = "needs_person";
  const handoff = time.office.request({ startsAt: await time.inHours(48), giveUpAfterMinutes: 5 });
  const handle = await time.office.start(handoff);
  begun = handle;
  if (isAway) await time.sleepUntil((await time.now()) + 6 * minute);
  await is(handle, "undecided");
  await vi.waitFor(() => expect(asked()).toHaveLength(1), soon);
  return { handoff, handle, recover: () => (isAway = false) };
}

const statusOf = ({ businessData }: BookingHandoff) => time.office.store.statusOf(businessData.bookingId);

describe("a booking that was not confirmed in time", () => {
  test("is put before a person with what may be decided, and the place is kept", async () => {
    const { handoff } = await undecided("away");
    expect(asked()).toMatchObject([
      {
        effectId: `${handoff.effectId}:undecided:1`,
        workflowId: handoff.effectId,
        bookingId: handoff.businessData.bookingId,
        reason: "booking_out_of_time",
        decisions: ["continue", "compensate", "end"],
        settled: null,
      },
    ]);
    expect(asked()[0]?.summary).toContain("Table for 4");
    expect(statusOf(handoff)).toBe("requested");
    await vi.waitFor(() => expect(told()).toEqual(["booking.delayed partial"]), soon);
  });

  test("is confirmed by the decision to continue, once, however often it is said", async () => {
    const { handoff, handle, recover } = await undecided("away");
    recover();
    const decision = bookingChange(handoff, { decision: "continue" });
    expect(await send(handle, decision)).toMatchObject({ type: "booking.confirmed", status: "success" });
    expect(await send(handle, decision)).toMatchObject({ type: "booking.confirmed" });
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({ type: "booking.confirmed" });
    await allSaid(handle);
    expect(told()).toEqual(["booking.delayed partial", "booking.confirmed success"]);
    expect(asked()[0]?.settled).toMatchObject({ decision: "continue", closedBy: "owner" });
    expect(statusOf(handoff)).toBe("confirmed");
    const late = await send(handle, bookingChange(handoff, { decision: "compensate" }));
    expect(late).toMatchObject({ status: "failure", error: { code: "too_late" } });
  });

  test("is asked about again where it cannot be had in time once more", async () => {
    const { handoff, handle } = await undecided("away");
    const answer = send(handle, bookingChange(handoff, { decision: "continue" }));
    await time.sleepUntil((await time.now()) + 6 * minute);
    expect(await answer).toMatchObject({ status: "failure", error: { code: "unavailable" } });
    await vi.waitFor(() => expect(asked()).toHaveLength(2), soon);
    expect(asked()[0]?.settled).toMatchObject({ decision: "continue" });
  });

  test("is given back by the decision to compensate", async () => {
    const { handoff, handle } = await undecided("away");
    const answer = await send(handle, bookingChange(handoff, { decision: "compensate" }));
    expect(answer).toMatchObject({ type: "booking.rejected", status: "success" });
    await handle.result();
    expect(told()).toEqual(["booking.delayed partial", "booking.rejected failure"]);
    expect(statusOf(handoff)).toBe("cancelled");
    expect(time.office.store.workflows.get(handoff.effectId)?.status).toBe("failed");
  });

  test("is left to the team by the decision to end", async () => {
    const { handoff, handle } = await undecided("away");
    await send(handle, bookingChange(handoff, { decision: "end" }));
    await handle.result();
    expect(told()).toEqual(["booking.delayed partial", "booking.delayed success"]);
    expect(statusOf(handoff)).toBe("requested");
    expect(asked()[0]?.settled).toMatchObject({ decision: "end" });
  });

  test("may be called off by the customer meanwhile: nobody has to decide any more", async () => {
    const { handoff, handle } = await undecided("away");
    expect(await send(handle, cancellation(handoff))).toMatchObject({
      type: "booking.cancelled",
      status: "success",
    });
    await handle.result();
    expect(asked()[0]?.settled).toMatchObject({ decision: "none", closedBy: "customer" });
    expect(statusOf(handoff)).toBe("cancelled");
  });
});

test("whoever missed too many visits is confirmed by a person's word, and by nobody's refused after a day", async () => {
  const first = await undecided("needs_person");
  expect(asked()[0]).toMatchObject({ reason: "booking_needs_decision" });
  expect(time.office.edge.events[0]).toMatchObject({ error: { code: "needs_person" } });
  await send(first.handle, bookingChange(first.handoff, { decision: "continue" }));
  expect(statusOf(first.handoff)).toBe("confirmed");
  await allSaid(first.handle);

  const second = time.office.request({ startsAt: await time.inHours(72) });
  const handle = await time.office.start(second);
  await is(handle, "undecided");
  await allSaid(handle);
  await time.sleepUntil((await time.now()) + 24 * hour);
  await handle.result();
  expect(asked()[1]?.settled).toMatchObject({ decision: "compensate", closedBy: "deadline" });
  expect(statusOf(second)).toBe("cancelled");
});

test("a booking of somebody who missed too many visits is refused where the business wants that", async () => {
  time.office.store.confirming = "missed_too_often";
  const handoff = time.office.request({ startsAt: await time.inHours(48) });
  const handle = await time.office.start(handoff);
  const outcome = await handle.executeUpdate(outcomeUpdate);
  expect(outcome).toMatchObject({ type: "booking.rejected", error: { code: "missed_too_often" } });
  await handle.result();
  expect(asked()).toEqual([]);
});
