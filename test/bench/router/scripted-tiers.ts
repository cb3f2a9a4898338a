// What a scripted model understands of a turn: what the annotators did, wrong as often as it is told to be.
import { createHash } from "node:crypto";

export type State = Record<string, string>;

/** A number in [0, 1) that is always the same for a key. */
const drawn = (key: string): number => createHash("sha1").update(key).digest().readUInt32BE(0) / 2 ** 32;

/** It doubts a tenth of its right answers and half of its wrong ones. */
const doubts = { right: 0.1, wrong: 0.5 };

/**
 * The turn's changes as the model says them: in `errs` of the turns that change something, one value is lost or is
 * another's. The same key errs in the same way.
 */
export function scriptedDelta(delta: State, errs: number, key: string): { said: State; sure: boolean } {
  const slots = Object.keys(delta);
  const wrong = slots.length > 0 && drawn(`${key} errs`) < errs;
  const sure = drawn(`${key} doubts`) >= (wrong ? doubts.wrong : doubts.right);
  if (!wrong) return { said: delta, sure };
  const slot = slots[Math.floor(drawn(`${key} slot`) * slots.length)] ?? "";
  const { [slot]: value = "", ...rest } = delta;
  const lost = drawn(`${key} how`) < 0.5;
  return { said: lost ? rest : { ...rest, [slot]: mistakenFor(slot, value) }, sure };
}

/** Another value that the slot could have. */
function mistakenFor(slot: string, value: string): string {
  const others: Readonly<Record<string, readonly string[]>> = {
    area: ["north", "south", "east", "west", "centre"],
    pricerange: ["cheap", "moderate", "expensive"],
    book_day: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    book_people: ["1", "2", "3", "4", "5", "6", "7", "8"],
    book_time: ["12:00", "18:00", "19:30"],
    food: ["italian", "chinese", "indian"],
    name: ["curry garden", "da vinci pizzeria"],
  };
  return others[slot]?.find((it) => it !== value) ?? "dontcare";
}
