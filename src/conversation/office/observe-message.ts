// What became of a message to customers: on its way, with everybody, stopped, or not sent at all.
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import type { OfficeTable } from "./desk.ts";
import type { Applied } from "./memory.ts";
import { noteAction } from "./note-action.ts";
import { diffOf, sentence } from "./propose.ts";
import { say, word } from "./phrases/say.ts";
import type { OfficeTurn } from "./desk.ts";

export function observeMessage({ memory, turn }: OfficeTable, change: Applied, event: WorkflowEvent): void {
  const failed = event.status === "failure";
  const { sent = 0, unreached = 0, recipients = 0 } = event.results.notification ?? {};
  switch (event.type) {
    case "notification.scheduled":
      if (failed) return notSent(turn, change, event);
      change.status = "applied";
      noteAction({ memory, turn }, "customer_message");
      return void turn.said.push({
        text: sentence(change.proposal.done),
        cards: [diffOf(turn, change.proposal, "applied")],
        quickReplies: [{ label: say(turn)`Stop it`, text: say(turn)`Undo` }],
      });
    case "notification.sent":
      change.status = "final";
      return void turn.said.push({ text: whoHasIt(turn, sent, unreached) });
    default:
      change.status = failed ? "final" : "undone";
      return void turn.said.push({
        text: failed
          ? say(turn)`That can no longer be stopped: everybody has it.`
          : say(
              turn,
            )`Stopped: ${sent === 0 ? say(turn)`nobody has got it` : say(turn)`${sent} of ${recipients} had it already, nobody else gets it`}.`,
        ...(failed ? {} : { cards: [diffOf(turn, change.proposal, "undone")] }),
      });
  }
}

const whoHasIt = (turn: OfficeTurn, sent: number, unreached: number): string =>
  say(
    turn,
  )`${sent === 1 ? say(turn)`One customer has` : say(turn)`${sent} customers have`} your message${unreached > 0 ? say(turn)`; ${unreached} could not be reached` : ""}.`;

function notSent(turn: OfficeTable["turn"], change: Applied, event: WorkflowEvent): void {
  change.status = "failed";
  const why = word(turn, reasons[event.error?.code ?? "rejected"] ?? "it was refused");
  turn.said.push({ text: say(turn)`Nothing was sent: ${why}.` });
}

const reasons: Partial<Record<WorkflowErrorCode, string>> = {
  not_found: "nobody of them may be written to any more",
  denied: "your role may not write to customers",
  unavailable: "it could not be found out for too long whom it reaches; please try again",
};
