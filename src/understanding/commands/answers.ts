// Yes, no, and words that correct; read at the opening of a message or in one that says little else.
import { fold, pattern } from "../text.ts";

export interface AnswerWords {
  yes: string;
  agreeing: string;
  no: string;
  refusing: string;
  correcting: string;
  tooLate: string;
  tooEarly: string;
  /** Which of the offered; -1 is the last. */
  ordinals: readonly { word: string; index: number }[];
  ordinalArticle: string;
  ordinalNoun: string;
  numbered: string;
  earliest: string;
  latest: string;
  any: string;
}

interface Compiled {
  yes: RegExp;
  agreeing: RegExp;
  no: RegExp;
  refusing: RegExp;
  correcting: RegExp;
  tooLate: RegExp;
  tooEarly: RegExp;
}
const compiled = new WeakMap<AnswerWords, Compiled>();

function compiledWords(words: AnswerWords): Compiled {
  const known = compiled.get(words);
  if (known) return known;
  const regex = (source: string) => new RegExp(pattern(source).source, "u");
  const made = {
    yes: regex(`^[ "'(]*(?:${words.yes})`),
    agreeing: regex(words.agreeing),
    no: regex(`^[ "'(]*(?:${words.no})`),
    refusing: regex(words.refusing),
    correcting: regex(words.correcting),
    tooLate: regex(words.tooLate),
    tooEarly: regex(words.tooEarly),
  };
  compiled.set(words, made);
  return made;
}

export interface Answer {
  polarity: "yes" | "no" | null;
  /** The message opens with it; else it stands somewhere in the middle. */
  opens: boolean;
  confidence: number;
  /** The message corrects something said before. */
  correcting: boolean;
  wants: "earlier" | "later" | null;
}

/** How a folded message answers what was proposed. */
export function answerIn(folded: string, words: AnswerWords): Answer {
  const known = compiledWords(words);
  const opensNo = known.no.test(folded) || refusesAlone(folded, known.no);
  const waits = known.yes.test(folded) && isWaiting.test(folded);
  const opensYes = !opensNo && !waits && known.yes.test(folded);
  const refuses = known.refusing.test(folded);
  const agrees = !refuses && !waits && agreesIn(folded, known.agreeing);
  const polarity =
    opensNo || (refuses && !opensYes) ? "no" : opensYes || agrees ? "yes" : refuses ? "no" : null;
  return {
    polarity: opensYes && refuses ? "no" : polarity,
    opens: opensNo || opensYes,
    confidence: opensNo || opensYes ? 0.95 : 0.85,
    correcting: known.correcting.test(folded),
    wants: known.tooLate.test(folded) ? "earlier" : known.tooEarly.test(folded) ? "later" : null,
  };
}

/** "Ok, no": the first word only opens. */
const opener =
  /^\P{L}*(?:ok(?:ay)?|yeah|well|so|h+m+|u+h+m*|oh|ah|bueno|bon|also|na|tja|allora|beh|bem|bom)[ ,.!]+/u;
const bareNo = /^[\p{L} ]{1,12}[.! ]*$/u;
const refusesAlone = (folded: string, no: RegExp): boolean => {
  const rest = folded.replace(opener, "");
  return rest !== folded && bareNo.test(rest) && no.test(rest);
};

/** "Ok wait, we also need…" agrees to nothing yet. */
const isWaiting =
  /^\P{L}*\p{L}+\P{L}+(?:(?:so|but|please) )?(?:wait|hold on|hang on|hold up|one (?:sec|second|moment)|espera|un momento|un segundo|attend(?:s|ez)|un instant|un moment|wart\p{L}*|(?:einen )?moment|aspett\p{L}*|un attimo|espere|um momento|um instante)(?!\p{L})/u;

/** "Running late, is that ok" is a question and no yes, nor is "the day is good but the time isn't". */
function agreesIn(folded: string, agreeing: RegExp): boolean {
  const found = agreeing.exec(folded);
  if (!found) return false;
  const after = folded.slice(found.index + found[0].length);
  const before = folded.slice(0, found.index);
  return (
    !isWhether.test(before) && !isAskedOf.test(before) && !/^ ?\?/u.test(after) && !takesBack.test(after)
  );
}

const takesBack =
  /(?<!\p{L})(?:but|except|apart from|only if|(?:is|are|does|do|did|was|works?)(?:n't| not)|not the|pero|salvo|mais|sauf|aber|ausser|ma|tranne|mas|exceto)(?!\p{L})/u;
/** "What happens if I do it an hour before", "how do I do it": asked of what might be done, and no word to do it. */
const isAskedOf =
  /(?:(?<!\p{L})(?:if|whether|unless|until|wenn|ob|falls|si|se|quando|cuando|quand)(?!\p{L})|(?:^|[.,;!?] ?)(?:how|what|when|where|why|who|which|(?:can|could|should|may|do|must) (?:i|we)|wie|was|wann|wer|como|que|quien|comment|qui|cosa|chi|quem)(?!\p{L}))[^.,;!?]*$/u;
const isWhether = /(?<!\p{L})(?:is|was|would|will|if|whether|si|est-ce que|ob|ist|se) $/u;

/** The text with marks in the place of what agrees or refuses. */
export function answersBlanked(text: string, words: AnswerWords): string {
  const { yes, agreeing, no, refusing } = compiledWords(words);
  return [yes, no, refusing, agreeing].reduce((rest, regex) => {
    const found = regex.exec(fold(rest));
    if (!found) return rest;
    const end = found.index + found[0].length;
    return rest.slice(0, found.index) + ",".repeat(found[0].length) + rest.slice(end);
  }, text);
}
