// Two visits in conversation: planned and held at once, then agreed to or let go.
import type { GlobalCommand } from "#contracts/global-commands";
import type { DiscoveryDesk } from "../desk.ts";
import { fill } from "../../phrases/shared/words.ts";
import { phrasesOf } from "../phrases/index.ts";
import { cancelLeg, handOverBoth, holdBoth, releaseHeld } from "./effects.ts";
import type { Leg, Plan } from "./memory.ts";
import { planned } from "./plan.ts";
import { legsText, othersSaying, visitText } from "./say.ts";

type PairCommand = Extract<GlobalCommand, { type: "pair" }>;

/** A haircut and an oil change: both are held before anything is asked. */
export async function pair(desk: DiscoveryDesk, command: PairCommand): Promise<void> {
  const { memory, turn } = desk;
  drop(desk);
  const { pairs, later } = await planned(desk, command);
  const [legs, ...others] = pairs;
  if (!legs) return void turn.said.push({ text: phrasesOf(desk).pairNothing });
  const { name = null, email = null, phone = null } = turn.request.facts.identity;
  const customer = { name, email, phone };
  memory.pair = { state: "holding", legs, others, customer, waits: false };
  memory.stage = "booking";
  memory.visiting = null;
  if (!later) return holdBoth(desk, memory.pair);
  // Another day than the wished one is offered, not held.
  memory.pair.others = pairs;
  offerNext(desk, memory.pair, phrasesOf(desk).pairNotThen);
}

/** What was held and not agreed to is let go: something else is wanted. */
function drop(desk: DiscoveryDesk): void {
  const { pair: plan } = desk.memory;
  if (plan && (plan.state === "name" || plan.state === "confirming" || plan.state === "holding"))
    releaseHeld(desk, plan);
  desk.memory.pair = null;
}

/** Whether the message was about the two visits. */
export async function answeredPair(
  desk: DiscoveryDesk,
  text: string,
  commands: readonly GlobalCommand[],
): Promise<boolean> {
  const plan = desk.memory.pair;
  if (!plan) return false;
  switch (plan.state) {
    case "name":
    case "confirming":
      return answered(desk, plan, text, commands);
    case "over":
      return proposedAgain(desk, plan, text, commands);
    case "booked":
      return takenBack(desk, plan, text);
    case "holding":
    case "booking":
    case "undoing":
      desk.turn.said.push({ text: phrasesOf(desk).pairWait });
      return true;
  }
}

const is = (commands: readonly GlobalCommand[], type: GlobalCommand["type"]): boolean =>
  commands.some((it) => it.type === type);

const otherWords =
  /\b(?:other|another|different|else|otr[oa]s?|autres?|andere[rsn]?|altr[oi]|outr[oa]s?)\b/iu;
const refusal =
  /\b(?:no|nope|cancel|forget|stop|never ?mind|nein|non|nao|não|annul\w*|abbrechen|cancela\w*)\b/iu;
const agreement = /\b(?:yes|yeah|yep|sure|book|ok(?:ay)?|si|sí|oui|ja|sim|take|those|both)\b/iu;

async function answered(
  desk: DiscoveryDesk,
  plan: Plan,
  text: string,
  commands: readonly GlobalCommand[],
): Promise<boolean> {
  if (otherWords.test(text)) {
    releaseHeld(desk, plan);
    offerNext(desk, plan, phrasesOf(desk).pairReleased);
    return true;
  }
  if (is(commands, "deny") || (refusal.test(text) && text.trim().split(/\s+/u).length <= 5)) {
    releaseHeld(desk, plan);
    plan.state = "over";
    plan.others = [];
    desk.turn.said.push({ text: phrasesOf(desk).pairLetGo });
    return true;
  }
  if (plan.state === "name") return named(desk, plan, text, commands);
  if (!is(commands, "affirm") && !(agreement.test(text) && text.trim().split(/\s+/u).length <= 5))
    return false;
  await handOverBoth(desk, plan);
  return true;
}

/** "Jane Roe", "it's Jane, jane@example.com": whom the two visits are for. */
function named(desk: DiscoveryDesk, plan: Plan, text: string, commands: readonly GlobalCommand[]): boolean {
  const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/u.exec(text)?.[0] ?? null;
  const phone = /\+?\d[\d\s().-]{6,18}\d/u.exec(text)?.[0].trim() ?? null;
  const rest = text
    .replace(email ?? "", "")
    .replace(phone ?? "", "")
    .replace(
      /^(?:(?:it'?s|i'?m|i am|my name is|under|for|me llamo|soy|je m'appelle|ich bin|ich heiße|mi chiamo|sono|meu nome é|sou)\s+)/iu,
      "",
    )
    .replaceAll(/[,.!]|\s+and\s*$/gu, " ")
    .trim();
  const looksLikeName = /^\p{L}[\p{L}'’ -]{1,60}$/u.test(rest) && rest.split(/\s+/u).length <= 4;
  if (!looksLikeName || is(commands, "discover") || is(commands, "refine")) return false;
  plan.customer = { name: rest, email: email ?? plan.customer.email, phone: phone ?? plan.customer.phone };
  askToConfirm(desk, plan);
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
  text: string,
  commands: readonly GlobalCommand[],
): Promise<boolean> {
  const [next, ...others] = plan.others;
  if (!next) return false;
  const short = text.trim().split(/\s+/u).length <= 5;
  if (otherWords.test(text) && short) {
    plan.others = others;
    offerNext(desk, { ...plan, others }, "");
    return true;
  }
  if (is(commands, "deny") || (refusal.test(text) && short)) {
    plan.others = [];
    desk.turn.said.push({ text: phrasesOf(desk).pairLetGo });
    return true;
  }
  if (!is(commands, "affirm") && !(agreement.test(text) && short)) return false;
  desk.memory.pair = { ...plan, state: "holding", legs: next, others, waits: false };
  holdBoth(desk, desk.memory.pair);
  return true;
}

/** What else fits, to be agreed to. */
export function offerNext(desk: DiscoveryDesk, plan: Plan, lead: string): void {
  plan.state = "over";
  desk.turn.said.push(othersSaying(desk, lead, plan.others));
}

const cancelling = /\b(?:cancel\w*|call off|annul\w*|stornier\w*|absag\w*|anular|disdi\w*|desmarc\w*)\b/iu;

/** "Cancel both", "cancel the haircut": of two that were booked together. */
function takenBack(desk: DiscoveryDesk, plan: Plan, text: string): boolean {
  if (!cancelling.test(text)) return false;
  const said = text.toLowerCase();
  const open = plan.legs.filter((it) => it.cancelled === null);
  const named = open.filter((it) =>
    [it.service.name, it.business.name].some((name) => said.includes(name.toLowerCase())),
  );
  const meant: readonly Leg[] = named.length > 0 ? named : open;
  if (meant.length === 0) return false;
  for (const leg of meant) cancelLeg(desk, leg, "cancelled by the customer in the chat");
  return true;
}

export const cancelledText = (desk: DiscoveryDesk, leg: Leg): string =>
  fill(phrasesOf(desk).visitCancelled, { visit: visitText(desk, leg) });
