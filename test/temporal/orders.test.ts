// The order workflow on Temporal's test server, whose clock is advanced: kitchens need minutes, tests do not.
import { afterEach, describe, expect, test, vi } from "vitest";
import type { OrderHandoff, OrderUpdate } from "#contracts/handoffs/order";
import { outcomeEventId } from "#contracts/ids";
import { cancelUpdate, decideUpdate, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { advanceUpdate, orderStatusQuery } from "#temporal-worker/workflows/order-definitions";
import { orderChange, orderFor, type OrderWishes } from "#test/fakes/handoffs";
import { hour, minute, onSkippedTime, soon } from "./skipped-time.ts";

const time = onSkippedTime();
type Handle = Awaited<ReturnType<typeof time.office.startOrder>>;

const told = () => time.office.edge.events.map((it) => `${it.type} ${it.status}`);

async function ordered(wishes: OrderWishes = {}) {
  const handoff = orderFor(wishes);
  const handle = await time.office.startOrder(handoff);
  begun.push(handle);
  return { handoff, handle };
}

/** The test server's clock stands still for good once a workflow is ended with an activity on its way. */
const begun: Handle[] = [];
afterEach(async () => {
  const isQuiet = async (it: Handle) => expect((await it.query(orderStatusQuery)).pending).toBe(0);
  for (const it of begun.splice(0)) await vi.waitFor(() => isQuiet(it), soon);
});

const send = (handle: Handle, it: OrderUpdate) => {
  const updateId = it.effectId;
  if (it.update === "cancel") return handle.executeUpdate(cancelUpdate, { args: [it], updateId });
  if (it.update === "advance") return handle.executeUpdate(advanceUpdate, { args: [it], updateId });
  return handle.executeUpdate(decideUpdate, { args: [it], updateId });
};
const advance = (handle: Handle, handoff: OrderHandoff, step: "accept" | "ready" | "collect" | "withdraw") =>
  send(handle, orderChange(handoff, { update: "advance", step }));
const stageOf = async (handle: Handle) => (await handle.query(orderStatusQuery)).stage;
const reaches = (handle: Handle, stage: string) =>
  vi.waitFor(async () => expect(await stageOf(handle)).toBe(stage), soon);
const isLate = (handle: Handle) =>
  vi.waitFor(async () => expect((await handle.query(orderStatusQuery)).escalated).toBe(true), soon);

describe("an order", () => {
  test("is accepted, prepared, ready and collected, each told to the chat", async () => {
    const { handoff, handle } = await ordered();
    const outcome = await handle.executeUpdate(outcomeUpdate);
    expect(outcome).toMatchObject({
      id: outcomeEventId(handoff.effectId),
      type: "order.accepted",
      status: "success",
      results: {
        order: {
          status: "accepted",
          total: { amount: 3150 },
          items: [{ name: "Margherita", quantity: 2, price: { amount: 2800 } }, { name: "Coke" }],
        },
      },
    });
    await reaches(handle, "preparing");
    expect(await advance(handle, handoff, "ready")).toMatchObject({ type: "order.ready" });
    expect(await advance(handle, handoff, "collect")).toMatchObject({ type: "order.collected" });
    const result = await handle.result();
    expect(told()).toEqual([
      "order.accepted success",
      "order.preparing success",
      "order.ready success",
      "order.collected success",
    ]);
    expect(time.office.orders.log).toEqual(["place", "accept", "prepare", "ready", "collect"]);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({
      type: "order",
      status: "completed",
      bookingId: null,
      result,
    });
  });

  test("for later is begun so long before as the kitchen needs", async () => {
    const pickupAt = await time.inHours(3);
    const { handle } = await ordered({ pickupAt });
    await handle.executeUpdate(outcomeUpdate);
    await time.sleepUntil(pickupAt - 25 * minute);
    expect(await stageOf(handle)).toBe("accepted");
    await time.sleepUntil(pickupAt - 20 * minute);
    await reaches(handle, "preparing");
  });

  test("may be cancelled until the kitchen begins, and no longer", async () => {
    const pickupAt = await time.inHours(3);
    const early = await ordered({ pickupAt });
    await early.handle.executeUpdate(outcomeUpdate);
    const cancelled = await send(early.handle, orderChange(early.handoff, { update: "cancel" }));
    expect(cancelled).toMatchObject({ type: "order.cancelled", status: "success" });
    await early.handle.result();
    const late = await ordered();
    await reaches(late.handle, "preparing");
    const refused = await send(late.handle, orderChange(late.handoff, { update: "cancel" }));
    expect(refused).toMatchObject({ status: "failure", error: { code: "too_late" } });
    expect(await stageOf(late.handle)).toBe("preparing");
  });

  test("repeated changes are one", async () => {
    const { handoff, handle } = await ordered();
    await reaches(handle, "preparing");
    const ready = orderChange(handoff, { update: "advance", step: "ready" });
    expect(await send(handle, ready)).toEqual(await send(handle, ready));
    expect(time.office.orders.log.filter((it) => it === "ready")).toHaveLength(1);
  });
});

describe("an order that cannot be had", () => {
  test.each([
    ["is sold out", { lines: [{ item: "Truffle Pizza", quantity: 1 }], total: 2900 }, "sold_out"],
    ["costs something else by now", { total: 3100 }, "price_changed"],
  ])("because it %s is rejected, and nothing is placed", async (_why, wishes, code) => {
    const { handoff, handle } = await ordered(wishes);
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({
      type: "order.rejected",
      status: "failure",
      error: { code },
    });
    await handle.result();
    expect(time.office.orders.orders.size).toBe(0);
    expect(time.office.store.workflows.get(handoff.effectId)?.status).toBe("failed");
  });

  test("because accepting fails for good is withdrawn again", async () => {
    time.office.orders.beforeCall = (_method, step) => {
      if (step === "accept") throw new Error("the database is away");
    };
    const { handle } = await ordered({ giveUpAfterMinutes: 30 });
    const result = await handle.result();
    expect(result.outcome).toMatchObject({ type: "order.rejected", error: { code: "unavailable" } });
    expect(time.office.orders.log).toEqual(["place", "withdraw"]);
  });
});

describe("the team", () => {
  test("may have to accept an order itself", async () => {
    const { handoff, handle } = await ordered({ acceptWithinMinutes: 15 });
    await reaches(handle, "placed");
    await advance(handle, handoff, "accept");
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({ type: "order.accepted" });
  });

  test("may refuse it, and the customer hears that", async () => {
    const { handoff, handle } = await ordered({ acceptWithinMinutes: 15 });
    await reaches(handle, "placed");
    await advance(handle, handoff, "withdraw");
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({
      type: "order.rejected",
      status: "failure",
    });
    await handle.result();
  });

  test("an operator who cancels the workflow withdraws the order", async () => {
    const { handle } = await ordered();
    await reaches(handle, "preparing");
    await handle.cancel();
    await handle.result();
    expect(time.office.orders.log.at(-1)).toBe("withdraw");
    expect(told().at(-1)).toBe("order.cancelled success");
  });
});

describe("a step that is late waits for a person", () => {
  async function lateInTheKitchen() {
    const it = await ordered();
    await reaches(it.handle, "preparing");
    await time.sleepUntil((await time.now()) + 31 * minute);
    await isLate(it.handle);
    return it;
  }

  test("who is asked once, while the customer hears that it takes longer", async () => {
    const { handoff, handle } = await lateInTheKitchen();
    await time.sleepUntil((await time.now()) + 5 * hour);
    expect(time.office.orders.late).toHaveLength(1);
    expect(time.office.orders.late[0]).toMatchObject({
      session: handoff.session,
      summary: expect.stringContaining("preparing"),
    });
    expect(told().filter((it) => it.startsWith("order.delayed"))).toHaveLength(1);
    expect(await stageOf(handle)).toBe("preparing");
  });

  test("and goes on with as much time again", async () => {
    const { handoff, handle } = await lateInTheKitchen();
    await send(handle, orderChange(handoff, { update: "decide", decision: "continue" }));
    expect(await handle.query(orderStatusQuery)).toMatchObject({ escalated: false, stage: "preparing" });
    await time.sleepUntil((await time.now()) + 11 * minute);
    await isLate(handle);
    expect(time.office.orders.late).toHaveLength(2);
  });

  test("and is withdrawn, which the customer hears", async () => {
    const { handoff, handle } = await lateInTheKitchen();
    const decided = orderChange(handoff, { update: "decide", decision: "compensate" });
    expect(await send(handle, decided)).toMatchObject({ type: "order.cancelled", status: "success" });
    await handle.result();
    expect(time.office.orders.log.at(-1)).toBe("withdraw");
  });

  test("and is left as it is", async () => {
    const { handoff, handle } = await lateInTheKitchen();
    await send(handle, orderChange(handoff, { update: "decide", decision: "end" }));
    await handle.result();
    expect(time.office.orders.log.at(-1)).toBe("prepare");
    expect(time.office.store.workflows.get(handoff.effectId)?.status).toBe("completed");
  });

  test("unless the step is taken after all", async () => {
    const { handoff, handle } = await lateInTheKitchen();
    expect(await advance(handle, handoff, "ready")).toMatchObject({ type: "order.ready" });
    await advance(handle, handoff, "collect");
    await handle.result();
  });

  test("and nobody decides of an order that is in time", async () => {
    const { handoff, handle } = await ordered();
    await reaches(handle, "preparing");
    const early = orderChange(handoff, { update: "decide", decision: "compensate" });
    expect(await send(handle, early)).toMatchObject({ status: "failure", error: { code: "too_late" } });
    expect(await stageOf(handle)).toBe("preparing");
  });
});

describe("the customer is written to", () => {
  const sent = () => time.office.post.sent.map((it) => `${it.channel}: ${it.subject ?? it.text}`);
  const left = { name: "Ann", phone: "+12125550123", email: "ann@example.test" };

  test("when it is confirmed and when it is ready, each once on the channel for it", async () => {
    const { handoff, handle } = await ordered({ customer: left });
    await handle.executeUpdate(outcomeUpdate);
    await reaches(handle, "preparing");
    await advance(handle, handoff, "ready");
    await advance(handle, handoff, "collect");
    await handle.result();
    expect(time.office.orders.written).toEqual(["order_confirmation by email", "order_ready by sms"]);
    expect(sent()[0]).toContain("is confirmed");
    expect(sent()[1]).toContain("is ready");
  });

  test("when the business withdraws it, and not of what they did themselves", async () => {
    const withdrawn = await ordered({ customer: left });
    await withdrawn.handle.executeUpdate(outcomeUpdate);
    await advance(withdrawn.handle, withdrawn.handoff, "withdraw");
    await withdrawn.handle.result();
    const own = await ordered({ customer: left, pickupAt: await time.inHours(3) });
    await own.handle.executeUpdate(outcomeUpdate);
    await send(own.handle, orderChange(own.handoff, { update: "cancel" }));
    await own.handle.result();
    expect(time.office.orders.written).toEqual([
      "order_confirmation by email",
      "order_cancellation by email",
      "order_confirmation by email",
    ]);
  });

  test("nowhere, if they left no address", async () => {
    const { handoff, handle } = await ordered({ customer: { name: "Ann", phone: null, email: null } });
    await handle.executeUpdate(outcomeUpdate);
    await advance(handle, handoff, "ready");
    await advance(handle, handoff, "collect");
    await handle.result();
    expect(sent()).toEqual([]);
  });
});
