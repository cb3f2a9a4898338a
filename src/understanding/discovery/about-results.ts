// What is asked of businesses that are named or were shown: compare, prices, reviews, choose, watch, book, tell more.
import type { GlobalCommand } from "#contracts/global-commands";
import { intentsIn } from "../commands/intents.ts";
import { questionIn } from "../commands/questions.ts";
import { blanked } from "../wishes/lexicon.ts";
import { tidy } from "../wishes/tidy.ts";
import { explained, ofBookings } from "./asides.ts";
import { criteriaOf, refused, saysNothing } from "./criteria.ts";
import type { SearchWish } from "./reading.ts";
import { indexesIn, isResult, resultOf } from "./results.ts";
import { discoveryWords } from "./words/index.ts";

const sure = 0.92;

/** "I want to talk to a human": whose, where one is named. */
export function personIn(wish: SearchWish): GlobalCommand[] {
  // "Mit jemandem von HairArt sprechen": whose they are may stand in the middle.
  const said = [wish.folded, wish.said.replaceAll(/(?: (?:von|vom|bei|beim))? {2,}/gu, " ")];
  const [human] = said.flatMap((it) => intentsIn(it, wish.locale.intents, false).get("human") ?? []);
  if (!human || wish.has("book")) return [];
  const { ordinalNoun } = discoveryWords(wish.locale.language).concepts;
  return [{ type: "person", ...resultOf(wish, ordinalNoun), confidence: human.confidence }];
}

export function aboutResults(wish: SearchWish): GlobalCommand[] {
  const { ordinalNoun } = discoveryWords(wish.locale.language).concepts;
  return (
    explained(wish, ordinalNoun) ??
    watches(wish) ??
    unwatched(wish) ??
    watched(wish, ordinalNoun) ??
    restarted(wish) ??
    compared(wish, ordinalNoun) ??
    reviewResearch(wish, ordinalNoun) ??
    reviewed(wish, ordinalNoun) ??
    researched(wish) ??
    ofBookings(wish) ??
    booked(wish, ordinalNoun) ??
    rejected(wish, ordinalNoun) ??
    detailed(wish, ordinalNoun) ??
    accepted(wish, ordinalNoun) ??
    recommended(wish) ??
    more(wish) ??
    []
  );
}

const watches = (wish: SearchWish): GlobalCommand[] | null =>
  wish.has("watches") && !wish.has("unwatch") ? [{ type: "watches", confidence: sure }] : null;

const unwatched = (wish: SearchWish): GlobalCommand[] | null =>
  wish.has("unwatch") ? [{ type: "unwatch", confidence: sure }] : null;

function watched(wish: SearchWish, noun: string): GlobalCommand[] | null {
  if (!wish.has("watch")) return null;
  const criteria = criteriaOf(wish);
  const result = resultOf(wish, noun);
  const falls = wish.has("drops") || criteria.maxPrice !== null;
  const of =
    isNew(wish) || (wish.has("opens") && !wish.has("free"))
      ? "opening"
      : criteria.minRating !== null
        ? "rating"
        : falls && !wish.has("free")
          ? "price"
          : "availability";
  const empty = saysNothing(criteria) && !isResult(result);
  if (empty && !wish.context.searching && !wish.has("free", "drops", "opens"))
    return [{ type: "unsure", about: "watch", confidence: 0.6 }];
  return [{ type: "watch", ...criteria, open: false, ...result, of, confidence: sure }];
}

const newKind = /(?<!\p{L})(?:new|nuev[oa]|nouve(?:au|lle)|neue[rsn]?|nuov[oa]|nov[oa]) (?:\p{L}+ )?$/u;

/** "When there's a new dentist". */
const isNew = (wish: SearchWish): boolean =>
  wish.categories.some((it) => newKind.test(wish.said.slice(0, it.start)));

const restarted = (wish: SearchWish): GlobalCommand[] | null =>
  wish.has("restart") ? [{ type: "restart", confidence: sure }] : null;

