// BookingStore in memory: what the SQL functions do for a booking that was requested, and faults on demand.
import type { Booking, BookingStatus, Missed } from "#contracts/bookings";
import type { BookingData } from "#contracts/handoffs/booking";
import type { Contact } from "#contracts/handoffs/fields";
import type {
  AuditEntry,
  BookingChats,
  BookingState,
  BookingStore,
  NotificationClaim,
  Question,
  Settlement,
  Step,
  StepResult,
  WorkflowRow,
} from "#temporal-worker/activities/booking-store";

export interface Notification extends NotificationClaim {
  status: "sending" | "sent" | "failed";
  attempts: number;
  providerId: string | null;
  error: string | null;
}

type Next = (state: BookingState) => BookingState | Exclude<StepResult["outcome"], "done" | "not_found">;

export class MemoryBookingStore implements BookingStore {
  readonly bookings = new Map<string, BookingState>();
  readonly notifications = new Map<string, Notification>();
  readonly workflows = new Map<string, WorkflowRow>();
  readonly audit: AuditEntry[] = [];
  /** What customers put right, by booking. */
  readonly contacts = new Map<string, Contact>();
  /** What a sweep will find. */
  readonly overdue = { holds: 0, effects: 0, contradictions: 0 };
  /** Every change of a booking, in order. */
  readonly log: { step: string; bookingId: string; requestId: string }[] = [];
  /** Starts that somebody else has. */
  readonly taken = new Set<string>();
  /** Called before each method: throws or waits to act out a fault. */
  beforeCall: (method: keyof BookingStore) => void | Promise<void> = () => undefined;
  /** Questions put before the business's people, and how they were closed, by the question's effect. */
  readonly questions = new Map<string, Question & { settled: Settlement | null }>();
  /** What customers missed, as mark_no_show counts it. */
  missed: Missed = {
    noShows: 1,
    lateCancels: 0,
    withinDays: 180,
    limit: null,
    told: true,
    afterwards: "ask_team",
  };
  /** How confirming ends without a person's word, if not well. */
  confirming: "needs_person" | "missed_too_often" | null = null;
  /** Codes, and the chats that took bookings up, by booking. */
  readonly chats = new Map<string, BookingChats>();
  readonly #results = new Map<string, StepResult>();

  /** Puts a requested booking in, as request_booking leaves it before the hand-off. */
  request(data: BookingData, workflowId: string): void {
    const { bookingId: id, business, service, partySize, startsAt, endsAt } = data;
    const booking: Booking = {
      id,
      business: business.slug,
      service,
      partySize,
      startsAt,
      endsAt,
      timeZone: business.timeZone,
      status: "requested",
      workflowId,
    };
    this.bookings.set(id, { booking, sequence: 0 });
  }

  /** Somebody ended the request before it was confirmed. */
  refuse(id: string): void {
    const state = this.bookings.get(id);
    if (state) this.bookings.set(id, { ...state, booking: { ...state.booking, status: "cancelled" } });
  }

  statusOf(id: string): BookingStatus | undefined {
    return this.bookings.get(id)?.booking.status;
  }

