// Questions whose words are those of one figure and which ask for another, for a suggestion, or for what nobody counts.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { periodsIn } from "../wishes/periods.ts";
import { wholeOf } from "./under-way.ts";
import { todayOf, type Wish } from "./reading.ts";

const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "u");

const suggested = [
  [
    "understaffed",
    words(
      "(?:short|under)[- ]?staffed|(?:too few|(?:not )?enough) (?:staff|people on shift)|(?:do|should) (?:i|we) need (?:more|another|extra) (?:staff|people|servers|waiters)|falta(?:n)? personal|poco personal",
    ),
  ],
  [
    "price_out_of_line",
    words(
      "prices?(?: \\p{L}+){0,3} out of line|out of line(?: \\p{L}+){0,2} prices?|(?:any|which|what|is|are)(?: \\p{L}+){0,4} (?:over|under)priced|(?:any|which) prices?(?: \\p{L}+){0,2} too (?:high|low)|precios? fuera de lugar",
    ),
  ],
  [
    "drop_item",
    words(
      "(?:should|could|can|shall) (?:i|we) (?:drop|remove|cut|take|get rid of) (?:something|anything|any(?: \\p{L}+)?)|(?:what|which(?: \\p{L}+)?) (?:should|could|can|shall) (?:i|we) (?:drop|cut|take off|remove|get rid of)|(?:anything|something) to (?:drop|cut|take off)",
    ),
  ],
  [
    "table_mix",
    words(
      "table (?:mix|sizes?)|mix of tables|(?:should|do) (?:i|we) (?:buy|get|need|have)(?: \\p{L}+){0,2} (?:big|large|small|bigger|larger|smaller)(?:er)? tables",
    ),
  ],
] as const;

/** "Are we short-staffed on any day?", "is any price out of line?": the suggestion of that kind. */
export function suggestionView(wish: Wish): DashboardCommand[] {
  const [about] = suggested.find(([, pattern]) => pattern.test(wish.said)) ?? [];
  const named = wish.items.length + wish.staff.length + wish.categories.length > 0;
  return about === undefined || (named && about !== "table_mix")
    ? []
    : [{ type: "insight.suggest", about, confidence: 0.88 }];
}

const goods = "(?:take ?-?(?:away|out)|to[- ]go|pick[- ]?ups?|delivery)(?: orders?| sales)?";
const inside = "(?:dine|eat|sit)[- ]?(?:in|down)(?: sales| guests)?|in[- ]house|eating in|dining in";
const channels = words(
  `${goods}(?: \\p{L}+)? (?:vs\\.?|versus|against|and|or|compared (?:to|with)) (?:${inside})|(?:${inside}) (?:vs\\.?|versus|against|and|or|compared (?:to|with)) ${goods}`,
);
const stranded = words(
  "(?:which|what|who|any|how many|show(?: me)?|list|que|cuales)(?: \\p{L}+){0,3} (?:stranded|affected|afectad[oa]s?)",
);
/** "Are any dishes affected?" is no question about visits. */
const visits = (wish: Wish): boolean =>
  wish.has("booking", "customers", "resourceNoun") ||
  words("stranded|who|any(?:one|body)|visits?|clientes|reservas|citas|mesas|quien").test(wish.said);
const sellers = words(
  "(?:sellers?|sells?|sold)(?: \\p{L}+){0,2} (?:among|of|in|on|from) (?:the |my |our )?(?:staff|team|crew|servers|waiters)",
);
const moans = words("(?:moan|grumbl|grip|whing|whin)(?:e|es|ed|ing|s)?");
const summary = words("(?:summary|overview|recap|round[- ]?up|run[- ]?down|resumen) (?:of|for|de|del)");

/** A new customer is none of those who came again. */
export const asksFresh = ({ said }: Wish): boolean =>
  words(
    "(?:new|first[- ]time|nuev[oa]s) (?:customers|guests|clients|people|visitors|faces|client[ea]s)",
  ).test(said) && !words("returning|repeat|vs|versus|came back|come back|again").test(said);

export function otherFigure(wish: Wish): DashboardCommand[] {
  const { said, locale, context } = wish;
  const unknown = channels.test(said)
    ? "insight.channels"
    : stranded.test(said) && visits(wish)
      ? "insight.stranded"
      : null;
  if (unknown !== null) return [{ type: "unsure", about: unknown, confidence: 0.9 }];
  const { period } = periodsIn(said, locale.language, todayOf(context));
  const ask = {
    type: "insight.ask" as const,
    from: period?.from ?? null,
    until: period?.until ?? null,
    compareFrom: null,
    compareUntil: null,
    item: null,
    candidates: [],
    staff: null,
    perPerson: false,
    confidence: 0.88,
  };
  if (sellers.test(said)) return [{ ...ask, metric: "sales", perPerson: true }];
  if (moans.test(said)) return [{ ...ask, metric: "reviews" }];
  // The house's own figures are none of somebody's, or of one dish.
  if (wish.items.length + wish.staff.length + wish.categories.length > 0) return [];
  return summary.test(said) && period
    ? (["sales", "covers", "no_shows", "cancellations"] as const).map((metric) => ({
        ...ask,
        // What is booked counts to the end of a week that is not over.
        until: metric === "covers" ? wholeOf(period, wish) : ask.until,
        metric,
      }))
    : [];
}
