// What a menu has that comes nearest to something that is not on it: "cheeseburger" → the burgers.
import type { Orderable } from "./order.ts";
import { plain } from "../text.ts";

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}]+/u)
    .filter((it) => it.length >= 4)
    .map((it) => it.replace(/(?<=[a-z]{3})s$/u, ""));

const whole = 4;
const part = 6;
const beginning = 5;

/** The same word, one that ends in the other, or both begin alike. */
const akin = (said: string, own: string): boolean =>
  (said === own && said.length >= whole) ||
  (own.length >= part && said.endsWith(own)) ||
  (own.length >= beginning && said.startsWith(own.slice(0, beginning)));

/** The nearest by name, then by the part of the menu they are in; none where nothing is near. */
export function nearestTo(text: string, catalogue: readonly Orderable[], most = 3): string[] {
  const said = wordsOf(text);
  const near = (name: string) => said.some((it) => wordsOf(name).some((own) => akin(it, own)));
  const byName = catalogue.filter((it) => near(it.name));
  const byPart = catalogue.filter((it) => !byName.includes(it) && it.section && near(it.section));
  return [...byName, ...byPart].slice(0, most).map((it) => it.name);
}
