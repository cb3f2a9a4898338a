// A customer's place in the line on advanced time: joined, offered what comes free, left, and the end of the wait.
import { describe, expect, test } from "vitest";
import { offeredSignal } from "#temporal-worker/workflows/waitlist-definitions";
import type { tidy } from "#temporal-worker/workflows/tidy";
import { changeFor, freshId, waitFor } from "#test/fakes/handoffs";
import { onSkippedTime } from "./skipped-time.ts";
import { waitersOn } from "./waiters.ts";

const time = onSkippedTime();
const { inHours } = time;
const { toldTo, heard, settled, bookingOf, waiting, freeTable, leave } = waitersOn(time);

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

  test.each([
    ["puts it back in service", { target: "resource_block", action: "remove", before: {}, after: null }],
    [
      "lets more arrive at once",
      { target: "policy", id: "max_covers_per_slot", action: "remove", before: { value: 4 }, after: null },
    ],
    ["gives somebody a shift", { target: "shift", action: "add", before: null, after: {} }],
  ])("is offered by the change that %s", async (_how, made) => {
    const { handoff } = await waiting();
    const change = changeFor();
    const [block] = change.businessData.changes;
    if (!block) throw new Error("nothing is changed");
    Object.assign(block, made);
    time.office.waitlist.free = 1;
    await time.office.startChange(change);
    expect(await heard(handoff, "waitlist.joined", "waitlist.offered")).toBe(true);
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
