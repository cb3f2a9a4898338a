// What happens at a business, as its dashboard hears of it live: kinds and ids. The page reads the rows again itself, as
// its member, so that nothing is told here that row-level security would keep back.
import * as z from "zod";
import { BookingStatus } from "./bookings.ts";
import { BookingId, Uuid, WorkflowId } from "./ids.ts";
import { OrderStatus } from "./orders.ts";
import { ProblemCode } from "./problems.ts";
import { Instant } from "./time.ts";
import { WorkflowEventType } from "./workflow-events.ts";

/** The workflows' events, and what the team itself does to an escalation. */
export const DeskEntryType = z.enum([
  ...WorkflowEventType.options,
  "escalation.answered",
  "escalation.closed",
]);
export type DeskEntryType = z.infer<typeof DeskEntryType>;

/** Before the feed gives it its `seq`. */
export const DeskNews = z.object({
  id: z.string().min(1).max(200).describe("One per happening; a repeat is no second entry"),
  type: DeskEntryType,
  status: z.enum(["success", "failure", "partial"]),
  at: Instant,
  booking: z
    .object({
      id: BookingId,
      status: BookingStatus.nullable(),
      startsAt: Instant.nullable(),
      partySize: z.int().nullable(),
    })
    .nullable(),
  order: z.object({ id: Uuid, status: OrderStatus }).nullable(),
  escalation: z.string().nullable().describe("Its id, where it is known"),
  workflowId: WorkflowId.nullable(),
});
export type DeskNews = z.infer<typeof DeskNews>;

export const DeskEntry = DeskNews.extend({ seq: z.int().min(1).describe("Rises by one with each entry") });
export type DeskEntry = z.infer<typeof DeskEntry>;

export const DeskFrame = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("ready"),
    seq: z.int().min(0).describe("The newest entry's; ask with it as `after` when you come back"),
    missed: z.boolean().describe("Entries after yours are no longer kept: read everything again"),
  }),
  z.object({ type: z.literal("entry"), entry: DeskEntry }),
  z.object({ type: z.literal("problem"), code: ProblemCode, detail: z.string() }),
]);
export type DeskFrame = z.infer<typeof DeskFrame>;

/** A text frame of `ping` is answered with `pong`, without waking anybody. */
export const deskPing = { ask: "ping", answer: "pong" } as const;

/** Headers the edge puts on `fetch` once it has verified the member; never copied from the client. */
export const deskHeaders = {
  business: "x-desk-business",
  user: "x-desk-user",
  /** The access token's end, ISO 8601: the socket is closed then with 4401. */
  expiresAt: "x-desk-expires-at",
  requestId: "x-request-id",
  /** Set to "1" by the object on a refusal. */
  problem: "x-problem",
} as const;
