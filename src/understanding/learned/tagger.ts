// Learns to find labelled stretches (slots) in texts: tokens tagged begin, inside or outside by a conditional
// random field.
import { decode, emissions, tagChances, type Crf, type DenseCrf } from "./crf.ts";
import { readingFeatures, type Slot } from "./reading-features.ts";
import { inQuestion, worthOf, type DenseReranker, type Reranker } from "./reranker.ts";
import { tagFeatures, tokensOf, type Hints, type Labelled, type Token } from "./tag-features.ts";
import { trainCrf, type CrfOptions } from "./train-crf.ts";
import { twoBest } from "./two-best.ts";

export interface TaggedText extends Hints {
  text: string;
  spans: readonly Labelled[];
}

export interface TaggerModel {
  labels: readonly string[];
  bits: number;
  crf: Crf;
  /** Chooses between the two likeliest readings; left out: the likeliest is taken. */
  reranker?: Reranker;
}

export type TrainedTagger = TaggerModel & { crf: DenseCrf; reranker?: DenseReranker };

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
  const { tokens, own, path, other } = pathOf(model, text, hints);
  const wanted = labels.map((it) => it.split("+").some(isWanted));
  if (!path.some((it) => it > 0 && wanted[labelOf(it)])) return [];
  const chances = tagChances(crf, own);
  const chance = (at: number, tag: number) => chances[at * crf.tags + tag]!;
  return spansOf(model, { tokens, path }, (at) => {
    const [here, there] = [path[at]!, other?.path[at] ?? path[at]!];
    // What the two readings have between them is shared out anew.
    return here === there ? chance(at, here) : (chance(at, here) + chance(at, there)) * other!.won;
  });
}

interface Path {
  tokens: readonly Token[];
  /** Each token's tag. */
  path: Int32Array;
}

interface ChosenPath extends Path {
  own: Float64Array;
  /** The reading that was not taken, and how likely it is that the other one was to be taken. */
  other?: { path: Int32Array; won: number };
}

function pathOf(model: TaggerModel, text: string, hints: Hints): ChosenPath {
  const { crf, reranker } = model;
  const tokens = tokensOf(text);
  const own = emissions(crf, tagFeatures(tokens, hints, model.bits));
  if (tokens.length === 0) return { tokens, own, path: new Int32Array() };
  if (!reranker) return { tokens, own, path: decode(crf, own) };
  const [first, second] = readings(model, tokens, hints, own, reranker.bits);
  if (!second) return { tokens, own, path: first!.path };
  const worth = (it: Reading) => worthOf(reranker, it.score, it.features());
  const lead = worth(first!) - worth(second);
  const [taken, left] = lead >= 0 ? [first!, second] : [second, first!];
  const won = 1 / (1 + Math.exp(-Math.abs(lead)));
  return { tokens, own, path: taken.path, other: { path: left.path, won } };
}

export interface Reading {
  path: Int32Array;
  score: number;
  slots: readonly Slot[];
  features(): Int32Array;
}

/** The readings of a text between which there is something to choose, the likeliest first. */
export function readingsOf(model: TaggerModel, text: string, hints: Hints, bits: number): Reading[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const own = emissions(model.crf, tagFeatures(tokens, hints, model.bits));
  return readings(model, tokens, hints, own, bits);
}

function readings(
  { crf, labels }: TaggerModel,
  tokens: readonly Token[],
  hints: Hints,
  own: Float64Array,
  bits: number,
): Reading[] {
  return inQuestion(twoBest(crf, own)).map(({ path, score }) => {
    const slots = slotsOf(labels, path);
    return { path, score, slots, features: () => readingFeatures(tokens, hints, slots, bits) };
  });
}

function slotsOf(labels: readonly string[], path: Int32Array): Slot[] {
  const slots: Slot[] = [];
  path.forEach((tag, at) => {
    const open = slots.at(-1);
    if (isInside(tag) && open) open.to = at + 1;
    else if (tag > 0) slots.push({ label: labels[labelOf(tag)]!, from: at, to: at + 1 });
  });
  return slots;
}

/** The slots as stretches of the text; one with several labels is as many. */
function spansOf({ labels }: TaggerModel, { tokens, path }: Path, sure: (at: number) => number): SureSpan[] {
  return slotsOf(labels, path).flatMap(({ label, from, to }) => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    let confidence = 1;
    for (let at = from; at < to; at++) confidence = Math.min(confidence, sure(at));
    return label.split("+").map((one) => ({ label: one, start, end, confidence }));
  });
}
