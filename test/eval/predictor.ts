// What the public scorers call: names mapped to the product's own understanding and back, nothing more.
import { suspicious } from "#understanding/learned/shipped-injection";
import { dates } from "./tasks/dates.ts";
import { intentOf } from "./tasks/intents.ts";
import { restaurantState } from "./tasks/multiwoz.ts";
import { nluppIntents, nluppSlots } from "./tasks/nlupp.ts";
import { readDialogue, type SchemaTurn, type Service } from "./tasks/schema-guided.ts";
import { restaurants8k } from "./tasks/restaurants8k.ts";
import { taggedSlots } from "./tasks/slots.ts";

/** One label and how sure it is; null: better not answered. */
export const intent = (text: string, { ds, bot }: { ds: string; bot?: string }) =>
  intentOf(text, ds, bot ?? "");

interface SlotRequest {
  ds: string;
  req?: string[];
}

/** Spans of a single utterance: `[slot, text]`. */
export function slots(text: string, { ds, req = [] }: SlotRequest): [string, string][] {
  if (ds === "nlupp") return nluppSlots(text);
  const rulesAlone = ds === "restaurants8k" && process.env["EVAL_RULES"] !== undefined;
  return rulesAlone ? restaurants8k(text, req) : taggedSlots(text, ds, req);
}

interface Dialogue {
  ds: string;
  db?: { name: string; food: string }[];
}

/** The whole state after the last turn: `{slot: value}`. */
export function state(history: { sys?: string; u: string }[], { ds, db }: Dialogue): Record<string, string> {
  if (!["multiwoz", "woz2", "camrest"].includes(ds)) return {};
  return restaurantState(
    history.map(({ sys, u }) => ({ sys: sys ?? "", u })),
    ds,
    db ?? [],
  );
}

/** A dialogue with a service that is known by its schema: its intent, state and what the customer asks for. */
export const sgd = (history: SchemaTurn[], service: Service) => readDialogue(history, service);

/** All intents of a text. */
export const intents = (text: string, { ds }: { ds: string }) => (ds === "nlupp" ? nluppIntents(text) : []);

/** Whether a text attacks the assistant: the weights that are shipped. */
export const injection = suspicious;

export default dates;
