// What the conversation hands to Temporal, and how the gateway answers. Signed with Standard Webhooks.
import * as z from "zod";
import { AssessmentData, WatchData } from "./assessment.ts";
import { Audience, ChangeActor, RowChange } from "./business-change.ts";
import { BookingId, EffectId, SessionId, Uuid, WorkflowId } from "./ids.ts";
import { OrderLine } from "./orders.ts";
import { Instant, Money, TimeZone } from "./time.ts";
import { WorkflowEvent, type WorkflowEventType } from "./workflow-events.ts";

export const Contact = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});
export type Contact = z.infer<typeof Contact>;

/** Everything the booking workflow needs to run without asking the edge again. */
export const BookingData = z.object({
  bookingId: BookingId,
  businessId: Uuid,
  business: z.object({
    slug: z.string(),
    name: z.string(),
    timeZone: TimeZone,
    locale: z.string(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  service: z.string(),
  partySize: z.int().min(1),
  startsAt: Instant,
  endsAt: Instant,
  customer: Contact,
  /** What the customer speaks, BCP 47: they are written to in it. */
  language: z.string().max(35).optional(),
  /** Opens the booking's calendar file to whoever gets the confirmation; the edge signs it as it hands over. */
  calendarToken: z
    .string()
    .regex(/^[A-Za-z0-9_.-]+$/)
    .optional(),
});
export type BookingData = z.infer<typeof BookingData>;

export const BookingHandoff = z.object({
  workflowType: z.literal("booking"),
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
  businessData: BookingData,
  triggerConditions: z.object({
    /** Minutes before the start at which the reminder goes out, as the business set it. */
    reminderLeadMinutes: z.int().min(0),
    /** Minutes after the end at which the follow-up goes out. */
    followUpDelayMinutes: z.int().min(0),
  }),
  successCriteria: z.object({ status: z.literal("confirmed") }),
  errorHandling: z.object({
    /** What undoes the request when it cannot be confirmed. */
    compensation: z.literal("reject_booking"),
    /** How long retryable failures are retried before the booking is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type BookingHandoff = z.infer<typeof BookingHandoff>;

/** Everything the order workflow needs to run without asking the edge again. */
export const OrderData = z.object({
  businessId: Uuid,
  business: BookingData.shape.business,
  lines: z.array(OrderLine).min(1).max(50),
  /** What the customer agreed to pay: the database takes no other. */
  total: Money,
  /** null: as soon as it is ready. */
  pickupAt: Instant.nullable(),
  customer: Contact,
  /** What the customer speaks, BCP 47: they are written to in it. */
  language: z.string().max(35).optional(),
  notes: z.string().max(500).nullable(),
});
export type OrderData = z.infer<typeof OrderData>;

export const OrderHandoff = z.object({
  workflowType: z.literal("order"),
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
  businessData: OrderData,
  triggerConditions: z.object({
    /** How long the kitchen needs: an order for later is begun so long before, minutes. */
    prepareMinutes: z.int().min(1),
    /** How long the team may take to accept it; 0 accepts it at once. */
    acceptWithinMinutes: z.int().min(0),
    /** How late a step may be before a person is asked what to do, minutes. */
    graceMinutes: z.int().min(1),
  }),
  successCriteria: z.object({ status: z.literal("accepted") }),
  errorHandling: z.object({
    /** What undoes the order when it cannot be accepted. */
    compensation: z.literal("withdraw_order"),
    /** How long retryable failures are retried before the order is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type OrderHandoff = z.infer<typeof OrderHandoff>;

/** Everything a change of the business needs to be applied and told of without asking the edge again. */
export const BusinessChangeData = z.object({
  businessId: Uuid,
  business: BookingData.shape.business,
  actor: ChangeActor,
  changes: z.array(RowChange).min(1).max(50),
  /** What changes, as the team reads it: "New on the menu: Diavola, $18.99". */
  summary: z.string().max(1000),
  /** What customers who agreed to news are told; null tells them nothing. */
  customerText: z.string().max(1000).nullable(),
});
export type BusinessChangeData = z.infer<typeof BusinessChangeData>;

export const BusinessChangeHandoff = z.object({
  workflowType: z.literal("businessChange"),
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
  businessData: BusinessChangeData,
  triggerConditions: z.object({
    notifyStaff: z.boolean(),
    alertCustomers: z.boolean(),
    /** How long it can be undone: the workflow lives so long, minutes. */
    undoWithinMinutes: z.int().min(0),
  }),
  successCriteria: z.object({ status: z.literal("applied") }),
  errorHandling: z.object({
    /** What puts the values of before back, from the audit rows. */
    compensation: z.literal("restore_before"),
    /** How long retryable failures are retried before the change is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type BusinessChangeHandoff = z.infer<typeof BusinessChangeHandoff>;

/**
 * Whom a message of the business reaches, of those who can be written to and have not opted out: everybody who `agreed`
 * to news; of these `customers` who agreed; whoever is `expected`, with a booking that begins between two instants:
 * what they are written about is their visit; or whom the office names, as it `addressed` them in its chat.
 */
export const NotificationAudience = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("agreed") }),
  z.object({ kind: z.literal("customers"), ids: z.array(Uuid).min(1).max(500) }),
  z.object({ kind: z.literal("expected"), from: Instant, to: Instant }),
  z.object({ kind: z.literal("addressed"), audience: Audience }),
]);
export type NotificationAudience = z.infer<typeof NotificationAudience>;

/** A message of the business to its customers, and everything that is needed to send it without asking the edge again. */
export const NotificationData = z.object({
  businessId: Uuid,
  business: BookingData.shape.business,
  /** Owner or manager: read again as it is sent. */
  actor: ChangeActor,
  /** Of a mail; null: "News from" the business. */
  subject: z.string().min(1).max(120).nullable(),
  text: z.string().min(1).max(1000),
  audience: NotificationAudience,
});
export type NotificationData = z.infer<typeof NotificationData>;

/**
 * Answered by `notification.scheduled` with `results.notification`, a failure where nobody is to be written to
 * (`not_found`) or the member may not (`denied`); when all have it, `notification.sent` follows by itself. The update
 * `cancel` stops what is not sent yet and is answered by `notification.cancelled`.
 */
export const NotificationHandoff = z.object({
  workflowType: z.literal("notification"),
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
  businessData: NotificationData,
  triggerConditions: z.object({
    /** null: now. */
    sendAt: Instant.nullable(),
  }),
  successCriteria: z.object({ status: z.literal("sent") }),
  errorHandling: z.object({
    /** What was sent cannot be taken back: the rest is not sent. */
    compensation: z.literal("stop_sending"),
    /** How long it is tried to find out whom it reaches, minutes; a provider that is away is waited for 23 hours. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type NotificationHandoff = z.infer<typeof NotificationHandoff>;

/** A wide assessment of the city: collect → analyse → rank. */
export const AssessmentHandoff = z.object({
  workflowType: z.literal("assessment"),
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
  businessData: AssessmentData,
  triggerConditions: z.object({}),
  successCriteria: z.object({ status: z.literal("ready") }),
  errorHandling: z.object({
    /** It changes nothing: what cannot be read in time is answered without. */
    compensation: z.literal("none"),
    /** How long retryable failures are retried before it is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type AssessmentHandoff = z.infer<typeof AssessmentHandoff>;

/** The same assessment again and again, until it finds what is watched for. */
export const WatchHandoff = z.object({
  workflowType: z.literal("watch"),
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
  businessData: WatchData,
  triggerConditions: z.object({
    everyMinutes: z.int().min(1),
    until: Instant,
  }),
  successCriteria: z.object({ status: z.literal("met") }),
  errorHandling: z.object({
    /** What ends the watch when it cannot be kept. */
    compensation: z.literal("close_watch"),
    /** How long retryable failures are retried before it is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type WatchHandoff = z.infer<typeof WatchHandoff>;

/** What somebody waits for: a booking that takes no place yet, at the time wished for or near it. */
export const WaitlistData = BookingData.omit({ calendarToken: true }).extend({ serviceId: Uuid });
export type WaitlistData = z.infer<typeof WaitlistData>;

export const WaitlistHandoff = z.object({
  workflowType: z.literal("waitlist"),
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
  businessData: WaitlistData,
  triggerConditions: z.object({
    /** Any start from here to `wantedTo` that comes free is offered; afterwards the wait is over. */
    wantedFrom: Instant,
    wantedTo: Instant,
  }),
  successCriteria: z.object({ status: z.literal("waitlisted") }),
  errorHandling: z.object({
    /** What undoes a place in the line that could not be seen through. */
    compensation: z.literal("leave_waitlist"),
    /** How long retryable failures are retried before joining is given up, minutes. */
    giveUpAfterMinutes: z.int().min(1),
  }),
});
export type WaitlistHandoff = z.infer<typeof WaitlistHandoff>;

export const Handoff = z.discriminatedUnion("workflowType", [
  BookingHandoff,
  OrderHandoff,
  BusinessChangeHandoff,
  NotificationHandoff,
  AssessmentHandoff,
  WatchHandoff,
  WaitlistHandoff,
]);
export type Handoff = z.infer<typeof Handoff>;

const updateFields = { effectId: EffectId, session: SessionId, requestId: z.string() };

/** What a person decides of a step that is out of time; the workflow waits for it. */
const Decide = z.object({
  update: z.literal("decide"),
  ...updateFields,
  /** `continue` gives the step as much time again, `compensate` undoes what was done, `end` leaves it as it is. */
  decision: z.enum(["continue", "compensate", "end"]),
});

/** A change to a running booking; `effectId` is the Temporal update id. */
export const WorkflowUpdate = z.discriminatedUnion("update", [
  z.object({
    update: z.literal("reschedule"),
    ...updateFields,
    partySize: z.int().min(1),
    startsAt: Instant,
    endsAt: Instant,
  }),
  z.object({ update: z.literal("cancel"), ...updateFields, reason: z.string().max(500) }),
  /** The customer's yes to "still coming?": answered by `booking.attending`. */
  z.object({ update: z.literal("attend"), ...updateFields }),
  /**
   * The team's word that nobody came, from the visit's beginning until its follow-up goes out: answered by
   * `booking.no_show`, whose `results.missed` says what is counted by now; before the visit it is `too_early`.
   */
  z.object({ update: z.literal("no_show"), ...updateFields }),
  /** The team's word that they came after all, within two hours of the no-show: answered by `booking.came`. */
  z.object({ update: z.literal("came"), ...updateFields }),
  Decide,
]);
export type WorkflowUpdate = z.infer<typeof WorkflowUpdate>;

/** The event that answers each of them, also where it is refused. */
export const bookingAnswers: Record<WorkflowUpdate["update"], WorkflowEventType> = {
  reschedule: "booking.moved",
  cancel: "booking.cancelled",
  attend: "booking.attending",
  no_show: "booking.no_show",
  came: "booking.came",
  decide: "booking.delayed",
};

/** A change to a running order: the customer's `cancel`, a step of the team's, or what a person decides of a late one. */
export const OrderUpdate = z.discriminatedUnion("update", [
  z.object({ update: z.literal("cancel"), ...updateFields, reason: z.string().max(500) }),
  z.object({
    update: z.literal("advance"),
    ...updateFields,
    step: z.enum(["accept", "prepare", "ready", "collect", "withdraw"]),
    reason: z.string().max(500).nullable(),
  }),
  Decide,
]);
export type OrderUpdate = z.infer<typeof OrderUpdate>;

/** Takes a change of the business back. */
export const ChangeUpdate = z.object({ update: z.literal("undo"), ...updateFields, actor: ChangeActor });
export type ChangeUpdate = z.infer<typeof ChangeUpdate>;

/** Stops a message to customers. */
export type NotificationUpdate = Extract<WorkflowUpdate, { update: "cancel" }>;

/** Ends a watch. */
export const WatchUpdate = z.object({ update: z.literal("stopWatching"), ...updateFields });
export type WatchUpdate = z.infer<typeof WatchUpdate>;

/** A change to a place in the line: `cancel` leaves it, `decline` passes the offer on and stays. */
export const WaitlistUpdate = z.discriminatedUnion("update", [
  z.object({ update: z.literal("cancel"), ...updateFields, reason: z.string().max(500) }),
  z.object({ update: z.literal("decline"), ...updateFields }),
]);
export type WaitlistUpdate = z.infer<typeof WaitlistUpdate>;

/** What the gateway takes for any workflow. */
export const AnyUpdate = z.discriminatedUnion("update", [
  ...WorkflowUpdate.options,
  OrderUpdate.options[1],
  ChangeUpdate,
  WatchUpdate,
  WaitlistUpdate.options[1],
]);
export type AnyUpdate = z.infer<typeof AnyUpdate>;

/** 200 carries the outcome; 202 says it will come by callback. */
export const GatewayAnswer = z.discriminatedUnion("status", [
  z.object({ status: z.literal("done"), workflowId: WorkflowId, event: WorkflowEvent }),
  z.object({ status: z.literal("accepted"), workflowId: WorkflowId }),
]);
export type GatewayAnswer = z.infer<typeof GatewayAnswer>;
