// "Are you open right now?": yes or no first, then until when, or from when.
import { inZone, localOf } from "#business/local-time";
import { closesAfter, isOpenAt, nextOpening } from "#business/opening-hours";
import type { Answer } from "../acts.ts";
import type { Desk } from "../turn.ts";

export function openNow({ turn }: Desk): Answer {
  const { business, request } = turn;
  const now = inZone(request.now, business.timeZone);
  const open = isOpenAt(business, now);
  const change = open ? closesAfter(business, now) : nextOpening(business, now);
  return { topic: "openNow", open, change: change === null ? null : localOf(change, business.timeZone) };
}
