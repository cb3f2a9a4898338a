// The steps of a customer's wait: each asks the database, then tells the chat and the customer.
import { condition, sleep } from "@temporalio/workflow";
import type { WaitlistUpdate } from "#contracts/handoffs/waitlist";
import type { WorkflowErrorCode, WorkflowEvent } from "#contracts/workflow-events";
import type { Channel } from "../activities/messages.ts";
import type { OfferLetter } from "../activities/waitlist-messages.ts";
import type { Leaving, OfferEnd, WaitingEntry } from "../activities/waitlist-store.ts";
import { passOn } from "./passing-on.ts";
import { looksWhenHoldsLapse } from "./patches.ts";
import { codeOf, logged, reasonOf } from "./refusals.ts";
import type { Reports } from "./reports.ts";
import { office, officeWithin, postWithin, takeStep } from "./retries.ts";
import { answered, joined, lapsed, offered, over, refused } from "./waitlist-events.ts";
import type { WaitlistLife } from "./waitlist-life.ts";

/** ms. */
const askAgainAfter = 5_000;

/** Puts the customer on the list, and looks at once whether their time has come free since they wished for it. */
export async function join(life: WaitlistLife, reports: Reports): Promise<void> {
  const { effectId, session, requestId, businessData: data, triggerConditions, errorHandling } = life.handoff;
  const joining = { effectId, session, data, ...triggerConditions, requestId };
  try {
    const desk = officeWithin(errorHandling.giveUpAfterMinutes);
    const entry = await takeStep((it) => it.joinWaitlist(joining), desk);
    life.booking = entry.booking;
    life.stage = "waiting";
    life.outcome = joined(life);
  } catch (error) {
    await undoJoin(life, codeOf(error));
    life.stage = "refused";
    life.outcome = refused(life, codeOf(error));
  }
  reports.tell(life.outcome);
  if (life.isOpen) lookForFree(life, reports, "joined");
}

/** Given up half way, the customer may be on the list without knowing it. */
async function undoJoin(life: WaitlistLife, code: WorkflowErrorCode): Promise<void> {
  if (code !== "unavailable") return;
  await office.leaveWaitlist({ ...step(life, "undo"), over: false }).catch(logged("the list was not left"));
}

/** Tells of an offer that has come in, in the chat and by a message. */
export function takeOffers(life: WaitlistLife, reports: Reports): void {
  for (let entry = life.nextArrived(); entry; entry = life.nextArrived()) {
    const { booking, offer } = entry;
    // One that was on its way as the customer left is settled with their leaving.
    if (!offer || !life.isOpen) continue;
    life.booking = booking;
    life.offer = offer;
    reports.tell(offered(life, offer));
    reports.background(() => write(life, { booking, offer }));
  }
}

/** The open offer has run out, or without one the wait has. */
export async function endInTime(life: WaitlistLife, reports: Reports): Promise<void> {
  if (life.offer) await lapse(life, reports);
  else await endWait(life, reports);
}

async function lapse(life: WaitlistLife, reports: Reports): Promise<void> {
  const { offer } = life;
  if (!offer) return;
  // The moment is part of the step: an offer that still stands is asked about again, and not answered as before.
  const { outcome, entry } = await settle(life, `settle${offer.number}:${Date.now()}`, false);
  take(life, outcome, entry);
  // The database's clock is behind ours.
  if (life.offer?.expiresAt === offer.expiresAt)
    await sleep(askAgainAfter, { summary: "the offer still stands" });
  if (outcome !== "lapsed" && outcome !== "declined") return;
  if (!life.isPast) reports.tell(lapsed(life, offer));
  lookForFree(life, reports, `lapsed${offer.number}`);
}

async function endWait(life: WaitlistLife, reports: Reports): Promise<void> {
  const { outcome, entry } = await office.leaveWaitlist({ ...step(life, "over"), over: true });
  if (entry) life.booking = entry.booking;
  life.stage = stageAfter(outcome, "over");
  if (life.stage === "over") reports.tell(over(life));
}

/** Declines the offer or leaves the list, once joining is settled. */
export async function change(
  life: WaitlistLife,
  reports: Reports,
  update: WaitlistUpdate,
): Promise<WorkflowEvent> {
  await condition(() => life.stage !== "joining");
  const event = update.update === "cancel" ? await leave(life, update) : await decline(life, update);
  life.changes[update.effectId] = event;
  reports.tell(event);
  if (event.status === "success") lookForFree(life, reports, update.effectId);
  return event;
}

