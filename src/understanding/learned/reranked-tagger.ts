// A tagger with a reranker that learnt from what taggers of the other texts made of each text: of the texts that it
// learnt itself a tagger is too sure.
import { hashOf } from "./features.ts";
import { readingsOf, trainTagger, type Reading, type TaggedText, type TrainedTagger } from "./tagger.ts";
import type { CrfOptions } from "./train-crf.ts";
import { trainReranker, type Candidate } from "./train-reranker.ts";
import type { Labelled } from "./tag-features.ts";
import { tokensOf } from "./tag-features.ts";

export interface RerankOptions {
  /** Into how many parts the texts are split; the same words are in one part. */
  parts: number;
  /** Features are hashed into 2 ** bits buckets. */
  bits: number;
  /** How the taggers of the other parts learn, where otherwise than the tagger itself. */
  others?: CrfOptions;
}

export function trainRerankedTagger(
  examples: readonly TaggedText[],
  options: CrfOptions,
  { parts, bits, others = {} }: RerankOptions,
): TrainedTagger {
  const partOf = ({ text }: TaggedText) => hashOf(text.toLowerCase(), 1) % parts;
  const candidates = Array.from({ length: parts }, (_, part) => {
    const unseen = trainTagger(
      examples.filter((it) => partOf(it) !== part),
      { ...options, ...others },
    );
    return examples
      .filter((it) => partOf(it) === part)
      .map((it) => readingsOf(unseen, it.text, it, bits).map((reading) => judged(it, reading)));
  }).flat();
  return { ...trainTagger(examples, options), reranker: trainReranker(candidates, { bits }) };
}

/** As slot F1 counts: what is found twice, less what is too much and what is missed. */
function judged({ text, spans }: TaggedText, { score, slots, features }: Reading): Candidate {
  const tokens = tokensOf(text);
  const found = slots.flatMap(({ label, from, to }) =>
    label.split("+").map((one) => ({ label: one, start: tokens[from]!.start, end: tokens[to - 1]!.end })),
  );
  const isMarked = (it: Labelled) =>
    spans.some((one) => one.label === it.label && one.start === it.start && one.end === it.end);
  const right = found.filter(isMarked).length;
  return { score, features: features(), merit: 4 * right - found.length - spans.length };
}
