// Repair: human handoff. A person is asked for with a deadline; while one talks the assistant is quiet; it can come back.
import type { Instant } from "#contracts/time";
import { epochMs, inZone } from "#business/local-time";
import { isOpenAt, nextOpening } from "#business/opening-hours";
import { changeEscalation, contactOf, openEscalation } from "../effects.ts";
import { begin, finish } from "../frames.ts";
import { nextStep } from "../next-step.ts";
import { topFrame, type AskedPerson, type Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

const minute = 60_000;
/** Who is there answers soon; otherwise within two hours of being open. */
const withinMs = { present: 15 * minute, away: 120 * minute };
/** A person who has begun to talk may take so long to answer. */
const talkPauseMs = 15 * minute;

/** "Let me talk to somebody." */
export function handOffToHuman(desk: Desk): boolean {
  desk.turn.next = { kind: "escalate" };
  return true;
}

/** The stage: tells the team, says until when an answer comes, and takes the customer's details if nobody is there. */
export function escalate(desk: Desk): void {
  const { dialogue, turn } = desk;
  const { escalation } = dialogue;
  if (escalation && escalation.status !== "closed")
    return say(desk, { say: "handOffWaits", deadline: escalation.deadline });
  const { business, request } = turn;
  const present = turn.lookup?.kind === "team" && turn.lookup.present;
  const open = isOpenAt(business, inZone(request.now, business.timeZone));
  const deadline = deadlineOf(desk, present);
  const contact = contactOf(desk);
  const reachable = Boolean(contact.name && (contact.phone ?? contact.email));
  const id = openEscalation(desk, {
    kind: "open",
    reason: dialogue.misunderstood > 1 ? "not_understood" : "asked_for_a_person",
    summary: summaryOf(desk),
    contact,
    deadline,
  });
  changeEscalation(desk, id, { kind: "expire", unansweredSince: inZone(request.now, "UTC") }, deadline);
  const unansweredSince = request.now;
  dialogue.escalation = { id, status: "open", deadline, staffAt: null, unansweredSince, reachable };
  dialogue.misunderstood = 0;
  say(desk, { say: "handOff", present, open, deadline });
  if (present) return;
  if (reachable) return say(desk, { say: "handOffPromise", reach: contact.phone ?? contact.email, deadline });
  askForContact(desk);
}

function askForContact(desk: Desk): void {
  const frame = begin(desk, "handoff");
  frame.stage = "escalation";
  const next = nextStep(desk);
  if (next.kind !== "ask") return;
  frame.awaiting = next.slot;
  say(desk, { say: "ask", slot: next.slot, flow: "handoff", again: false, problem: false });
}

/** The flow for the details has them, or as much as the customer gives. */
export function sendContact(desk: Desk): void {
  const { escalation } = desk.dialogue;
  if (!escalation) return;
  const contact = contactOf(desk);
  const reach = contact.phone ?? contact.email;
  tellContact(desk);
  say(desk, { say: "handOffPromise", reach, deadline: escalation.deadline });
}

function tellContact(desk: Desk): void {
  const escalation = openOne(desk);
  const contact = contactOf(desk);
  if (!escalation || escalation.reachable || !(contact.name ?? contact.phone ?? contact.email)) return;
  escalation.reachable = Boolean(contact.phone ?? contact.email);
  changeEscalation(desk, escalation.id, { kind: "contact", contact });
}

/** Details that come after the question about them was closed reach the team too; true: the customer was told so. */
export function tellContactLater(desk: Desk): boolean {
  const escalation = openOne(desk);
  const frame = topFrame(desk.dialogue);
  if (!escalation || frame?.flow === "handoff") return false;
  escalation.reachable = false;
  tellContact(desk);
  const contact = contactOf(desk);
  const reach = contact.phone ?? contact.email;
  if (frame || reach === null) return false;
  say(desk, { say: "handOffPromise", reach, deadline: escalation.deadline });
  return true;
}

/** "It's about a lost scarf", said while details are asked for: the team reads it with the rest of the talk. */
export function hearsAbout(desk: Desk, text: string): boolean {
  const frame = topFrame(desk.dialogue);
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (frame?.flow !== "handoff" || openOne(desk) === null || words.length < 3) return false;
  say(desk, { say: "noted", notes: text.trim().slice(0, 200) });
  return true;
}

/** Whoever goes on with something else is not asked for details any more; true if they were. */
export function leaveHandoff(desk: Desk): boolean {
  const { dialogue } = desk;
  if (topFrame(dialogue)?.flow !== "handoff") return false;
  dialogue.frames = dialogue.frames.slice(0, -1);
  tellContact(desk);
  return true;
}

/** "Never mind": nobody needs to write back. */
export function callOff(desk: Desk, frame: Frame): boolean {
  close(desk, true);
  say(desk, { say: "handOffCalledOff" });
  finish(desk, frame);
  return true;
}

export const isWithPerson = ({ dialogue }: Desk): boolean => dialogue.escalation?.status === "answered";

/** True: the words were for the person who is talking, or called the assistant back. */
export function passOn(desk: Desk, text: string): boolean {
  const { escalation } = desk.dialogue;
  if (escalation?.status === "open" && goesBack(text)) return comeBackEarly(desk);
  if (escalation?.status !== "answered") return false;
  if (wantsAssistant(text)) comeBack(desk, true);
  else waitForPerson(desk, escalation);
  return true;
}

/** The first words without an answer set the person a time; that it is theirs to answer is said once. */
function waitForPerson(desk: Desk, escalation: AskedPerson): void {
  if (escalation.told) desk.turn.quiet = true;
  else say(desk, { say: "withPerson" });
  desk.turn.pauses = true;
  escalation.told = true;
  if (escalation.unansweredSince !== null) return;
  const { now } = desk.turn.request;
  escalation.unansweredSince = now;
  const unansweredSince = inZone(now, "UTC");
  changeEscalation(
    desk,
    escalation.id,
    { kind: "expire", unansweredSince },
    inZone(now + talkPauseMs, "UTC"),
  );
}

/** Words of all the languages the product speaks; the button under a person's words says the first. */
const wantsAssistant = (text: string): boolean =>
  /\b(assistant|bot|asistente|assistente|assistent|assistenten|assistentin)\b/i.test(text) &&
  text.length < 80;

/** Before anybody came it takes more than the word: "are you a bot?" asks for a person. */
const goesBack = (text: string): boolean =>
  wantsAssistant(text) &&
  /\b(back|return|zurück|retour\w*|reven\w*|volver|vuelve|tornare|torna|voltar|volta)\b/iu.test(text);

/** The customer goes on with the assistant; the team still has the question. */
function comeBackEarly(desk: Desk): boolean {
  leaveHandoff(desk);
  say(desk, { say: "assistantBack" });
  return true;
}

/** A person of the team writes, or leaves the conversation to the assistant. */
export function hearStaff(desk: Desk, text: string | null): void {
  const { escalation } = desk.dialogue;
  if (!escalation) return;
  if (text === null) {
    if (escalation.status !== "closed") comeBack(desk, false);
    return;
  }
  leaveHandoff(desk);
  desk.turn.quiet = true;
  desk.dialogue.stage = "escalation";
  escalation.status = "answered";
  escalation.staffAt = desk.turn.request.now;
  escalation.unansweredSince = null;
}

/** @param tell whether the team does not know yet */
function comeBack(desk: Desk, tell: boolean): void {
  leaveHandoff(desk);
  close(desk, tell);
  say(desk, { say: "assistantBack" });
  desk.turn.wakes = true;
}

function close(desk: Desk, tell: boolean): void {
  const escalation = openOne(desk);
  if (!escalation) return;
  escalation.status = "closed";
  if (tell) changeEscalation(desk, escalation.id, { kind: "close" });
}

/** The deadline has passed without an answer. What somebody answered meanwhile is not given up. */
export function expired(desk: Desk): void {
  if (openOne(desk)?.unansweredSince == null) desk.turn.quiet = true;
  else giveUp(desk, "handOffExpired");
}

/** Nobody could be told. */
export function notOpened(desk: Desk): void {
  if (openOne(desk)) giveUp(desk, "handOffFailed");
}

function giveUp(desk: Desk, why: "handOffExpired" | "handOffFailed"): void {
  if (topFrame(desk.dialogue)?.flow === "handoff") desk.dialogue.frames.pop();
  close(desk, false);
  say(desk, { say: why });
  desk.turn.wakes = true;
}

function openOne({ dialogue: { escalation } }: Desk): AskedPerson | null {
  return escalation?.status === "closed" ? null : escalation;
}

/** Until when somebody answers: from now, or from when the business next opens. */
function deadlineOf({ turn }: Desk, present: boolean): Instant {
  const { business, request } = turn;
  const { timeZone } = business;
  if (present) return inZone(request.now + withinMs.present, timeZone);
  const now = inZone(request.now, timeZone);
  const from = isOpenAt(business, now) ? now : (nextOpening(business, now) ?? now);
  return inZone(epochMs(from) + withinMs.away, timeZone);
}

/** What the talk was about, for whoever takes it up. */
function summaryOf({ dialogue, turn }: Desk): string {
  const { input } = turn.request;
  const frame = dialogue.frames.findLast((it) => it.flow !== "handoff");
  const slots = frame ? Object.entries(frame.slots).map(([name, value]) => `${name} ${value}`) : [];
  const bookings = dialogue.bookings.map(({ booking }) => `${booking.status}: ${booking.startsAt}`);
  const said = input.kind === "message" ? [input.text.slice(0, 300)] : [];
  const complaints = (dialogue.complaints ?? []).filter((it) => !said.includes(it));
  return [
    ...complaints.map((it) => `complains: "${it}"`),
    ...said.map((it) => `"${it}"`),
    frame ? `in the middle of: ${frame.flow}${slots.length > 0 ? ` (${slots.join(", ")})` : ""}` : "",
    bookings.length > 0 ? `bookings: ${bookings.join("; ")}` : "",
  ]
    .filter((it) => it !== "")
    .join(" · ");
}
