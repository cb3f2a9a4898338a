// Codes of bookings behind a small world: what the database makes of one that is given.
import type { BookingId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { Booking } from "#contracts/bookings";
import type { TakeUpEffect } from "#conversation/effect-kinds";

export class BookingCodes {
  /** Bookings by code, whosever they are. */
  readonly known = new Map<string, BookingId>();
  readonly #find: (id: BookingId) => Booking | null;

  constructor(find: (id: BookingId) => Booking | null) {
    this.#find = find;
  }

  /** `told` is the event of an effect that went well. */
  answer({ code }: TakeUpEffect, told: WorkflowEvent, now: number): WorkflowEvent {
    const id = this.known.get(code);
    const booking = id === undefined ? null : this.#find(id);
    const results = { ...told.results, bookingId: booking?.id ?? null, booking };
    const isOver = booking !== null && Date.parse(booking.endsAt) <= now;
    const isOpen = !isOver && (booking?.status === "requested" || booking?.status === "confirmed");
    const refused = isOpen ? null : booking ? "too_late" : "not_found";
    if (refused === null) return { ...told, results };
    return { ...told, results, status: "failure", error: { code: refused, message: refused } };
  }
}
