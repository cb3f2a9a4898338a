// Hand-offs and changes as the edge sends them, each with ids of its own.
import { randomBytes } from "node:crypto";
import { weights } from "#business/ranking";
import type { AssessmentData } from "#contracts/assessment";
import { AssessmentHandoff, WatchHandoff, WatchUpdate } from "#contracts/handoffs/assessment";
import { type BookingData, BookingHandoff, type WorkflowUpdate } from "#contracts/handoffs/booking";
import { BusinessChangeHandoff, ChangeUpdate } from "#contracts/handoffs/business-change";
import { NotificationHandoff } from "#contracts/handoffs/notification";
import { OrderHandoff, OrderUpdate } from "#contracts/handoffs/order";
import { WaitlistHandoff, WaitlistUpdate } from "#contracts/handoffs/waitlist";
import type { EffectId } from "#contracts/ids";

export interface HandoffWishes {
  startsAt: number;
  customer?: Partial<BookingData["customer"]>;
  reminderLeadMinutes?: number;
  followUpDelayMinutes?: number;
  giveUpAfterMinutes?: number;
  partySize?: number;
}

const visitMs = 90 * 60_000;
const iso = (ms: number): string => new Date(ms).toISOString();
export const freshId = (): string => randomBytes(6).toString("hex");

const businessId = "0b5e0000-0000-4000-8000-000000000001";
const business = {
  slug: "marios-italian",
  name: "Mario's Italian",
  timeZone: "America/New_York",
  locale: "en-US",
  address: "1 Main Street",
  phone: "+12125550100",
};

export function handoffFor(wishes: HandoffWishes): BookingHandoff {
  const {
    startsAt,
    customer,
    reminderLeadMinutes = 120,
    followUpDelayMinutes = 60,
    giveUpAfterMinutes = 30,
  } = wishes;
  const id = freshId();
  return BookingHandoff.parse({
    workflowType: "booking",
    effectId: `eff_${id}`,
    session: `ses_${id}`,
    requestId: `req_${id}`,
    businessData: {
      bookingId: `bkg_${id}`,
      businessId,
      business,
      service: "Table",
      partySize: wishes.partySize ?? 4,
      startsAt: iso(startsAt),
      endsAt: iso(startsAt + visitMs),
      customer: { name: "John Doe", phone: null, email: `${id}@example.test`, ...customer },
      calendarToken: "payload.mac",
    },
    triggerConditions: { reminderLeadMinutes, followUpDelayMinutes },
    successCriteria: { status: "confirmed" },
    errorHandling: { compensation: "reject_booking", giveUpAfterMinutes },
  });
}

export function rescheduleTo(handoff: BookingHandoff, startsAt: number, partySize = 4): WorkflowUpdate {
  const { effectId, session, requestId } = nextEffect(handoff);
  const endsAt = iso(startsAt + visitMs);
  return { update: "reschedule", effectId, session, requestId, partySize, startsAt: iso(startsAt), endsAt };
}

export const cancellation = (handoff: BookingHandoff): WorkflowUpdate => ({
  update: "cancel",
  ...nextEffect(handoff),
  reason: "changed plans",
});

/** Whether they come, or what a person decides; from the customer's session, or the team's. */
export const bookingChange = (
  handoff: BookingHandoff,
  change: "attend" | "no_show" | "came" | { decision: "continue" | "compensate" | "end" },
  session: BookingHandoff["session"] = handoff.session,
): WorkflowUpdate => {
  const fields = nextEffect({ session });
  return typeof change === "string"
    ? { update: change, ...fields }
    : { update: "decide", ...fields, ...change };
};

/** The customer puts a detail of theirs right. */
export const contactOf = (
  handoff: BookingHandoff,
  said: Partial<BookingHandoff["businessData"]["customer"]>,
): WorkflowUpdate => ({
  update: "contact",
  ...nextEffect(handoff),
  customer: { name: null, phone: null, email: null, ...said },
});

const nextEffect = ({ session }: Pick<BookingHandoff, "session">) => {
  const id = freshId();
  return { effectId: `eff_${id}` as EffectId, session, requestId: `req_${id}` };
};

