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

/** What every hand-off carries beside its own data. */
export const handoffFields = {
  /** The workflow's id and the key that makes every repeat of this hand-off one. */
  effectId: EffectId,
  session: SessionId,
  requestId: z.string(),
};

/** What every update of a running workflow carries; `effectId` is the Temporal update id. */
export const updateFields = { effectId: EffectId, session: SessionId, requestId: z.string() };

/** What the customer speaks, BCP 47: they are written to in it. */
export const Language = z.string().max(35);

/** What a person decides of a step that is out of time; the workflow waits for it. */
export const Decide = z.object({
  update: z.literal("decide"),
  ...updateFields,
  /** `continue` gives the step as much time again, `compensate` undoes what was done, `end` leaves it as it is. */
  decision: z.enum(["continue", "compensate", "end"]),
});
