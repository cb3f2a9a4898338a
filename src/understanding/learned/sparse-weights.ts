// A tagger's weights as a turn reads them: of a hundred thousand buckets most have none and the others two or three, so
// that what a text needs of them stays near.

export interface SparseWeights {
  /** A bit for each bucket that has a weight. */
  used: Int32Array;
  /** How many such buckets come before each 32 of them. */
  before: Int32Array;
  /** Where the weights of each such bucket begin, and where the last ones end. */
  starts: Int32Array;
  /** Of each weight its tag. */
  tags: Uint8Array;
  values: Int8Array;
}

export interface PlacedWeight {
  bucket: number;
  tag: number;
  value: number;
}

/** `weights` in the order of their buckets. */
export function sparseWeights(buckets: number, weights: readonly PlacedWeight[]): SparseWeights {
  const used = new Int32Array(Math.ceil(buckets / 32));
  const starts: number[] = [];
  weights.forEach(({ bucket }, at) => {
    if (weights[at - 1]?.bucket !== bucket) starts.push(at);
    used[bucket >>> 5]! |= 1 << (bucket & 31);
  });
  const before = new Int32Array(used.length);
  for (let at = 1; at < used.length; at++) before[at] = before[at - 1]! + bitsIn(used[at - 1]!);
  return {
    used,
    before,
    starts: Int32Array.of(...starts, weights.length),
    tags: Uint8Array.from(weights, (it) => it.tag),
    values: Int8Array.from(weights, (it) => it.value),
  };
}

/** Adds what the buckets' weights are worth to the sums of the tags, which begin at `to`. */
export function addWeights(
  { used, before, starts, tags, values }: SparseWeights,
  buckets: Int32Array,
  scale: number,
  sums: Float64Array,
  to: number,
): void {
  for (let each = 0; each < buckets.length; each++) {
    const bucket = buckets[each]!;
    const word = used[bucket >>> 5]!;
    const bit = 1 << (bucket & 31);
    if ((word & bit) === 0) continue;
    const place = before[bucket >>> 5]! + bitsIn(word & (bit - 1));
    const end = starts[place + 1]!;
    for (let at = starts[place]!; at < end; at++) sums[to + tags[at]!]! += values[at]! * scale;
  }
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
