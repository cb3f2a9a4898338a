// What a service is to be done to, asked for by the vertical's own words in each language.
import type { Service } from "#contracts/directory";
import { ordinaryKind, type VarietyWords } from "#business/variety";
import { languageOf } from "#understanding/region";
import { button, type Said } from "./phrases.ts";
import { fill } from "./shared/words.ts";
import { wholeText, type Wording } from "./wording.ts";

type Spoken = Pick<Wording, "vertical" | "locale">;

const wordsOf = ({ vertical, locale }: Spoken): VarietyWords | undefined =>
  vertical.variesBy?.said[languageOf(locale)] ?? vertical.variesBy?.said["en"];

/** "What kind of vehicle is it: a car, an SUV or a van?" */
export function askKind(kinds: readonly string[], spoken: Spoken): Said & { text: string } {
  const words = wordsOf(spoken);
  const named = kinds.map((it) => words?.kinds[it] ?? it);
  const list = new Intl.ListFormat(spoken.locale, { type: "disjunction" }).format(named);
  return {
    text: fill(words?.ask ?? "", { kinds: list }),
    buttons: kinds.map((kind, at) =>
      button(capital(bare(named[at] ?? kind)), [
        { type: "setSlots", slots: { variant: kind }, confidence: 1 },
      ]),
    ),
  };
}

export const whyKind = (spoken: Spoken): string => wordsOf(spoken)?.why ?? "";

/** `Oil change: car (45 min, $59–$89), SUV (1 hr, $79–$99).`, for one that is another for each kind; null: it is not. */
export function eachKind(service: Service, spoken: Spoken): string | null {
  const { variesBy } = spoken.vertical;
  if (!variesBy || !service.variants?.length) return null;
  const all = [{ ...service, variant: ordinaryKind(variesBy) }, ...service.variants];
  const told = all.map((it) => kindText(it.variant, spoken) + wholeText(it, spoken));
  return `${service.name}: ${told.join(", ")}.`;
}

const kindText = (kind: string, spoken: Spoken): string => bare(wordsOf(spoken)?.kinds[kind] ?? kind);

const bare = (text: string): string => text.replace(/^\S+ /u, "");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
