// A linear-chain conditional random field: Viterbi to decode, forward-backward and AdaGrad to learn.
import { addWeights, type SparseWeights } from "./sparse-weights.ts";

export interface Crf {
  tags: number;
  /** Learning; bucket-major: the weights of bucket b are at b * tags. */
  weights: Float32Array | SparseWeights;
  /** From-major; row `tags` is the start. -Infinity where a tag may not follow. */
  steps: Float32Array;
  /** What one unit of the weights is worth. */
  scale: number;
}

export type DenseCrf = Crf & { weights: Float32Array };

/** The features' buckets, token by token. */
export type Sequence = readonly Int32Array[];

/** For every token and tag the sum of its features' weights. */
export function emissions({ tags, weights, scale }: Crf, sequence: Sequence): Float64Array {
  const sums = new Float64Array(sequence.length * tags);
  for (let at = 0, to = 0; at < sequence.length; at++, to += tags) {
    if (!(weights instanceof Float32Array)) {
      addWeights(weights, sequence[at]!, scale, sums, to);
      continue;
    }
    for (const bucket of sequence[at]!) {
      const from = bucket * tags;
      for (let tag = 0; tag < tags; tag++) sums[to + tag]! += weights[from + tag]! * scale;
    }
  }
  return sums;
}

/** The likeliest sequence of tags, of the tokens' emissions. */
export function decode({ tags, steps }: Crf, own: Float64Array): Int32Array {
  const best = own.slice();
  const length = best.length / tags;
  const from = new Int32Array(best.length);
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < tags; tag++) {
      let top = at === 0 ? steps[tags * tags + tag]! : -Infinity;
      for (let before = 0; at > 0 && before < tags; before++) {
        const score = best[(at - 1) * tags + before]! + steps[before * tags + tag]!;
        if (score > top) {
          top = score;
          from[at * tags + tag] = before;
        }
      }
      best[at * tags + tag]! += top;
    }
  }
  const path = new Int32Array(length);
  for (let at = length - 1, tag = bestTag(best, length - 1, tags); at >= 0; at--) {
    path[at] = tag;
    tag = from[at * tags + tag]!;
  }
  return path;
}

function bestTag(scores: Float64Array, at: number, tags: number): number {
  let best = 0;
  for (let tag = 1; tag < tags; tag++) {
    if (scores[at * tags + tag]! > scores[at * tags + best]!) best = tag;
  }
  return best;
}

export interface Chances {
  /** Of each tag at each token. */
  tags: Float64Array;
  /** Summed over the tokens, of each step; from-major as in the model. */
  steps: Float64Array;
}

/** What the model expects: forward-backward, every token's messages scaled to sum to 1. */
export function expected(crf: Crf, sequence: Sequence): Chances {
  const messages = passForward(crf, emissions(crf, sequence));
  const steps = new Float64Array(messages.links.length);
  return { tags: passBackward(messages, steps), steps };
}

/** The chance of each tag at each token, of the tokens' emissions. */
export const tagChances = (crf: Crf, own: Float64Array): Float64Array => passBackward(passForward(crf, own));

interface Messages {
  tags: number;
  /** exp of the emissions, each token's largest 1. */
  own: Float64Array;
  /** exp of the steps. */
  links: Float64Array;
  forward: Float64Array;
  sums: Float64Array;
}

function passForward({ tags, steps }: Crf, emitted: Float64Array): Messages {
  const length = emitted.length / tags;
  const own = emitted.slice();
  for (let at = 0; at < length; at++) {
    const top = own[at * tags + bestTag(own, at, tags)]!;
    for (let tag = 0; tag < tags; tag++) own[at * tags + tag] = Math.exp(own[at * tags + tag]! - top);
  }
  const links = new Float64Array(steps.length);
  for (let at = 0; at < steps.length; at++) links[at] = Math.exp(steps[at]!);
  const forward = new Float64Array(own.length);
  const sums = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    let sum = 0;
    for (let tag = 0; tag < tags; tag++) {
      let into = at === 0 ? links[tags * tags + tag]! : 0;
      for (let before = 0; at > 0 && before < tags; before++) {
        into += forward[(at - 1) * tags + before]! * links[before * tags + tag]!;
      }
      const value = into * own[at * tags + tag]!;
      forward[at * tags + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < tags; tag++) forward[at * tags + tag]! /= sum;
    sums[at] = sum;
  }
  return { tags, own, links, forward, sums };
}

/** The tags' chances; those of the steps are added up in `steps` where it is given. */
function passBackward({ tags, own, links, forward, sums }: Messages, steps?: Float64Array): Float64Array {
  const chances = forward.slice();
  let later = new Float64Array(tags).fill(1);
  for (let at = sums.length - 1; at >= 0; at--) {
    const earlier = new Float64Array(tags);
    for (let tag = 0; tag < tags; tag++) {
      chances[at * tags + tag]! *= later[tag]!;
      const pull = (own[at * tags + tag]! * later[tag]!) / sums[at]!;
      if (at === 0 && steps) steps[tags * tags + tag]! += chances[tag]!;
      for (let before = 0; at > 0 && before < tags; before++) {
        const message = links[before * tags + tag]! * pull;
        earlier[before]! += message;
        if (steps) steps[before * tags + tag]! += forward[(at - 1) * tags + before]! * message;
      }
    }
    later = earlier;
  }
  return chances;
}
