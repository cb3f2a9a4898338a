// Nothing outlives a conversation without the customer's yes, asked for where there is something to remember.
import { nextEffectId } from "../ids.ts";
import type { Consent, Note } from "../notes.ts";
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { lasting } from "./visit-wishes.ts";

/** Once, and once more for who put it off. */
const mostAsked = 2;

/** After a visit was booked or ordered: a yes of before goes on; else it is asked for, if there is a wish to keep. */
export function offerToRemember(desk: Desk): void {
  const { memory, wishes, customer } = desk.dialogue;
  if (memory.consent === "given") return keep(desk);
  const kept = lasting(customer.preferences);
  if (memory.consent === "refused" || memory.asked >= mostAsked || kept.length === 0) return;
  if (topFrame(desk.dialogue) || wishes.length > 0) return;
  memory.asking = true;
  memory.asked += 1;
  say(desk, { say: "askToRemember", wishes: kept });
}

/** The question comes again after an answer in passing, and lapses when something else begins. */
export function asksAgain(desk: Desk): boolean {
  const { dialogue, turn } = desk;
  const inPassing = turn.commands.every((it) => it.type === "ask" || it.type === "clarify");
  if (!inPassing || topFrame(dialogue)) return false;
  say(desk, { say: "askToRemember", wishes: lasting(dialogue.customer.preferences) });
  return true;
}

export function agreeToRemember(desk: Desk): boolean {
  const { memory, customer } = desk.dialogue;
  const wishes = lasting(customer.preferences);
  memory.asking = false;
  memory.consent = "given";
  keep(desk);
  say(desk, { say: "remembered", wishes });
  return true;
}

export function refuseToRemember(desk: Desk): boolean {
  const { memory } = desk.dialogue;
  memory.asking = false;
  memory.consent = "refused";
  noteMemory(desk, { kind: "remember", remember: { ...nothing, consent: "refused" } });
  say(desk, { say: "notRemembered" });
  return true;
}

export function putOffRemembering(desk: Desk): boolean {
  desk.dialogue.memory.asking = false;
  say(desk, { say: "rememberLater" });
  return true;
}

/** Writes what there is by now, for who has agreed. */
export function keep(desk: Desk): void {
  const { dialogue } = desk;
  noteMemory(desk, {
    kind: "remember",
    remember: {
      consent: "given",
      name: dialogue.customer.name ?? null,
      preferences: lasting(dialogue.customer.preferences),
      bookings: dialogue.bookings.map((it) => it.booking.id),
      orders: dialogue.orders.map((it) => it.workflowId),
    },
  });
}

/** Written before the answer is said, if the database is there: the next session may begin at once. */
export function noteMemory(
  { dialogue, turn }: Desk,
  note: Extract<Note, { kind: "remember" | "forget" }>,
): void {
  const id = nextEffectId(turn.ids);
  turn.notes.push({ id, afterMs: 0, note });
  dialogue.memory.written = id;
}

const nothing = { consent: "refused" as Consent, name: null, preferences: [], bookings: [], orders: [] };
