// What the conversation gives a crew: how the talk stands, what was understood, whose business it is, what is to be done.
import * as z from "zod";
import { ChatType } from "./chat.ts";
import { SessionId, Uuid } from "./ids.ts";
import { TimeZone } from "./time.ts";

export const CrewBrief = z.object({
  conversation: z.object({
    session: SessionId,
    chat: ChatType,
    /** BCP 47. */
    locale: z.string(),
    /** The flow being talked about, as the state view names it; null outside of one. */
    flow: z.string().nullable(),
  }),
  /** What is wanted, and the values understood of it. */
  intent: z.object({ name: z.string(), confidence: z.number().min(0).max(1) }),
  entities: z.record(z.string(), z.unknown()),
  business: z.object({ id: Uuid, slug: z.string(), category: z.string(), timeZone: TimeZone }),
  /** The stage of the conversation, e.g. `proposal`. */
  stage: z.string(),
  /** Tasks that have to come out of it, by name. */
  requiredActions: z.array(z.string()),
});
export type CrewBrief = z.infer<typeof CrewBrief>;
