// "Kids haircuts", "a haircut for my son": the directory's "Children's haircut", and nobody else's.
import type { Mention } from "../wishes/mentions.ts";

const theirs = /^children's (?<what>.+)$/iu;
const who =
  /^\s+(?:for|4) (?:(?:my|our|the|a|two|2|three|3) )?(?:kids?|child(?:ren)?|sons?|daughters?|boys?|girls?|toddlers?)(?!\p{L})/u;

/** Other names of a service for children; none of any other. */
export function childrensNames(name: string): string[] {
  const what = theirs.exec(name)?.groups?.["what"];
  if (what === undefined) return [];
  return ["kids", "kid's", "kids'", "child's", "childrens"].flatMap((it) => [
    `${it} ${what}`,
    `${it} ${what}s`,
  ]);
}

/** What is for a child is the children's own, where the directory has that. */
export function forChildren(named: readonly Mention[], said: string, services: readonly string[]): Mention[] {
  return named.map((it) => {
    const length = who.exec(said.slice(it.end))?.[0].length;
    if (length === undefined || it.names.length !== 1) return it;
    const own = services.find((name) => theirs.exec(name)?.groups?.["what"] === it.names[0]!.toLowerCase());
    return own === undefined ? it : { ...it, end: it.end + length, names: [own] };
  });
}
