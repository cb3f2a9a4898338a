// Who waits in the small world: what their workflows say.
import type { Booking, BookingStatus } from "#contracts/bookings";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { inZone } from "#business/local-time";
import type { WaitlistEffect, WaitlistUpdateEffect } from "#conversation/effect-kinds";

export class WaitingLine {
  readonly #waits = new Map<string, WaitlistEffect["handoff"]>();
  readonly #keep: (booking: Booking) => void;

  constructor(keep: (booking: Booking) => void) {
    this.#keep = keep;
  }

  /** The answer to who joins, leaves or declines. */
  answer(effect: WaitlistEffect | WaitlistUpdateEffect, told: WorkflowEvent): WorkflowEvent {
    if (effect.type === "waitlist") this.#waits.set(effect.id, effect.handoff);
    const workflowId = effect.type === "waitlist" ? effect.id : effect.workflowId;
    const left = effect.type === "waitlistUpdate" && effect.update.update === "cancel";
    return this.#withPlace({ ...told, workflowId }, left ? "cancelled" : "waitlisted");
  }

  /** Something came free for who waits by a workflow, and is kept a quarter of an hour; or was kept so long in vain. */
  event(workflowId: string, what: "offered" | "passed" | "over", now: number, at?: string): WorkflowEvent {
    const status = { offered: "held", passed: "waitlisted", over: "cancelled" } as const;
    const told = this.#withPlace(newsOf(workflowId, what, now), status[what], at);
    if (what !== "offered" || !told.results.waiting) return told;
    const offer = { number: 1, expiresAt: new Date(now + 15 * 60_000).toISOString() };
    return { ...told, results: { ...told.results, waiting: { ...told.results.waiting, offer } } };
  }

  #withPlace(event: WorkflowEvent, status: BookingStatus, at?: string): WorkflowEvent {
    const handoff = this.#waits.get(event.workflowId ?? "");
    if (!handoff) throw new Error(`nobody waits by ${event.workflowId}`);
    const { bookingId, business, service, partySize, startsAt: wished, endsAt } = handoff.businessData;
    const { slug, timeZone } = business;
    const startsAt = at ?? wished;
    const length = Date.parse(endsAt) - Date.parse(wished);
    const when = { partySize, startsAt, endsAt: inZone(Date.parse(startsAt) + length, timeZone), timeZone };
    const booking = { id: bookingId, business: slug, service, ...when, status, workflowId: null };
    this.#keep(booking);
    const waiting = { ...handoff.triggerConditions, offer: null };
    return { ...event, results: { ...event.results, bookingId, booking, waiting } };
  }
}

const newsOf = (workflowId: string, what: "offered" | "passed" | "over", now: number): WorkflowEvent => ({
  id: `evt_${workflowId}_${what}_${now}` as WorkflowEvent["id"],
  type: `waitlist.${what}`,
  session: "ses_test" as WorkflowEvent["session"],
  workflowId: workflowId as WorkflowEvent["workflowId"],
  effectId: null,
  requestId: "req",
  at: new Date(now).toISOString(),
  status: "success",
  results: { bookingId: null, booking: null, notified: [] },
  nextSteps: [],
  error: null,
  stateUpdates: {},
});