function compared(wish: SearchWish, noun: string): GlobalCommand[] | null {
  const names = wish.businesses.flatMap((it) => (it.names.length === 1 ? it.names : []));
  const indexes = indexesIn(wish, noun);
  const several = names.length + indexes.length >= 2;
  const clear = wish.spot.has(
    wish.said.replaceAll(/(?<![\p{L}])(?:or|o|ou|oder)(?![\p{L}])/gu, " "),
    "compare",
  );
  if (!clear && !(several && wish.has("compare", "better", "cheaper", "closer"))) return null;
  if (!several && !clear) return null;
  const by =
    /\b(?:price|cost|prec?i|prix|preis|prezz|preco)/u.test(wish.said) ||
    wish.has("prices", "cheaper", "cheapest", "tooDear")
      ? "price"
      : wish.has("reviews", "stars", "topRated")
        ? "rating"
        : wish.has("closer", "closest", "tooFar")
          ? "distance"
          : null;
  // "Compare yoga studios" looks for them first.
  const others = wish.categories.some((it) => it.name !== wish.context.category);
  if (!several && others && !wish.has("refers")) return null;
  if (wish.has("among") && wish.services.length > 0) return null;
  const all = wish.has("firstThree") ? wish.context.shown.slice(0, 3).map((_, at) => at) : indexes;
  const shown = names.length === 0 && all.length === 0 && wish.context.shown.length === 0;
  if (shown && wish.categories.length + wish.services.length > 0) return null;
  return [
    {
      type: "compare",
      businesses: [...new Set([...names, ...all.flatMap((it) => wish.context.shown.at(it) ?? [])])],
      indexes: all,
      by,
      confidence: sure,
    },
  ];
}

