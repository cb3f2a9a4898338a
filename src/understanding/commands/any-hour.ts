// "What times do you have on Saturday?", "the latest one": no hour is named; what there is is to be looked at.
import { anyHour, latestHour, type SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { pattern } from "../text.ts";
import type { Reading } from "./reading.ts";

/** In all our languages: none of these words means something else in another. */
const whichHours = pattern(
  "(?<![\\p{L}])(?:(?:what|which|any) (?:other )?(?:times?|slots?|hours)|time ?slots?|(?:que|cuales) (?:horas|huecos|horarios)|quels? (?:horaires|creneaux?)|quelles heures|welche (?:uhr)?zeiten|(?:che|quali) (?:orari|ore)|(?:que|quais) horarios)(?![\\p{L}])",
);
const last = pattern(
  "^\\W*(?:[\\p{L}]+,? ){0,2}(?:the last|la ultima|la derniere|le dernier|der letzte|die letzte|l'ultim[ao]|a ultima|o ultimo)(?: (?:one|slot|time|table|hora|heure|zeit|termin|ora))?(?: (?:you have|you've got|you got|there is|available|possible|que (?:teng[ao]n?|tienen?|haya)|que vous ayez|den (?:ihr habt|sie haben)|che avete|que (?:tenham|tiverem|tem)))?(?: (?:please|por favor|bitte))?\\W*$",
);
/** "As late as you can", in all our languages. */
const asLate = pattern(
  "(?<![\\p{L}])(?:as late as (?:you can|possible|you do)|lo mas tarde (?:posible|que puedan?)|le plus tard possible|so spat wie moglich|il piu tardi possibile|o mais tarde possivel)(?![\\p{L}])",
);

/** Null where an hour is named, known, or not spoken of. */
export function hoursAsked(reading: Reading, context: UnderstandingContext, slots: SlotValues): SlotValues {
  const { time, after, before } = { ...context.known, ...slots };
  if (time !== undefined || after !== undefined || before !== undefined) return {};
  const asks = reading.clauses.some((it) => it.question?.topic === "availability");
  if (asks && found(whichHours, reading)) return anyHour;
  if (context.awaiting !== "time" || context.alternatives.length > 0) return {};
  const { earliest, latest } = reading.locale.answers;
  if (found(pattern(latest), reading) || found(last, reading) || found(asLate, reading)) return latestHour;
  return found(pattern(earliest), reading) ? anyHour : {};
}

const found = (regex: RegExp, { folded }: Reading): boolean => new RegExp(regex.source, "u").test(folded);
