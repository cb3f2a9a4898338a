// A small world behind the conversation: one calendar, and effects turned into the events they would cause.
import type { Booking, BookingStatus } from "#contracts/bookings";
import type { BusinessDetail } from "#contracts/directory";
import { outcomeEventId, WorkflowId, type SessionId } from "#contracts/ids";
import type { Order } from "#contracts/orders";
import { bookingAnswers } from "#contracts/handoffs/booking";
import type { WorkflowErrorCode, WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import { inZone } from "#business/local-time";
import { priceOrder } from "#business/orders";
import type {
  BookingEffect,
  BusinessChangeEffect,
  BusinessUndoEffect,
  NotificationEffect,
  NotificationStopEffect,
  Effect,
  EscalationEffect,
  OrderEffect,
  OrderUpdateEffect,
} from "#conversation/effect-kinds";
import type { Note } from "#conversation/notes";
import type { CalendarOf, Reads, Remembered, ResourceCalendar } from "#conversation/ports";
import { BookingCodes } from "./booking-codes.ts";
import { HeardChanges } from "./heard-changes.ts";
import { confirmsAgain } from "./confirms-again.ts";
import { PageSearch } from "./page-search.ts";
import { typeOf } from "./event-types.ts";
import { isTaken, staffOf, visitOf, type WantedVisit } from "./people-of-visits.ts";
import { pacingOf, type Pace } from "./pacing-of.ts";
import { paid } from "./paid-line.ts";
import { WaitingLine } from "./waiting-line.ts";

/** How the next effect ends, if not as the calendar says. */
export type Fate = "pending" | Exclude<WorkflowErrorCode, "pending">;

type Row = { booking: Booking; resourceId: string };

const bookingIdOf = (effect: Effect) => ("bookingId" in effect ? effect.bookingId : null);

const uuid = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, "0")}`;

/** Tables of 2, 2, 4, 4 and 6; the fours can be joined. */
const sizes = [2, 2, 4, 4, 6].entries();
export const tables: ResourceCalendar["resources"] = [...sizes].map(([index, capacity]) => {
  return { id: uuid(index + 1), name: `Table ${index + 1}`, capacity, minParty: 1 };
});

export class BookingWorld {
  readonly business: BusinessDetail;
  readonly rows = new Map<string, Row>();
  readonly busy: ResourceCalendar["busy"] = [];
  /** Effects so far, in order. */
  readonly performed: Effect[] = [];
  readonly fates: Fate[] = [];
  readonly orders = new Map<string, Order>();
  /** Who waits; their bookings take no table. */
  readonly line = new WaitingLine((booking) => this.rows.set(booking.id, { booking, resourceId: "" }));
  readonly codes = new BookingCodes((id) => this.rows.get(id)?.booking ?? null);
  /** Deadlines that have not come. */
  readonly deadlines: EscalationEffect[] = [];
  /** Whether somebody of the team looks at what comes in. */
  present = false;
  /** When the team wrote last. */
  answeredAt = 0;
  pace: Pace = null;
  calendarReads = 0;
  /** Of the visitor whose chat it is. */
  remembered: Remembered | null = null;
  readonly search: PageSearch;
  #resources: ResourceCalendar["resources"];

  constructor(business: BusinessDetail, resources = tables) {
    this.business = business;
    this.search = new PageSearch(business);
    this.#resources = resources;
  }

  reads(): Reads {
    return {
      business: () => Promise.resolve(this.business),
      calendar: (_business, service, _from, _to, of) => Promise.resolve(this.#calendar(service, of)),
      somebodyPresent: () => Promise.resolve(this.present),
      booking: (id) => Promise.resolve(this.rows.get(id)?.booking ?? null),
      remembered: () => Promise.resolve(this.remembered),
      meant: (_business, texts) => this.search.meant(texts),
    };
  }

  /** What is remembered of the visitor is as their last note says. */
  write(note: Note): void {
    if (note.kind === "forget") this.remembered = null;
    if (note.kind !== "remember") return;
    const { bookings: _ids, orders: _orders, ...said } = note.remember;
    const bookings = [...this.rows.values()].map((it) => it.booking);
    this.remembered = { ...said, bookings, orders: [] };
  }

  /** Takes every table that is free between two instants. */
  fill(startsAt: string, endsAt: string): void {
    for (const { id } of this.#resources) this.busy.push({ resourceId: id, startsAt, endsAt });
  }

  /** Performs an effect at an instant and returns the event it causes. */
  perform(effect: Effect, now: number): WorkflowEvent {
    this.performed.push(effect);
    const fate = this.fates.shift();
    if (fate === "pending") return this.event(effect, now, "partial", "pending");
    if (fate) return this.event(effect, now, "failure", fate);
    return this.settle(effect, now);
  }

  /** The real outcome, also of an effect that was pending before. */
  settle(effect: Effect, now: number): WorkflowEvent {
    if (effect.type === "escalation") return this.#tellTeam(effect, now);
    if (effect.type === "takeUp")
      return this.codes.answer(effect, this.event(effect, now, "success", null), now);
    if (effect.type === "order") return this.#placeOrder(effect, now);
    if (effect.type === "orderUpdate") return this.#stepOrder(effect, now);
    if (effect.type === "waitlist" || effect.type === "waitlistUpdate")
      return this.line.answer(effect, this.event(effect, now, "success", null));
    if (effect.type === "businessChange" || effect.type === "businessUndo")
      return this.#changeBusiness(effect, now);
    if (effect.type === "notification" || effect.type === "notificationStop")
      return this.#notify(effect, now);
    if (effect.type === "staffReply" || effect.type === "assessment" || effect.type === "watchStop")
      return this.event(effect, now, "success", null);
    const done = this.#apply(effect);
    return this.event(effect, now, done ? "success" : "failure", done ? null : "taken");
  }

  /** A message reaches the two customers who agreed to hear from the business. */
  #notify(effect: NotificationEffect | NotificationStopEffect, now: number): WorkflowEvent {
    const told = this.event(effect, now, "success", null);
    const sendAt = effect.type === "notification" ? effect.handoff.triggerConditions.sendAt : null;
    const workflowId = effect.type === "notification" ? effect.id : effect.workflowId;
    const notification = { recipients: 2, sent: 0, unreached: 0, sendAt };
    return { ...told, workflowId, results: { ...told.results, notification } };
  }

  /** Everybody there is hears of a change: the team, and two customers where they are to. */
  #changeBusiness(effect: BusinessChangeEffect | BusinessUndoEffect, now: number): WorkflowEvent {
    const told = this.event(effect, now, "success", null);
    const change = this.#heard.of(effect);
    const workflowId = effect.type === "businessUndo" ? effect.workflowId : effect.id;
    return { ...told, workflowId, results: change ? { ...told.results, change } : told.results };
  }
  readonly #heard = new HeardChanges();

  event(
    effect: Effect,
    now: number,
    status: WorkflowEvent["status"],
    code: WorkflowErrorCode | null,
  ): WorkflowEvent {
    const starts = effect.type === "handoff" || effect.type === "order";
    const workflowId = "workflowId" in effect ? effect.workflowId : starts ? effect.id : null;
    const outcome = outcomeEventId(effect.id);
    return {
      id: (code === "pending" ? outcome.replace(/outcome$/, "pending") : outcome) as WorkflowEvent["id"],
      type: effect.type === "workflowUpdate" ? bookingAnswers[effect.update.update] : typeOf(effect),
      session: "ses_test" as SessionId,
      workflowId,
      effectId: effect.id,
      requestId: effect.requestId,
      at: inZone(now, this.business.timeZone),
      status,
      results: {
        bookingId: bookingIdOf(effect),
        booking: this.rows.get(bookingIdOf(effect) ?? "")?.booking ?? null,
        notified: [],
      },
      nextSteps: status === "success" ? confirmsAgain(effect) : [],
      error: code ? { code, message: code } : null,
      stateUpdates: {},
    };
  }

  /** What the kitchen does next with an order. */
  orderEvent(workflowId: string, status: Order["status"], now: number): WorkflowEvent {
    const order = this.orders.get(workflowId);
    if (!order) throw new Error(`no order ${workflowId}`);
    const next = { ...order, status };
    this.orders.set(workflowId, next);
    const type = status === "placed" ? "order.delayed" : (`order.${status}` as WorkflowEventType);
    return {
      id: `evt_${workflowId}_${status}` as WorkflowEvent["id"],
      type,
      session: "ses_test" as SessionId,
      workflowId: workflowId as WorkflowEvent["workflowId"],
      effectId: null,
      requestId: "req",
      at: inZone(now, this.business.timeZone),
      status: "success",
      results: { bookingId: null, booking: null, order: next, notified: [] },
      nextSteps: [],
      error: null,
      stateUpdates: {},
    };
  }

  #placeOrder(effect: OrderEffect, now: number): WorkflowEvent {
    const { businessData: data } = effect.handoff;
    const pickup = data.pickupAt ?? new Date(now).toISOString();
    const sum = priceOrder(this.business, data.lines, pickup);
    if ("unknown" in sum || sum.total.amount !== data.total.amount)
      return this.event(effect, now, "failure", "unknown" in sum ? "sold_out" : "price_changed");
    const order: Order = {
      id: uuid(500 + this.orders.size),
      business: this.business.slug,
      items: data.lines.map(({ item, options, quantity }, at) => ({
        name: item,
        options: options.map((it) => it.choice),
        quantity,
        ...paid(sum, at),
      })),
      total: sum.total,
      status: "accepted",
      pickupAt: data.pickupAt,
      timeZone: this.business.timeZone,
      workflowId: WorkflowId.parse(effect.id),
    };
    this.orders.set(effect.id, order);
    return this.#withOrder(this.event(effect, now, "success", null), order);
  }

  #stepOrder(effect: OrderUpdateEffect, now: number): WorkflowEvent {
    const order = this.orders.get(effect.workflowId);
    if (!order || (order.status !== "placed" && order.status !== "accepted"))
      return this.event(effect, now, "failure", "too_late");
    const next: Order = { ...order, status: "cancelled" };
    this.orders.set(effect.workflowId, next);
    return this.#withOrder(this.event(effect, now, "success", null), next);
  }

  #withOrder = (event: WorkflowEvent, order: Order): WorkflowEvent => ({
    ...event,
    results: { ...event.results, order },
  });

  /** Only a deadline that passes unanswered says something. */
  #tellTeam(effect: EscalationEffect, now: number): WorkflowEvent {
    const event = this.event(effect, now, "success", null);
    if (effect.change.kind !== "expire") return event;
    const answered = this.answeredAt > Date.parse(effect.change.unansweredSince);
    return { ...event, type: answered ? "escalation.changed" : "escalation.expired" };
  }

  #calendar(service: string, { also = [], except = null }: CalendarOf = {}): ResourceCalendar {
    const taken = [...this.rows.values()].filter(
      ({ booking }) => booking.status !== "cancelled" && booking.id !== except,
    );
    const own = taken.map(({ booking, resourceId }) => ({
      resourceId,
      startsAt: booking.startsAt,
      endsAt: booking.endsAt,
    }));
    const bookings = taken.map((it) => it.booking);
    this.calendarReads += 1;
    const fours = this.#resources.filter((it) => it.capacity === 4).map((it) => it.id);
    const combinations = fours.length > 1 ? [{ resourceIds: fours, capacity: 8, minParty: 5 }] : [];
    return {
      resources: this.#resources,
      combinations,
      busy: [...this.busy, ...own],
      staff: staffOf(this.business, { serviceId: service, also }, bookings),
      pacing: pacingOf(this.pace, bookings, this.rows.get(except ?? "")?.booking),
    };
  }

  #apply(effect: BookingEffect): boolean {
    const row = this.rows.get(effect.bookingId);
    if (effect.type === "hold") return this.#place(effect.bookingId, "held", effect);
    if (effect.type === "release") return this.#mark(effect.bookingId, "cancelled");
    if (effect.type === "handoff") {
      const held = row ?? this.#placed(effect.bookingId, effect.handoff.businessData);
      return held !== null && this.#mark(effect.bookingId, "confirmed", effect.id);
    }
    const { update } = effect;
    if (update.update === "cancel") return this.#mark(effect.bookingId, "cancelled");
    if (update.update === "reschedule")
      return this.#place(effect.bookingId, row?.booking.status ?? "confirmed", update);
    return this.#mark(effect.bookingId, update.update === "no_show" ? "no_show" : "confirmed");
  }

  #placed(id: string, place: { partySize: number; startsAt: string; endsAt: string }): Row | null {
    this.#place(id, "requested", place);
    return this.rows.get(id) ?? null;
  }

  #mark(id: string, status: BookingStatus, workflowId?: string): boolean {
    const row = this.rows.get(id);
    if (!row) return false;
    row.booking = { ...row.booking, status, workflowId: workflowId ?? row.booking.workflowId };
    return true;
  }

  #place(id: string, status: BookingStatus, place: WantedVisit): boolean {
    const { partySize, startsAt, endsAt } = place;
    const [from, to] = [Date.parse(startsAt), Date.parse(endsAt)] as const;
    const others = [...this.rows].filter(
      ([other, { booking }]) => other !== id && booking.status !== "cancelled",
    );
    const taken = [
      ...this.busy,
      ...others.map(([, { booking, resourceId }]) => ({ ...booking, resourceId })),
    ].filter((it) => Date.parse(it.startsAt) < to && Date.parse(it.endsAt) > from);
    const free = this.#resources.filter((it) => !taken.some((busy) => busy.resourceId === it.id));
    const fitting = free.filter((it) => it.capacity >= partySize).sort((a, b) => a.capacity - b.capacity)[0];
    const joined = free.filter((it) => it.capacity === 4).length === 2 && partySize <= 8;
    const resourceId = fitting?.id ?? (joined ? free.find((it) => it.capacity === 4)?.id : undefined);
    if (!resourceId) return false;
    const { slug, timeZone } = this.business;
    const before = this.rows.get(id)?.booking;
    const visit = visitOf(this.business, place, before?.service);
    if (
      isTaken(
        visit,
        others.map(([, it]) => it.booking),
        [from, to],
      )
    )
      return false;
    const booking = {
      id: id as Booking["id"],
      business: slug,
      service: visit,
      partySize,
      startsAt,
      endsAt,
      timeZone,
      status,
      workflowId: before?.workflowId ?? null,
    };
    this.rows.set(id, { booking, resourceId });
    return true;
  }
}
