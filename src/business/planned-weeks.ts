// Weeks as changes of their rows make them, for what is drafted on planned hours; as `app.week_after` and `app.weeks_ahead`.
import type { RowChange } from "#contracts/business-change";
import type { OpeningInterval, PlannedWeek } from "#contracts/directory";
import type { LocalDate } from "#contracts/time";

/** A row of the week. */
export interface WeekRow extends OpeningInterval {
  id: string;
}

/** The week once they are made; null where they would not be: a row is not as it was seen, or gone, or there already. */
export function weekAfter<T extends WeekRow>(week: readonly T[], changes: readonly RowChange[]): T[] | null {
  let rows = [...week];
  for (const { target, action, id, before, after } of changes) {
    if (target !== "opening_hours") continue;
    const row = rows.find((it) => it.id === id);
    if ((action === "add") === (row !== undefined)) return null;
    const seen = Object.entries(before ?? {});
    if (row && seen.some(([column, value]) => row[column as keyof T] !== value)) return null;
    rows = rows.filter((it) => it !== row);
    if (action === "remove") continue;
    const next = { ...row, ...after, id } as T;
    if (rows.some((it) => it.weekday === next.weekday && it.opens === next.opens)) return null;
    rows.push(next);
  }
  return rows;
}

/** Each plan's week from its day on, one on another. @param plans by their beginning */
export function weeksAhead(
  week: readonly WeekRow[],
  plans: readonly { from: LocalDate; changes: readonly RowChange[] }[],
): PlannedWeek[] {
  let rows = week;
  return plans.flatMap(({ from, changes }) => {
    const next = changes.some((it) => it.target === "opening_hours") ? weekAfter(rows, changes) : null;
    if (next === null) return [];
    rows = next;
    return [{ from, hours: next.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })) }];
  });
}
