// What the owner agreed to, as effects: a change to its workflow, bookings through theirs, words into a customer's chat.
import type { Audience } from "#contracts/business-change";
import type { WorkflowUpdate } from "#contracts/handoffs/booking";
import type { EffectId } from "#contracts/ids";
import { nextEffectId } from "../ids.ts";
import type { Bureau } from "./desk.ts";
import { remembering, type BookingStep, type Proposal, type Reply } from "./memory.ts";
import { stopPlan } from "./plans.ts";
import { remember } from "./referring.ts";

/** How long a change can be taken back, minutes. */
const undoWithinMinutes = 24 * 60;
const giveUpAfterMinutes = 60;

/** What the owner said yes to is under way. */
export function agree(bureau: Bureau, proposal: Proposal, tellCustomers: boolean): void {
  const { memory } = bureau;
  if (proposal.calledOff) return stopPlan(bureau, proposal.calledOff);
  for (const it of proposal.replaces ?? []) stopPlan(bureau, it, true);
  const effectId = madeOf(bureau, proposal, tellCustomers);
  if (!effectId) return;
  if (proposal.replaces) {
    delete proposal.replaces;
    delete proposal.shown;
  }
  remember(memory, proposal.changes);
  memory.changes = remembering(memory.changes, { effectId, proposal, status: "pending" });
}

/** The effect whose answer tells how all of it went. */
function madeOf(bureau: Bureau, proposal: Proposal, tellCustomers: boolean): EffectId | undefined {
  if (proposal.steps) return changeBookings(bureau, proposal.steps);
  if (proposal.order) return advanceOrder(bureau, proposal.order);
  if (proposal.reply) return replyTo(bureau, proposal.reply);
  if (proposal.audience) return writeToCustomers(bureau, proposal.audience, proposal);
  return changeBusiness(bureau, proposal, tellCustomers ? proposal.customerText : null);
}

/** Whose it is, and of which business: the same in every hand-off of the office. */
function whoseOf({ desk }: Bureau) {
  const { id: businessId, slug, name, timeZone, locale, address, phone } = desk.business;
  return {
    businessId,
    business: { slug, name, timeZone, locale, address, phone },
    actor: { user: desk.user, role: desk.role },
  };
}

function writeToCustomers(bureau: Bureau, audience: Audience, { customerText, sendAt }: Proposal): EffectId {
  const { turn } = bureau;
  const effectId = nextEffectId(turn.ids);
  const { facts, requestId } = turn.request;
  turn.effects.push({
    type: "notification",
    id: effectId,
    requestId,
    handoff: {
      workflowType: "notification",
      effectId,
      session: facts.session,
      requestId,
      businessData: {
        ...whoseOf(bureau),
        subject: null,
        text: customerText ?? "",
        audience: { kind: "addressed", audience },
      },
      triggerConditions: { sendAt: sendAt ?? null },
      successCriteria: { status: "sent" },
      errorHandling: { compensation: "stop_sending", giveUpAfterMinutes },
    },
  });
  return effectId;
}

function changeBusiness(bureau: Bureau, proposal: Proposal, told: string | null): EffectId {
  const { turn } = bureau;
  const effectId = nextEffectId(turn.ids);
  const { session, requestId } = { ...turn.request.facts, ...turn.request };
  turn.effects.push({
    type: "businessChange",
    id: effectId,
    requestId,
    handoff: {
      workflowType: "businessChange",
      effectId,
      session,
      requestId,
      businessData: {
        ...whoseOf(bureau),
        changes: proposal.changes,
        summary: proposal.summary.slice(0, 1000),
        customerText: told,
      },
      triggerConditions: {
        notifyStaff: true,
        alertCustomers: told !== null,
        undoWithinMinutes,
        ...(proposal.begins && { beginsAt: proposal.begins.at }),
      },
      successCriteria: { status: "applied" },
      errorHandling: { compensation: "restore_before", giveUpAfterMinutes },
    },
  });
  return effectId;
}

/** Each booking through its own workflow; the last one's answer tells of all. */
function changeBookings({ turn, desk }: Bureau, steps: readonly BookingStep[]): EffectId | undefined {
  const { facts, requestId } = turn.request;
  const made = steps.map(({ bookingId, workflowId, ...step }) => {
    const id = nextEffectId(turn.ids);
    const fields = { effectId: id, session: facts.session, requestId };
    turn.effects.push({
      type: "workflowUpdate",
      id,
      requestId,
      bookingId,
      businessId: desk.business.id,
      workflowId,
      update: updateOf(step, fields),
    });
    return id;
  });
  return made.at(-1);
}

type UpdateFields = Pick<WorkflowUpdate, "effectId" | "session" | "requestId">;
type Step<T = BookingStep> = T extends BookingStep ? Omit<T, "bookingId" | "workflowId"> : never;

function updateOf(step: Step, fields: UpdateFields): WorkflowUpdate {
  switch (step.step) {
    case "cancel":
      return { update: "cancel", ...fields, reason: "cancelled by the business" };
    case "noShow":
      return { update: "no_show", ...fields };
    case "came":
      return { update: "came", ...fields };
    case "move": {
      const { partySize, startsAt, endsAt } = step;
      return { update: "reschedule", ...fields, partySize, startsAt, endsAt };
    }
  }
}

function advanceOrder(
  { turn, desk }: Bureau,
  { workflowId, step }: NonNullable<Proposal["order"]>,
): EffectId {
  const effectId = nextEffectId(turn.ids);
  const { facts, requestId } = turn.request;
  turn.effects.push({
    type: "orderUpdate",
    id: effectId,
    requestId,
    businessId: desk.business.id,
    workflowId,
    update: { update: "advance", effectId, session: facts.session, requestId, step, reason: null },
  });
  return effectId;
}

function replyTo({ turn, desk }: Bureau, { escalation, text }: Reply): EffectId {
  const id = nextEffectId(turn.ids);
  const { facts, requestId } = turn.request;
  turn.effects.push({
    type: "staffReply",
    id,
    requestId,
    businessId: desk.business.id,
    session: facts.session,
    user: desk.user,
    escalation,
    text,
  });
  return id;
}
