// What became of a change: told once, in words and as a diff.
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import type { OfficeTable } from "./desk.ts";
import type { Applied } from "./memory.ts";
import { noteAction } from "./note-action.ts";
import { observeMessage } from "./observe-message.ts";
import { diffOf, sentence } from "./propose.ts";
import { say, tongueOf, word } from "./phrases/say.ts";
import { renamed } from "./queue.ts";
import { refusalText } from "./refusal-text.ts";

export function observe({ memory, turn }: OfficeTable): void {
  const { input } = turn.request;
  if (input.kind !== "event") return;
  const { event } = input;
  const change = memory.changes.find(
    (it) => it.effectId === event.workflowId || it.effectId === event.effectId,
  );
  if (!change) return;
  if (event.error?.code === "pending") {
    turn.said.push({ text: say(turn)`I'm on it; I'll tell you here as soon as it's done.` });
    return;
  }
  switch (event.type) {
    case "change.scheduled":
      return event.status === "failure" ? failed(turn, change, event) : planned({ memory, turn }, change);
    case "change.applied":
      return event.status === "failure"
        ? failed(turn, change, event)
        : applied({ memory, turn }, change, event);
    case "change.notified":
      return void turn.said.push({ text: `${capitalised(notifiedText(turn, event))}.` });
    case "notification.scheduled":
    case "notification.sent":
    case "notification.cancelled":
      return observeMessage({ memory, turn }, change, event);
    case "escalation.changed":
      return event.status === "failure" ? notSent(turn, change) : sent({ memory, turn }, change);
    case "booking.cancelled":
    case "booking.moved":
      return event.status === "failure"
        ? failed(turn, change, event)
        : bookingChanged({ memory, turn }, change);
    case "order.accepted":
    case "order.ready":
    case "order.collected":
    case "order.cancelled":
      return event.status === "failure" ? failed(turn, change, event) : orderWentOn({ memory, turn }, change);
    case "booking.no_show":
      return event.status === "failure"
        ? failed(turn, change, event)
        : missed({ memory, turn }, change, event);
    case "booking.came":
      if (change.status !== "undoing") return hereAfterAll({ memory, turn }, change, event);
      return takenBack({ memory, turn }, change, event);
    case "change.undone":
      return takenBack({ memory, turn }, change, event);
    default:
  }
}

function planned({ memory, turn }: OfficeTable, change: Applied): void {
  change.status = "applied";
  noteAction({ memory, turn }, "planned_change");
  turn.said.push({
    text: say(turn)`Planned: ${sentence(change.proposal.summary)} I'll tell you here when it begins.`,
    quickReplies: [{ label: say(turn)`Undo`, text: say(turn)`Undo` }],
  });
}

function applied({ memory, turn }: OfficeTable, change: Applied, event: WorkflowEvent): void {
  // What was taken back as it began is told already.
  if (change.status === "undone") return;
  if (change.status !== "undoing") change.status = "applied";
  delete change.proposal.begins;
  const [first] = change.proposal.changes;
  const action = first ? actionOf(first.target) : "change";
  noteAction({ memory, turn }, action);
  renamed({ memory, turn }, change.proposal.changes);
  const told = notifiedText(turn, event);
  turn.said.push({
    text: `${change.proposal.done}${told === "" ? "" : `, ${told}`}.`,
    cards: [diffOf(turn, change.proposal, "applied")],
    quickReplies: [{ label: say(turn)`Undo`, text: say(turn)`Undo` }],
  });
}

/** A booking is its customer's: what was done to it is not taken back. */
function bookingChanged({ memory, turn }: OfficeTable, change: Applied): void {
  change.status = "final";
  noteAction({ memory, turn }, "booking_update");
  turn.said.push({
    text: say(turn)`${sentence(change.proposal.done)} The customer is told.`,
    cards: [diffOf(turn, change.proposal, "applied")],
  });
}

/** What is ready or collected is so: it is not taken back. */
function orderWentOn({ memory, turn }: OfficeTable, change: Applied): void {
  change.status = "final";
  noteAction({ memory, turn }, "order_update");
  turn.said.push({ text: sentence(change.proposal.done), cards: [diffOf(turn, change.proposal, "applied")] });
}

/** They may come after all: for a while it is taken back by a word. */
function missed({ memory, turn }: OfficeTable, change: Applied, { results }: WorkflowEvent): void {
  change.status = "applied";
  noteAction({ memory, turn }, "booking_update");
  const times = results.missed?.noShows ?? 0;
  turn.said.push({
    text: say(
      turn,
    )`${sentence(change.proposal.done)}${times > 1 ? say(turn)` That makes ${times} visits they missed.` : ""}${results.missed?.told ? say(turn)` The customer is told.` : ""} Should they come after all, say “undo” within two hours.`,
    cards: [diffOf(turn, change.proposal, "applied")],
    quickReplies: [{ label: say(turn)`Undo`, text: say(turn)`Undo` }],
  });
}

function hereAfterAll({ memory, turn }: OfficeTable, change: Applied, event: WorkflowEvent): void {
  change.status = event.status === "failure" ? "failed" : "final";
  if (event.status === "failure")
    return void turn.said.push({
      text: say(turn)`Nothing was changed: the two hours in which that can be said are over.`,
    });
  noteAction({ memory, turn }, "booking_update");
  turn.said.push({ text: sentence(change.proposal.done), cards: [diffOf(turn, change.proposal, "applied")] });
}

