// What Postgres can keep of a text, and of the texts in a value.

/** Postgres keeps no control characters and no half characters. */
export const storable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim();

/** One text that it cannot keep would have the whole value refused. */
export function storableIn<T>(value: T): T {
  const text = JSON.stringify(value, (_, it: unknown) => (typeof it === "string" ? storable(it) : it));
  return text === undefined ? value : (JSON.parse(text) as T);
}
