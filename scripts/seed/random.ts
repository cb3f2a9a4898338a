// A seeded stream of choices and ids made from names, so that the city comes out the same every time.
import { createHash } from "node:crypto";

export interface Random {
  /** 0 ≤ n < 1. */
  next(): number;
  /** from ≤ n ≤ to, whole. */
  int(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  chance(probability: number): boolean;
}

/** mulberry32, seeded by a word. */
export function randomOf(seed: string): Random {
  let state = createHash("sha256").update(seed).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    pick: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new Error("nothing to pick from");
      return items[int(0, items.length - 1)] as T;
    },
    chance: (probability) => next() < probability,
  };
}

/** The same name always gives the same UUID (version 8, of SHA-256). */
export function uuidOf(name: string): string {
  const hex = createHash("sha256").update(`x-seven/${name}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A publishable widget key that stays over regenerations. */
export const widgetKeyOf = (slug: string): string =>
  `pk_demo_${createHash("sha256").update(`x-seven/key/${slug}`).digest("hex").slice(0, 24)}`;
