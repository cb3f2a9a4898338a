// Buttons about the waitlist, the same in every language but for their words.
import { epochMs, localOf, minutesOf, timeOf } from "#business/local-time";
import type { ActOf } from "../acts.ts";
import type { Button } from "../state.ts";
import type { Wording } from "./wording.ts";

export const join: Button["means"] = [{ type: "startFlow", flow: "waitlist", confidence: 1 }];
export const leave: Button["means"] = [{ type: "startFlow", flow: "leaveWaitlist", confidence: 1 }];

/** An hour to either side of the wished time; [] where as much is wished for already. */
export function widened({ from, to, place }: ActOf<"confirmWait">, { business }: Wording): Button["means"] {
  if (epochMs(to) - epochMs(from) > hour) return [];
  const wished = minutesOf(localOf(place.startsAt, business.timeZone).time);
  const [after, before] = [Math.max(0, wished - 60), Math.min(lastMinute, wished + 60)];
  return [{ type: "setSlots", slots: { after: timeOf(after), before: timeOf(before) }, confidence: 1 }];
}

const hour = 60 * 60_000;
const lastMinute = 23 * 60 + 59;
