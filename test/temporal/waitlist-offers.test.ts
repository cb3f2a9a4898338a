// What becomes of an offer on advanced time: taken, declined, left, or unanswered. The test server's clock stands still for
// good after one workflow has signalled another: what needs the clock comes first, on a server of its own.
import { describe, expect, test } from "vitest";
import { waitlistStatusQuery } from "#temporal-worker/workflows/waitlist-definitions";
import { waitFor } from "#test/fakes/handoffs";
import { minute, onSkippedTime } from "./skipped-time.ts";
import { waitersOn } from "./waiters.ts";

const time = onSkippedTime();
const { inHours, sleepUntil } = time;
const { toldTo, heard, settled, bookingOf, waiting, freeTable, decline, leave } = waitersOn(time);

describe("a hold in somebody's way", () => {
  test("that runs out in another's chat is theirs at that minute, and no sweep is waited for", async () => {
    const begun = await time.now();
    time.office.waitlist.heldUntil = begun + 5 * minute;
    const { handoff, handle } = await waiting();
    expect(toldTo(handoff)).toEqual(["waitlist.joined"]);
    await sleepUntil(begun + 5 * minute);
    await heard(handoff, "waitlist.joined", "waitlist.offered");
    expect((await time.now()) - begun).toBeLessThan(6 * minute);
    await settled(handle);
  });

  test("that is renewed is waited for again", async () => {
    const begun = await time.now();
    time.office.waitlist.heldUntil = begun + 5 * minute;
    const { handoff } = await waiting();
    time.office.waitlist.heldUntil = begun + 9 * minute;
    await sleepUntil(begun + 6 * minute);
    expect(toldTo(handoff)).toEqual(["waitlist.joined"]);
    await sleepUntil(begun + 9 * minute);
    await heard(handoff, "waitlist.joined", "waitlist.offered");
  });
});

describe("an offer", () => {
  /** Offered as they join: the test server's clock, unlike the real one's, stands still after a signal to another. */
  const offered = async () => {
    time.office.waitlist.free = 1;
    const first = await waiting();
    const handoff = waitFor({ startsAt: await inHours(48) });
    const handle = await time.office.startWaitlist(handoff);
    const second = { handoff, handle, id: bookingOf(handoff) };
    await heard(second.handoff, "waitlist.joined");
    await settled(handle);
    await heard(first.handoff, "waitlist.joined", "waitlist.offered");
    await settled(first.handle);
    return { first, second };
  };

  test("that nobody answers lapses at its minute and goes to the next", async () => {
    const { first, second } = await offered();
    const begun = await time.now();
    // Not waited for: the clock may stop in the middle of it, as the next one is signalled.
    void sleepUntil(begun + 15 * minute).catch(() => undefined);
    await heard(first.handoff, "waitlist.joined", "waitlist.offered", "waitlist.passed");
    await heard(second.handoff, "waitlist.joined", "waitlist.offered");
    expect(time.office.waitlist.log.slice(-2)).toEqual([`waiting ${first.id}`, `offered ${second.id}`]);
    expect((await first.handle.query(waitlistStatusQuery)).stage).toBe("waiting");
  });

  test("that is taken ends the wait in silence: the booking's own workflow has the word", async () => {
    const { first, second } = await offered();
    time.office.waitlist.accept(first.id);
    await first.handle.result();
    expect(toldTo(first.handoff)).toEqual(["waitlist.joined", "waitlist.offered"]);
    expect(toldTo(second.handoff)).toEqual(["waitlist.joined"]);
    expect(time.office.store.workflows.get(first.handoff.effectId)?.status).toBe("completed");
  });

  test("that is declined goes to the next at once", async () => {
    const { first, second } = await offered();
    const answer = await decline(first.handle, first.handoff);
    expect(answer).toMatchObject({
      type: "waitlist.passed",
      status: "success",
      results: { waiting: { offer: null } },
    });
    await heard(second.handoff, "waitlist.joined", "waitlist.offered");
    expect(await decline(first.handle, first.handoff)).toMatchObject({ error: { code: "too_late" } });
  });

  test("that is taken in its last moment is theirs, though a no comes right after", async () => {
    const { first, second } = await offered();
    time.office.waitlist.accept(first.id);
    expect(await decline(first.handle, first.handoff)).toMatchObject({ error: { code: "too_late" } });
    await first.handle.result();
    expect(time.office.waitlist.statusOf(first.id)).toBe("accepted");
    expect(toldTo(second.handoff)).toEqual(["waitlist.joined"]);
  });

  test("goes to the next as its customer leaves the list", async () => {
    const { first, second } = await offered();
    expect(await leave(first.handle, first.handoff)).toMatchObject({
      type: "waitlist.left",
      status: "success",
      results: { booking: { status: "cancelled" } },
    });
    await heard(second.handoff, "waitlist.joined", "waitlist.offered");
    await first.handle.result();
    expect(time.office.store.workflows.get(first.handoff.effectId)?.status).toBe("cancelled");
  });

  test("is found by a worker that comes after the one that died", async () => {
    const first = await waiting();
    const worker = await time.office.startWorker();
    let calls = 0;
    time.office.waitlist.beforeCall = (method) => {
      if (method === "offerNext" && ++calls === 1) throw new Error("the worker is killed");
    };
    await freeTable();
    await worker.stop();
    await heard(first.handoff, "waitlist.joined", "waitlist.offered");
    expect(time.office.waitlist.log.filter((it) => it.startsWith("offered"))).toHaveLength(1);
  });
});
