// A yes or a no and no more, in any of the languages: "sí" in an English chat, "yes please" in a Spanish one.
import { english } from "./locales/en/index.ts";
import { tables } from "./locales/index.ts";
import { pattern, plain } from "./text.ts";

const answers = [english, ...Object.values(tables)].map((it) => it.answers);
const whole = (source: string) => new RegExp(`^\\W*(?:${pattern(source).source})\\W*$`, "u");
const yes = answers.map((it) => whole(it.yes));
const no = answers.map((it) => whole(it.no));

/** What the words as a whole answer; null if they say anything else. */
export function plainAnswer(text: string): "yes" | "no" | null {
  if (text.length > longest) return null;
  const said = plain(text);
  if (no.some((it) => it.test(said))) return "no";
  return yes.some((it) => it.test(said)) ? "yes" : null;
}

/** "Oui, c'est bon, s'il vous plaît" is as long as one gets. */
const longest = 40;
