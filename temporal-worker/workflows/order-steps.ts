// The steps of an order: each asks the database, then tells the chat.
import { condition } from "@temporalio/workflow";
import type { OrderUpdate } from "#contracts/handoffs/order";
import type { Order } from "#contracts/orders";
import type { WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import type { Activities } from "../activities/activities.ts";
import type { OrderStepName } from "../activities/order-store.ts";
import { answered, happened, refused } from "./order-events.ts";
import type { OrderLife } from "./order-life.ts";
import { notify } from "./order-messages.ts";
import type { Reports } from "./reports.ts";
import { codeOf, logged, reasonOf } from "./refusals.ts";
import { settlesQuestions } from "./patches.ts";
import { office, officeWithin, takeStep } from "./retries.ts";

const eventTypes: Record<Order["status"], WorkflowEventType> = {
  placed: "order.delayed",
  accepted: "order.accepted",
  preparing: "order.preparing",
  ready: "order.ready",
  collected: "order.collected",
  cancelled: "order.cancelled",
};

/** Places the order and, where nobody has to say so, accepts it. What cannot be seen through is withdrawn. */
export async function begin(life: OrderLife, reports: Reports): Promise<void> {
  const { handoff } = life;
  const { effectId, session, businessData: data, requestId, errorHandling, triggerConditions } = handoff;
  const desk = officeWithin(errorHandling.giveUpAfterMinutes);
  try {
    const placed = await takeStep((it) => it.placeOrder({ effectId, session, data, requestId }), desk);
    life.enter("placed", placed);
    if (triggerConditions.acceptWithinMinutes === 0) await accept(life, reports, desk);
  } catch (error) {
    await withdraw(life, reasonOf(error));
    life.enter("rejected", null);
    settle(life, reports, refused(answered(handoff, "order.rejected", happening(life)), codeOf(error)));
  }
}

/** Compensation of what was placed; nothing was, where the placing itself was refused. */
async function withdraw(life: OrderLife, reason: string): Promise<void> {
  if (!life.order) return;
  const step = { step: "withdraw", effectId: `${life.handoff.effectId}:withdraw`, reason } as const;
  await take(life, step).catch(logged("the order was not withdrawn"));
}

async function accept(life: OrderLife, reports: Reports, desk: Activities): Promise<void> {
  const accepted = await take(life, { step: "accept", effectId: `${life.handoff.effectId}:accept` }, desk);
  life.enter("accepted", accepted);
  settle(life, reports, answered(life.handoff, "order.accepted", happening(life)));
  notify(life, reports, "order_confirmation");
}

/** The answer to the hand-off, given once. */
function settle(life: OrderLife, reports: Reports, event: WorkflowEvent): void {
  if (life.outcome) return;
  life.outcome = event;
  reports.tell(event);
}

/** The kitchen begins: from here on the customer cannot cancel. */
export async function startPreparing(life: OrderLife, reports: Reports): Promise<void> {
  try {
    life.enter(
      "preparing",
      await take(life, { step: "prepare", effectId: `${life.handoff.effectId}:prepare` }),
    );
    reports.tell(happened(life.handoff, "order.preparing", "preparing", happening(life)));
  } catch (error) {
    // Somebody ended the order behind the workflow's back.
    if (codeOf(error) === "unavailable") throw error;
    life.enter("ended", null);
  }
}

/** A step is late: a person is asked, and the customer told that it takes longer. */
export async function escalate(life: OrderLife, reports: Reports): Promise<void> {
  const { effectId, session, businessData, requestId, triggerConditions } = life.handoff;
  life.escalated = true;
  life.escalations += 1;
  const key = `${effectId}:late:${life.escalations}`;
  const deadline = new Date(Date.now() + triggerConditions.graceMinutes * 60_000).toISOString();
  const summary = `Order ${life.order?.id ?? effectId} is late at "${life.stage}": ${life.describe()}`;
  const late = { effectId: key, businessId: businessData.businessId, session, summary, deadline, requestId };
  await office.escalateOrder(late).catch(logged("the late order was not put before a person"));
  reports.tell(happened(life.handoff, "order.delayed", `delayed_${life.escalations}`, happening(life)));
}

/** A change by the customer or the team; refused where it comes too late. */
export async function change(life: OrderLife, reports: Reports, update: OrderUpdate): Promise<WorkflowEvent> {
  await condition(() => life.stage !== "placing");
  const { stage: before, escalated } = life;
  const event = await decide(life, reports, update);
  if (escalated && !life.escalated && settlesQuestions()) settleQuestion(life, reports, update);
  if (event.status === "success" && life.stage !== before) write(life, reports, update);
  life.changes[update.effectId] = event;
  if (event.status === "success" && update.session !== life.handoff.session) {
    // Made in the team's own chat: the customer's is told beside the answer.
    reports.tell(happened(life.handoff, event.type, update.effectId, happening(life)));
  }
  reports.tell(event);
  return event;
}

/** Nobody has to decide any more. */
function settleQuestion(life: OrderLife, reports: Reports, update: OrderUpdate): void {
  const { effectId, requestId } = life.handoff;
  const settlement = {
    escalation: `${effectId}:late:${life.escalations}`,
    decision: update.update === "decide" ? update.decision : ("none" as const),
    closedBy: update.update === "cancel" ? ("customer" as const) : ("owner" as const),
    requestId,
  };
  reports.background(() =>
    office.settleQuestion(settlement).catch(logged("the question about a late order was not closed")),
  );
}

/** What the customer has to know though they may have left the chat. */
function write(life: OrderLife, reports: Reports, { update }: OrderUpdate): void {
  if (life.stage === "accepted") notify(life, reports, "order_confirmation");
  if (life.stage === "ready") notify(life, reports, "order_ready");
  if (life.stage === "cancelled" && update !== "cancel") notify(life, reports, "order_cancellation");
}

async function decide(life: OrderLife, reports: Reports, update: OrderUpdate): Promise<WorkflowEvent> {
  const { handoff } = life;
  const answer = (type: WorkflowEventType) => answered(handoff, type, happening(life), update);
  if (update.update === "decide") return decideLate(life, update, answer);
  const step: OrderStepName = update.update === "cancel" ? "cancel" : update.step;
  try {
    const order = await take(life, { step, effectId: update.effectId, reason: update.reason });
    life.enter(order.status, order);
  } catch (error) {
    return refused(answer(eventTypes[goalOf[step]]), codeOf(error));
  }
  if (life.stage === "accepted") settle(life, reports, answered(handoff, "order.accepted", happening(life)));
  if (life.stage === "cancelled") {
    settle(life, reports, refused(answered(handoff, "order.rejected", happening(life)), "rejected"));
  }
  return answer(eventTypes[life.order?.status ?? "placed"]);
}

async function decideLate(
  life: OrderLife,
  { decision, effectId }: Extract<OrderUpdate, { update: "decide" }>,
  answer: (type: WorkflowEventType) => WorkflowEvent,
): Promise<WorkflowEvent> {
  if (!life.escalated) return refused(answer("order.delayed"), "too_late");
  if (decision === "continue") life.extend();
  else if (decision === "end") life.enter("ended", null);
  else {
    try {
      life.enter(
        "cancelled",
        await take(life, { step: "withdraw", effectId, reason: "decided by the team" }),
      );
      return answer("order.cancelled");
    } catch (error) {
      return refused(answer("order.cancelled"), codeOf(error));
    }
  }
  return answer("order.delayed");
}

const goalOf: Record<OrderStepName, Order["status"]> = {
  accept: "accepted",
  prepare: "preparing",
  ready: "ready",
  collect: "collected",
  cancel: "cancelled",
  withdraw: "cancelled",
};

/** `reason` is written down with the step. */
interface Taken {
  step: OrderStepName;
  effectId: string;
  reason?: string | null;
}

function take(
  { order, handoff }: OrderLife,
  { reason = null, ...taken }: Taken,
  desk: Activities = office,
): Promise<Order> {
  if (!order) throw new Error("the order was never placed");
  const { requestId } = handoff;
  return takeStep((it) => it.stepOrder({ ...taken, orderId: order.id, reason, requestId }), desk);
}

const happening = ({ order }: OrderLife) => ({ order, now: Date.now() });
