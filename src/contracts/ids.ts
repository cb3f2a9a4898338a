// Identifiers that cross a process: prefixed so that a log line says what an id names.
import * as z from "zod";

const prefixed = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]{1,96}$`));

/** One conversation, and the name of its Durable Object: `ses_…`. */
export const SessionId = prefixed("ses").brand<"SessionId">();
export type SessionId = z.infer<typeof SessionId>;

/** One effect of a turn: `eff_…`. A booking's first hand-off effect is also its workflow id. */
export const EffectId = prefixed("eff").brand<"EffectId">();
export type EffectId = z.infer<typeof EffectId>;

/** One workflow event: `evt_…`. The inline result and the later callback of one effect share it. */
export const EventId = prefixed("evt").brand<"EventId">();
export type EventId = z.infer<typeof EventId>;

/** One booking, from its hold to its end: `bkg_…`. */
export const BookingId = prefixed("bkg").brand<"BookingId">();
export type BookingId = z.infer<typeof BookingId>;

/** A Temporal workflow id; for a booking, the id of the effect that handed it off. */
export const WorkflowId = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/);
export type WorkflowId = z.infer<typeof WorkflowId>;

/** The event that says how an effect ended: inline and by callback the same id, so it is said once. */
export const outcomeEventId = (effect: string): EventId =>
  `evt_${effect.replace(/^eff_/, "")}_outcome` as EventId;

/** Business, service, resource and customer ids are the database's own UUIDs. */
export const Uuid = z.guid();
export type Uuid = z.infer<typeof Uuid>;

/** The client's own id of a message it sends. */
export const ClientMessageId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, "1 to 64 of A–Z, a–z, 0–9, _ and -")
  .describe("Chosen by the client; the same id and text always gets the same answer");
export type ClientMessageId = z.infer<typeof ClientMessageId>;
