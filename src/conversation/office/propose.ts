// A draft on its way: asked for what is missing, shown as a diff, agreed to, handed to its workflow, taken back.
import type { RowValues } from "#contracts/business-change";
import type { DiffCard } from "#contracts/chat";
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { nextEffectId } from "../ids.ts";
import { last } from "../state.ts";
import type { Bureau } from "./desk.ts";
import { draft, operationOf } from "./drafts/index.ts";
import { officeBounds, type BookingStep, type Proposal } from "./memory.ts";
import { mayDraft, refusalFor } from "./permissions.ts";

/** How long a change can be taken back, minutes. */
const undoWithinMinutes = 24 * 60;
const giveUpAfterMinutes = 60;

/** Takes up a wish: null if it is no change. */
export async function takeUp(bureau: Bureau, wish: DashboardCommand): Promise<boolean> {
  const { memory, turn, desk } = bureau;
  if (!mayDraft(desk.role, wish.type)) {
    turn.said.push({ text: refusalFor(desk.role) });
    return true;
  }
  const drafted = await draft(bureau, wish);
  if (!drafted) return false;
  memory.operation = operationOf(wish.type);
  switch (drafted.kind) {
    case "refuse":
      memory.draft = null;
      turn.said.push({ text: drafted.text });
      return true;
    case "ask":
      memory.draft = { wish, awaiting: drafted.awaiting, proposal: null };
      turn.said.push({
        text: drafted.text,
        ...(drafted.quickReplies && { quickReplies: drafted.quickReplies }),
      });
      return true;
    case "propose":
      put(bureau, wish, drafted.proposal, drafted.notes);
      return true;
  }
}

/** Puts a change before the owner: what would become of what, who will be told, and whether to do it. */
export function put(
  { memory, turn }: Bureau,
  wish: DashboardCommand,
  proposal: Proposal,
  notes: readonly string[] = [],
): void {
  memory.draft = { wish, awaiting: "confirmation", proposal };
  turn.said.push({
    text: [sentence(proposal.summary), ...notes, toldText(proposal), "Shall I do it?"]
      .filter((it) => it !== "")
      .join(" "),
    cards: [diffOf(proposal, "proposed")],
    quickReplies: [
      { label: "Yes", text: "Yes" },
      ...(proposal.customerText === null
        ? []
        : [{ label: "Yes, tell the staff only", text: "Yes, without telling customers" }]),
      { label: "No", text: "No" },
    ],
  });
}

/** With its full stop, unless its last words have their own. */
export const sentence = (text: string): string => (/[.!?]”?$/u.test(text) ? text : `${text}.`);

const toldText = ({ customerText, steps }: Proposal): string =>
  steps
    ? ""
    : customerText === null
      ? "The staff will be told."
      : `The staff and the customers who agreed to news will be told: “${customerText}”`;

export function diffOf({ changes, shown = [] }: Proposal, status: DiffCard["status"]): DiffCard {
  const rows = changes.map(({ target, action, item, before, after }) => ({
    type: target,
    action,
    item,
    before: before && fieldsOf(before, after),
    after: after && fieldsOf(after, before),
  }));
  return { type: "diff", changes: [...rows, ...shown], status };
}

/** Prices with their currency; what people do not read (ids, empty values of a new row) stays out. */
function fieldsOf(values: RowValues, other: RowValues | null): NonNullable<Change["after"]> {
  const currency = values["currency"] ?? other?.["currency"];
  const fields: NonNullable<Change["after"]> = {};
  for (const [column, value] of Object.entries(values)) {
    if (column === "currency" || column.endsWith("_id") || (value === null && !other)) continue;
    if (priceColumns.has(column) && typeof value === "number" && typeof currency === "string")
      fields[column] = { amount: value, currency };
    else
      fields[column] = typeof value === "object" && value !== null ? JSON.stringify(value) : (value ?? null);
  }
  return fields;
}

type Change = DiffCard["changes"][number];

const priceColumns = new Set(["price", "price_min", "price_max", "amount_off"]);

/** The owner said yes: the change goes to its workflow. */
export function agree(bureau: Bureau, tellCustomers: boolean): void {
  const { memory, turn, desk } = bureau;
  const proposal = memory.draft?.proposal;
  if (!proposal) return;
  if (proposal.steps) return changeBookings(bureau, proposal, proposal.steps);
  const effectId = nextEffectId(turn.ids);
  const { session, requestId } = { ...turn.request.facts, ...turn.request };
  const { id: businessId, slug, name, timeZone, locale, address, phone } = desk.business;
  const told = tellCustomers ? proposal.customerText : null;
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
        businessId,
        business: { slug, name, timeZone, locale, address, phone },
        actor: { user: desk.user, role: desk.role },
        changes: proposal.changes,
        summary: proposal.summary.slice(0, 1000),
        customerText: told,
      },
      triggerConditions: { notifyStaff: true, alertCustomers: told !== null, undoWithinMinutes },
      successCriteria: { status: "applied" },
      errorHandling: { compensation: "restore_before", giveUpAfterMinutes },
    },
  });
  memory.draft = null;
  memory.changes = last(
    [...memory.changes, { effectId, proposal, status: "pending" as const }],
    officeBounds.changes,
  );
}

/** Each booking through its own workflow; the last one's answer tells of all. */
function changeBookings(
  { memory, turn, desk }: Bureau,
  proposal: Proposal,
  steps: readonly BookingStep[],
): void {
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
      update:
        step.step === "cancel"
          ? { update: "cancel", ...fields, reason: "cancelled by the business" }
          : {
              update: "reschedule",
              ...fields,
              partySize: step.partySize,
              startsAt: step.startsAt,
              endsAt: step.endsAt,
            },
    });
    return id;
  });
  memory.draft = null;
  const effectId = made.at(-1);
  if (!effectId) return;
  memory.changes = last(
    [...memory.changes, { effectId, proposal, status: "pending" as const }],
    officeBounds.changes,
  );
}

/** The newest change that stands is taken back. */
export function undo(bureau: Bureau): void {
  const { memory, turn, desk } = bureau;
  if (memory.draft) {
    memory.draft = null;
    turn.said.push({ text: "Dropped; nothing was changed." });
    return;
  }
  const change = memory.changes.findLast((it) => it.status === "applied");
  if (!change) {
    const pending = memory.changes.some((it) => it.status === "pending" || it.status === "undoing");
    turn.said.push({
      text: pending
        ? "The last change is still being made; say “undo” once it is done."
        : "There is nothing to undo in this conversation.",
    });
    return;
  }
  change.status = "undoing";
  const effectId = nextEffectId(turn.ids);
  const { facts, requestId } = turn.request;
  turn.effects.push({
    type: "businessUndo",
    id: effectId,
    requestId,
    businessId: desk.business.id,
    workflowId: change.effectId,
    update: {
      update: "undo",
      effectId,
      session: facts.session,
      requestId,
      actor: { user: desk.user, role: desk.role },
    },
  });
}
