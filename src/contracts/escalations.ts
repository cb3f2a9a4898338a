// A conversation that waits for a person of the business, as its owner sees and answers it.
import * as z from "zod";
import { ChatMessage } from "./chat.ts";
import { ClientMessageId, SessionId, Uuid } from "./ids.ts";
import { Text } from "./text.ts";
import { Instant } from "./time.ts";

export const EscalationStatus = z.enum(["open", "answered", "closed"]);

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
  closedBy: z.enum(["owner", "customer", "deadline"]).nullable(),
});
export type Escalation = z.infer<typeof Escalation>;

export const EscalationList = z.object({ items: z.array(Escalation) });
export const EscalationDetail = Escalation.extend({ messages: z.array(ChatMessage) });

/** A person's words to the customer; the same id and text is one message. */
export const StaffReply = z.object({ id: ClientMessageId, text: Text.min(1).max(4000) });
export type StaffReply = z.infer<typeof StaffReply>;
