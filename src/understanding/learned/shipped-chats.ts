// What is meant in the dashboard chat and in the chat that finds businesses, where their rules know nothing: the type
// of a command that may be asked about, never carried out. English, and only with the word vectors loaded.
import { languageOf } from "../region.ts";
import { intentOf, unpackIntents, type IntentModel } from "./intents.ts";
import { meaningOf, type WordVectors } from "./sentence-embedding.ts";
import { suspicious } from "./shipped-injection.ts";
import { chatWeights } from "./weights/chats.ts";

export type ChatName = "office" | "global";

const models = new WeakMap<WordVectors, Map<ChatName, IntentModel>>();

/** The type of the command that the words seem to mean; null: better not guessed. */
export function likelyCommand(
  chat: ChatName,
  text: string,
  locale: string,
  words: WordVectors | null,
): string | null {
  if (words === null || languageOf(locale) !== "en" || suspicious(text)) return null;
  return intentOf(modelOf(chat, words), text)?.label ?? null;
}

function modelOf(chat: ChatName, words: WordVectors): IntentModel {
  const known = models.get(words) ?? new Map<ChatName, IntentModel>();
  models.set(words, known);
  const model = known.get(chat) ?? unpacked(chat, words);
  known.set(chat, model);
  return model;
}

function unpacked(chat: ChatName, words: WordVectors): IntentModel {
  const { bits, weight } = chatWeights;
  const { labels, threshold, calibration, weights } = chatWeights[chat];
  const of = (text: string) => meaningOf(words, text).vector;
  return {
    labels,
    bits,
    threshold,
    calibration: { weights: calibration },
    linear: { classes: labels.length, weights: unpackIntents(weights) },
    meaning: { dims: words.dims, of, weight },
  };
}
