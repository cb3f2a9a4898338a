// The businessChange workflow on Temporal's test server: applied, told, taken back, in days that the clock skips.
import { afterEach, describe, expect, test, vi } from "vitest";
import { outcomeEventId } from "#contracts/ids";
import { changeStatusQuery, undoUpdate } from "#temporal-worker/workflows/change-definitions";
import { changeSignal, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { changeFor, undoOf, type ChangeWishes } from "#test/fakes/handoffs";
import { hour, minute, onSkippedTime, soon } from "./skipped-time.ts";

const time = onSkippedTime();
type Handle = Awaited<ReturnType<typeof time.office.startChange>>;

/** The test server's clock stands still for good once a workflow is ended with an activity on its way. */
const begun: Handle[] = [];
afterEach(async () => {
  const isQuiet = async (it: Handle) => expect((await it.query(changeStatusQuery)).pending).toBe(0);
  for (const it of begun.splice(0)) await vi.waitFor(() => isQuiet(it), soon);
});

async function changed(wishes: ChangeWishes = {}) {
  const handoff = changeFor(wishes);
  const handle = await time.office.startChange(handoff);
  begun.push(handle);
  return { handoff, handle };
}
const told = () => time.office.edge.events.map((it) => `${it.type} ${it.status}`);
const viewOf = (handle: Handle) => handle.query(changeStatusQuery);
const rows = () => [...time.office.changes.rows.keys()];

describe("a change", () => {
  test("is applied and told to the team and to customers who agreed, in one answer", async () => {
    const { handoff, handle } = await changed();
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({
      id: outcomeEventId(handoff.effectId),
      type: "change.applied",
      status: "success",
      results: { change: { applied: 1 } },
      stateUpdates: { businessId: handoff.businessData.businessId },
    });
    await vi.waitFor(
      async () =>
        expect((await viewOf(handle)).result).toEqual({ applied: 1, staffNotified: 2, customersNotified: 1 }),
      soon,
    );
    expect(rows()).toEqual(["menu_item/00000000-0000-4000-8000-000000000001"]);
    expect(time.office.changes.written.toSorted()).toEqual([
      "customer_news to jane@example.test",
      "staff_news to anna@example.test",
      "staff_news to marco@example.test",
    ]);
    const news = time.office.post.sent.find((it) => it.to === "jane@example.test");
    expect(news?.text).toContain("New at Mario's: Diavola, $18.99.");
    expect(news?.text).toContain("/news/stop?token=");
    expect(time.office.post.sent.find((it) => it.to === "anna@example.test")?.text).toContain(
      "New on the menu: Diavola",
    );
  });

  test("of which customers are to hear nothing is told to the team alone", async () => {
    const { handle } = await changed({ alertCustomers: false });
    await handle.executeUpdate(outcomeUpdate);
    await vi.waitFor(async () => expect((await viewOf(handle)).result.staffNotified).toBe(2), soon);
    expect(time.office.changes.written.join()).not.toContain("customer");
  });

  test("that is refused changes nothing, tells nobody, and says why", async () => {
    time.office.changes.refusal = { outcome: "rejected", message: "nobody works two shifts at once" };
    const { handoff, handle } = await changed();
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({
      status: "failure",
      error: { code: "rejected", message: "nobody works two shifts at once" },
    });
    begun.pop();
    await handle.result();
    expect(rows()).toEqual([]);
    expect(time.office.post.sent).toEqual([]);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({
      type: "businessChange",
      status: "failed",
    });
  });

  test("outlives a database and a provider that are away, and writes to nobody twice", async () => {
    let failures = 2;
    time.office.changes.beforeCall = (method) => {
      if (method === "apply" && failures-- > 0) throw new Error("the database is away");
    };
    let refused = 3;
    time.office.post.onWire = (phase) =>
      phase === "in" && refused-- > 0 ? new Response("away", { status: 502 }) : undefined;
    const { handle } = await changed();
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({ status: "success" });
    await vi.waitFor(
      async () =>
        expect((await viewOf(handle)).result).toMatchObject({ staffNotified: 2, customersNotified: 1 }),
      soon,
    );
    await vi.waitFor(async () => expect((await viewOf(handle)).pending).toBe(0), soon);
    expect(time.office.post.sent.map((it) => it.to).toSorted()).toEqual([
      "anna@example.test",
      "jane@example.test",
      "marco@example.test",
    ]);
  });

  test("whose database is away for too long is given up and says so", async () => {
    time.office.changes.beforeCall = (method) => {
      if (method === "apply") throw new Error("the database is away");
    };
    const { handle } = await changed({ giveUpAfterMinutes: 1 });
    begun.pop();
    await time.sleepUntil((await time.now()) + 2 * minute);
    expect(await handle.result()).toMatchObject({
      outcome: { status: "failure", error: { code: "unavailable" } },
    });
  });
});

describe("undoing", () => {
  test("puts the rows back, tells the team, and ends the story", async () => {
    const { handoff, handle } = await changed();
    await handle.executeUpdate(outcomeUpdate);
    await vi.waitFor(async () => expect((await viewOf(handle)).pending).toBe(0), soon);
    const update = undoOf(handoff);
    expect(
      await handle.executeUpdate(undoUpdate, { args: [update], updateId: update.effectId }),
    ).toMatchObject({
      type: "change.undone",
      status: "success",
    });
    begun.pop();
    await handle.result();
    expect(rows()).toEqual([]);
    expect(told()).toEqual(["change.applied success", "change.undone success"]);
    expect(time.office.changes.written.filter((it) => it.startsWith("staff_undo"))).toHaveLength(2);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({ status: "cancelled" });
  });

  test("of what customers were told of is told to them too, who still agree", async () => {
    const { handoff, handle } = await changed();
    await handle.executeUpdate(outcomeUpdate);
    await vi.waitFor(async () => expect((await viewOf(handle)).pending).toBe(0), soon);
    const update = undoOf(handoff);
    await handle.executeUpdate(undoUpdate, { args: [update], updateId: update.effectId });
    begun.pop();
    await handle.result();
    expect(time.office.changes.written.filter((it) => it.startsWith("customer"))).toEqual([
      "customer_news to jane@example.test",
      "customer_undo to jane@example.test",
    ]);
    const last = time.office.post.sent.findLast((it) => it.to === "jane@example.test");
    expect(last?.text).toContain("What we wrote to you no longer holds: “New at Mario's: Diavola, $18.99.”");
    expect(last?.text).toContain("/news/stop?token=");
  });

  test("of what no customer was told of is told to none", async () => {
    const { handoff, handle } = await changed({ alertCustomers: false });
    await handle.executeUpdate(outcomeUpdate);
    await vi.waitFor(async () => expect((await viewOf(handle)).pending).toBe(0), soon);
    const update = undoOf(handoff);
    await handle.executeUpdate(undoUpdate, { args: [update], updateId: update.effectId });
    begun.pop();
    await handle.result();
    expect(time.office.changes.written.join()).not.toContain("customer");
  });

  test("is refused where somebody has changed it again, and can be asked for again", async () => {
    const { handoff, handle } = await changed();
    await handle.executeUpdate(outcomeUpdate);
    time.office.changes.refusal = { outcome: "changed_meanwhile", message: "not as it was" };
    const first = undoOf(handoff);
    expect(await handle.executeUpdate(undoUpdate, { args: [first], updateId: first.effectId })).toMatchObject(
      {
        status: "failure",
        error: { code: "changed_meanwhile" },
      },
    );
    time.office.changes.refusal = null;
    const second = undoOf(handoff);
    await handle.signal(changeSignal, second);
    begun.pop();
    await handle.result();
    expect(rows()).toEqual([]);
  });

  test("comes too late after its day", async () => {
    const { handoff, handle } = await changed();
    await handle.executeUpdate(outcomeUpdate);
    await vi.waitFor(async () => expect((await viewOf(handle)).pending).toBe(0), soon);
    begun.pop();
    await time.sleepUntil((await time.now()) + 25 * hour);
    await handle.result();
    expect(rows()).toHaveLength(1);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({ status: "completed" });
    const update = undoOf(handoff);
    const late = await time.office.signed(
      `/v1/workflows/${handoff.effectId}/updates`,
      update,
      update.effectId,
    );
    expect(await late.json()).toMatchObject({
      status: "done",
      event: { type: "change.undone", status: "failure", error: { code: "too_late" } },
    });
  });
});
