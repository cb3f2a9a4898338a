// What the public scorers call: names mapped to the product's own understanding and back, nothing more.
import { dates } from "./tasks/dates.ts";
import { restaurants8k } from "./tasks/restaurants8k.ts";

interface SlotRequest {
  ds: string;
  req?: string[];
}

/** Spans of a single utterance: `[slot, text]`. */
export function slots(text: string, { ds, req }: SlotRequest): [string, string][] {
  return ds === "restaurants8k" ? restaurants8k(text, req ?? []) : [];
}

export default dates;
