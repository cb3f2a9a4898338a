// A booking that was made in another chat is taken up by its code, and what was wished for with it is done then.
import type { FlowName } from "#contracts/commands";
import { saysComing } from "#understanding/attendance";
import { localeOf } from "../language.ts";
import { bounds } from "../state.ts";
import { nextEffectId } from "../ids.ts";
import { say, type Desk } from "../turn.ts";
import {
  codeIn,
  isUnreadCode,
  withoutCode as textWithoutCode,
  type CodeSaid,
} from "#understanding/taking-up/read-code";

/** For so many turns a code is expected that was asked for. */
const expectedTurns = 4;

/** Whether the customer was told that a code leads to their booking. */
function isAsked({ dialogue: { takingUp, turns } }: Desk): boolean {
  return takingUp !== undefined && turns - takingUp.asked <= expectedTurns;
}

/** The code that the customer's words give; null while they talk about other businesses. */
export const codeSaid = (desk: Desk, text: string): CodeSaid | null =>
  desk.dialogue.elsewhere.on ? null : codeIn(text, isAsked(desk));

/** What is kept of the customer's words: a code that was looked up in this turn is no part of it. */
export const withoutCode = (desk: Desk, text: string): string => textWithoutCode(text, isAsked(desk));

/** "I don't see a booking in this chat": the code leads to it, and what the flow is to do with it is done then. */
export function expectCode(desk: Desk, flow: FlowName): void {
  const { dialogue, turn } = desk;
  const { input, now: saidAt } = turn.request;
  const text = input.kind === "message" ? input.text.slice(0, longestWish) : "";
  // What is only looked at is told once it is found; that they come is written down.
  const wishes = flow !== "check" || saysComing(text, localeOf(desk));
  dialogue.takingUp = {
    asked: dialogue.turns,
    wish: wishes && text !== "" ? { text, saidAt } : null,
    pending: null,
  };
}
const longestWish = bounds.lineLength;

/** Looks up the booking of the code that was said; false where none was. */
export function takesUp(desk: Desk, text: string): boolean {
  const { dialogue, turn } = desk;
  const said = codeSaid(desk, text);
  if (!said) return !dialogue.elsewhere.on && tellsUnread(desk, text);
  const { request, ids, effects, business } = turn;
  const id = nextEffectId(ids);
  effects.push({
    type: "takeUp",
    id,
    requestId: request.requestId,
    businessId: business.id,
    session: request.facts.session,
    code: said.code,
  });
  const before = isAsked(desk) ? (dialogue.takingUp?.wish ?? null) : null;
  const wish = said.rest === "" ? before : { text: said.rest.slice(0, longestWish), saidAt: request.now };
  dialogue.takingUp = { asked: dialogue.turns, wish, pending: id };
  dialogue.misunderstood = 0;
  dialogue.stalled = false;
  turn.pauses = true;
  return true;
}

/** "My booking code is K7QF-2MX": how a code looks is said. */
function tellsUnread(desk: Desk, text: string): boolean {
  if (!isUnreadCode(text, isAsked(desk))) return false;
  const { takingUp, turns } = desk.dialogue;
  desk.dialogue.takingUp = { asked: turns, wish: takingUp?.wish ?? null, pending: null };
  say(desk, { say: "notTakenUp", why: "unread" });
  desk.turn.pauses = true;
  return true;
}
