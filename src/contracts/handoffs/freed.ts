// Word to Temporal that something came free outside of a workflow: who waits for it is offered it.
import * as z from "zod";
import { EffectId, Uuid } from "../ids.ts";

export const Freed = z.object({
  /** What freed it: a repeat of the word is the same word. */
  effectId: EffectId,
  businessId: Uuid,
  requestId: z.string(),
});
export type Freed = z.infer<typeof Freed>;
