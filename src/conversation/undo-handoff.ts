// What gives a place back when its hand-off has come to nothing.
import type { EffectId } from "#contracts/ids";
import type { HandoffEffect, ReleaseEffect } from "./effect-kinds.ts";

/** The release of what a hand-off requested; the same for whoever finds that it is to be undone. */
export const releaseAfter = ({ id, bookingId, requestId, handoff }: HandoffEffect): ReleaseEffect => ({
  type: "release",
  id: `${id}_release` as EffectId,
  bookingId,
  requestId,
  businessId: handoff.businessData.businessId,
  session: handoff.session,
});
