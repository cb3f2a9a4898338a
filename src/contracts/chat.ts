// What a chat client sends and receives: sessions, messages, cards, socket frames.
import * as z from "zod";
import { Booking } from "./bookings.ts";
import { ClientMessageId, SessionId } from "./ids.ts";
import { Order, OrderItem } from "./orders.ts";
import { ProblemCode } from "./problems.ts";
import { StateView } from "./state-views.ts";
import { Text } from "./text.ts";
import { Instant, Money, TimeZone } from "./time.ts";

export const ChatType = z.enum(["dedicated", "dashboard", "global"]);
export type ChatType = z.infer<typeof ChatType>;

export const Identity = z.object({
  name: Text.trim().min(1).max(120).optional(),
  phone: Text.trim().min(3).max(32).optional(),
  email: z.email().max(254).optional(),
});
export type Identity = z.infer<typeof Identity>;

export const OpenSession = z.object({
  chat: ChatType,
  business: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe("Slug; required unless global or named by the widget key"),
  timeZone: TimeZone.optional().describe("The customer's IANA zone"),
  locale: z.string().min(2).max(35).optional().describe("BCP 47"),
  identity: Identity.optional(),
  resume: z.string().max(2048).optional().describe("A session token; returns the same session with 200"),
});
export type OpenSession = z.infer<typeof OpenSession>;

export const QuickReply = z.object({ label: z.string(), text: z.string() });
export type QuickReply = z.infer<typeof QuickReply>;

export const BookingCard = z.object({ type: z.literal("booking"), booking: Booking, token: z.string() });
export type BookingCard = z.infer<typeof BookingCard>;

export const MenuCard = z.object({
  type: z.literal("menu"),
  sections: z.array(
    z.object({
      name: z.string(),
      items: z.array(
        z.object({ name: z.string(), description: z.string().nullable(), price: Money.nullable() }),
      ),
    }),
  ),
});
export type MenuCard = z.infer<typeof MenuCard>;

/** A takeaway order as the database has it; `price` is the whole line's. */
export const OrderCard = z.object({
  type: z.literal("order"),
  ...Order.pick({ id: true, items: true, total: true, status: true }).shape,
  items: z.array(OrderItem),
});
export type OrderCard = z.infer<typeof OrderCard>;

/** What a search found, best first. */
export const ComparisonCard = z.object({
  type: z.literal("comparison"),
  results: z.array(
    z.object({
      business: z.string().describe("Slug"),
      name: z.string(),
      score: z.number().min(0).max(5).describe("By the published weights: docs/ranking.md"),
      priceFrom: Money.nullable(),
      priceTo: Money.nullable(),
      rating: z.number().nullable(),
      reviews: z.int(),
      area: z.string(),
      distanceKm: z.number().nullable(),
      nextFree: Instant.nullable(),
      why: z.array(z.string()),
    }),
  ),
});
export type ComparisonCard = z.infer<typeof ComparisonCard>;

const Fields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), Money]));

/** A change of the business before it is made, and what became of it. */
export const DiffCard = z.object({
  type: z.literal("diff"),
  changes: z.array(
    z.object({
      type: z.string().describe("menu_item, service, opening_hours, …"),
      action: z.enum(["add", "change", "remove"]),
      item: z.string(),
      before: Fields.nullable().describe("null for what is added"),
      after: Fields.nullable().describe("null for what is removed"),
    }),
  ),
  status: z.enum(["proposed", "applied", "undone"]),
});
export type DiffCard = z.infer<typeof DiffCard>;

/** A figure with its course or its parts. */
export const ChartCard = z.object({
  type: z.literal("chart"),
  title: z.string(),
  kind: z.enum(["bar", "line"]),
  unit: z.string().describe("An ISO 4217 currency (values in minor units), or what is counted"),
  series: z.array(
    z.object({
      name: z.string(),
      points: z.array(z.object({ label: z.string(), value: z.number() })),
    }),
  ),
  query: z.string().describe("What was counted, in words"),
});
export type ChartCard = z.infer<typeof ChartCard>;

export const Card = z.discriminatedUnion("type", [
  BookingCard,
  MenuCard,
  OrderCard,
  ComparisonCard,
  DiffCard,
  ChartCard,
]);
export type Card = z.infer<typeof Card>;

export const ChatMessage = z.object({
  id: z.string(),
  seq: z.int().min(1).describe("Rises by one with each message of the session"),
  role: z.enum(["customer", "assistant", "staff"]),
  text: z.string(),
  at: Instant,
  quickReplies: z.array(QuickReply).optional(),
  cards: z.array(Card).optional(),
});
export type ChatMessage = z.infer<typeof ChatMessage>;

export const OpenedSession = z.object({
  session: SessionId,
  token: z.string(),
  expiresAt: Instant,
  messages: z.array(ChatMessage),
});
export type OpenedSession = z.infer<typeof OpenedSession>;

export const PostMessage = z.object({ id: ClientMessageId, text: Text.min(1).max(4000) });
export type PostMessage = z.infer<typeof PostMessage>;

/** What a turn added, without the customer's own message, and the state after it. */
export const TurnReply = z.object({ messages: z.array(ChatMessage), state: StateView });
export type TurnReply = z.infer<typeof TurnReply>;

export const Transcript = z.object({ messages: z.array(ChatMessage) });
export type Transcript = z.infer<typeof Transcript>;

/** What a client writes on the socket. */
export const ClientFrame = PostMessage.extend({ type: z.literal("message") });
export type ClientFrame = z.infer<typeof ClientFrame>;

/** What the server writes on the socket; over SSE the same data under the event's name. */
export const ServerFrame = z.discriminatedUnion("type", [
  z.object({ type: z.literal("message"), message: ChatMessage }),
  z.object({ type: z.literal("delta"), reply: z.string(), text: z.string() }),
  z.object({ type: z.literal("typing") }),
  z.object({ type: z.literal("state"), state: StateView }),
  z.object({
    type: z.literal("problem"),
    code: ProblemCode,
    detail: z.string(),
    id: z.string().optional().describe("The client message it answers"),
    retryAfter: z.int().optional().describe("Seconds"),
  }),
]);
export type ServerFrame = z.infer<typeof ServerFrame>;

/** WebSocket close codes of the API. */
export const closeCode = { tokenInvalid: 4401, forbidden: 4403, rateLimited: 4429 } as const;
/** The subprotocol the server picks; the client offers its token beside it. */
export const socketProtocol = "x-seven.v1";
