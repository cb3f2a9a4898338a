// Orders that run into each other without a full stop: "raise the margherita to 15 close on monday" is two. They are
// only parted where each says by itself all that it needs.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { matches } from "../text.ts";
import { partOf, type Wish } from "./reading.ts";

const order =
  /(?<=[\p{L}\d)%$€] )(?:add|remove|hide|raise|lower|increase|reduce|rename|close|open|cancel|move|block|unblock|set|change|make|put|schedule|swap|take|mark|drop|anade|agrega|quita|oculta|sube|baja|renombra|cierra|abre|cancela|mueve|bloquea|pon|cambia|haz)(?= [\p{L}\d])/gu;

/** What goes on with the verb behind it: "Anna works until close", "call it Set menu". */
const goesOn =
  /(?<![\p{L}])(?:to|will|would|should|could|can|must|please|and|or|not|dont|do|we|i|you|they|who|that|lets|let's|a|an|the|our|my|of|for|at|as|in|on|with|from|until|till|called|named|it|is|are|a|de|la|el|los|las|un|una|que|y|o|para|en|con|por|hasta|se|no|lo)\W*$/u;

/** @param whole whether what is read of a part is orders that lack nothing */
export function apart(wish: Wish, whole: (part: Wish) => boolean): Wish[] {
  if (wish.mood !== "orders") return [wish];
  const parts: Wish[] = [];
  let start = 0;
  for (const { index, 0: verb } of matches(order, wish.folded)) {
    // A name's own words order nothing.
    if (!wish.said.startsWith(verb, index)) continue;
    const [before, after] = [partOf(wish, start, index), partOf(wish, index, wish.said.length)];
    if (goesOn.test(before.folded) || !whole(before) || !whole(after)) continue;
    parts.push(before);
    start = index;
  }
  return [...parts, start === 0 ? wish : partOf(wish, start, wish.said.length)];
}

/** Parts of a message that say something else to its end: no order begins within them. */
const spoken = /^(?:message|escalation|faq|policy|promotion)/u;
const subjects = ["item", "name", "staff", "customer", "resource", "category", "date"] as const;

/** It names what it is about, and is sure: "close at 8" lacks its day, "make it 7" its dish. */
export function isWhole(command: DashboardCommand): boolean {
  const said = command as unknown as Readonly<Record<string, unknown>>;
  const subject = subjects.map((it) => said[it]).find((it) => typeof it === "string");
  return (
    command.confidence >= 0.75 &&
    !spoken.test(command.type) &&
    subject !== undefined &&
    !/^(?:it|them|that|this|lo|la|los|las)$/iu.test(String(subject)) &&
    !(command.type === "catalogue.add" && command.price === null)
  );
}
