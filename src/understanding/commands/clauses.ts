// Cuts a message into clauses, so that a question and an order in one message are told apart.

export interface Clause {
  text: string;
  start: number;
  end: number;
}

/** Sentence ends, and joints before what reads as a new thought ("…, and do you have parking"). */
const joint =
  /(?<=[?!;])[ ?!;]*|(?<=[^\d\s][.])[. ]+(?=\p{L}{2}|\d)|(?<=\d[.]) +(?=\p{L})|(?: *,)? +(?=(?:and(?: also)?|also|but|plus|oh|btw|by the way|then) +,?(?:(?:do|does|is|are|can|could|what|where|when|how|which|will|would|may|have) +(?:you|u|i|we|the|there|it|they|is|are|your|much|many|late|time|do|does|a|any)|i(?:'d| would) +(?:like|love)|(?:please +)?(?:book|reserve|cancel|change|move)\b|i +(?:want|need)))| *, +(?=(?:do|does|is|are|can|could|what|where|when|how|which) +(?:you|u|i|we|the|there|it|they|is|are|your|much|many|late|time)\b)/gu;

/** What a clause may open with without changing its meaning. */
const opening = /^[\s,]*(?:(?:and|also|but|so|then|plus|oh|ok|okay|well|just|btw)\b[\s,]*)*/u;

/** Clauses of a folded text, with their offsets. */
export function clausesOf(folded: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    const from = start + (opening.exec(folded.slice(start, end))?.[0].length ?? 0);
    if (from < end) clauses.push({ text: folded.slice(from, end), start: from, end });
  };
  for (const match of folded.matchAll(joint)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(folded.length);
  return clauses;
}