function sent({ memory, turn }: OfficeTable, change: Applied): void {
  change.status = "final";
  noteAction({ memory, turn }, "customer_reply");
  turn.said.push({ text: sentence(change.proposal.done) });
}

function notSent(turn: OfficeTable["turn"], change: Applied): void {
  change.status = "failed";
  turn.said.push({
    text: say(turn)`It was not sent: that conversation is over, or waits for nobody any more.`,
  });
}

const actions: Readonly<Record<string, string>> = {
  menu_item: "menu_update",
  service: "service_update",
  opening_hours: "hours_update",
  hour_exception: "hours_update",
  shift: "staff_schedule",
  staff: "staff_update",
  promotion: "promotion_update",
  policy: "policy_update",
  faq: "faq_update",
  role: "role_update",
  resource_block: "floor_update",
};
const actionOf = (target: string): string => actions[target] ?? "change";

/** `staff and customers notified`. */
function notifiedText(turn: OfficeTable["turn"], { results }: WorkflowEvent): string {
  const { staffNotified = 0, customersNotified = 0 } = results.change ?? {};
  const told = [
    ...(staffNotified > 0 ? [say(turn)`staff`] : []),
    ...(customersNotified > 0 ? [say(turn)`customers`] : []),
  ];
  return told.length === 0 ? "" : say(turn)`${told.join(tongueOf(turn) === "es" ? " y " : " and ")} notified`;
}

function takenBack(table: OfficeTable, change: Applied, event: WorkflowEvent): void {
  return event.status === "failure" ? notUndone(table.turn, change, event) : undone(table, change, event);
}

function undone({ memory, turn }: OfficeTable, change: Applied, { results }: WorkflowEvent): void {
  change.status = "undone";
  if (change.replaced && (results.change?.applied ?? 0) === 0) return;
  // It may have begun before its own news are here.
  if (change.proposal.begins && (results.change?.applied ?? 0) === 0)
    return void turn.said.push({
      text: say(turn)`Called off, and nothing was changed: ${sentence(change.proposal.summary)}`,
      cards: [diffOf(turn, change.proposal, "undone")],
    });
  delete change.proposal.begins;
  const more = (memory.unwinding ?? []).length > 0;
  const others = memory.changes.some((it) => it.status === "applied" || it.status === "final");
  const hears = unsaidText(turn, results.change);
  turn.said.push({
    text: `${
      more
        ? say(turn)`Undone: ${sentence(change.proposal.summary)}`
        : others
          ? say(
              turn,
            )`Undone: ${sentence(change.proposal.summary)} That is as it was before; what else was done stays.`
          : say(turn)`Undone: ${sentence(change.proposal.summary)} Everything is as it was before.`
    }${hears}`,
    cards: [diffOf(turn, change.proposal, "undone")],
  });
}

/** Whoever was told of it hears that it no longer holds. */
function unsaidText(turn: OfficeTable["turn"], told: WorkflowEvent["results"]["change"]): string {
  const { staffNotified = 0, customersNotified = 0 } = told ?? {};
  if (customersNotified === 0) return "";
  return staffNotified > 0
    ? say(turn)` The staff and the customers who were told of it are written to that it no longer holds.`
    : say(turn)` The customers who were told of it are written to that it no longer holds.`;
}

function notUndone(turn: OfficeTable["turn"], change: Applied, event: WorkflowEvent): void {
  if (change.status === "undoing") change.status = "applied";
  const code = event.error?.code ?? "rejected";
  if (event.type === "booking.came")
    return void turn.said.push({
      text: say(turn)`That can no longer be undone: the two hours for it are over.`,
    });
  turn.said.push({
    text:
      code === "too_late"
        ? say(
            turn,
          )`That can no longer be undone: a change can be taken back for a day. Tell me what it should be, and I'll change it.`
        : code === "changed_meanwhile"
          ? say(turn)`I can't undo it: somebody has changed it again since. Tell me what it should be now.`
          : say(turn)`I can't undo it: ${word(turn, reasons[code] ?? refused)}.`,
  });
}

const refused = "it was refused";
const reasons: Partial<Record<WorkflowErrorCode, string>> = {
  changed_meanwhile: "somebody else changed it in the meantime; have a look and say it again",
  duplicate: "there is one of that name already",
  denied: "your role may not change that",
  not_found: "it is not there any more",
  unavailable: "it could not be done for too long; please try again",
  rejected: "the business's records do not allow it",
  taken: "that time is full: no place is free then, or as many arrive as may at once",
  too_early: "the visit has not begun yet",
  too_late: "the booking is over or was already ended",
};

function failed(turn: OfficeTable["turn"], change: Applied, event: WorkflowEvent): void {
  change.status = "failed";
  const code = event.error?.code ?? "rejected";
  // Words from the database say more than the code, where it has some.
  const said = code === "rejected" ? refusalText(turn, event.error?.message ?? "") : null;
  const why = said ?? word(turn, reasons[code] ?? refused);
  turn.said.push({
    text:
      event.type === "change.applied" && change.proposal.begins
        ? say(
            turn,
          )`This was to begin now, and was not done: ${sentence(change.proposal.summary)} Why: ${why}.`
        : say(turn)`Nothing was changed: ${why}.`,
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
