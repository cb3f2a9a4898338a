// The two likeliest sequences of tags: where they are nearly as likely, a look at the whole sentence may choose.
import type { Crf } from "./crf.ts";

export interface TagPath {
  path: Int32Array;
  /** Its logarithmic likelihood but for a sum that all paths of the text share. */
  score: number;
}

/** Viterbi with two ranks a tag, of the tokens' emissions: the likeliest first; no second where a text has but one way. */
export function twoBest(crf: Crf, own: Float64Array): TagPath[] {
  const { tags, steps } = crf;
  const length = own.length / tags;
  const scores = new Float64Array(2 * own.length).fill(-Infinity);
  const from = new Int32Array(2 * own.length);
  for (let tag = 0; tag < tags; tag++) scores[2 * tag] = steps[tags * tags + tag]! + own[tag]!;
  for (let at = 1; at < length; at++) passTo(at, crf, own, scores, from);
  const lasts = scores.subarray(2 * (length - 1) * tags);
  const [first, second] = twoLargest(lasts);
  return [first, second]
    .filter((it) => lasts[it]! > -Infinity)
    .map((end) => ({ path: pathTo(end, from, length, tags), score: lasts[end]! }));
}

/** The two best ways to each tag of a token, from those to the one before it. */
function passTo(
  at: number,
  { tags, steps }: Crf,
  own: Float64Array,
  scores: Float64Array,
  from: Int32Array,
): void {
  for (let tag = 0; tag < tags; tag++) {
    const here = own[at * tags + tag]!;
    let [top, topFrom, next, nextFrom] = [-Infinity, 0, -Infinity, 0];
    for (let before = 0; before < tags; before++) {
      const step = steps[before * tags + tag]! + here;
      const last = 2 * ((at - 1) * tags + before);
      const first = scores[last]! + step;
      // What comes second there is no likelier.
      if (!(first > next)) continue;
      if (first > top) {
        next = top;
        nextFrom = topFrom;
        top = first;
        topFrom = 2 * before;
      } else {
        next = first;
        nextFrom = 2 * before;
      }
      const second = scores[last + 1]! + step;
      if (second > next) {
        next = second;
        nextFrom = 2 * before + 1;
      }
    }
    const cell = 2 * (at * tags + tag);
    scores[cell] = top;
    scores[cell + 1] = next;
    from[cell] = topFrom;
    from[cell + 1] = nextFrom;
  }
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
