// A share as the tables show it.
export const percent = (part: number, whole: number): string =>
  ((100 * part) / Math.max(1, whole)).toFixed(1);
