// Two visits of one person, one after the other: which businesses, and which hours fit with the way between them. A pure
// function of figures, as the ranking is.
import type { Slot } from "#contracts/directory";
import { metersBetween, type Point } from "./geography.ts";
import { epochMs } from "./local-time.ts";

/** A business for one of the visits, with its free times that fit the wish. */
export interface Option<T> {
  of: T;
  point: Point | null;
  /** By the ranking, 0–5. */
  score: number;
  slots: readonly Slot[];
}

export interface Pair<A, B> {
  first: { of: A; slot: Slot };
  second: { of: B; slot: Slot };
  /** Between the two; null unknown. */
  meters: number | null;
  /** The way from one to the other, minutes. */
  travel: number;
  /** 0–1: how good both are, how little is waited and travelled between them. */
  worth: number;
}

export interface PairWish {
  /** The second visit may come before the first where its own hour says so. */
  anyOrder: boolean;
  /** They are to be near each other. */
  near: boolean;
  most: number;
}

const minute = 60_000;
/** A short way is walked. */
const walkedMeters = 800;
const walkedPerMinute = 80;
/** Through town, parking included. */
const drivenPerMinute = 500;
const parkingMinutes = 5;
/** Where nobody knows how far it is. */
const unknownMinutes = 20;

/** Minutes from one place to the other. */
export const travelMinutes = (meters: number | null): number =>
  meters === null
    ? unknownMinutes
    : meters <= walkedMeters
      ? Math.max(1, Math.ceil(meters / walkedPerMinute))
      : parkingMinutes + Math.ceil(meters / drivenPerMinute);

/** What an hour between the visits, and a kilometre, take off the worth. */
const hourCosts = 0.15;
const kilometreCosts = { near: 0.08, far: 0.02 };

/** The best pairs, each of two businesses once. */
export function pairsOf<A, B>(
  firsts: readonly Option<A>[],
  seconds: readonly Option<B>[],
  wish: PairWish,
): Pair<A, B>[] {
  return firsts
    .flatMap((first) => seconds.flatMap((second) => bestOf(first, second, wish) ?? []))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, wish.most);
}

function bestOf<A, B>(first: Option<A>, second: Option<B>, wish: PairWish): Pair<A, B> | null {
  const meters = first.point && second.point ? metersBetween(first.point, second.point) : null;
  const travel = travelMinutes(meters);
  const score = (first.score + second.score) / 10;
  const way = ((meters ?? 2_000) / 1_000) * (wish.near ? kilometreCosts.near : kilometreCosts.far);
  let best: Pair<A, B> | null = null;
  for (const slot of first.slots)
    for (const other of second.slots) {
      const gap = gapBetween(slot, other, wish.anyOrder);
      if (gap < travel) continue;
      const worth = score - way - ((gap - travel) / 60) * hourCosts;
      if (best && best.worth >= worth) continue;
      best = { first: { of: first.of, slot }, second: { of: second.of, slot: other }, meters, travel, worth };
    }
  return best;
}

/** Minutes between the end of the earlier visit and the start of the later; negative where they overlap. */
function gapBetween(first: Slot, second: Slot, anyOrder: boolean): number {
  const after = (epochMs(second.startsAt) - epochMs(first.endsAt)) / minute;
  const before = (epochMs(first.startsAt) - epochMs(second.endsAt)) / minute;
  return anyOrder ? Math.max(after, before) : after;
}

/** Where two visits go together: the first as near the wished time as can be, the second as far behind it as it was. */
export function movedTogether(
  firsts: readonly Slot[],
  seconds: readonly Slot[],
  { wanted, gap, travel }: { wanted: number; gap: number; travel: number },
): [Slot, Slot] | null {
  let best: [Slot, Slot] | null = null;
  let least = Infinity;
  for (const first of firsts)
    for (const second of seconds) {
      const between = (epochMs(second.startsAt) - epochMs(first.endsAt)) / minute;
      if (between < travel) continue;
      const off = Math.abs(epochMs(first.startsAt) - wanted) / minute + Math.abs(between - gap);
      if (off < least) [best, least] = [[first, second], off];
    }
  return best;
}
