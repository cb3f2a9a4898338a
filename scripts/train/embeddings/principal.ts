// The directions in which vectors differ most (principal components), by orthogonal iteration.

export interface Projection {
  mean: Float64Array;
  /** `to` directions of `from` numbers each, the widest first. */
  directions: Float64Array[];
}

const rounds = 40;

/** Of vectors of `from` numbers each that stand one after the other. The same vectors give the same directions. */
export function principal(vectors: Float32Array, from: number, to: number): Projection {
  const count = vectors.length / from;
  const mean = new Float64Array(from);
  for (let at = 0; at < vectors.length; at++) mean[at % from]! += vectors[at]! / count;
  const spread = covariance(vectors, mean);
  let directions: Float64Array[] = Array.from({ length: to }, (_, k) =>
    Float64Array.from({ length: from }, (__, at) => Math.sin(1 + k * 7.3 + at * (k + 1.7))),
  );
  for (let round = 0; round < rounds; round++)
    directions = orthonormal(directions.map((it) => times(spread, it)));
  return { mean, directions };
}

/** The coordinates of one vector that starts at `start`. */
export function project(
  { mean, directions }: Projection,
  vectors: Float32Array,
  start: number,
): Float32Array {
  return Float32Array.from(directions, (direction) => {
    let sum = 0;
    for (let at = 0; at < direction.length; at++) sum += (vectors[start + at]! - mean[at]!) * direction[at]!;
    return sum;
  });
}

function covariance(vectors: Float32Array, mean: Float64Array): Float64Array[] {
  const size = mean.length;
  const rows = Array.from({ length: size }, () => new Float64Array(size));
  const centred = new Float64Array(size);
  for (let start = 0; start < vectors.length; start += size) {
    for (let at = 0; at < size; at++) centred[at] = vectors[start + at]! - mean[at]!;
    for (let a = 0; a < size; a++) {
      const row = rows[a]!;
      const value = centred[a]!;
      for (let b = 0; b < size; b++) row[b]! += value * centred[b]!;
    }
  }
  return rows;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, it, at) => sum + it * b[at]!, 0);

const times = (rows: readonly Float64Array[], vector: Float64Array): Float64Array =>
  Float64Array.from(rows, (row) => dot(row, vector));

/** Gram-Schmidt: each loses what those before it have, and becomes of length 1. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    const own = vector.slice();
    for (const other of done) {
      const shared = dot(own, other);
      for (let at = 0; at < own.length; at++) own[at]! -= shared * other[at]!;
    }
    const length = Math.sqrt(dot(own, own));
    done.push(own.map((it) => it / length));
  }
  return done;
}
