// "We're running fifteen minutes late": written on the visit for the team, and the house's own rule told. Without a visit
// that is known here a person is to know it, for nobody else could tell them.
import type { Command } from "#contracts/commands";
import { tellsOfLateness } from "#understanding/running-late";
import { bookingMeant } from "./attendance.ts";
import { localeOf } from "./language.ts";
import { addWishes } from "./remembering/visit-wishes.ts";
import { topFrame, type KnownBooking } from "./state.ts";
import { say, type Desk } from "./turn.ts";

const longest = 300;

/** What is left to be done of a message that says so; null: it says nothing of the kind, or a plan is under way or begun by it. */
export function hearLateness(desk: Desk, text: string, read: readonly Command[]): Command[] | null {
  if (topFrame(desk.dialogue) || !tellsOfLateness(text, localeOf(desk))) return null;
  const known = bookingMeant(desk);
  // "… can we move it to 8:30?", "… please cancel our table": that is what is to be done, and it says enough.
  if (read.some((it) => it.type === "startFlow" || it.type === "cancelFlow") || movesVisit(known, read))
    return null;
  say(desk, { say: "runningLate", booking: known?.booking ?? null });
  tellRule(desk);
  if (known) {
    addWishes(desk, known, [text.trim().slice(0, longest)]);
    return [];
  }
  const who = read.flatMap((it) => (it.type === "setSlots" ? [reachOf(it)] : []));
  return [...who, { type: "handOffToHuman", confidence: 0.9 }];
}

const movesVisit = (known: KnownBooking | null, read: readonly Command[]): boolean =>
  known !== null && read.some((it) => it.type === "correctSlots");

/** Nothing else need have been said in this turn. */
export const toldLate = ({ turn }: Desk): boolean => turn.acts.some((it) => it.say === "runningLate");

function tellRule(desk: Desk): void {
  const { late } = desk.turn.business.policies.texts;
  if (late !== undefined) say(desk, { say: "answer", answer: { topic: "ownWords", text: late } });
}

/** The hour and the size that were said are of the visit that is not known here. */
function reachOf({
  slots: { name, phone, email },
  ...command
}: Extract<Command, { type: "setSlots" }>): Command {
  const reach = { name, phone, email };
  return {
    ...command,
    slots: Object.fromEntries(Object.entries(reach).filter(([, it]) => it !== undefined)),
  };
}
