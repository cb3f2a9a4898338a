// Two visits in conversation: planned and held at once, then agreed to, let go, or planned anew for another time.
import type { GlobalCommand } from "#contracts/global-commands";
import {
  anotherTimeIn,
  readPairAnswer,
  retimed,
  type PairAnswer,
} from "#understanding/discovery/pair-answer";
import { settlesNothing } from "#understanding/discovery/cautious";
import { fill } from "../../phrases/shared/words.ts";
import { last } from "../../state.ts";
import { localOf } from "#business/local-time";
import { contextOf } from "../context-of.ts";
import { ahead } from "../criteria.ts";
import type { DiscoveryDesk } from "../desk.ts";
import { zoneOf } from "../locale.ts";
import { discoveryBounds, stageBack } from "../memory.ts";
import { phrasesOf } from "../phrases/index.ts";
import { answeredBooked, lapse } from "./booked.ts";
import { handOverBoth, holdNext, releaseHeld } from "./effects.ts";
import { askForKind, kindHeard } from "./kinds.ts";
import { isUnderWay, type PairWish, type Plan } from "./memory.ts";
import { isAgreement, named, renamed } from "./naming.ts";
import { oneTakenBack, otherAlone } from "./one-of-two.ts";
import { planned } from "./plan.ts";
import { legsText, othersSaying } from "./say.ts";

type PairCommand = Extract<GlobalCommand, { type: "pair" }>;

/** A haircut and an oil change: both are held before anything is asked. */
export async function pair(desk: DiscoveryDesk, { wishes, near, places }: PairCommand): Promise<void> {
  const { memory, turn } = desk;
  // What is being booked is waited for: it is not forgotten for two others.
  if (memory.pair && isUnderWay(memory.pair)) return sayWait(desk);
  const { input } = turn.request;
  const kind = input.kind === "message" ? kindHeard(desk, input.text, false) : null;
  const wish = { wishes: datedAhead(desk, wishes), near, ...(places && { places }), ...(kind && { kind }) };
  return begin(desk, wish, whoAsks(desk));
}

function whoAsks({ turn }: DiscoveryDesk): Plan["customer"] {
  const { name = null, email = null, phone = null } = turn.request.facts.identity;
  return { name, email, phone };
}

/** "At three", said in the evening, is tomorrow; the other visit is of the same day. */
function datedAhead(desk: DiscoveryDesk, [first, second]: PairWish["wishes"]): PairWish["wishes"] {
  const { date, time } = localOf(desk.turn.request.now, zoneOf(desk, first));
  const [one, other] = [ahead(first, date, time), ahead(second, date, time)];
  return [
    { ...one, date: one.date ?? other.date },
    { ...other, date: other.date ?? one.date },
  ];
}

async function begin(desk: DiscoveryDesk, wish: PairWish, customer: Plan["customer"]): Promise<void> {
  const { memory, turn } = desk;
  drop(desk);
  memory.pairLapsed = false;
  memory.pairWish = wish;
  const { pairs, later, asks } = await planned(desk, wish);
  if (asks) return askForKind(desk, asks);
  const [legs, ...others] = pairs;
  memory.awaiting = legs ? null : "pairDay";
  if (!legs) return void turn.said.push({ text: phrasesOf(desk).pairNothing });
  memory.pair = {
    state: "holding",
    legs,
    others,
    customer,
    waits: false,
    unwanted: false,
    move: null,
  };
  memory.stage = "booking";
  memory.visiting = null;
  if (!later) return holdNext(desk, memory.pair);
  // Another day than the wished one is offered, not held.
  memory.pair.others = pairs;
  offerNext(desk, memory.pair, phrasesOf(desk).pairNotThen);
}

/** What was held and not agreed to is let go: something else is wanted. What is booked stands. */
function drop({ memory, ...desk }: DiscoveryDesk): void {
  const { pair: plan } = memory;
  if (plan && (plan.state === "name" || plan.state === "confirming" || plan.state === "holding"))
    releaseHeld({ memory, ...desk }, plan);
  if (plan?.state === "booked") memory.pairs = last([...memory.pairs, plan], discoveryBounds.pairs);
  memory.pair = null;
}

