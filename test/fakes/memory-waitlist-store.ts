// WaitlistStore in memory: a line of customers and the places that come free for them, with faults on demand.
import type { Booking } from "#contracts/bookings";
import type {
  Joining,
  JoinResult,
  Leaving,
  OfferEnd,
  WaitingEntry,
  WaitlistStep,
  WaitlistStore,
} from "#temporal-worker/activities/waitlist-store";

type Status = "waiting" | "offered" | "accepted" | "cancelled" | "expired";
interface Waiter {
  entry: WaitingEntry;
  status: Status;
  offers: number;
  /** They let it go: the next one's turn. */
  passed: boolean;
}

export class MemoryWaitlistStore implements WaitlistStore {
  readonly line: Waiter[] = [];
  /** Places that are free now. */
  free = 0;
  /** A hold keeps one until then, ms since the epoch. */
  heldUntil: number | null = null;
  offerMinutes = 15;
  /** Why nobody is put on the list. */
  refusal: "duplicate" | "too_late" | null = null;
  /** Every change, in order. */
  readonly log: string[] = [];
  /** By which offers are given their minute; ms since the epoch. */
  now: () => number | Promise<number> = Date.now;
  /** Called before each method: throws or waits to act out a fault. */
  beforeCall: (method: keyof WaitlistStore) => void | Promise<void> = () => undefined;
  readonly #results = new Map<string, unknown>();

  /** The customer's yes, as request_booking leaves it. */
  accept(bookingId: string): void {
    const waiter = this.#find(bookingId);
    if (waiter?.status !== "offered") throw new Error(`${bookingId} is not offered`);
    this.#become(waiter, "accepted", "requested");
  }

  statusOf(bookingId: string): Status | undefined {
    return this.#find(bookingId)?.status;
  }

  async join({ effectId, data }: Joining): Promise<JoinResult> {
    await this.beforeCall("join");
    return this.#once(effectId, () => {
      if (this.refusal) return { outcome: this.refusal };
      const { bookingId: id, business, service, partySize, startsAt, endsAt } = data;
      const { slug, timeZone } = business;
      const place = { service, partySize, startsAt, endsAt, timeZone };
      const booking: Booking = { id, business: slug, ...place, status: "waitlisted", workflowId: null };
      const entry = { workflowId: effectId, booking, offer: null };
      this.line.push({ entry, status: "waiting", offers: 0, passed: false });
      this.log.push(`joined ${id}`);
      return { outcome: "done", entry };
    });
  }

  async offerNext({ effectId }: { effectId: string }): Promise<WaitingEntry | null> {
    await this.beforeCall("offerNext");
    const now = await this.now();
    return this.#once(effectId, () => {
      if (this.heldUntil !== null && this.heldUntil <= now) {
        this.heldUntil = null;
        this.free += 1;
      }
      const next = this.line.find((it) => it.status === "waiting" && !it.passed);
      if (!next || this.free === 0) return null;
      this.free -= 1;
      next.offers += 1;
      this.#become(next, "offered", "held");
      const expiresAt = new Date(now + this.offerMinutes * 60_000).toISOString();
      next.entry = { ...next.entry, offer: { number: next.offers, expiresAt } };
      return next.entry;
    });
  }

  async settle({ effectId, bookingId, declines }: WaitlistStep & { declines: boolean }) {
    await this.beforeCall("settle");
    return this.#once(effectId, (): { outcome: OfferEnd; entry: WaitingEntry | null } => {
      const waiter = this.#find(bookingId);
      if (!waiter) return { outcome: "not_found", entry: null };
      if (waiter.status === "waiting") return { outcome: "lapsed", entry: waiter.entry };
      if (waiter.status !== "offered") return { outcome: waiter.status, entry: waiter.entry };
      this.free += 1;
      waiter.passed = true;
      this.#become(waiter, "waiting", "waitlisted");
      return { outcome: declines ? "declined" : "lapsed", entry: waiter.entry };
    });
  }

  async leave({ effectId, bookingId, over }: WaitlistStep & { over: boolean }) {
    await this.beforeCall("leave");
    return this.#once(effectId, (): { outcome: Leaving; entry: WaitingEntry | null } => {
      const waiter = this.#find(bookingId);
      if (!waiter) return { outcome: "not_found", entry: null };
      if (waiter.status === "accepted") return { outcome: "accepted", entry: waiter.entry };
      if (waiter.status === "offered") this.free += 1;
      this.#become(waiter, over ? "expired" : "cancelled", "cancelled");
      return { outcome: over ? "over" : "left", entry: waiter.entry };
    });
  }

  async nextLapse(): Promise<string | null> {
    await this.beforeCall("nextLapse");
    const { heldUntil } = this;
    return heldUntil !== null && heldUntil > (await this.now()) ? new Date(heldUntil).toISOString() : null;
  }

  async businesses(): Promise<string[]> {
    await this.beforeCall("businesses");
    return this.line.length > 0 ? ["0b5e0000-0000-4000-8000-000000000001"] : [];
  }

  #find = (bookingId: string): Waiter | undefined =>
    this.line.find((it) => it.entry.booking.id === bookingId);

  #become(waiter: Waiter, status: Status, booking: Booking["status"]): void {
    waiter.status = status;
    waiter.entry = { ...waiter.entry, booking: { ...waiter.entry.booking, status: booking }, offer: null };
    this.log.push(`${status} ${waiter.entry.booking.id}`);
  }

  #once<R>(effectId: string, work: () => R): R {
    if (!this.#results.has(effectId)) this.#results.set(effectId, work());
    return this.#results.get(effectId) as R;
  }
}