/** "The average price of a pizza": of what the directory has no name for. */
const priceOf =
  /(?<!\p{L})(?:price|cost|rate|prec?io|prix|preis|prezzo|preco)s? (?:of|for|de|d'|fur|di|do|da) (?:an? |un[ae]? |um[a]? |einen? |eine |ein )?(?!(?:it|them|that|this|these|those|each|all|both|one|the)(?!\p{L}))(?<what>\p{L}{4,})/u;

function researched(wish: SearchWish): GlobalCommand[] | null {
  if (!wish.has("prices") || wish.businesses.length > 0 || wish.has("book", "accept")) return null;
  const { category, services, area } = criteriaOf(wish);
  const [service = priceOf.exec(wish.said)?.groups?.["what"]] = services;
  if (service === undefined && category === null) return null;
  return [{ type: "priceResearch", service: service ?? null, category, area, confidence: sure }];
}

/** What is written of all places of a kind: "what do people complain about at salons downtown?" */
function reviewResearch(wish: SearchWish, noun: string): GlobalCommand[] | null {
  if (!wish.has("research") || wish.has("book") || isResult(resultOf(wish, noun))) return null;
  const { category, services, area } = criteriaOf(wish);
  const [service = null] = services;
  if (category === null && service === null) {
    // "What do reviews say about waiting?": of all that are shown.
    const about = wish.context.shown.length > 1 && !wish.has("refers") ? subjectOf(wish) : null;
    return about === null
      ? null
      : [{ type: "reviewResearch", category, services, area, about, confidence: 0.85 }];
  }
  // "Salons with the best reviews for color": what is written of it, wherever it is offered.
  const about = subjectOf(wish) ?? service?.toLowerCase() ?? null;
  const of = category === null ? services : [];
  return [{ type: "reviewResearch", category, services: of, area, about, confidence: sure }];
}

/** What the reviews should be about, without the places that are asked about. */
function subjectOf(wish: SearchWish): string | null {
  const places = [...wish.categories, ...wish.areas, ...wish.services].reduce(
    (rest, it) => blanked(rest, it.start, it.end),
    wish.said,
  );
  const lead = wish.spot.all(places, "about").at(-1);
  if (!lead) return null;
  const what = places
    .slice(lead.end)
    .replaceAll(/[?!.,]/gu, " ")
    .trim()
    .replace(
      /(?:\s+(?:at|in|of|from|near|the|a|all|en|de|bei|im|in|chez|da|no|na|los|las|les|die|i|os|as))+\s*$/u,
      "",
    )
    .split(/\s{2,}/u)[0]!;
  // "Waiting times" are written of as waiting.
  const words = what
    .replace(/^(?:the|a|los|las|les|die|der|das|il|la|le|el|o|os|as)\s+/u, "")
    .replace(/(?<=ing) times?$/u, "");
  return words === "" || words.length > 60 || /^(?:the|a|in|at|of)$/u.test(words) ? null : words;
}

function reviewed(wish: SearchWish, noun: string): GlobalCommand[] | null {
  if (!wish.has("reviews") || wish.has("book")) return null;
  const result = resultOf(wish, noun);
  const refers = isResult(result) || wish.has("refers");
  if (
    !refers &&
    (wish.categories.length > 0 ||
      wish.services.length > 0 ||
      wish.has("topRated", "better", "anyRating") ||
      (wish.has("badRating") && !/[?]\s*$/u.test(wish.folded)))
  )
    return null;
  if (!refers && wish.context.shown.length === 0) return null;
  return [{ type: "reviews", ...result, about: aboutOf(wish), confidence: sure }];
}

/** "what do people say about the service at HairArt": the service. */
function aboutOf(wish: SearchWish): string | null {
  const lead = wish.spot.all(wish.said, "about").at(-1);
  if (!lead) return null;
  const names = wish.businesses.filter((it) => it.start >= lead.end);
  const stop = names[0]?.start ?? wish.text.length;
  const what = tidy(
    wish.text
      .slice(lead.end, stop)
      .replace(/(?:[?!.]|\s(?:at|in|of|from|en|de|bei|im|chez|da|no|na)\s*$)/gu, " "),
  );
  return what === null || wish.spot.has(what.toLowerCase(), "refers") || isOrdinal(what) ? null : what;
}

/** "Reviews for the first" are of that place. */
const isOrdinal = (what: string): boolean =>
  /^(?:the )?(?:first|second|third|fourth|fifth|last)$/iu.test(what);

/** Nothing of when and for how many. */
const noTime = { date: null, until: null, time: null, after: null, before: null, partySize: null };

function booked(wish: SearchWish, noun: string): GlobalCommand[] | null {
  const result = resultOf(wish, noun);
  const criteria = criteriaOf(wish);
  const timed = criteria.time !== null || criteria.date !== null;
  // "The second one at four tomorrow" says all that a booking needs.
  const plain =
    saysNothing({ ...criteria, ...noTime }) &&
    !/[?]/u.test(wish.folded) &&
    !wish.has("reject", "details", "free", "compare", "reviews");
  const takes = isResult(result) && criteria.time !== null && (wish.has("accept") || plain);
  if (!wish.has("book") && !takes) return null;
  const refers = isResult(result) || wish.has("refers");
  if (!refers && (criteria.category !== null || criteria.area !== null) && !wish.has("refers")) return null;
  if (!refers && wish.context.shown.length === 0) return null;
  return [
    {
      type: "book",
      ...result,
      service: criteria.services[0] ?? null,
      date: criteria.date,
      time: criteria.time,
      after: criteria.after,
      before: criteria.before,
      partySize: criteria.partySize,
      confidence: refers ? sure : timed ? 0.85 : 0.8,
    },
  ];
}

/** "HairArt no". */
const refusedAfter = /^\s*,? ?(?:no|nicht|non|nao)\W*$/u;

function rejected(wish: SearchWish, noun: string): GlobalCommand[] | null {
  if (wish.context.shown.length === 0 && wish.businesses.length === 0) return null;
  // "Any bad reviews?" asks.
  if (wish.has("reviews") && /[?]\s*$/u.test(wish.folded)) return null;
  const negated = wish.businesses.some(
    (it) => refused(wish, it.start) || refusedAfter.test(wish.said.slice(it.end)),
  );
  if (!wish.has("reject") && !negated) return null;
  if (wish.has("anyArea", "anyPrice", "anyTime", "anyRating", "anyKind", "farther")) return null;
  const result = resultOf(wish, noun);
  const criteria = criteriaOf(wish);
  const told =
    [criteria.maxPrice, criteria.area, criteria.minRating, criteria.category, criteria.distanceMeters].some(
      (it) => it !== null,
    ) ||
    criteria.services.length > 0 ||
    (criteria.unwanted ?? []).length > 0;
  if (told && !isResult(result)) return null;
  const reason = wish.has("tooDear")
    ? "price"
    : wish.has("tooFar")
      ? "distance"
      : wish.has("badRating")
        ? "rating"
        : wish.has("badTime")
          ? "time"
          : wish.has("badStyle")
            ? "style"
            : null;
  if (!isResult(result) && wish.has("everything"))
    return wish.context.shown.map((business, index) => ({
      type: "reject",
      business,
      index,
      candidates: [],
      reason,
      confidence: 0.82,
    }));
  return [{ type: "reject", ...result, reason, confidence: isResult(result) ? sure : 0.82 }];
}

const menu =
  /(?<!\p{L})(?:on|see|show|whats|what's|is) (?:me )?(?:the|their|its|on the) (?:menu|price ?list)|(?:en|la|le|die|il|o|a) (?:carta|carte|karte|menu|speisekarte|cardapio|ementa)(?!\p{L})/u;
const reach =
  /(?<!\p{L})(?:phone|tel(?:ephone)?|(?:their|its|the|whats the) number(?! of)|call|e-?mail|contact|telefon\p{L}*|llamar\p{L}*|correo|appel\p{L}*|anruf\p{L}*|rufnummer|chiamar\p{L}*|ligar)(?!\p{L})/u;

function detailed(wish: SearchWish, noun: string): GlobalCommand[] | null {
  const result = resultOf(wish, noun);
  // "How do I get there?" needs no more words for which.
  const there =
    (wish.has("where") || menu.test(wish.said)) &&
    wish.categories.length + wish.services.length + wish.areas.length === 0;
  const refers = isResult(result) || ((wish.has("refers") || there) && wish.context.shown.length > 0);
  if (!refers || (!isResult(result) && wish.has("among") && wish.services.length > 0)) return null;
  const question = questionIn(wish.folded.trim(), wish.locale.questions, wish.locale.asking);
  const alone = isResult(result) && tidy(wish.said.replaceAll(/[?!.]/gu, " ")) === null;
  const asks = wish.has("details") || question !== null || /[?]/u.test(wish.folded) || alone;
  if (!asks || wish.has("accept")) return null;
  const topic = wish.has("prices")
    ? "price"
    : wish.has("where")
      ? "location"
      : reach.test(wish.said)
        ? "contact"
        : (question?.topic ?? null);
  const date = wish.of("date")[0]?.value.date ?? null;
  return [{ type: "details", ...result, topic: topic === "other" ? null : topic, date, confidence: sure }];
}

function accepted(wish: SearchWish, noun: string): GlobalCommand[] | null {
  const result = resultOf(wish, noun);
  const refers = isResult(result) || (wish.has("refers") && wish.context.shown.length > 0);
  if (!wish.has("accept") || !refers) {
    const only =
      isResult(result) &&
      wish.said.trim().split(/\s+/u).filter(Boolean).length <= 4 &&
      wish.context.shown.length > 0 &&
      !wish.has("find");
    return only ? [{ type: "accept", ...result, confidence: 0.8 }] : null;
  }
  return [{ type: "accept", ...result, confidence: sure }];
}

function recommended(wish: SearchWish): GlobalCommand[] | null {
  if (!wish.has("recommend")) return null;
  const criteria = criteriaOf(wish);
  const { category, sort: _, ...rest } = criteria;
  const plain = saysNothing({ ...rest, category: null, sort: null });
  if (!plain || (category !== null && !wish.context.searching)) return null;
  return [{ type: "recommend", category, confidence: sure }];
}

function more(wish: SearchWish): GlobalCommand[] | null {
  if (!wish.has("more") || wish.has("better", "cheaper", "closer", "farther", "topRated")) return null;
  const criteria = criteriaOf(wish);
  return saysNothing(criteria) && (wish.context.shown.length > 0 || wish.context.searching)
    ? [{ type: "more", confidence: 0.88 }]
    : null;
}
