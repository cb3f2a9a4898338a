// Buttons that name who is to do it.
import type { Button } from "../state.ts";
import { button } from "./phrases.ts";

/** As many names are put on buttons. */
const most = 4;

export const personButtons = (people: readonly string[], label: (name: string) => string): Button[] =>
  people
    .slice(0, most)
    .map((person) => button(label(person), [{ type: "setSlots", slots: { person }, confidence: 1 }]));

/** In English. */
export const withNames = (people: readonly string[]): Button[] =>
  personButtons(people, (person) => `With ${person}`);
