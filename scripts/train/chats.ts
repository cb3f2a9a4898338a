// What the dashboard chat and the chat that finds businesses are told: our own examples beside what is none of their business.
import {
  packIntents,
  trainIntents,
  type IntentExample,
  type PackedIntents,
} from "#understanding/learned/intents";
import { meaningOf, type WordVectors } from "#understanding/learned/sentence-embedding";
import { customersAndFigures } from "./chats/customers-and-figures.ts";
import { menuAndHours } from "./chats/menu-and-hours.ts";
import { ownersFiguresMore } from "./chats/owners-figures-more.ts";
import { ownersMenuMore } from "./chats/owners-menu-more.ts";
import { ownersPeopleMore } from "./chats/owners-people-more.ts";
import { results } from "./chats/results.ts";
import { searching } from "./chats/searching.ts";
import { seekersMore } from "./chats/seekers-more.ts";
import { strangeToChats } from "./chats/strange.ts";
import { teamAndBookings } from "./chats/team-and-bookings.ts";
import { nothing } from "./intents/none.ts";
import { rows } from "./sources.ts";

/** CLINC150's domains that talk of nothing like a business, a visit or its figures (train part, CC BY 3.0). */
const strange: ReadonlySet<string> = new Set(
  "oos translate transfer timer definition meaning_of_life fun_fact calculator spelling roll_dice flip_coin alarm tell_joke where_are_you_from do_you_have_pets who_do_you_work_for measurement_conversion pin_change freeze_account routing report_fraud lost_luggage plug_type vaccines visa translate travel_notification insurance credit_score direct_deposit rollover_401k taxes w2 change_accent change_language sync_device smart_home play_music next_song change_volume whisper_mode shopping_list_update todo_list_update text weather time timezone date gas mpg flight_status book_flight international_visa exchange_rate cook_time recipe calories ingredient_substitution nutrition_info".split(
    " ",
  ),
);
const ofEach = 6;

const noise = (data: string): string[] => [
  ...strangeToChats,
  ...(nothing["none"] ?? "").trim().split("\n"),
  ...rows<{ intent: string; u: string[] }>(data, "clinc150")
    .filter(({ intent }) => strange.has(intent))
    .flatMap(({ u }) => u.slice(0, ofEach)),
];

interface ChatWeights {
  labels: readonly string[];
  calibration: readonly number[];
  threshold: number;
  weights: PackedIntents;
}

const kept = 4000;
const bits = 12;
/** How much the meaning weighs beside the words. */
const weight = 1;
/** How often a question about what was meant should be the right one; the office has twice as many to ask. */
const precision = { office: 0.8, global: 0.75 } as const;

/** Commands that are asked about in the same words are told apart no further. */
const asked: Readonly<Record<string, string>> = {
  "catalogue.show": "catalogue.hide",
  "catalogue.reorder": "catalogue.change",
  "hours.except": "hours.set",
  "staff.unschedule": "staff.schedule",
  "staff.absent": "staff.schedule",
  "staff.role": "staff.add",
  "staff.remove": "staff.add",
  "booking.noShow": "booking.cancel",
  "resource.unblock": "resource.block",
  "promotion.end": "promotion.add",
  "faq.remove": "faq.add",
  "preview.start": "help",
  unwatch: "watch",
  accept: "book",
};

const told = {
  office: [
    menuAndHours,
    teamAndBookings,
    customersAndFigures,
    ownersMenuMore,
    ownersPeopleMore,
    ownersFiguresMore,
  ],
  global: [searching, results, seekersMore],
};

const own = (examples: readonly Readonly<Record<string, string>>[]): IntentExample[] =>
  examples
    .flatMap((it) => Object.entries(it))
    .flatMap(([label, texts]) =>
      texts
        .trim()
        .split("\n")
        .map((text) => ({ text, label: asked[label] ?? label })),
    );

const examplesOf = (chat: "office" | "global", data: string): IntentExample[] => [
  ...own(told[chat]),
  ...noise(data).map((text) => ({ text, label: null })),
];

export function chatWeights(data: string, words: WordVectors) {
  const of = (text: string) => meaningOf(words, text).vector;
  const learn = (chat: "office" | "global"): ChatWeights => {
    const meaning = { dims: words.dims, of, weight };
    const model = trainIntents(examplesOf(chat, data), {
      bits,
      keep: kept,
      precision: precision[chat],
      meaning,
    });
    return {
      labels: model.labels,
      calibration: model.calibration.weights.map((it) => Number(it.toFixed(4))),
      threshold: Number(model.threshold.toFixed(4)),
      weights: packIntents(model, kept),
    };
  };
  return { bits, weight, office: learn("office"), global: learn("global") };
}
