// The life of one booking: confirmed, reminded of, visited, followed up; moved or cancelled on the way.
import { allHandlersFinished, CancellationScope, condition, setHandler, sleep } from "@temporalio/workflow";
import type { BookingHandoff, WorkflowUpdate } from "#contracts/handoffs/booking";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { WorkflowResult } from "../activities/booking-store.ts";
import { BookingLife } from "./booking-life.ts";
import { awaitDecision, confirm } from "./booking-confirmation.ts";
import { change, complete, followUp, remind, seeOut } from "./booking-steps.ts";
import { Changes } from "./changes.ts";
import {
  attendanceUpdate,
  cancelUpdate,
  changeSignal,
  contactUpdate,
  decideUpdate,
  outcomeUpdate,
  rescheduleUpdate,
  scheduleQuery,
  statusQuery,
} from "./definitions.ts";
import { Outgoing } from "./outgoing.ts";
import { hearsOfNoShows } from "./patches.ts";
import {
  checkAttendance,
  checkCancel,
  checkContact,
  checkDecision,
  checkReschedule,
  isBookingsChange,
  operatorsCancel,
} from "./update-checks.ts";

/** The workflow's id is the hand-off's effect id. Cancelling the workflow cancels the booking. */
export async function booking(handoff: BookingHandoff): Promise<WorkflowResult> {
  const life = new BookingLife(handoff);
  const outgoing = new Outgoing(life);
  const changes = new Changes<WorkflowUpdate>((update) => change(life, outgoing, update));
  const make = (update: WorkflowUpdate): Promise<WorkflowEvent> => changes.make(update);
  const changedBefore = (instant: number, what: string) =>
    life.changedBefore(instant, what, () => changes.underWay);

  setHandler(outcomeUpdate, () => settled(life));
  setHandler(rescheduleUpdate, make, { validator: checkReschedule });
  setHandler(cancelUpdate, make, { validator: checkCancel });
  setHandler(attendanceUpdate, make, { validator: checkAttendance });
  setHandler(contactUpdate, make, { validator: checkContact });
  setHandler(decideUpdate, make, { validator: checkDecision });
  setHandler(changeSignal, (update) =>
    isBookingsChange(update) ? make(update).then(() => undefined) : undefined,
  );
  setHandler(statusQuery, () => life.view(outgoing.pending));
  setHandler(scheduleQuery, () => life.schedule());
  CancellationScope.current().cancelRequested.catch(() => make(operatorsCancel(handoff)));

  return CancellationScope.nonCancellable(async () => {
    await confirm(life, outgoing);
    while (life.stage === "undecided") await awaitDecision(life, outgoing, () => changes.underWay);

    while (life.stage === "confirmed") {
      if (life.reminderIsAhead) {
        if (await changedBefore(life.remindAt, "reminder")) continue;
        remind(life, outgoing);
      }
      if (await changedBefore(life.endsAt, "end of the visit")) continue;
      await complete(life);
    }

    if ((life.stage === "completed" || life.stage === "no_show") && hearsOfNoShows()) {
      await seeOut(life, outgoing, changedBefore);
    } else if (life.stage === "completed") {
      await sleep(Math.max(1, life.followUpAt - Date.now()), { summary: "follow-up" });
      if (life.stage === "completed") followUp(life, outgoing);
    }

    const quiet = () => outgoing.pending === 0 && !changes.underWay && allHandlersFinished();
    await condition(quiet);
    await outgoing.close();
    // A change may have come, too late, while the end was written down.
    await condition(quiet);
    return life.result();
  });
}

async function settled(life: BookingLife): Promise<WorkflowEvent> {
  await CancellationScope.nonCancellable(() => condition(() => life.outcome !== null));
  if (!life.outcome) throw new Error("the booking has no outcome");
  return life.outcome;
}