async function leave(life: WaitlistLife, update: WaitlistUpdate): Promise<WorkflowEvent> {
  if (!life.isOpen && life.stage !== "left") return answered(life, update, "too_late");
  const { requestId, effectId } = update;
  const { outcome, entry } = await office.leaveWaitlist({
    ...step(life, ""),
    effectId,
    requestId,
    over: false,
  });
  if (entry) life.booking = entry.booking;
  life.offer = null;
  life.stage = stageAfter(outcome, "left");
  return life.stage === "left" ? answered(life, update) : answered(life, update, "too_late");
}

async function decline(life: WaitlistLife, update: WaitlistUpdate): Promise<WorkflowEvent> {
  takeWhatArrived(life);
  if (!life.isOpen || !life.offer) return answered(life, update, "too_late");
  const { outcome, entry } = await settle(life, update.effectId, true);
  take(life, outcome, entry);
  return outcome === "declined" ? answered(life, update) : answered(life, update, "too_late");
}

/** The customer may have read of an offer that the story has not come to yet. */
function takeWhatArrived(life: WaitlistLife): void {
  const entry = life.isOpen ? life.nextArrived() : undefined;
  if (!entry) return;
  life.booking = entry.booking;
  life.offer = entry.offer;
}

const settle = (life: WaitlistLife, name: string, declines: boolean) =>
  office.settleOffer({ ...step(life, name), declines });

/** What became of the offer, as the database says. */
function take(life: WaitlistLife, outcome: OfferEnd, entry: WaitingEntry | null): void {
  if (entry) life.booking = entry.booking;
  // Still held: the customer has aimed it elsewhere, or the clocks differ.
  life.offer = outcome === "held" ? (entry?.offer ?? null) : null;
  if (outcome === "accepted") life.stage = "taken";
  if (outcome === "cancelled" || outcome === "not_found") life.stage = "left";
  if (outcome === "expired") life.stage = "over";
}

const stageAfter = (outcome: Leaving, otherwise: "left" | "over") =>
  outcome === "accepted" ? "taken" : otherwise;

/** A hold in their way has run out: who is first in line is offered what it kept. */
export function lookAgain(life: WaitlistLife, reports: Reports): void {
  const why = `lapse${life.lookAt}`;
  life.lookAt = null;
  lookForFree(life, reports, why);
}

function lookForFree(life: WaitlistLife, reports: Reports, why: string): void {
  const { effectId, requestId, businessData } = life.handoff;
  const freed = { businessId: businessData.businessId, key: `${effectId}:${why}`, requestId };
  reports.background(async () => {
    await passOn(freed, (entry) => life.arrive(entry));
    if (!life.isOpen || !looksWhenHoldsLapse()) return;
    const lapse = await office
      .nextLapse(businessData.bookingId, requestId)
      .catch(logged("what stands in the way was not found out"));
    if (life.isOpen) life.awaitLapse(lapse ?? null);
  });
}

/** One message: an offer is short, and a phone is read at once. It is not sent late. */
async function write(
  life: WaitlistLife,
  { booking, offer }: Pick<OfferLetter, "booking" | "offer">,
): Promise<void> {
  const { requestId, businessData: facts } = life.handoff;
  const { email, phone } = facts.customer;
  const desk = postWithin(Date.parse(offer.expiresAt) - Date.now());
  const addresses: [Channel, string | null][] = [
    ["sms", phone],
    ["email", email],
  ];
  for (const [channel, to] of addresses) {
    if (!to) continue;
    const letter: OfferLetter = { channel, to, facts, booking, offer };
    const summary = `offer ${offer.number} by ${channel}`;
    try {
      if ((await desk.sendOffer.executeWithOptions({ summary }, [letter, requestId])) === "sent") return;
    } catch (error) {
      await office
        .giveUpOffer(letter, reasonOf(error), requestId)
        .catch(logged("the unsent offer was not written down"));
    }
  }
}

/** The workflow's own steps are effects, too: a repeat of one gets the first one's answer. */
const step = ({ handoff }: WaitlistLife, name: string) => ({
  effectId: `${handoff.effectId}:${name}`,
  bookingId: handoff.businessData.bookingId,
  requestId: handoff.requestId,
});
