// Whether a text asks something at all, in its language.
import { isAsking } from "./commands/questions.ts";
import { foldFor, localeFor } from "./locales/index.ts";

export function asksSomething(text: string, tag: string): boolean {
  const locale = localeFor(tag);
  return isAsking(foldFor(locale, text).trim(), locale.questions, locale.asking);
}
