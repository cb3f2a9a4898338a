// The parts of a day between which the house is closed, as another beginning or end leaves them.
import type { LocalTime } from "#contracts/time";
import { minutesOf } from "#business/local-time";

export type Interval = { opens: LocalTime; closes: LocalTime };

const aDay = 24 * 60;

/** Past midnight it is later than any hour of the day. */
const endOf = ({ opens, closes }: Interval): number =>
  minutesOf(closes) <= minutesOf(opens) ? minutesOf(closes) + aDay : minutesOf(closes);

/** A break stays, and what lies outside is no part of the day any more; an end that is not said stays too. */
export function cut(
  parts: readonly Interval[],
  opens: LocalTime | null,
  closes: LocalTime | null,
): Interval[] {
  const begins = parts[0]?.opens;
  if (begins === undefined) return [];
  const last = closes === null || minutesOf(closes) <= minutesOf(begins) ? 2 * aDay : minutesOf(closes);
  const kept = parts.filter(
    (it, at) =>
      (at === 0 || minutesOf(it.opens) < last) &&
      (at === parts.length - 1 || opens === null || endOf(it) > minutesOf(opens)),
  );
  return kept.map((it, at) => ({
    opens: at === 0 ? (opens ?? it.opens) : it.opens,
    closes: at === kept.length - 1 ? (closes ?? it.closes) : it.closes,
  }));
}

/** Without what lies between; `to` null is to the day's end. */
export const shutBetween = (
  parts: readonly Interval[],
  { from, to }: { from: LocalTime; to: LocalTime | null },
): Interval[] =>
  parts.flatMap((it): Interval[] => {
    const [begins, ends] = [minutesOf(it.opens), endOf(it)];
    const [out, back] = [minutesOf(from), to === null ? 2 * aDay : minutesOf(to)];
    if (ends <= out || begins >= back) return [it];
    return [
      ...(begins < out ? [{ opens: it.opens, closes: from }] : []),
      ...(ends > back && to !== null ? [{ opens: to, closes: it.closes }] : []),
    ];
  });
