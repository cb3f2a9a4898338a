// The two likeliest sequences of tags: where they are nearly as likely, a look at the whole sentence may choose.
import type { Crf } from "./crf.ts";

export interface TagPath {
  path: Int32Array;
  /** Its logarithmic likelihood but for a sum that all paths of the text share. */
  score: number;
}

/** Viterbi with two ranks a tag, of the tokens' emissions: the likeliest first; no second where a text has but one way. */
export function twoBest({ tags, steps }: Crf, own: Float64Array): TagPath[] {
  const length = own.length / tags;
  const scores = new Float64Array(2 * own.length).fill(-Infinity);
  const from = new Int32Array(2 * own.length);
  /** Keeps a score at a cell if it is among its two best. */
  const keep = (cell: number, score: number, before: number): void => {
    if (score > scores[cell]!) {
      scores[cell + 1] = scores[cell]!;
      from[cell + 1] = from[cell]!;
      scores[cell] = score;
      from[cell] = before;
    } else if (score > scores[cell + 1]!) {
      scores[cell + 1] = score;
      from[cell + 1] = before;
    }
  };
  const reach = (at: number, tag: number): void => {
    const cell = 2 * (at * tags + tag);
    const here = own[at * tags + tag]!;
    if (at === 0) return keep(cell, steps[tags * tags + tag]! + here, 0);
    for (let before = 0; before < tags; before++) {
      const step = steps[before * tags + tag]! + here;
      if (step === -Infinity) continue;
      const last = 2 * ((at - 1) * tags + before);
      keep(cell, scores[last]! + step, 2 * before);
      keep(cell, scores[last + 1]! + step, 2 * before + 1);
    }
  };
  for (let at = 0; at < length; at++) for (let tag = 0; tag < tags; tag++) reach(at, tag);
  const lasts = scores.subarray(2 * (length - 1) * tags);
  const [first, second] = twoLargest(lasts);
  return [first, second]
    .filter((it) => lasts[it]! > -Infinity)
    .map((end) => ({ path: pathTo(end, from, length, tags), score: lasts[end]! }));
}

function twoLargest(scores: Float64Array): [number, number] {
  let [first, second] = scores[1]! > scores[0]! ? [1, 0] : [0, 1];
  for (let at = 2; at < scores.length; at++) {
    if (scores[at]! > scores[first]!) [first, second] = [at, first];
    else if (scores[at]! > scores[second]!) second = at;
  }
  return [first, second];
}

/** `end` and what `from` holds are twice a tag, and one more for its second rank. */
function pathTo(end: number, from: Int32Array, length: number, tags: number): Int32Array {
  const path = new Int32Array(length);
  for (let at = length - 1, cell = end; at >= 0; at--) {
    path[at] = cell >> 1;
    cell = from[2 * at * tags + cell]!;
  }
  return path;
}
