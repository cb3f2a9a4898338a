// A linear-chain conditional random field: Viterbi to decode, forward-backward and AdaGrad to learn.

export interface Crf {
  tags: number;
  /** Bucket-major: the weights of bucket b are at b * tags. */
  weights: Float32Array | Int8Array;
  /** From-major; row `tags` is the start. -Infinity where a tag may not follow. */
  steps: Float32Array;
  /** What one unit of the weights is worth. */
  scale: number;
}

/** The features' buckets, token by token. */
export type Sequence = readonly Int32Array[];

/** For every token and tag the sum of its features' weights. */
export function emissions({ tags, weights, scale }: Crf, sequence: Sequence): Float64Array {
  const sums = new Float64Array(sequence.length * tags);
  sequence.forEach((buckets, at) => {
    const to = at * tags;
    for (const bucket of buckets) {
      const from = bucket * tags;
      for (let tag = 0; tag < tags; tag++) sums[to + tag]! += weights[from + tag]! * scale;
    }
  });
  return sums;
}

/** The likeliest sequence of tags. */
export function decode(crf: Crf, sequence: Sequence): Int32Array {
  const { tags, steps } = crf;
  const best = emissions(crf, sequence);
  const from = new Int32Array(best.length);
  for (let at = 0; at < sequence.length; at++) {
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
  const path = new Int32Array(sequence.length);
  for (let at = sequence.length - 1, tag = bestTag(best, sequence.length - 1, tags); at >= 0; at--) {
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
  const { tags, steps } = crf;
  const length = sequence.length;
  const own = emissions(crf, sequence);
  for (let at = 0; at < length; at++) {
    const top = own[at * tags + bestTag(own, at, tags)]!;
    for (let tag = 0; tag < tags; tag++) own[at * tags + tag] = Math.exp(own[at * tags + tag]! - top);
  }
  const links = Float64Array.from(steps, (it) => Math.exp(it));
  const forward = new Float64Array(length * tags);
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
  return backward({ tags, length, own, links, forward, sums });
}

interface Messages {
  tags: number;
  length: number;
  own: Float64Array;
  links: Float64Array;
  forward: Float64Array;
  sums: Float64Array;
}

function backward({ tags, length, own, links, forward, sums }: Messages): Chances {
  const chances = forward.slice();
  const steps = new Float64Array(links.length);
  let later = new Float64Array(tags).fill(1);
  for (let at = length - 1; at >= 0; at--) {
    const earlier = new Float64Array(tags);
    for (let tag = 0; tag < tags; tag++) {
      chances[at * tags + tag]! *= later[tag]!;
      const pull = (own[at * tags + tag]! * later[tag]!) / sums[at]!;
      if (at === 0) steps[tags * tags + tag]! += chances[tag]!;
      for (let before = 0; at > 0 && before < tags; before++) {
        const message = links[before * tags + tag]! * pull;
        earlier[before]! += message;
        steps[before * tags + tag]! += forward[(at - 1) * tags + before]! * message;
      }
    }
    later = earlier;
  }
  return { tags: chances, steps };
}
