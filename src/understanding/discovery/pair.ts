// Two wishes of two kinds in one message: "a haircut at 3 and then an oil change nearby".
import type { GlobalCommand, SearchCriteria } from "#contracts/global-commands";
import { matches, pattern, plain } from "../text.ts";
import { aliasedCategory, aliasedService } from "./aliases.ts";
import type { DiscoveryContext } from "./context.ts";
import { criteriaOf } from "./criteria.ts";
import { mealIn } from "./meals.ts";
import { inItsOrder } from "./pair-after.ts";
import { readSearch, type SearchWish } from "./reading.ts";

/** Where one visit ends and the next begins; `then` says their order. */
const joint = pattern(
  "[,;.]? (?:(?:and|n|y|e|ed|et|und|&|\\+|plus|with|con|avec|mit|com) )?(?<then>(?:then|afterwards?|after that|followed by|luego|despues|a continuacion|ensuite|puis|apres|dann|danach|anschliessend|poi|dopo|depois|a seguir|em seguida))(?: (?:to|de|di|get|for|a))?,? |[,;]? (?:and|n|y|e|ed|et|und|&|\\+|plus) ",
);

const order =
  /(?<!\p{L})(?:then|afterwards?|after that|followed by|luego|despues|ensuite|puis|apres|dann|danach|anschliessend|poi|dopo|depois|em seguida)(?!\p{L})/u;
/** What a message may open with; its comma joins no two visits. */
const greeting =
  /^\W*(?:hi(?: there)?|hello|hey|good (?:morning|afternoon|evening)|hola|buenas?(?: tardes| noches)?|buenos dias|bonjour|salut|bonsoir|hallo|guten (?:tag|morgen|abend)|ciao|buongiorno|salve|ol[aá]|bom dia|boa tarde)[ ,!.]+/iu;
const longest = 400;

/** null where the message does not surely name two visits. */
export function pairIn(message: string, context: DiscoveryContext): GlobalCommand | null {
  const opened = message.replace(greeting, "");
  const text = (context.booked ? null : inItsOrder(opened)) ?? opened;
  if (text.length > longest) return null;
  const folded = plain(text);
  for (const { index, 0: found, groups } of matches(joint, folded).slice(0, 5)) {
    const first = wishIn(text.slice(0, index), context);
    const second = wishIn(text.slice(index + found.length), context);
    if (!first || !second || !differ(first.criteria, second.criteria)) continue;
    const all = inTotal.test(folded) ? (first.criteria.maxPrice ?? second.criteria.maxPrice) : null;
    const timed = [first, second].filter((it) => it.criteria.time !== null || it.criteria.after !== null);
    const ordered = groups?.["then"] !== undefined || order.test(folded);
    if (!ordered && timed.length < 2 && !second.criteria.near) continue;
    return {
      type: "pair",
      wishes: [
        {
          ...first.criteria,
          date: first.criteria.date ?? second.criteria.date,
          ...(all && { maxPrice: all }),
        },
        {
          ...atItsMeal(
            sameDay(first.criteria, second.criteria),
            second.wish,
            ordered ? first.criteria : null,
          ),
          ...(all && { maxPrice: all }),
        },
      ],
      near: second.criteria.near,
      ...(first.place || second.place ? { places: [first.place, second.place] } : {}),
      confidence: 0.9,
    };
  }
  return null;
}

/** A limit of both together: neither may cost more by itself. */
const inTotal =
  /(?<!\p{L})(?:in total|total|altogether|all in|for both|en total|au total|insgesamt|in totale|no total)(?!\p{L})/u;

interface Part {
  wish: SearchWish;
  criteria: SearchCriteria;
  /** The business that is named for it. */
  place: string | null;
}

/** What one part wishes for, if it names a kind of business or a service. */
function wishIn(text: string, context: DiscoveryContext): Part | null {
  const [wish, more] = readSearch(text, { ...context, shown: [] });
  if (!wish || more || wish.has("compare", "prices", "reviews", "watch")) return null;
  const [place, another] = wish.businesses;
  if (another || (place && place.names.length !== 1)) return null;
  const criteria = withAlias(criteriaOf(wish), text, context);
  return criteria.category === null && criteria.services.length === 0
    ? null
    : { wish, criteria, place: place?.names[0] ?? null };
}

/** "Get my hair done", "grab a bite": named in everyday words. */
function withAlias(criteria: SearchCriteria, text: string, context: DiscoveryContext): SearchCriteria {
  if (criteria.category !== null || criteria.services.length > 0) return criteria;
  const service = aliasedService(text, context);
  return service === null
    ? { ...criteria, category: aliasedCategory(text, context) }
    : { ...criteria, services: [service] };
}

const differ = (one: SearchCriteria, other: SearchCriteria): boolean =>
  one.services.join() !== other.services.join() ||
  (one.services.length === 0 && one.category !== other.category);

/** The second visit is on the first one's day, in its part of town, unless it says another. */
const sameDay = (first: SearchCriteria, second: SearchCriteria): SearchCriteria => ({
  ...second,
  date: second.date ?? first.date,
  area: second.area ?? first.area,
  near: second.near && second.area !== null,
});

/** A dinner is in the evening, though no hour is said; a lunch after three is no lunch at one. */
function atItsMeal(
  criteria: SearchCriteria,
  { said }: SearchWish,
  before: SearchCriteria | null,
): SearchCriteria {
  const meal = mealIn(said);
  if (!meal || criteria.time !== null || criteria.after !== null) return criteria;
  const ends = before?.time ?? before?.after ?? null;
  if (ends !== null && ends >= meal.before) return criteria;
  return { ...criteria, after: meal.after, before: meal.before };
}
