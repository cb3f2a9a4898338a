// What of a search no rule reads: neither a name of the directory nor a time, a price, an order, or a word around it.
import { wordsIn } from "../text.ts";
import { without } from "../wishes/lexicon.ts";
import type { DiscoveryContext } from "./context.ts";
import { isFiller } from "./plain-words.ts";
import { readSearch } from "./reading.ts";
import type { DiscoveryConcept } from "./words/index.ts";

/** How results are to be chosen and put in order. */
const around: readonly DiscoveryConcept[] = [
  "best",
  "cheapest",
  "closest",
  "topRated",
  "soonest",
  "near",
  "walking",
  "open",
  "openNow",
  "openLate",
  "stars",
  "free",
  "please",
  "greeting",
  "find",
];

/** Words before an amount or an hour. */
const bounding = new Set(
  "under over below above after before until till from between about around less more than only just menos mas desde hasta antes despues moins plus avant apres jusqu weniger mehr unter uber bis vor nach meno piu prima dopo mais ate depois first last primero primera primeros primeras premier premiere erste ersten zuerst primo prima primeiro primeira".split(
    " ",
  ),
);

/** "The best pizza in town": of all of it. */
const inTown =
  /(?<!\p{L})(?:(?:in|around|of) (?:the )?(?:whole |entire )?(?:town|city)|(?:en|de) (?:la|toda la|esta) ciudad|(?:en|de la|dans la) ville|(?:in )?der (?:ganzen )?stadt|in(?: tutta la)? citta|della citta|(?:na|da) cidade)(?!\p{L})/gu;

export function unreadIn(text: string, context: DiscoveryContext): string[] {
  return readSearch(text, context).flatMap((wish) => {
    const read = [
      ...wish.categories,
      ...wish.services,
      ...wish.areas,
      ...wish.businesses,
      ...wish.entities.filter((it) => it.type !== "name"),
      ...around.flatMap((it) => wish.spot.all(wish.said, it)),
    ];
    return wordsIn(without(wish.said, read).replaceAll(inTown, " ")).filter(
      (it) => !bounding.has(it) && !isFiller(it, context.locale),
    );
  });
}