  confirm(step: Step & { decided?: boolean }): Promise<StepResult> {
    return this.#step("confirm", step, ({ booking, sequence }) => {
      if (this.confirming && !step.decided) return this.confirming;
      if (booking.status !== "requested" && booking.status !== "confirmed") return "too_late";
      return { booking: { ...booking, status: "confirmed" }, sequence };
    });
  }

  move(step: Parameters<BookingStore["move"]>[0]): Promise<StepResult> {
    return this.#step("move", step, ({ booking, sequence }) => {
      if (booking.status !== "confirmed" && booking.status !== "requested") return "too_late";
      if (this.taken.has(step.startsAt)) return "taken";
      const { partySize, startsAt, endsAt } = step;
      return { booking: { ...booking, partySize, startsAt, endsAt }, sequence: sequence + 1 };
    });
  }

  cancel(step: Step & { reason: string }): Promise<StepResult> {
    return this.#step("cancel", step, ({ booking, sequence }) => {
      if (booking.status === "completed" || booking.status === "no_show") return "too_late";
      if (booking.status === "cancelled") return { booking, sequence };
      return { booking: { ...booking, status: "cancelled" }, sequence: sequence + 1 };
    });
  }

  reject(step: Step & { reason: string }): Promise<StepResult> {
    return this.#step("reject", step, ({ booking, sequence }) => {
      if (booking.status === "completed") return "too_late";
      return { booking: { ...booking, status: "cancelled" }, sequence: sequence + 1 };
    });
  }

  complete(step: Step): Promise<StepResult> {
    return this.#step("complete", step, ({ booking, sequence }) => {
      if (booking.status !== "confirmed") return "too_late";
      return { booking: { ...booking, status: "completed" }, sequence };
    });
  }

  attend(step: Step): Promise<StepResult> {
    return this.#step("attend", step, (state) => (state.booking.status === "confirmed" ? state : "too_late"));
  }

  changeContact(step: Step & { customer: Contact }): Promise<StepResult> {
    return this.#step("changeContact", step, (state) => {
      if (state.booking.status !== "confirmed" && state.booking.status !== "requested") return "too_late";
      this.contacts.set(step.bookingId, step.customer);
      return state;
    });
  }

  noShow(step: Step): Promise<StepResult> {
    return this.#step("noShow", step, ({ booking, sequence }) => {
      if (!["confirmed", "completed", "no_show"].includes(booking.status)) return "too_late";
      return { booking: { ...booking, status: "no_show" }, sequence, missed: this.missed };
    });
  }

  came(step: Step): Promise<StepResult> {
    return this.#step("came", step, ({ booking, sequence }) => {
      if (booking.status !== "no_show") return "too_late";
      return {
        booking: { ...booking, status: "completed" },
        sequence,
        missed: { ...this.missed, noShows: 0 },
      };
    });
  }

  async ask(question: Question): Promise<void> {
    await this.beforeCall("ask");
    if (!this.questions.has(question.effectId))
      this.questions.set(question.effectId, { ...question, settled: null });
  }

  async settle(settlement: Settlement): Promise<void> {
    await this.beforeCall("settle");
    const asked = this.questions.get(settlement.escalation);
    if (asked && !asked.settled) asked.settled = settlement;
  }

  async claimNotification(claim: NotificationClaim) {
    await this.beforeCall("claimNotification");
    const known = this.notifications.get(claim.key);
    if (known?.status === "sent") return { outcome: "already_sent" as const, attempts: known.attempts };
    const attempts = (known?.attempts ?? 0) + 1;
    this.notifications.set(claim.key, {
      ...claim,
      status: "sending",
      attempts,
      providerId: null,
      error: null,
    });
    return { outcome: "send" as const, attempts };
  }

  async markNotification(key: string, sent: { providerId: string | null } | { error: string }) {
    await this.beforeCall("markNotification");
    const known = this.notifications.get(key);
    if (!known || known.status === "sent") return;
    const how =
      "error" in sent
        ? { status: "failed" as const, error: sent.error, providerId: null }
        : { status: "sent" as const, error: null, providerId: sent.providerId };
    this.notifications.set(key, { ...known, ...how });
  }

  async recordWorkflow(row: WorkflowRow) {
    await this.beforeCall("recordWorkflow");
    const known = this.workflows.get(row.id);
    if (known && known.status !== "running" && row.status === "running") return;
    this.workflows.set(row.id, { ...row, result: row.result ?? known?.result ?? null });
  }

  async findWorkflow(id: string) {
    await this.beforeCall("findWorkflow");
    return this.workflows.get(id) ?? null;
  }

  async chatsOf(booking: string) {
    await this.beforeCall("chatsOf");
    return this.chats.get(booking) ?? null;
  }

  async writeAudit(entry: AuditEntry) {
    await this.beforeCall("writeAudit");
    if (!this.audit.some((it) => it.action === entry.action && it.key === entry.key)) this.audit.push(entry);
  }

  async expireHolds() {
    await this.beforeCall("expireHolds");
    const found = this.overdue.holds;
    this.overdue.holds = 0;
    return found;
  }

  async mendContradictions() {
    await this.beforeCall("mendContradictions");
    const found = this.overdue.contradictions;
    this.overdue.contradictions = 0;
    return { mended: found, told: found };
  }

  async pruneEffectResults() {
    await this.beforeCall("pruneEffectResults");
    const found = this.overdue.effects;
    this.overdue.effects = 0;
    return found;
  }

  async #step(
    name: keyof BookingStore,
    { effectId, bookingId, requestId }: Step,
    next: Next,
  ): Promise<StepResult> {
    await this.beforeCall(name);
    const known = this.#results.get(effectId);
    if (known) return known;
    const result = this.#apply(bookingId, next);
    this.#results.set(effectId, result);
    if (result.outcome === "done") this.log.push({ step: name, bookingId, requestId });
    return result;
  }

  #apply(bookingId: string, next: Next): StepResult {
    const state = this.bookings.get(bookingId);
    if (!state) return { outcome: "not_found", state: null };
    const after = next(state);
    if (typeof after === "string") return { outcome: after, state };
    this.bookings.set(bookingId, after);
    return { outcome: "done", state: after };
  }
}
