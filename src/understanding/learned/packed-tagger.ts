// A tagger as it is shipped: the weights that matter in four bits and a sign, as bytes, read once by an isolate.
import { sparseWeights, type PlacedWeight } from "./sparse-weights.ts";
import type { DenseReranker, Reranker } from "./reranker.ts";
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
  /** `size`: how many bytes its weights take, behind the tagger's. */
  reranker?: { bits: number; own: number; scale: number; size: number };
}

const levels = 15;

/** How many weights are kept, the largest of them. */
export interface Kept {
  tagger: number;
  reranker?: number;
}

/**
 * Bytes: the head's length (uint32, little end first), the head, then for each weight how many are passed over
 * (LEB128) and its value (int8); the reranker's in the same way. The same model gives the same bytes.
 */
export function packTagger(
  { labels, bits, crf, reranker }: TrainedTagger,
  keep: Kept,
): Uint8Array<ArrayBuffer> {
  const { tags } = crf;
  const own = placed(crf.weights, keep.tagger);
  const steps = Array.from(crf.steps, (it) => (Number.isFinite(it) ? Number(it.toFixed(4)) : null));
  const scale = precise(own.unit * crf.scale);
  const second = reranker && packReranker(reranker, keep.reranker ?? 0);
  const told: Head = { labels, bits, tags, steps, scale, ...(second && { reranker: second.head }) };
  const head = new TextEncoder().encode(JSON.stringify(told));
  const parts = [head, own.bytes, second?.bytes ?? []];
  const bytes = new Uint8Array(4 + parts.reduce((sum, it) => sum + it.length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  let to = 4;
  for (const part of parts) {
    bytes.set(part, to);
    to += part.length;
  }
  return bytes;
}

const precise = (value: number): number => Number(value.toPrecision(6));

function packReranker({ bits, own, weights, scale }: DenseReranker, keep: number) {
  const { bytes, unit } = placed(weights, keep);
  const head = { bits, own: precise(own), scale: precise(unit * scale), size: bytes.length };
  return { bytes, head };
}

function placed(weights: Float32Array, keep: number): { bytes: number[]; unit: number } {
  const sizes = Float64Array.from(weights, (it) => Math.abs(it)).sort();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const unit = (sizes.at(-1) ?? 0) / levels || 1;
  const bytes: number[] = [];
  let next = 0;
  weights.forEach((weight, at) => {
    const value = Math.round(weight / unit);
    if (value === 0 || Math.abs(weight) < least) return;
    for (let gap = at - next; ; gap >>= 7) {
      bytes.push(gap < 128 ? gap : (gap & 127) | 128);
      if (gap < 128) break;
    }
    bytes.push(value & 255);
    next = at + 1;
  });
  return { bytes, unit };
}

/** @throws if the bytes are not a tagger's. */
export function readTagger(bytes: Uint8Array): TaggerModel {
  const body = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, body)));
  const { labels, bits, tags, scale } = head;
  const end = bytes.length - (head.reranker?.size ?? 0);
  const weights = sparseWeights(2 ** bits, weightsIn(bytes.subarray(body, end), tags));
  const steps = Float32Array.from(head.steps, (it) => it ?? -Infinity);
  const model = { labels, bits, crf: { tags, weights, steps, scale } };
  return head.reranker ? { ...model, reranker: rerankerOf(head.reranker, bytes.subarray(end)) } : model;
}

const rerankerOf = ({ bits, own, scale }: NonNullable<Head["reranker"]>, bytes: Uint8Array): Reranker => ({
  bits,
  own,
  scale,
  weights: sparseWeights(2 ** bits, weightsIn(bytes, 1)),
});

function weightsIn(bytes: Uint8Array, tags: number): PlacedWeight[] {
  const weights: PlacedWeight[] = [];
  let place = 0;
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at]!;
    for (let shift = 0; ; shift += 7) {
      place += (byte & 127) << shift;
      if (byte < 128) break;
      byte = bytes[++at]!;
    }
    weights.push({ bucket: Math.floor(place / tags), tag: place % tags, value: bytes[++at]! });
    place++;
  }
  return weights;
}