export interface OrderWishes {
  customer?: OrderHandoff["businessData"]["customer"];
  lines?: { item: string; quantity: number }[];
  /** Minor units. */
  total?: number;
  /** ms since the epoch; null is as soon as possible. */
  pickupAt?: number | null;
  acceptWithinMinutes?: number;
  giveUpAfterMinutes?: number;
}

/** Two pizzas and a coke, to be ready in 20 minutes and at most 10 late. */
export function orderFor({
  lines = [
    { item: "Margherita", quantity: 2 },
    { item: "Coke", quantity: 1 },
  ],
  total = 3150,
  pickupAt = null,
  acceptWithinMinutes = 0,
  giveUpAfterMinutes = 30,
  customer = { name: "John Doe", phone: "+12125550147", email: null },
}: OrderWishes = {}): OrderHandoff {
  const id = freshId();
  return OrderHandoff.parse({
    workflowType: "order",
    effectId: `eff_${id}`,
    session: `ses_${id}`,
    requestId: `req_${id}`,
    businessData: {
      businessId,
      business,
      lines: lines.map((it) => ({ ...it, options: [], without: [], note: null })),
      total: { amount: total, currency: "USD" },
      pickupAt: pickupAt === null ? null : iso(pickupAt),
      customer,
      notes: null,
    },
    triggerConditions: { prepareMinutes: 20, acceptWithinMinutes, graceMinutes: 10 },
    successCriteria: { status: "accepted" },
    errorHandling: { compensation: "withdraw_order", giveUpAfterMinutes },
  });
}

export interface ChangeWishes {
  alertCustomers?: boolean;
  undoWithinMinutes?: number;
  giveUpAfterMinutes?: number;
  /** ms since the epoch. */
  beginsAt?: number;
}

/** A new pizza, as the dashboard chat hands it over. */
export function changeFor({
  alertCustomers = true,
  undoWithinMinutes = 24 * 60,
  giveUpAfterMinutes = 60,
  beginsAt,
}: ChangeWishes = {}): BusinessChangeHandoff {
  const id = freshId();
  const begins = beginsAt !== undefined && { beginsAt: iso(beginsAt) };
  return BusinessChangeHandoff.parse({
    workflowType: "businessChange",
    effectId: `eff_${id}`,
    session: `ses_${id}`,
    requestId: `req_${id}`,
    businessData: {
      businessId,
      business,
      actor: { user: "00000000-0000-4000-8000-0000000000a1", role: "owner" },
      changes: [
        {
          target: "menu_item",
          action: "add",
          id: "00000000-0000-4000-8000-000000000001",
          item: "Diavola",
          before: null,
          after: { section: "Pizza", name: "Diavola", price: 1899, currency: "USD" },
        },
      ],
      summary: "New on the menu: Diavola (Pizza), $18.99",
      customerText: "New at Mario's: Diavola, $18.99.",
    },
    triggerConditions: { notifyStaff: true, alertCustomers, undoWithinMinutes, ...begins },
    successCriteria: { status: "applied" },
    errorHandling: { compensation: "restore_before", giveUpAfterMinutes },
  });
}

/** A message to customers, as the dashboard chat hands it over. */
export function messageFor(sendAt: number | null = null): NotificationHandoff {
  const id = freshId();
  return NotificationHandoff.parse({
    workflowType: "notification",
    effectId: `eff_${id}`,
    session: `ses_${id}`,
    requestId: `req_${id}`,
    businessData: {
      businessId,
      business,
      actor: { user: "00000000-0000-4000-8000-0000000000a1", role: "owner" },
      subject: "Live music",
      text: "This Friday there is live music from eight. Come by!",
      audience: { kind: "agreed" },
    },
    triggerConditions: { sendAt: sendAt === null ? null : iso(sendAt) },
    successCriteria: { status: "sent" },
    errorHandling: { compensation: "stop_sending", giveUpAfterMinutes: 30 },
  });
}

export const stopOf = (handoff: NotificationHandoff) =>
  ({ update: "cancel", ...nextEffect(handoff), reason: "changed plans" }) as const;

export const undoOf = (handoff: BusinessChangeHandoff): ChangeUpdate =>
  ChangeUpdate.parse({ update: "undo", actor: handoff.businessData.actor, ...nextEffect(handoff) });

