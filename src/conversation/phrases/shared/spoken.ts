// A language's table of phrases made into the phrases themselves: one for every act.
import { elsewherePhrases } from "../elsewhere.ts";
import type { Tongue } from "../phrases.ts";
import type { Wording } from "../wording.ts";
import { answerText } from "./answering.ts";
import { asking } from "./asking.ts";
import { formatsOf } from "./formats.ts";
import { handingOff } from "./handing-off.ts";
import { ordering } from "./ordering.ts";
import { people } from "./people.ts";
import { remembering } from "./remembering.ts";
import { repairing } from "./repairing.ts";
import { takingUp } from "./taking-up.ts";
import { telling } from "./telling.ts";
import { visiting } from "./visiting.ts";
import { waiting } from "./waiting.ts";
import type { PhraseWords } from "./words.ts";

export function spoken(words: PhraseWords): Tongue {
  const of = (wording: Wording) => formatsOf(words, wording);
  return {
    phrases: {
      ...asking(words, of),
      ...telling(words, of),
      ...people(words, of),
      ...visiting(words, of),
      ...repairing(words, of),
      ...handingOff(words, of),
      ...ordering(words, of),
      ...remembering(words.memory, of),
      ...takingUp(words.takingUp, words.visits, of),
      ...waiting(words, of),
      ...elsewherePhrases,
      answer: ({ answer }, wording) => answerText(answer, words, wording, of(wording)),
    },
    refused: words.refused,
    fallback: words.fallback,
  };
}
