// Two visits that are booked: cancelled together or one by one, and moved.
import { legIn, type PairAnswer } from "#understanding/discovery/pair-answer";
import { fill } from "../../phrases/shared/words.ts";
import { contextOf } from "../context-of.ts";
import type { DiscoveryDesk } from "../desk.ts";
import { phrasesOf } from "../phrases/index.ts";
import { cancelLeg } from "./effects.ts";
import type { Leg, Plan } from "./memory.ts";
import { answeredMove, move } from "./moving.ts";
import { visitText, visitsOf } from "./say.ts";

interface Said {
  text: string;
  answer: PairAnswer;
}

/** Whether the message was about two that are booked: those it names, else the last ones. */
export async function answeredBooked(desk: DiscoveryDesk, said: Said): Promise<boolean> {
  const { memory } = desk;
  const { text, answer } = said;
  const plans = [...memory.pairs, ...(memory.pair ? [memory.pair] : [])]
    .filter((it) => it.state === "booked" && it.legs.some((leg) => leg.cancelled === null))
    .toReversed();
  const moving = plans.find((it) => it.move);
  if (moving && answeredMove(desk, moving, answer)) return true;
  const context = contextOf(desk);
  const named = plans.map((plan) => ({ plan, leg: legIn(text, visitsOf(plan), context) }));
  const meant = named.find((it) => typeof it.leg === "number") ?? named.find((it) => it.leg === null);
  if (!meant) return false;
  if (answer.cancels) return takenBack(desk, meant.plan, meant.leg);
  return move(desk, meant.plan, said);
}

/** "Cancel both", "cancel the haircut": of two that were booked together. */
function takenBack(desk: DiscoveryDesk, plan: Plan, leg: number | string | null): boolean {
  const meant = typeof leg === "number" ? [plan.legs[leg]!] : plan.legs;
  const open = meant.filter((it) => it.cancelled === null);
  for (const it of open) cancelLeg(desk, it, "cancelled by the customer in the chat");
  return open.length > 0;
}

export const cancelledText = (desk: DiscoveryDesk, leg: Leg): string =>
  fill(phrasesOf(desk).visitCancelled, { visit: visitText(desk, leg) });
