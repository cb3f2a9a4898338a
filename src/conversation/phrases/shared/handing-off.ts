// A language's table made into what is said when a person is asked for.
import type { Instant } from "#contracts/time";
import { button, type SomePhrases } from "../phrases.ts";
import type { Wording } from "../wording.ts";
import type { Formats } from "./formats.ts";
import { fill, type PhraseWords } from "./words.ts";

export function handingOff(
  { handOff }: PhraseWords,
  of: (wording: Wording) => Formats,
): SomePhrases<
  | "handOff"
  | "handOffPromise"
  | "handOffWaits"
  | "handOffFailed"
  | "handOffExpired"
  | "handOffCalledOff"
  | "withPerson"
  | "assistantBack"
> {
  const byDeadline = (name: "present" | "away" | "waits", deadline: Instant, wording: Wording) => {
    const { whenText, call } = of(wording);
    return fill(handOff[name], { business: wording.business.name, when: whenText(deadline), call });
  };
  return {
    handOff: ({ present, deadline }, wording) => byDeadline(present ? "present" : "away", deadline, wording),
    handOffPromise: ({ reach, deadline }, wording) => {
      const where = reach ? fill(handOff.reach, { reach }) : handOff.here;
      return fill(handOff.promise, { when: of(wording).whenText(deadline), where });
    },
    handOffWaits: ({ deadline }, wording) => byDeadline("waits", deadline, wording),
    handOffFailed: (_act, wording) => fill(handOff.failed, { call: of(wording).call }),
    handOffExpired: (_act, wording) => ({
      text: fill(handOff.expired, { call: of(wording).call }),
      buttons: [button(handOff.again, [{ type: "handOffToHuman", confidence: 1 }])],
    }),
    handOffCalledOff: () => handOff.calledOff,
    withPerson: (_act, { business }) => fill(handOff.withPerson, { business: business.name }),
    assistantBack: (_act, { business }) => fill(handOff.back, { business: business.name }),
  };
}
