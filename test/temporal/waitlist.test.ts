// A customer's place in the line on advanced time: offers, silence, answers at the last moment, and the end of the wait.
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { WaitlistHandoff } from "#contracts/handoff";
import { cancelUpdate, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import {
  declineUpdate,
  offeredSignal,
  waitlistStatusQuery,
} from "#temporal-worker/workflows/waitlist-definitions";
import type { tidy } from "#temporal-worker/workflows/tidy";
import { cancellation, freshId, waitersUpdate, waitFor, type WaitWishes } from "#test/fakes/handoffs";
import { allSaid, minute, onSkippedTime, send, soon } from "./skipped-time.ts";

const time = onSkippedTime();
const { inHours, confirmedBooking, sleepUntil } = time;

beforeEach(() => {
  time.office.waitlist.now = time.now;
});

type Handle = Awaited<ReturnType<(typeof time.office)["startWaitlist"]>>;

/** Everything told to one conversation, in order. */
const toldTo = ({ session }: { session: string }): string[] =>
  time.office.edge.events.filter((it) => it.session === session).map((it) => it.type);
/** Whether exactly these come to be told to one conversation. */
const heard = (who: { session: string }, ...types: string[]): Promise<boolean> =>
  vi.waitFor(() => {
    expect(toldTo(who)).toEqual(types);
    return true;
  }, soon);
const settled = (handle: Handle) =>
  vi.waitFor(async () => expect((await handle.query(waitlistStatusQuery)).pending).toBe(0), soon);
const bookingOf = ({ businessData }: WaitlistHandoff) => businessData.bookingId;

async function waiting(wishes: Partial<WaitWishes> = {}) {
  const handoff = waitFor({ startsAt: await inHours(48), ...wishes });
  const handle = await time.office.startWaitlist(handoff);
  const outcome = await handle.executeUpdate(outcomeUpdate);
  await settled(handle);
  return { handoff, handle, outcome, id: bookingOf(handoff) };
}

/** A booking is cancelled, and its table is free. */
async function freeTable() {
  const { handoff, handle } = await confirmedBooking({ startsAt: await inHours(48) });
  await allSaid(handle);
  time.office.waitlist.free += 1;
  await send(handle, cancellation(handoff));
  await handle.result();
}

const decline = (handle: Handle, handoff: WaitlistHandoff) => {
  const update = waitersUpdate(handoff, "decline");
  if (update.update !== "decline") throw new Error("not a decline");
  return handle.executeUpdate(declineUpdate, { args: [update], updateId: update.effectId });
};
const leave = (handle: Handle, handoff: WaitlistHandoff) => {
  const update = waitersUpdate(handoff, "cancel");
  if (update.update !== "cancel") throw new Error("not a cancel");
  return handle.executeUpdate(cancelUpdate, { args: [update], updateId: update.effectId });
};

describe("a customer who joins", () => {
  test("is told so, waits, and hears once that their time has passed", async () => {
    const { handoff, handle, outcome, id } = await waiting();
    expect(outcome).toMatchObject({
      id: `evt_${handoff.effectId.slice(4)}_outcome`,
      type: "waitlist.joined",
      status: "success",
      nextSteps: ["offer_when_free"],
      results: { booking: { id, status: "waitlisted" }, waiting: { offer: null } },
    });
    await handle.result();
    expect(toldTo(handoff)).toEqual(["waitlist.joined", "waitlist.over"]);
    expect(await time.now()).toBeGreaterThanOrEqual(Date.parse(handoff.triggerConditions.wantedTo));
    expect(time.office.waitlist.statusOf(id)).toBe("expired");
    expect(time.office.post.sent).toEqual([]);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({
      type: "waitlist",
      status: "completed",
      bookingId: id,
    });
  });

  test("twice is refused, and waits for nothing", async () => {
    time.office.waitlist.refusal = "duplicate";
    const { handoff, handle, outcome } = await waiting();
    expect(outcome).toMatchObject({ status: "failure", error: { code: "duplicate" } });
    await handle.result();
    expect(toldTo(handoff)).toEqual(["waitlist.joined"]);
  });

  test("while the database is away is on the list when it is back", async () => {
    let failures = 3;
    time.office.waitlist.beforeCall = (method) => {
      if (method === "join" && failures-- > 0) throw new Error("the database is away");
    };
    const { outcome } = await waiting();
    expect(outcome).toMatchObject({ type: "waitlist.joined", status: "success" });
  });

  test("and cannot be put on it in time is told, and is on no list", async () => {
    time.office.waitlist.beforeCall = (method) => {
      if (method === "join") throw new Error("the database is away");
    };
    const handoff = waitFor({ startsAt: await inHours(48), giveUpAfterMinutes: 10 });
    const { outcome } = await (await time.office.startWaitlist(handoff)).result();
    expect(outcome).toMatchObject({ status: "failure", error: { code: "unavailable" } });
    expect(time.office.waitlist.statusOf(bookingOf(handoff))).toBeUndefined();
  });

  test("is offered at once what came free in the meantime, after being told that they wait", async () => {
    time.office.waitlist.free = 1;
    const { handoff } = await waiting();
    expect(await heard(handoff, "waitlist.joined", "waitlist.offered")).toBe(true);
  });
});

describe("a table that comes free", () => {
  test("is offered to the first in line: in the chat, and by one message", async () => {
    const first = await waiting({ customer: { phone: "+12125550123" } });
    const second = await waiting();
    await freeTable();
    await heard(first.handoff, "waitlist.joined", "waitlist.offered");
    const offer = time.office.edge.events.find((it) => it.type === "waitlist.offered");
    expect(offer).toMatchObject({
      id: `evt_${first.handoff.effectId}_offer_1`,
      session: first.handoff.session,
      effectId: null,
      results: { booking: { id: first.id, status: "held" }, waiting: { offer: { number: 1 } } },
    });
    await settled(first.handle);
    const letters = time.office.post.sent.filter((it) => it.text?.includes(first.id));
    expect(letters.map((it) => it.channel)).toEqual(["sms"]);
    expect(letters[0]?.text).toMatch(
      /^Free for you: Table for 4, .* at Mario's Italian\. We keep it .* until .*\/b\/marios-italian/,
    );
    expect(toldTo(second.handoff)).toEqual(["waitlist.joined"]);
  });

  test("is not offered twice to one customer by a repeated signal", async () => {
    const { handoff, handle } = await waiting();
    await freeTable();
    await heard(handoff, "waitlist.joined", "waitlist.offered");
    const entry = time.office.waitlist.line[0]?.entry;
    if (!entry) throw new Error("nobody waits");
    await handle.signal(offeredSignal, entry);
    await settled(handle);
    expect(toldTo(handoff)).toEqual(["waitlist.joined", "waitlist.offered"]);
    expect(time.office.post.sent.filter((it) => it.text?.includes("waitlist"))).toHaveLength(1);
  });

  test("two at once are two offers", async () => {
    const first = await waiting();
    const second = await waiting();
    time.office.waitlist.free = 1;
    await freeTable();
    expect(await heard(first.handoff, "waitlist.joined", "waitlist.offered")).toBe(true);
    expect(await heard(second.handoff, "waitlist.joined", "waitlist.offered")).toBe(true);
  });

  test("is found by the sweep where nobody said so", async () => {
    const { handoff } = await waiting();
    time.office.waitlist.free = 1;
    await time.office.client.workflow.execute<typeof tidy>("tidy", {
      workflowId: `sweep-${freshId()}`,
      taskQueue: time.office.taskQueue,
    });
    expect(await heard(handoff, "waitlist.joined", "waitlist.offered")).toBe(true);
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

  test("that is taken ends the wait in silence: the booking's own workflow has the word", async () => {
    const { first, second } = await offered();
    time.office.waitlist.accept(first.id);
    await first.handle.result();
    expect(toldTo(first.handoff)).toEqual(["waitlist.joined", "waitlist.offered"]);
    expect(toldTo(second.handoff)).toEqual(["waitlist.joined"]);
    expect(time.office.store.workflows.get(first.handoff.effectId)?.status).toBe("completed");
  });

  test("that nobody answers lapses at its minute and goes to the next", async () => {
    const { first, second } = await offered();
    const begun = await time.now();
    await sleepUntil(begun + 15 * minute);
    await heard(first.handoff, "waitlist.joined", "waitlist.offered", "waitlist.passed");
    await heard(second.handoff, "waitlist.joined", "waitlist.offered");
    expect(time.office.waitlist.log.slice(-2)).toEqual([`waiting ${first.id}`, `offered ${second.id}`]);
    expect((await first.handle.query(waitlistStatusQuery)).stage).toBe("waiting");
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

describe("leaving the list", () => {
  test("is once, and then too late for nothing", async () => {
    const { handle, handoff, id } = await waiting();
    expect(await leave(handle, handoff)).toMatchObject({ type: "waitlist.left", status: "success" });
    await handle.result();
    expect(time.office.waitlist.statusOf(id)).toBe("cancelled");
    expect(toldTo(handoff)).toEqual(["waitlist.joined", "waitlist.left"]);
  });

  test("is what an operator's cancellation means", async () => {
    const { handle, handoff, id } = await waiting();
    await handle.cancel();
    await handle.result();
    expect(time.office.waitlist.statusOf(id)).toBe("cancelled");
    expect(toldTo(handoff)).toEqual(["waitlist.joined", "waitlist.left"]);
  });

  test("comes too late for who has taken an offer", async () => {
    const { handle, handoff, id } = await waiting();
    await freeTable();
    await heard(handoff, "waitlist.joined", "waitlist.offered");
    time.office.waitlist.accept(id);
    expect(await leave(handle, handoff)).toMatchObject({ error: { code: "too_late" } });
    await handle.result();
  });
});
