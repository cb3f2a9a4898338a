// A conversation that waits for a person of the business, as its owner sees and answers it.
import * as z from "zod";
import { ChatMessage } from "./chat.ts";
import { BookingId, ClientMessageId, SessionId, Uuid, WorkflowId } from "./ids.ts";
import { Text } from "./text.ts";
import { Instant } from "./time.ts";

export const EscalationStatus = z.enum(["open", "answered", "closed"]);

/** `continue` gives a step as much time again, `compensate` undoes what was done, `end` leaves it to the team. */
export const WorkflowDecision = z.enum(["continue", "compensate", "end"]);
export type WorkflowDecision = z.infer<typeof WorkflowDecision>;

export const Escalation = z.object({
  id: Uuid,
  session: SessionId.nullable(),
  reason: z.string(),
  summary: z.string().describe("What the conversation was about when a person was asked for"),
  contact: z.object({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  status: EscalationStatus,
  deadline: Instant.nullable().describe("Until then the customer was promised an answer"),
  createdAt: Instant,
  answeredAt: Instant.nullable().describe("When a person wrote last"),
  closedAt: Instant.nullable(),
  closedBy: z.enum(["owner", "customer", "deadline", "workflow"]).nullable(),
  workflow: WorkflowId.nullable().describe("The workflow that waits for a decision, or that it is about"),
  booking: BookingId.nullable(),
  decisions: z.array(WorkflowDecision).describe("What may be decided; empty where nothing waits for that"),
  decided: z
    .union([WorkflowDecision, z.literal("none")])
    .nullable()
    .describe("none: nobody had to, any more"),
});
export type Escalation = z.infer<typeof Escalation>;

export const EscalationList = z.object({ items: z.array(Escalation) });
export const EscalationDetail = Escalation.extend({ messages: z.array(ChatMessage) });

/** What a person decides of a workflow that waits for it; said again, it is one. */
export const EscalationDecision = z.object({ decision: WorkflowDecision });
export type EscalationDecision = z.infer<typeof EscalationDecision>;

/** A person's words to the customer; the same id and text is one message. */
export const StaffReply = z.object({ id: ClientMessageId, text: Text.min(1).max(4000) });
export type StaffReply = z.infer<typeof StaffReply>;
