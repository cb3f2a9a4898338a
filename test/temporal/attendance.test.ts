// Whether they come: the customer's word before the visit, the team's after it; the clock is advanced.
import { describe, expect, test, vi } from "vitest";
import type { SessionId } from "#contracts/ids";
import { statusQuery } from "#temporal-worker/workflows/definitions";
import { bookingChange, rescheduleTo } from "#test/fakes/handoffs";
import { allSaid, hour, minute, onSkippedTime, send, soon } from "./skipped-time.ts";

const time = onSkippedTime();
const team = "ses_team" as SessionId;
const told = (): string[] =>
  time.office.edge.events.map((it) => `${it.type}${it.session === team ? " to the team" : ""}`);
const mailed = (): (string | undefined)[] => time.office.post.sent.map((it) => it.subject?.split(/[:?]/)[0]);

async function booked() {
  const made = await time.confirmedBooking({ startsAt: await time.inHours(48) });
  await allSaid(made.handle);
  const { startsAt, endsAt } = made.handoff.businessData;
  return { ...made, startsAt: Date.parse(startsAt), endsAt: Date.parse(endsAt) };
}

describe("the customer's yes to the reminder", () => {
  test("is written down and known to the workflow, once, until the booking is moved", async () => {
    const { handoff, handle, startsAt, id } = await booked();
    await time.sleepUntil(startsAt - hour);
    const yes = bookingChange(handoff, "attend");
    expect(await send(handle, yes)).toMatchObject({ type: "booking.attending", status: "success" });
    await send(handle, yes);
    expect((await handle.query(statusQuery)).attending).toBe(true);
    expect(time.office.store.log.filter((it) => it.step === "attend")).toEqual([
      { step: "attend", bookingId: id, requestId: yes.requestId },
    ]);
    await send(handle, rescheduleTo(handoff, startsAt + 24 * hour));
    expect((await handle.query(statusQuery)).attending).toBe(false);
    await allSaid(handle);
  });

  test("comes too late after the visit", async () => {
    const { handoff, handle, endsAt } = await booked();
    await time.sleepUntil(endsAt + minute);
    const late = await send(handle, bookingChange(handoff, "attend"));
    expect(late).toMatchObject({ status: "failure", error: { code: "too_late" } });
    await allSaid(handle);
  });
});

describe("a no-show", () => {
  test("during the visit is counted and told, and nobody is asked how it was", async () => {
    const { handoff, handle, startsAt, id } = await booked();
    await time.sleepUntil(startsAt + 20 * minute);
    const marked = await send(handle, bookingChange(handoff, "no_show", team));
    expect(marked).toMatchObject({
      type: "booking.no_show",
      session: team,
      results: { booking: { status: "no_show" }, missed: { noShows: 1 } },
    });
    await handle.result();
    expect(told()).toEqual([
      "booking.confirmed",
      "booking.reminded",
      "booking.no_show",
      "booking.no_show to the team",
    ]);
    expect(mailed()).toEqual(["Confirmed", "Reminder", "We missed you"]);
    expect(time.office.store.statusOf(id)).toBe("no_show");
    expect(time.office.store.workflows.get(handoff.effectId)?.status).toBe("completed");
  });

  test("is not told where the business does not want that", async () => {
    time.office.store.missed = { ...time.office.store.missed, told: false };
    const { handoff, handle, startsAt } = await booked();
    await time.sleepUntil(startsAt + 20 * minute);
    await send(handle, bookingChange(handoff, "no_show", team));
    await handle.result();
    expect(told()).toEqual(["booking.confirmed", "booking.reminded", "booking.no_show to the team"]);
    expect(mailed()).toEqual(["Confirmed", "Reminder"]);
  });

  test("after the visit is as good, and may be taken back: then the follow-up goes out after all", async () => {
    const { handoff, handle, endsAt, id } = await booked();
    await time.sleepUntil(endsAt + 10 * minute);
    await vi.waitFor(() => expect(time.office.store.statusOf(id)).toBe("completed"), soon);
    await send(handle, bookingChange(handoff, "no_show", team));
    await allSaid(handle);
    const back = await send(handle, bookingChange(handoff, "came", team));
    expect(back).toMatchObject({ type: "booking.came", status: "success" });
    await handle.result();
    expect(told().slice(2)).toEqual([
      "booking.no_show",
      "booking.no_show to the team",
      "booking.came",
      "booking.came to the team",
      "booking.followed_up",
    ]);
    expect(mailed().slice(2)).toEqual([
      "We missed you",
      "Put right",
      "How was your visit to Mario's Italian",
    ]);
    expect(time.office.store.statusOf(id)).toBe("completed");
  });

  test("said twice is one, and cannot be taken back for ever", async () => {
    const { handoff, handle, startsAt } = await booked();
    await time.sleepUntil(startsAt + 20 * minute);
    await send(handle, bookingChange(handoff, "no_show", team));
    await allSaid(handle);
    const again = await send(handle, bookingChange(handoff, "no_show", team));
    expect(again).toMatchObject({ status: "success", results: { booking: { status: "no_show" } } });
    await time.sleepUntil(startsAt + 20 * minute + 2 * hour + minute);
    await expect(send(handle, bookingChange(handoff, "came", team))).rejects.toThrow(
      /already completed|not found/i,
    );
  });
});
