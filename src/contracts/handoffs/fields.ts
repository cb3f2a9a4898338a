// What hand-offs and updates of every workflow carry alike.
import * as z from "zod";
import { EffectId, SessionId } from "../ids.ts";
import { TimeZone } from "../time.ts";

export const Contact = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});
export type Contact = z.infer<typeof Contact>;

/** How a business is called and written to in messages and events. */
export const OfBusiness = z.object({
  slug: z.string(),
  name: z.string(),
  timeZone: TimeZone,
  locale: z.string(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
});

/** What every hand-off and every update carries beside its own data. */
export const effectFields = {
  /** The key that makes every repeat one: a hand-off's is the workflow's id, an update's the Temporal update's. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
};

/** What the customer speaks, BCP 47: they are written to in it. */
export const Language = z.string().max(35);

/** What a person decides of a step that is out of time; the workflow waits for it. */
export const Decide = z.object({
  update: z.literal("decide"),
  ...effectFields,
  /** `continue` gives the step as much time again, `compensate` undoes what was done, `end` leaves it as it is. */
  decision: z.enum(["continue", "compensate", "end"]),
});

export const Cancel = z.object({
  update: z.literal("cancel"),
  ...effectFields,
  reason: z.string().max(500),
});
