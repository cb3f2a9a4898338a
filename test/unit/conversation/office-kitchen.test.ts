// Orders and costs in the dashboard chat, in memory.
import { describe, expect, it } from "vitest";
import type { WorkflowId } from "#contracts/ids";
import type { OfficeOrder } from "#conversation/office/ports";
import { OfficeTalk } from "#test/fakes/office-talk";

const order = (
  customer: string,
  status: OfficeOrder["status"],
  more: Partial<OfficeOrder> = {},
): OfficeOrder => ({
  workflowId: `eff_${customer}` as WorkflowId,
  customer,
  status,
  items: [{ name: "Diavola", quantity: 2 }],
  total: { amount: 4200, currency: "USD" },
  placedAt: "2026-11-22T17:00:00.000Z",
  pickupAt: "2026-11-22T23:00:00.000Z",
  ...more,
});

function kitchen(role: "owner" | "staff" = "staff"): OfficeTalk {
  const talk = new OfficeTalk(role);
  talk.office.ordered = [
    order("Moe Green", "preparing"),
    order("Ann Lee", "ready", { pickupAt: null }),
    order("Cid Old", "collected"),
  ];
  return talk;
}
const steps = (it: OfficeTalk) =>
  it.chat.effects.flatMap((effect) => (effect.type === "orderUpdate" ? [effect] : []));

describe("the kitchen's orders", () => {
  it("are told with what is in them, when, and how far they are", async () => {
    const it = await kitchen().says("what orders do we have?");
    expect(it.said).toBe(
      "2 open orders:\n– Ann Lee: 2 × Diavola, $42, as soon as it is ready (ready)\n– Moe Green: 2 × Diavola, $42, today, Sun 22 Nov 6:00 PM (preparing)",
    );
  });

  it("go on after a yes, through their own workflow", async () => {
    const it = await kitchen().says("moe's order is ready");
    expect(it.said).toContain("Order of Moe Green: ready. The customer is told. Shall I do it?");
    expect(steps(it)).toEqual([]);
    await it.says("yes");
    expect(steps(it)).toMatchObject([
      { workflowId: "eff_Moe Green", update: { update: "advance", step: "ready" } },
    ]);
  });

  it("of somebody who has none, or that is not so far, are told of as such", async () => {
    const it = await kitchen().says("bob's order is ready");
    expect(it.said).toContain("There is no open order of bob. Open are: Ann Lee");
    await it.says("ann's order is ready");
    expect(it.said).toBe("The order of Ann Lee is ready, so it can't become ready now.");
  });

  it("are asked about where several may be meant", async () => {
    const it = kitchen();
    it.office.ordered.push(order("Bo Day", "ready"));
    expect((await it.says("mark it collected")).said).toContain("Whose order is collected?");
    await it.says("Ann Lee", "yes");
    expect(steps(it)).toMatchObject([{ workflowId: "eff_Ann Lee", update: { step: "collect" } }]);
  });

  it("of one customer go on one after the other, as they are due", async () => {
    const it = kitchen();
    it.office.ordered = ["2026-11-23T01:00:00.000Z", "2026-11-22T23:00:00.000Z"].map((pickupAt) =>
      order("John Doe", "accepted", { pickupAt, workflowId: `eff_${pickupAt}` as WorkflowId }),
    );
    await it.says("john's order is ready");
    expect(it.said).toContain("John Doe has 2 such orders; this is the first: John Doe: 2 × Diavola");
    await it.says("yes");
    expect(steps(it)).toMatchObject([{ workflowId: "eff_2026-11-22T23:00:00.000Z" }]);
  });

  it("are collected where one alone is ready, though others are on their way", async () => {
    const it = await kitchen().says("mark it collected");
    expect(it.said).toContain("Order of Ann Lee: collected.");
  });
});

describe("what the models cost", () => {
  it("is told to owners, and not to staff", async () => {
    const it = kitchen("owner");
    expect((await it.says("show me the costs")).said).toContain("nothing was spent");
    it.office.spent = {
      total: { calls: 12, inputTokens: 1, outputTokens: 1, costMicros: 2_340_000, turns: 10, sessions: 4 },
      days: [{ date: "2026-11-22", calls: 2, inputTokens: 1, outputTokens: 1, costMicros: 5200 }],
      models: [],
    };
    expect((await it.says("what does all this cost me")).said).toContain(
      "cost $0.0052 today and $2.34 in the last 30 days, with 12 calls in 4 conversations",
    );
    expect(it.office.costsOf).toEqual(["2026-10-24", "2026-11-22"]);
    expect((await kitchen().says("show me the costs")).said).toContain("Only an owner or a manager");
  });
});
