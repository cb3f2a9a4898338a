// The file of word vectors: what it starts with, three sizes, the words a line each, then an int8 row for each.
import type { WordVectors } from "./sentence-embedding.ts";

const mark = 0x58_37_57_31; // X7W1
const header = 16;

/** Rows of `dims` numbers, cut to int8; the largest of ten thousand may be cut short. */
export function packWords(words: readonly string[], dims: number, values: Float32Array): Uint8Array {
  const text = new TextEncoder().encode(words.join("\n"));
  const sizes = Float64Array.from(values, (it) => Math.abs(it)).sort();
  const unit = (sizes[Math.floor(sizes.length * 0.9995)] ?? 0) / 127 || 1;
  const bytes = new Uint8Array(header + text.length + values.length);
  const view = new DataView(bytes.buffer);
  [mark, dims, words.length, text.length].forEach((it, at) => view.setUint32(at * 4, it));
  bytes.set(text, header);
  const rows = Int8Array.from(values, (it) => Math.max(-127, Math.min(127, Math.round(it / unit))));
  bytes.set(new Uint8Array(rows.buffer), header + text.length);
  return bytes;
}

/** @throws Error if the bytes are not such a file, or not all of it. */
export function readWords(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = bytes.length >= header && view.getUint32(0) === mark;
  const [dims, count, length] = known ? [4, 8, 12].map((it) => view.getUint32(it)) : [0, 0, 0];
  const start = header + length!;
  if (!known || bytes.length !== start + dims! * count!) throw new Error("these are no word vectors");
  const words = new TextDecoder().decode(bytes.subarray(header, start)).split("\n");
  const rows = new Map(words.map((it, at) => [it, at]));
  return { dims: dims!, rows, values: new Int8Array(bytes.buffer, bytes.byteOffset + start, dims! * count!) };
}
