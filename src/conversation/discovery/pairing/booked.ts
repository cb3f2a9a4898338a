// Two visits that are booked: cancelled together or one by one, and moved. Nothing of it is done before a yes.
import { legIn, type PairAnswer } from "#understanding/discovery/pair-answer";
import { fill } from "../../phrases/shared/words.ts";
import { contextOf } from "../context-of.ts";
import type { DiscoveryDesk } from "../desk.ts";
import { plansOf, type Discovery } from "../memory.ts";
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
  const plans = plansOf(memory)
    .filter((it) => it.state === "booked" && it.legs.some((leg) => leg.cancelled === null))
    .toReversed();
  const moving = plans.find((it) => it.move);
  if (moving && answeredMove(desk, moving, answer)) return true;
  const context = contextOf(desk);
  const named = plans.map((plan) => ({ plan, leg: legIn(text, visitsOf(plan), context) }));
  const cancelling = plans.find((it) => it.cancelling);
  const another = named.some((it) => it.leg !== null);
  if (cancelling && !another && answeredCancel(desk, cancelling, answer)) return true;
  const meant = named.find((it) => typeof it.leg === "number") ?? named.find((it) => it.leg === null);
  if (!meant) return false;
  if (answer.cancels && (answer.both || meant.leg !== null)) return cancel(desk, meant.plan, meant.leg);
  return move(desk, meant.plan, said);
}

/** "Cancel both", "cancel the haircut": of two that were booked together; proposed, to be agreed to. */
function cancel(desk: DiscoveryDesk, plan: Plan, leg: number | string | null): boolean {
  const words = phrasesOf(desk);
  const meant = typeof leg === "number" ? [plan.legs[leg]!] : plan.legs;
  const open = meant.filter((it) => it.cancelled === null);
  const [only, more] = open;
  if (!only) return false;
  plan.move = null;
  plan.cancelling = open.map((it) => it.bookingId);
  desk.turn.said.push({
    text: more ? words.pairCancelConfirm : fill(words.visitCancelConfirm, { visit: visitText(desk, only) }),
    quickReplies: [words.pairCancelYes, words.pairCancelNo].map((it) => ({ label: it, text: it })),
  });
  return true;
}

/** Yes or no to what is to be cancelled; said again, it is a yes. */
function answeredCancel(desk: DiscoveryDesk, plan: Plan, answer: PairAnswer): boolean {
  const { yes, no, cancels, moves } = answer;
  if (moves || !(yes || no || cancels)) return false;
  const meant = plan.legs.filter((it) => plan.cancelling?.includes(it.bookingId) && it.cancelled === null);
  plan.cancelling = null;
  if (yes || cancels) for (const it of meant) cancelLeg(desk, it, "cancelled by the customer in the chat");
  else desk.turn.said.push({ text: phrasesOf(desk).pairCancelKept });
  return true;
}

/** Something else was spoken of: what the two visits were asked is not answered by what comes next. */
export function lapse(memory: Discovery): void {
  memory.pairLapsed = true;
  if (memory.awaiting === "pairMove") memory.awaiting = null;
  for (const plan of plansOf(memory)) {
    plan.cancelling = null;
    if (plan.move?.effectId === null) plan.move = null;
  }
}

export const cancelledText = (desk: DiscoveryDesk, leg: Leg): string =>
  fill(phrasesOf(desk).visitCancelled, { visit: visitText(desk, leg) });
