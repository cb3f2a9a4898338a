// The shipped intents: our own examples beside what CLINC150 has of the same, and of quite other things.
import {
  packIntents,
  trainIntents,
  type IntentExample,
  type IntentModel,
  type PackedIntents,
} from "#understanding/learned/intents";
import { meaningOf, type WordVectors } from "#understanding/learned/sentence-embedding";
import { bookings } from "./intents/bookings.ts";
import { houseRules } from "./intents/house-rules.ts";
import { nothing } from "./intents/none.ts";
import { questions } from "./intents/questions.ts";
import { talk } from "./intents/talk.ts";
import { rows } from "./sources.ts";

/** Intents of CLINC150 (train part, CC BY 3.0) that mean one of ours; the other ones are none of ours. */
const same: Readonly<Record<string, string | null>> = {
  restaurant_reservation: "book",
  cancel_reservation: "cancel",
  confirm_reservation: "check",
  accept_reservations: null,
  how_busy: "availability",
  schedule_maintenance: "book",
  greeting: "greeting",
  goodbye: "goodbye",
  thank_you: "thanks",
  are_you_a_bot: "bot",
  what_is_your_name: "bot",
  what_can_i_ask_you: "bot",
  repeat: "repeat",
  directions: "location",
  // Near to ours but not the same: better left to the rules.
  restaurant_suggestion: null,
  restaurant_reviews: null,
  meal_suggestion: null,
  ingredients_list: null,
  cancel: null,
  yes: null,
  no: null,
  maybe: null,
  schedule_meeting: null,
  book_flight: null,
  book_hotel: null,
};

const ofOurs = 40;
const ofOthers = 6;

function clinc(data: string): IntentExample[] {
  return rows<{ intent: string; u: string[] }>(data, "clinc150").flatMap(({ intent, u }) => {
    const label = same[intent];
    if (label === null) return [];
    return u.slice(0, label ? ofOurs : ofOthers).map((text) => ({ text, label: label ?? null }));
  });
}

const own = (): IntentExample[] =>
  Object.entries({ ...bookings, ...questions, ...houseRules, ...talk, ...nothing }).flatMap(
    ([label, texts]) =>
      texts
        .trim()
        .split("\n")
        .map((text) => ({ text, label: label === "none" ? null : label })),
  );

export const examples = (data: string): IntentExample[] => [...own(), ...clinc(data)];

interface ModelWeights {
  calibration: readonly number[];
  threshold: number;
  weights: PackedIntents;
}

interface IntentWeights {
  labels: readonly string[];
  bits: number;
  /** How much the meaning weighs beside the words. */
  weight: number;
  /** By the words and what they mean, and by the words alone. */
  meant: ModelWeights;
  written: ModelWeights;
}

/** What fits beside the other weights in the Worker. */
const kept = { meant: 5000, written: 3000 } as const;
const weight = 1;

export function intentWeights(data: string, words: WordVectors): IntentWeights {
  const all = examples(data);
  const of = (text: string) => meaningOf(words, text).vector;
  const meant = trainIntents(all, { keep: kept.meant, meaning: { dims: words.dims, of, weight } });
  const written = trainIntents(all, { keep: kept.written });
  const { labels, bits } = meant;
  return { labels, bits, weight, meant: packed(meant, kept.meant), written: packed(written, kept.written) };
}

const packed = (model: IntentModel, keep: number): ModelWeights => ({
  calibration: model.calibration.weights.map((it) => Number(it.toFixed(4))),
  threshold: Number(model.threshold.toFixed(4)),
  weights: packIntents(model, keep),
});
