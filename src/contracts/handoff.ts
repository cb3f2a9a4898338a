// What the conversation hands to Temporal, and how the gateway answers. Signed with Standard Webhooks.
import * as z from "zod";
import { WorkflowId } from "./ids.ts";
import { WorkflowEvent } from "./workflow-events.ts";
import { BookingHandoff, WorkflowUpdate } from "./handoffs/booking.ts";
import { OrderHandoff, OrderUpdate } from "./handoffs/order.ts";
import { BusinessChangeHandoff, ChangeUpdate } from "./handoffs/business-change.ts";
import { NotificationHandoff } from "./handoffs/notification.ts";
import { AssessmentHandoff, WatchHandoff, WatchUpdate } from "./handoffs/assessment.ts";
import { WaitlistHandoff, WaitlistUpdate } from "./handoffs/waitlist.ts";

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