type OrderChange =
  | { update: "cancel" }
  | Pick<Extract<OrderUpdate, { update: "advance" }>, "update" | "step">
  | Pick<Extract<OrderUpdate, { update: "decide" }>, "update" | "decision">;

export const orderChange = (handoff: OrderHandoff, change: OrderChange): OrderUpdate =>
  OrderUpdate.parse({ reason: "because", ...change, ...nextEffect(handoff) });

const noWish = {
  category: "beauty_salon",
  services: ["haircut"],
  area: null,
  near: false,
  distanceMeters: null,
  maxPrice: null,
  minPrice: null,
  minRating: null,
  date: null,
  until: null,
  time: null,
  after: null,
  before: null,
  open: false,
  partySize: null,
  sort: null,
};

export type AssessmentWishes = Partial<Pick<AssessmentData, "kind" | "about">> & {
  criteria?: Partial<AssessmentData["criteria"]>;
  giveUpAfterMinutes?: number;
};

/** What salons ask, say or have free, as the global chat hands it over. */
const assessmentOf = ({
  kind = "ranking",
  about = null,
  criteria = {},
}: AssessmentWishes): AssessmentData => ({
  kind,
  about,
  criteria: { ...noWish, ...criteria },
  scope: { around: null, areas: null, elsewhere: null, without: [], only: null },
  weights: { ...weights },
});

export function assessmentFor(wishes: AssessmentWishes = {}): AssessmentHandoff {
  const id = freshId();
  return AssessmentHandoff.parse({
    workflowType: "assessment",
    effectId: `eff_${id}`,
    session: `ses_${id}`,
    requestId: `req_${id}`,
    businessData: assessmentOf(wishes),
    triggerConditions: {},
    successCriteria: { status: "ready" },
    errorHandling: { compensation: "none", giveUpAfterMinutes: wishes.giveUpAfterMinutes ?? 10 },
  });
}

export interface WatchWishes extends AssessmentWishes {
  of?: WatchHandoff["businessData"]["of"];
  until: number;
  everyMinutes?: number;
  email?: string | null;
}

/** A salon that gets cheaper, watched for. */
export function watchFor({ of = "price", until, everyMinutes = 15, email = null, ...wishes }: WatchWishes) {
  const id = freshId();
  return WatchHandoff.parse({
    workflowType: "watch",
    effectId: `eff_${id}`,
    session: `ses_${id}`,
    requestId: `req_${id}`,
    businessData: {
      of,
      assessment: assessmentOf(wishes),
      summary: "a haircut under $20",
      known: [],
      locale: "en-US",
      contact: { name: null, phone: null, email },
    },
    triggerConditions: { everyMinutes, until: iso(until) },
    successCriteria: { status: "met" },
    errorHandling: { compensation: "close_watch", giveUpAfterMinutes: 10 },
  });
}

export const watchStopOf = (handoff: WatchHandoff): WatchUpdate =>
  WatchUpdate.parse({ update: "stopWatching", ...nextEffect(handoff) });

export interface WaitWishes {
  startsAt: number;
  customer?: Partial<BookingData["customer"]>;
  giveUpAfterMinutes?: number;
}

/** A table for four at a time that is taken, half an hour earlier or later just as well. */
export function waitFor({ startsAt, customer, giveUpAfterMinutes }: WaitWishes): WaitlistHandoff {
  const { businessData, errorHandling, ...booking } = handoffFor({
    startsAt,
    ...(customer && { customer }),
    ...(giveUpAfterMinutes && { giveUpAfterMinutes }),
  });
  return WaitlistHandoff.parse({
    ...booking,
    workflowType: "waitlist",
    businessData: { ...businessData, serviceId: "0b5e0000-0000-4000-8000-0000000000a1" },
    triggerConditions: { wantedFrom: iso(startsAt - 30 * 60_000), wantedTo: iso(startsAt + 30 * 60_000) },
    successCriteria: { status: "waitlisted" },
    errorHandling: { ...errorHandling, compensation: "leave_waitlist" },
  });
}

export const waitersUpdate = (handoff: WaitlistHandoff, update: WaitlistUpdate["update"]): WaitlistUpdate =>
  WaitlistUpdate.parse({ reason: "changed plans", update, ...nextEffect(handoff) });