/** Whether the message was about the two visits. */
export async function answeredPair(
  desk: DiscoveryDesk,
  text: string,
  commands: readonly GlobalCommand[],
): Promise<boolean> {
  const { memory } = desk;
  const fresh = memory.pairLapsed !== true;
  // The buttons of what they were asked say what they mean at any time.
  const { pairYes, pairOther, pairNo, pairTakeThose } = phrasesOf(desk);
  const pressed = [pairYes, pairOther, pairNo, pairTakeThose].includes(text);
  const answer = readPairAnswer(text, commands, fresh || pressed);
  const about = await answeredAny(desk, { text, commands, answer, fresh: fresh || pressed });
  if (about) memory.pairLapsed = false;
  else lapse(memory);
  return about;
}

async function answeredAny(desk: DiscoveryDesk, said: Said): Promise<boolean> {
  const { memory } = desk;
  const { pair: plan } = memory;
  if (plan) {
    // A conversation kept from before knows nothing of what has been added since.
    const whole = (memory.pair = { ...plan, unwanted: plan.unwanted ?? false, move: plan.move ?? null });
    if (await answeredPlan(desk, whole, said)) return true;
  } else if (said.fresh && memory.awaiting === "pairDay" && (await replanned(desk, said.text))) return true;
  else if (said.fresh && memory.awaiting === "pairKind" && (await forKind(desk, said.text, true)))
    return true;
  return answeredBooked(desk, said);
}

interface Said {
  text: string;
  commands: readonly GlobalCommand[];
  answer: PairAnswer;
  /** The two visits were the last thing spoken of. */
  fresh: boolean;
}

async function answeredPlan(desk: DiscoveryDesk, plan: Plan, said: Said): Promise<boolean> {
  switch (plan.state) {
    case "name":
    case "confirming":
      return answered(desk, plan, said);
    case "over":
      return proposedAgain(desk, plan, said);
    case "booked":
      return false;
    case "holding":
    case "booking":
    case "undoing":
      return meanwhile(desk, plan, said);
  }
}

function sayWait(desk: DiscoveryDesk): void {
  desk.memory.pairLapsed = false;
  desk.turn.said.push({ text: phrasesOf(desk).pairWait });
}

/** While nobody knows yet how it ends, only what is about the two visits waits. */
function meanwhile(desk: DiscoveryDesk, plan: Plan, { answer }: Said): boolean {
  const { yes, no, cancels, other, moves } = answer;
  if (!(yes || no || cancels || other || moves)) return false;
  const words = phrasesOf(desk);
  const off = no || cancels;
  if (off && plan.state === "holding") return letGo(desk, plan);
  if (off && plan.state === "booking") {
    plan.unwanted = true;
    desk.turn.said.push({ text: words.pairUnwanted });
    return true;
  }
  sayWait(desk);
  return true;
}

function letGo(desk: DiscoveryDesk, plan: Plan): true {
  releaseHeld(desk, plan);
  plan.state = "over";
  plan.others = [];
  desk.memory.stage = stageBack(desk.memory);
  desk.turn.said.push({ text: phrasesOf(desk).pairLetGo });
  return true;
}

async function answered(desk: DiscoveryDesk, plan: Plan, said: Said): Promise<boolean> {
  const { text, commands, answer, fresh } = said;
  // A yes or no after something else was spoken of is first that one's.
  if (!fresh && desk.memory.proposed !== null && (answer.yes || answer.no)) return false;
  if (fresh && (await replanned(desk, text, plan))) return true;
  if (fresh && (await forKind(desk, text, false, plan))) return true;
  if (answer.other) {
    releaseHeld(desk, plan);
    offerNext(desk, plan, phrasesOf(desk).pairReleased);
    return true;
  }
  // "What did I book?": nothing yet; both are read back, and what is missing is asked.
  if (commands.some((it) => it.type === "booked" && !it.change)) {
    askToConfirm(desk, plan);
    return true;
  }
  const taken = answer.cancels && !answer.both ? oneTakenBack(desk, text) : null;
  if (taken !== null) {
    letGo(desk, plan);
    await otherAlone(desk, taken);
    return true;
  }
  if (answer.no || (answer.cancels && answer.both)) return letGo(desk, plan);
  if (plan.state === "name") {
    // A yes wants both, and says not for whom.
    if (isAgreement(text)) desk.turn.said.push({ text: phrasesOf(desk).pairName });
    else if (named(plan, text, { commands, context: contextOf(desk) })) askToConfirm(desk, plan);
    else return false;
    return true;
  }
  if (renamed(plan, said, contextOf(desk))) {
    askToConfirm(desk, plan);
    return true;
  }
  if (!answer.yes) return false;
  if (!fresh) {
    askToConfirm(desk, plan);
    return true;
  }
  await handOverBoth(desk, plan);
  return true;
}

