// Learns to find labelled stretches (slots) in texts: tokens tagged begin, inside or outside by a conditional
// random field.
import { decode, emissions, tagChances, type Crf, type DenseCrf } from "./crf.ts";
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

export type TrainedTagger = TaggerModel & { crf: DenseCrf };

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
const labelOf = (tag: number): number => (tag - 1) >> 1;
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;

export function trainTagger(examples: readonly TaggedText[], options: CrfOptions = {}): TrainedTagger {
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

export interface SureSpan extends Labelled {
  /** The chance of its least sure token's tag, 0 to 1. */
  confidence: number;
}

/** The labelled stretches of a text, in its order. */
export function tag(model: TaggerModel, text: string, hints: Hints = {}): Labelled[] {
  return spansOf(model, pathOf(model, text, hints), () => 1).map(({ label, start, end }) => ({
    label,
    start,
    end,
  }));
}

/** The same, with how sure each is, which costs a second pass: none are returned where no label is wanted. */
export function tagSurely(
  model: TaggerModel,
  text: string,
  hints: Hints = {},
  isWanted: (label: string) => boolean = () => true,
): SureSpan[] {
  const { crf, labels } = model;
  const { tokens, own, path } = pathOf(model, text, hints);
  const wanted = labels.map((it) => it.split("+").some(isWanted));
  if (!path.some((it) => it > 0 && wanted[labelOf(it)])) return [];
  const chances = tagChances(crf, own);
  return spansOf(model, { tokens, path }, (at) => chances[at * crf.tags + path[at]!]!);
}

interface Path {
  tokens: readonly Token[];
  /** Each token's tag. */
  path: Int32Array;
}

function pathOf({ bits, crf }: TaggerModel, text: string, hints: Hints): Path & { own: Float64Array } {
  const tokens = tokensOf(text);
  const own = emissions(crf, tagFeatures(tokens, hints, bits));
  return { tokens, own, path: tokens.length === 0 ? new Int32Array() : decode(crf, own) };
}

function spansOf({ labels }: TaggerModel, { tokens, path }: Path, sure: (at: number) => number): SureSpan[] {
  const spans: SureSpan[] = [];
  path.forEach((tag, at) => {
    const { start, end } = tokens[at]!;
    const open = spans.at(-1);
    if (isInside(tag) && open) {
      open.end = end;
      open.confidence = Math.min(open.confidence, sure(at));
    } else if (tag > 0) spans.push({ label: labels[labelOf(tag)]!, start, end, confidence: sure(at) });
  });
  return spans.flatMap((it) => it.label.split("+").map((label) => ({ ...it, label })));
}
