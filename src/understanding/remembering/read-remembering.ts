// What a message says of what is remembered: shown, deleted, kept; and wishes that hold for every visit.
import type { Command, RememberingAct } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { languageOf } from "../region.ts";
import { matches, plain, wholeWords } from "../text.ts";
import { asksNotToForget, deniesForgetting } from "./not-to-forget.ts";
import { rememberingWords, type RememberingWords } from "./words.ts";

interface Compiled {
  acts: readonly { act: RememberingAct; pattern: RegExp }[];
  standing: readonly RegExp[];
}
const compiled = new WeakMap<RememberingWords, Compiled>();

/** What is deleted is deleted at once: nothing else that a message may mean outweighs it. */
const confidence = 0.9;

function patternsOf(locale: string): Compiled {
  const words = rememberingWords(languageOf(locale));
  const known = compiled.get(words);
  if (known) return known;
  const acts = (["forget", "show", "remember", "later"] as const).map((act) => ({
    act,
    pattern: wholeWords(words[act]),
  }));
  const made = { acts, standing: words.standing.map(wholeWords) };
  compiled.set(words, made);
  return made;
}

/** "Forget all that": what was told of them; in the middle of a booking it is the booking. In all our languages. */
const allOfIt =
  /(?<!\p{L})(?:forget (?:all|everything)(?: of)?(?: (?:that|this|it))?|olvid(?:a|e|alo|elo) todo(?: (?:eso|esto|ello))?|oubli(?:e|ez) tout(?: (?:ca|cela))?|(?:vergiss|vergesst|vergessen sie) (?:bitte )?(?:das )?alles(?: das)?|dimentic(?:a|ate|hi) tutto(?: (?:questo|quello|cio))?|esque(?:ce|ca|cam) tudo(?: (?:isso|isto))?)(?: (?:please|por favor|bitte|per favore|s'il (?:vous|te) plait))?[.!? ]*$/u;

/** The one thing that a message wants of what is remembered; "not now" only answers the question about it. */
export function rememberingIn(
  folded: string,
  { locale, awaiting, flow }: Pick<UnderstandingContext, "locale" | "awaiting" | "flow">,
): Extract<Command, { type: "remembering" }> | null {
  // In the middle of a booking it is said of that booking, and is no leave to keep anything for the next.
  if (asksNotToForget(folded) && flow === null) return { type: "remembering", act: "remember", confidence };
  const keeps = deniesForgetting(folded);
  if (flow === null && !keeps && allOfIt.test(plain(folded)))
    return { type: "remembering", act: "forget", confidence };
  const found = patternsOf(locale).acts.find(
    (it) => !(keeps && it.act === "forget") && matches(it.pattern, folded).length > 0,
  );
  if (!found || (found.act === "later" && awaiting !== "consent")) return null;
  return { type: "remembering", act: found.act, confidence };
}

/** Where the customer says what they always wish for; the span is the wish alone. */
export function standingIn(folded: string, locale: string): { start: number; end: number }[] {
  return patternsOf(locale).standing.flatMap((it) =>
    matches(it, folded).flatMap((match) => {
      const wish = (match.groups?.["wish"] ?? "").trim();
      if (wish === "") return [];
      const start = match.index + match[0].indexOf(wish);
      return [{ start, end: start + wish.length }];
    }),
  );
}
