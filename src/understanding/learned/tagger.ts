// Learns to find labelled stretches (slots) in texts: tokens tagged begin, inside or outside by a conditional
// random field.
import { decode, type Crf } from "./crf.ts";
import { tagFeatures, tokensOf, type Hints, type Labelled, type Token } from "./tag-features.ts";
import { trainCrf, type CrfOptions } from "./train-crf.ts";

export interface TaggedText extends Hints {
  text: string;
  spans: readonly Labelled[];
}

export interface TaggerModel {
  labels: readonly string[];
  bits: number;
  crf: Crf;
}

/** A stretch that has several labels ("in an hour" is a date and a time) has one of their names together. */
function joint(spans: readonly Labelled[]): Labelled[] {
  const found = new Map<string, Labelled>();
  for (const it of spans.toSorted((a, b) => (a.label < b.label ? -1 : 1))) {
    const place = `${it.start}-${it.end}`;
    const other = found.get(place);
    found.set(place, other ? { ...it, label: `${other.label}+${it.label}` } : it);
  }
  return [...found.values()];
}

/** Tag 0 is outside; label n begins with 1 + 2n and goes on with 2 + 2n. */
const begin = (label: number): number => 1 + 2 * label;
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;

export function trainTagger(examples: readonly TaggedText[], options: CrfOptions = {}): TaggerModel {
  const { bits = 18 } = options;
  const spans = examples.map((it) => joint(it.spans));
  const labels = [...new Set(spans.flatMap((it) => it.map(({ label }) => label)))].sort();
  const tags = 1 + 2 * labels.length;
  const tagged = examples.map((it, at) => {
    const tokens = tokensOf(it.text);
    return { sequence: tagFeatures(tokens, it, bits), tags: goldTags(tokens, spans[at]!, labels) };
  });
  const mayFollow = (from: number, to: number) =>
    !isInside(to) || (from < tags && (from === to || from === to - 1));
  return { labels, bits, crf: trainCrf(tagged, tags, mayFollow, { ...options, bits }) };
}

function goldTags(tokens: readonly Token[], spans: readonly Labelled[], labels: readonly string[]): number[] {
  let last: Labelled | undefined;
  return tokens.map((token) => {
    const span = spans.find((it) => it.start < token.end && token.start < it.end);
    const first = span !== last;
    last = span;
    return span ? begin(labels.indexOf(span.label)) + (first ? 0 : 1) : 0;
  });
}

/** The labelled stretches of a text, in its order. */
export function tag({ labels, bits, crf }: TaggerModel, text: string, hints: Hints = {}): Labelled[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const spans: Labelled[] = [];
  decode(crf, tagFeatures(tokens, hints, bits)).forEach((tag, at) => {
    const { start, end } = tokens[at]!;
    const open = spans.at(-1);
    if (isInside(tag) && open) open.end = end;
    else if (tag > 0) spans.push({ label: labels[(tag - 1) >> 1]!, start, end });
  });
  return spans.flatMap((it) => it.label.split("+").map((label) => ({ ...it, label })));
}
