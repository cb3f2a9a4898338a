// Short ways of writing what the recognisers found, for tables of phrases.
import { emptyContext, type UnderstandingContext } from "#understanding/context";
import type { EntityOf, EntityType } from "#understanding/entities";
import { recognise } from "#understanding/recognisers/recognise";

/** A context at a local instant (`2026-11-23T10:00-05:00`) of a zone. */
export const at = (instant: string, timeZone: string, locale = "en-US"): UnderstandingContext => ({
  ...emptyContext(Date.parse(instant), timeZone),
  locale,
});

export const found = <T extends EntityType>(
  text: string,
  type: T,
  context: UnderstandingContext,
): EntityOf<T>[] => recognise(text, context).filter((it): it is EntityOf<T> => it.type === type);

/** `2026-11-24`, `2026-11-28..2026-11-29`, `past`, `no_such_date`, or `nothing`. */
export function dateOf(text: string, context: UnderstandingContext): string {
  const [date] = found(text, "date", context);
  if (!date) return "nothing";
  if (date.value.invalid) return date.value.invalid;
  return [date.value.date, date.value.until].filter((it) => it !== undefined).join("..");
}

/** `19:00`, `17:00-23:00`, `18:00-`, `no_such_time`, or `nothing`; points before windows. */
export function timeOf(text: string, context: UnderstandingContext): string {
  const times = found(text, "time", context);
  const time = times.find((it) => it.value.time !== null || it.value.invalid) ?? times[0];
  if (!time) return "nothing";
  const { value } = time;
  return value.invalid ?? value.time ?? `${value.after ?? ""}-${value.before ?? ""}`;
}

/** `4`, `5=2+3` (adults + children), `+2`, `zero`, or `nothing`. */
export function partyOf(text: string, context: UnderstandingContext): string {
  const [party] = found(text, "partySize", context).filter((it) => it.role === "wanted");
  if (!party) return "nothing";
  const { value } = party;
  if (value.invalid) return value.invalid;
  if (value.change !== undefined) return value.change > 0 ? `+${value.change}` : String(value.change);
  return value.children ? `${value.size}=${value.adults}+${value.children}` : String(value.size);
}

export const nameOf = (text: string, context: UnderstandingContext): string =>
  found(text, "name", context)[0]?.value.name ?? "nothing";

/** Rows whose reading is another than expected. */
export const misread = (
  rows: readonly (readonly [phrase: string, expected: string])[],
  read: (text: string, context: UnderstandingContext) => string,
  context: UnderstandingContext,
): string[] =>
  rows.flatMap(([phrase, expected]) => {
    const actual = read(phrase, context);
    return actual === expected ? [] : [`"${phrase}" is ${actual}, not ${expected}`];
  });
