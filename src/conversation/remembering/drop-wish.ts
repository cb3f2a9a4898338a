// "Forget about the window": a wish that was noted is given up again, wherever it was written.
import { tellWishes } from "../effects.ts";
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { keep } from "./consent.ts";
import { visitWishedFor } from "./visit-wishes.ts";

/** What can be given up: for the visit under way or booked last, and whatever holds for every visit. */
export function wishesSaid(desk: Desk): string[] {
  const { unplaced, customer } = desk.dialogue;
  return [...new Set([...customer.preferences, ...unplaced, ...(visitWishedFor(desk)?.wishes ?? [])])];
}

/** It goes from the visit, from its booking as the team reads it, and from what is remembered. */
export function dropWish(desk: Desk, wish: string): boolean {
  const { dialogue } = desk;
  if (!wishesSaid(desk).includes(wish)) return false;
  const without = (all: readonly string[]) => all.filter((it) => it !== wish);
  const frame = topFrame(dialogue);
  const booked = visitWishedFor(desk);
  dialogue.unplaced = without(dialogue.unplaced);
  dialogue.customer.preferences = without(dialogue.customer.preferences);
  if (frame?.wishes) frame.wishes = without(frame.wishes);
  if (booked?.wishes?.includes(wish)) {
    booked.wishes = without(booked.wishes);
    tellWishes(desk, booked.booking.id);
  }
  if (dialogue.memory.consent === "given") keep(desk);
  say(desk, { say: "wishDropped", wish });
  return true;
}
