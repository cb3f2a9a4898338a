// The number that one word of a language stands for: the guardrail reads sentences by it.
import { foldFor, localeFor } from "./locales/index.ts";

export function numberWord(word: string, tag: string): number | null {
  const locale = localeFor(tag);
  return locale.numbers.numberOf(foldFor(locale, word));
}
