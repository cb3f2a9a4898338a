// A tagger as it is shipped: the weights that matter in four bits and a sign, as bytes, read once by an isolate.
import { sparseWeights, type PlacedWeight } from "./sparse-weights.ts";
import type { TaggerModel, TrainedTagger } from "./tagger.ts";

/** What stands before the weights, as JSON. */
interface Head {
  labels: readonly string[];
  bits: number;
  tags: number;
  /** null: a tag that may not follow. */
  steps: (number | null)[];
  /** What one unit of the weights is worth. */
  scale: number;
}

const levels = 15;

/**
 * Keeps the `keep` largest weights. Bytes: the head's length (uint32, little end first), the head, then for each
 * weight how many are passed over (LEB128) and its value (int8). The same model gives the same bytes.
 */
export function packTagger({ labels, bits, crf }: TrainedTagger, keep: number): Uint8Array<ArrayBuffer> {
  const { tags, weights } = crf;
  const sizes = Float64Array.from(weights, (it) => Math.abs(it)).sort();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const unit = (sizes.at(-1) ?? 0) / levels || 1;
  const pairs: number[] = [];
  let next = 0;
  weights.forEach((weight, at) => {
    const value = Math.round(weight / unit);
    if (value === 0 || Math.abs(weight) < least) return;
    for (let gap = at - next; ; gap >>= 7) {
      pairs.push(gap < 128 ? gap : (gap & 127) | 128);
      if (gap < 128) break;
    }
    pairs.push(value & 255);
    next = at + 1;
  });
  const steps = Array.from(crf.steps, (it) => (Number.isFinite(it) ? Number(it.toFixed(4)) : null));
  const scale = Number((unit * crf.scale).toPrecision(6));
  const head = new TextEncoder().encode(JSON.stringify({ labels, bits, tags, steps, scale } satisfies Head));
  const bytes = new Uint8Array(4 + head.length + pairs.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(pairs, 4 + head.length);
  return bytes;
}

/** @throws if the bytes are not a tagger's. */
export function readTagger(bytes: Uint8Array): TaggerModel {
  const body = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, body)));
  const { labels, bits, tags, scale } = head;
  const weights: PlacedWeight[] = [];
  let place = 0;
  for (let at = body; at < bytes.length; at++) {
    let byte = bytes[at]!;
    for (let shift = 0; ; shift += 7) {
      place += (byte & 127) << shift;
      if (byte < 128) break;
      byte = bytes[++at]!;
    }
    weights.push({ bucket: Math.floor(place / tags), tag: place % tags, value: bytes[++at]! });
    place++;
  }
  const steps = Float32Array.from(head.steps, (it) => it ?? -Infinity);
  return { labels, bits, crf: { tags, weights: sparseWeights(2 ** bits, weights), steps, scale } };
}