/** "Tomorrow", "the oil change at five": both are looked for anew, and what is held is let go. */
async function replanned(desk: DiscoveryDesk, text: string, plan?: Plan): Promise<boolean> {
  const { pairWish: wish } = desk.memory;
  if (!wish) return false;
  const time = anotherTimeIn(text, { wishes: wish.wishes }, contextOf(desk));
  // "April Jones" is whom they are for.
  if (!time || (plan?.state === "name" && !time.alone)) return false;
  await begin(desk, { ...wish, wishes: retimed(wish.wishes, time) }, plan?.customer ?? whoAsks(desk));
  return true;
}

/** "A van", "it's for an SUV, actually": the places are others, for as long as that takes. */
async function forKind(desk: DiscoveryDesk, text: string, asked: boolean, plan?: Plan): Promise<boolean> {
  const { pairWish: wish } = desk.memory;
  const kind = settlesNothing(text) ? null : kindHeard(desk, text, asked);
  if (!wish || kind === null || kind === wish.kind || (!asked && wish.kind === undefined)) return false;
  await begin(desk, { ...wish, kind }, plan?.customer ?? whoAsks(desk));
  return true;
}

/** Reads both back and asks for one yes. */
export function askToConfirm(desk: DiscoveryDesk, plan: Plan): void {
  const words = phrasesOf(desk);
  const { name, email, phone } = plan.customer;
  if (name === null) {
    plan.state = "name";
    desk.turn.said.push({ text: `${words.pairHeld}\n${legsText(desk, plan.legs)}\n${words.pairName}` });
    return;
  }
  plan.state = "confirming";
  desk.memory.pairLapsed = false;
  const under = [name, email ?? phone].filter(Boolean).join(", ");
  desk.turn.said.push({
    text: `${words.pairHeld}\n${legsText(desk, plan.legs)}\n${fill(words.pairConfirm, { under })}`,
    quickReplies: [words.pairYes, ...(plan.others.length > 0 ? [words.pairOther] : []), words.pairNo].map(
      (it) => ({ label: it, text: it }),
    ),
  });
}

/** After one came to nothing: the pair that was offered instead. */
async function proposedAgain(
  desk: DiscoveryDesk,
  plan: Plan,
  { text, answer, fresh }: Said,
): Promise<boolean> {
  if (!fresh) return false;
  const asked = plan.others.length > 0 || desk.memory.awaiting === "pairDay";
  if (asked && (await replanned(desk, text, plan))) return true;
  const [next, ...others] = plan.others;
  if (!next) return false;
  if (answer.other) {
    plan.others = others;
    offerNext(desk, plan, "");
    return true;
  }
  if (answer.no) {
    plan.others = [];
    desk.turn.said.push({ text: phrasesOf(desk).pairLetGo });
    return true;
  }
  if (!answer.yes) return false;
  desk.memory.pair = { ...plan, legs: next, others, waits: false, unwanted: false };
  holdNext(desk, desk.memory.pair);
  return true;
}

/** What else fits, to be agreed to. */
export function offerNext(desk: DiscoveryDesk, plan: Plan, lead: string): void {
  plan.state = "over";
  desk.memory.pairLapsed = false;
  if (plan.others.length === 0) desk.memory.awaiting = "pairDay";
  desk.turn.said.push(othersSaying(desk, lead, plan.others));
}
