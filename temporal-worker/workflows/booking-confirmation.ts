// How a request becomes a booking: confirmed at once, by a person's decision, or not at all.
import { condition } from "@temporalio/workflow";
import type { WorkflowErrorCode } from "#contracts/workflow-events";
import type { Decision, Settlement } from "../activities/booking-store.ts";
import { confirmed, delayed, leftToPerson, rejected } from "./booking-events.ts";
import type { BookingLife } from "./booking-life.ts";
import type { Decide } from "./definitions.ts";
import type { Outgoing } from "./outgoing.ts";
import { offerFreed } from "./passing-on.ts";
import { asksAPerson, writesOfRejections } from "./patches.ts";
import { codeOf, logged, reasonOf } from "./refusals.ts";
import { office, officeWithin, takeStep } from "./retries.ts";

/** A customer is not left longer without an answer, nor beyond the visit's beginning, ms. */
const decisionWithin = 24 * 60 * 60_000;

/** Confirms the request; when that cannot be had, a person is asked, or what was done for it is undone. */
export async function confirm(life: BookingLife, outgoing: Outgoing): Promise<void> {
  try {
    await tryToConfirm(life, outgoing, "confirm");
  } catch (error) {
    if (isAPersons(codeOf(error)) && asksAPerson()) ask(life, outgoing, codeOf(error));
    else await giveBack(life, outgoing, { code: codeOf(error), reason: reasonOf(error) });
  }
}

/** Out of time, or not the workflow's to grant. */
const isAPersons = (code: WorkflowErrorCode): boolean => code === "unavailable" || code === "needs_person";

/** @throws when it is refused, or given up after the hand-off's own limit */
async function tryToConfirm(life: BookingLife, outgoing: Outgoing, name: string): Promise<void> {
  const request = { ...life.ownStep(name), ...(name === "confirm" ? {} : { decided: true }) };
  const { giveUpAfterMinutes } = life.handoff.errorHandling;
  life.state = await takeStep((desk) => desk.confirmBooking(request), officeWithin(giveUpAfterMinutes));
  life.stage = "confirmed";
  life.outcome = confirmed(life.handoff, life.happening, life.reminderIsAhead);
  outgoing.notify("confirmation");
  outgoing.tell(life.outcome);
}

/** What was done for the request is undone, last step first: the edge made it before it handed over. */
async function giveBack(
  life: BookingLife,
  outgoing: Outgoing,
  { code, reason }: { code: WorkflowErrorCode; reason: string },
): Promise<void> {
  await reject(life, reason);
  life.stage = "rejected";
  life.outcome = rejected(life.handoff, life.happening, code);
  if (life.outcomeIsLate && writesOfRejections()) outgoing.notify("rejection");
  outgoing.tell(life.outcome);
  offerFreed(life.handoff, outgoing, "rejected");
}

/** Gives the place back. A booking that is gone or over needs no undoing. */
async function reject(life: BookingLife, reason: string): Promise<void> {
  try {
    const rejection = { ...life.ownStep("reject"), reason };
    life.state = await takeStep((desk) => desk.rejectBooking(rejection));
  } catch (error) {
    if (codeOf(error) === "unavailable") throw error;
  }
}

/** Puts it before a person, as soon as the database takes that, and tells the customer that it takes longer. */
function ask(life: BookingLife, outgoing: Outgoing, code: WorkflowErrorCode): void {
  const { effectId: workflowId, session, requestId, businessData } = life.handoff;
  const escalation = `${workflowId}:undecided:${(life.questions += 1)}`;
  const decideBy = Math.max(Date.now() + 60_000, Math.min(life.startsAt, Date.now() + decisionWithin));
  life.stage = "undecided";
  const question = {
    effectId: escalation,
    workflowId,
    session,
    requestId,
    businessId: businessData.businessId,
    bookingId: businessData.bookingId,
    reason: code === "needs_person" ? "booking_needs_decision" : "booking_out_of_time",
    summary: `${reasons[code] ?? ""} ${life.request()}`,
    decisions: ["continue", "compensate", "end"] as Decision[],
    contact: businessData.customer,
    deadline: new Date(decideBy).toISOString(),
  };
  const asked = office.askPerson(question).catch(logged("the question was not put before a person"));
  life.question = { escalation, decideBy, asked };
  outgoing.background(() => asked);
  outgoing.tell(delayed(life.handoff, life.happening, code, String(life.questions)));
}

const reasons: Partial<Record<WorkflowErrorCode, string>> = {
  unavailable:
    "A booking could not be confirmed in time. Confirm it (continue), give the place back (compensate) or see to it yourselves (end)?",
  needs_person:
    "A customer who missed visits before asks for a booking. Confirm it (continue), refuse it (compensate) or see to it yourselves (end)?",
};

/** Waits for the decision; where none comes in time the request is given back. */
export async function awaitDecision(
  life: BookingLife,
  outgoing: Outgoing,
  changing: () => boolean,
): Promise<void> {
  const { question } = life;
  const decided = (): boolean => life.stage !== "undecided" || life.question !== question;
  if (!question) return;
  await condition(decided, Math.max(1, question.decideBy - Date.now()), { summary: "a person's decision" });
  await condition(() => !changing());
  if (decided()) return;
  settleQuestion(life, outgoing, { decision: "compensate", closedBy: "deadline" });
  await giveBack(life, outgoing, { code: "unavailable", reason: "nobody decided in time" });
}

/** What a person decided is done; null: there was nothing to decide. */
export async function decideBooking(
  life: BookingLife,
  outgoing: Outgoing,
  { decision, effectId }: Decide,
): Promise<WorkflowErrorCode | null> {
  if (life.stage !== "undecided") return "too_late";
  settleQuestion(life, outgoing, { decision, closedBy: "owner" });
  if (decision === "compensate") {
    await giveBack(life, outgoing, { code: "rejected", reason: "decided by the team" });
  } else if (decision === "end") {
    life.stage = "closed";
    life.outcome = leftToPerson(life.handoff, life.happening);
    outgoing.tell(life.outcome);
  } else {
    return confirmDecided(life, outgoing, effectId);
  }
  return null;
}

async function confirmDecided(
  life: BookingLife,
  outgoing: Outgoing,
  effectId: string,
): Promise<WorkflowErrorCode | null> {
  try {
    await tryToConfirm(life, outgoing, `confirm:${effectId}`);
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (isAPersons(code)) ask(life, outgoing, code);
    else await giveBack(life, outgoing, { code, reason: reasonOf(error) });
    return code;
  }
}

/** The customer called the request off before anybody decided. */
export function withdrawQuestion(life: BookingLife, outgoing: Outgoing): void {
  settleQuestion(life, outgoing, { decision: "none", closedBy: "customer" });
  life.outcome = rejected(life.handoff, life.happening, "too_late");
}

function settleQuestion(
  life: BookingLife,
  outgoing: Outgoing,
  how: Pick<Settlement, "decision" | "closedBy">,
): void {
  const { question } = life;
  if (!question) return;
  life.question = null;
  const { requestId } = life.handoff;
  const settlement = { ...how, escalation: question.escalation, requestId };
  outgoing.background(async () => {
    await question.asked;
    await office.settleQuestion(settlement).catch(logged("the question was not closed"));
  });
}
