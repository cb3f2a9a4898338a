// How English counts the people who come: lists of persons, counted nouns and bare numbers in company.
import type { PeopleWords } from "../../recognisers/people-list.ts";
import type { PartyValue } from "../../entities.ts";
import type { Scene } from "../../recognisers/scene.ts";
import { pattern, type Match, type Rule } from "../../text.ts";
import { cardinal, numberOf } from "./numbers.ts";

const adults =
  "adults?|grown[ -]?ups?|men|man|women|woman|ladies|lady|gentlem[ea]n|guys?|gals?|seniors?|couples?|parents?|grandparents?|grandmothers?|grandfathers?|grandma|grandpa|nan|gran|wife|wives|husband|hubby|spouse|partner|fianc[eé]e?|girlfriends?|boyfriends?|gf|bf|mother|mum|mom|mommy|father|dad|daddy|aunts?|uncles?|boss|teen(?:ager)?s?|students?|colleagues?|co-?workers?|workmates?|employees|associates?|clients?|mates?|buddy|buddies|pals?|friends?|besties?|neighbou?rs?|roommates?|visitors?|relatives?|cousins?|brothers?|sisters?|sis|siblings?|mother-in-law|father-in-law|in-laws|others?|folks?|family members?|team members?|bridesmaids?|groomsm[ae]n|date";
const children =
  "children|child|childern|kids?|kiddos?|babies|baby|infants?|toddlers?|sons?|daughters?|boys?|girls?|nephews?|nieces?|grandsons?|granddaughters?|grandkids|grandchildren|twins|triplets|little ones?";
const anyone =
  "people|peoples|peple|poeple|ppl|persons?|pax|guests?|diners?|patrons?|individuals?|customers|attendees|heads?|members|covers";

export const people: PeopleWords = {
  self: "me|myself|i|us",
  selfSubject: "i",
  selfOnly: "alone|included",
  speaksOn: "need|want|have|had|would|am|will|can|could|was",
  and: "and|&|plus",
  fillers: "just|only|all|both|with|about|around",
  articles: "the|us|my|our|his|her|their|those|these",
  several: "kids|children|friends|others|mates|guests|people|sons|daughters",
  count: cardinal,
  numberOf,
  adults,
  children,
  anyone,
  extra: "high ?chairs?|booster seats?",
  owner: "my|our|his|her|their|the|a|an|one|another",
  adjective:
    "other|young|younger|older|elderly|old|small|little|best|close|good|male|female|lady|business|additional",
  joiner: " ?, ?and | ?, ?plus | ?, ?| and | ?& ?| ?\\+ ?| plus | as well as | with | n ",
  before: "for|fr|with|just|only",
  joining: "with",
  arriving:
    "(?:i|i'll|i'm|i am|i will|we|we'll)(?: \\w+)? (?:come|coming|be|be coming|arrive|arriving|visit|visiting|dine|dining)",
  company:
    "table|book\\w*|reserv\\w*|com(?:e|ing)|din(?:e|ing|ner)|eat(?:ing)?|lunch|brunch|seats?|going|bring\\w*|party|there|it'?s|will be|appointment|visit\\w*",
  plus: " ?(?:\\+|plus)",
  ofThem: ",? ?\\(?(?:all |there are |about )?COUNT of them\\)?",
  twice: "couples?|parents|grandparents|twins|in-laws",
  thrice: "triplets",
};

type PartyRule = Rule<PartyValue, Scene>;

const rule = (source: string, read: PartyRule["read"], confidence = 0.9): PartyRule => ({
  pattern: pattern(source),
  read,
  confidence,
});

export const sized = (size: number | null): PartyValue | null => {
  if (size === null || !Number.isInteger(size)) return null;
  if (size === 0) return { size, invalid: "zero" };
  return size > 999 ? { size, invalid: "too_large" } : { size };
};
const bySize = ({ n }: Readonly<Record<string, string | undefined>>): PartyValue | null => sized(numberOf(n));

const notCounted =
  "(?! ?(?:[ap]\\.? ?m\\b|[:.]\\d|o'?clock|hrs?\\b|hours?|minutes?|mins?|days?|nights?|weeks?|months?|years?|(?:st|nd|rd|th)\\b|-?ish|high ?chairs?|/|-\\d|%|dollars|bucks|euros|pounds|stars?|in the (?:morning|afternoon|evening)|courses?|pizzas?|dishes|tables\\b|rooms?|bookings?|reservations?|things?|questions?|haircuts?|jan|feb|mar|apr|may\\b|jun|jul|aug|sep|oct|nov|dec))";
/** After "for": no clock figures either ("for 1930"), and no year ("for a 2019 Civic"). */
const notClock = "(?!(?:1\\d|2[0-3]|0?[1-9])[0-5][05]\\b|(?:19|20)\\d\\d\\b)";
const bare = `(?<n>${cardinal})\\b${notCounted}`;
/** "One of us is vegan" tells of a diet, not of a size. */
const notDiet =
  "(?! (?:\\w+ )?(?:is|are|can't|cannot|can not|has|have|don't|doesn't|will need|who|that) (?:a |an |all |also |both |not |eat |have |need |severe |serious |bad |strong |tree |food |quite |very |really )*(?:vegans?|vegetarians?|pescatarians?|allerg|lactose|gluten|coeliac|celiac|nut|pork|meat|dairy|intolerant|pregnant|in a wheelchair|wheelchair|high ?chair|diabetic))";
/** Somebody by name of kin: "my mum", "a friend", "my sister Ann". */
const somebody = `(?:my|our|a|an|his|her) (?:(?:little|older|younger|big|best|new) )?(?:${adults}|${children})`;
const besides = "(?:too|as well|also|along)";
const one = "(?:just |only |about |around |approximately |maybe |up to |at least |roughly |now )*";

/** Sizes said in so many words. */
export const parties: readonly PartyRule[] = [
  rule(
    `\\b(?:party|group|family|team|gathering|crew|parties|bunch|total|size|people|persons|tables?) of ${one}(?:a )?(?<n>${cardinal})\\b`,
    bySize,
    0.95,
  ),
  rule(
    `\\b(?:party|group|guests?|head|people|diners|attendees|number)(?: size| count)?(?: number| count)? (?:is|will be|would be|to|:|i want is) ${one}${bare}`,
    bySize,
    0.85,
  ),
  rule(
    `(?<!\\b(?:mov(?:e|ing)|push|shift|bring|reschedule|change) )\\b(?:tables?|booths?|bookings?|book|reservations?|reserve|seats?|seating|room|space|spot|places?|lunch|dinner|brunch|breakfast|meal|party|appointment|it|one|that|something|anything|space|squeeze|fit)(?: (?:in|inside|outside|outdoors|indoors|please|made|set|available|needed|booked|by the window))? (?:for|to|seat|seats|seating) ${one}(?:the |all |us |a )?${notClock}${bare}`,
    bySize,
    0.8,
  ),
  rule(
    `\\b(?:we (?:are|r|will be|would be|were)|we're|we'll be|there(?:'s| is| are| will be|'ll be| would be| were|s)|it(?:'s| is|'ll be| will be| would be)(?: just| only)? for|that makes|makes|making|seats?|accommodate|expecting|expect|total of|bring(?:ing)?) ${one}(?:the |all |us |a |now )?${bare}`,
    bySize,
    0.8,
  ),
  rule(
    `\\b(?:just |only |all )?(?:the )?(?<n>${cardinal})(?!(?<=\\bone) of (?:them|you))(?!(?<=(?<!\\b(?:just|only) (?:the )?)\\bone) of (?:us|my|our)) of (?:us|use|them|my|our|you)\\b${notDiet}`,
    bySize,
    0.9,
  ),
  rule(
    `\\b(?:book|reserve|seat|seats) (?:in )?${one}(?!one\\b)(?<n>${cardinal})(?= (?:for|at|on|tomorrow|today|tonight|this|next|in)\\b)`,
    bySize,
    0.8,
  ),
  // chat-speak: "tbl 4 2", "table 4 three"
  rule(
    `\\b(?:tables?|tbl|booking|book|reservation|seats?|room|space) 4 (?:us )?(?<n>${cardinal})\\b${notCounted}`,
    bySize,
    0.95,
  ),
  rule(`\\bus (?<n>${cardinal})\\b${notCounted}`, bySize, 0.85),
  rule("\\b(?<n>\\d{1,2})(?:ppl|pax|people)\\b", bySize, 0.9),
  rule(
    `\\b(?<n>${cardinal})[ -](?:seater|top|seats?|person|people|man|ppl|pax)(?! (?:was|is) (?:late|sick))`,
    bySize,
    0.85,
  ),
  rule(`\\b(?<n>${cardinal}) in total\\b`, bySize, 0.85),
  rule(
    `\\b(?<n>${cardinal}) (?:(?:will be|are|is) )?(?:coming|attending|joining|dining)\\b|^(?<m>${cardinal}) will be (?:at|there|here)\\b`,
    ({ n, m }) => sized(numberOf(n ?? m)),
    0.8,
  ),
  rule(
    `\\b(?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?=(?:for|at) (?:around |about )?\\d{1,2}(?:[:.]\\d\\d| ?[ap]\\.?m))`,
    bySize,
    0.7,
  ),
  rule(
    `^(?:ok |well |yes |no )*(?<n>${cardinal}) (?:is|was|would be|will be) (?:the |my |our )?(?:total )?(?:number|size|amount|party|people|head)`,
    bySize,
    0.85,
  ),
  rule(
    `\\b(?:number|amount|size)\\b.{0,80}? to (?<n>${cardinal})(?= ?(?:please|thanks?|$|[.?!]))`,
    bySize,
    0.8,
  ),
  rule(
    `\\b(?:was|were|think|have|thinking|need|booked|got|be|is) ${one}(?<n>${cardinal}) (?=at \\d|at (?:half|quarter|noon|seven|eight|six)|tonight|tomorrow|on \\w+day)`,
    bySize,
    0.7,
  ),
  rule(`\\bwe (?:have|need|got|want) ${one}${bare}(?= ?(?:$|[.,!?]|please|now))`, bySize, 0.7),
  rule(
    `\\bfor ${one}(?:the |all |us |a )?${notClock}${bare}(?! (?:am|pm|at night|tonight at)\\b)`,
    forSome,
    0.6,
  ),
  rule(
    "\\b(?:(?:(?:just|only) )?(?:for )?(?<!\\b(?:it|do|that|call|go|them|this|tell|let|show|give|help|ask|remind|text|find|surprise) )(?<who>me|myself)(?: (?:alone|only|by myself))?(?! (?:at|a|an|the|another|if|when|that|your|in|know|check|think|see|to|some|please a|about|for)\\b)|(?:dining |eating |coming )?(?:alone|solo|by myself|on my own)|with no ?one|no ?one else)(?=\\W|$)",
    self,
    0.6,
  ),
  rule(
    "\\b(?:a |one |us )?couple\\b(?! (?:of|more|days?|hours?|weeks?|minutes?|things?|questions?|people of))",
    () => ({ size: 2 }),
    0.6,
  ),
  rule("\\b(?:the |us )?both of us\\b|\\bthe two of us\\b|\\bus both\\b", () => ({ size: 2 }), 0.85),
  rule("\\ba (?:half|half a) dozen(?: people)?\\b|\\bhalf a dozen(?: people)?\\b", () => ({ size: 6 }), 0.85),
  rule("\\ba dozen(?: people| of us)?\\b", () => ({ size: 12 }), 0.85),
  rule("\\ba few (?:people|friends|guests)\\b", () => ({ size: 3 }), 0.5),
  // can we bring my mum too, so 3 · my sister is coming as well
  rule(
    `\\b(?:bring\\w*|join\\w*|com(?:e|es|ing)|add\\w*|invit\\w*)\\b[^.?!]{0,50}?[ ,](?:so|making|which makes|that makes|that'?s)(?: (?:that'?s|that is|that makes|we(?:'re| are|'ll be)|it(?:'s| is|'ll be)|now|us|it|making))* ${one}${bare}(?= ?(?:of us|people|in total|then|now|please|instead|$|[.,!?]))`,
    bySize,
    0.85,
  ),
  rule(`\\b(?:bring|add|invite|take) ${somebody} ${besides}\\b`, oneMore, 0.8),
  rule(
    `\\b${somebody}(?:'s| is|'ll| will| wants to| would like to|'d like to) (?:also |be )*(?:com(?:e|ing)|join(?:ing)?)(?: (?:us|me|along))? ${besides}\\b`,
    oneMore,
    0.8,
  ),
  // two more people · one person less
  rule(
    `\\b(?:add|adding|plus|extra|bring(?:ing)?|with) (?<n>${cardinal}|an?|some(?:one|body)|another) ?(?:more |extra |additional |other )?(?:person|people|guests?|persons|friends?|adults?|kids?|child(?:ren)?|one)?(?: (?:to|more|extra)\\b)?`,
    change,
    0.55,
  ),
  rule(
    `\\b(?<n>${cardinal}|one|another) (?:more|extra|additional)(?: (?:person|people|guests?|friends?|adults?|kids?|child(?:ren)?)\\b|(?= ?(?:$|[.,!?]|please\\b|than\\b|thanks\\b)))`,
    change,
    0.85,
  ),
  rule(
    `\\b(?<n>${cardinal}) (?:less|fewer) (?:person|people|guests?)?\\b|\\b(?<m>${cardinal}) (?:person|people|guests?) (?:less|fewer)\\b`,
    ({ n, m }) => less(numberOf(n ?? m)),
    0.8,
  ),
];

function self(
  { who }: Readonly<Record<string, string | undefined>>,
  scene: Scene,
  { text, start, end }: Match,
): PartyValue | null {
  const words = text.slice(start, end);
  const sure = scene.awaiting === "partySize" || /\b(?:just|only|alone|solo|myself)\b/.test(words);
  const booking =
    who !== undefined &&
    /\b(?:table|booking|book|reservation|seat|one) for $/.test(text.slice(Math.max(0, start - 20), start));
  return sure || booking ? { size: 1 } : null;
}

/** "For nine, if you have room": the hour, where that was asked for and the size is known. */
function forSome(
  { n }: Readonly<Record<string, string | undefined>>,
  { awaiting, knownSize }: Scene,
  { text }: Match,
): PartyValue | null {
  const count = numberOf(n);
  const answers = awaiting === "time" && knownSize !== null && !asksForTimes.test(text);
  return answers && count !== null && count <= 12 ? null : sized(count);
}

/** "What times do you have on Saturday for 2?" */
const asksForTimes = /\b(?:what|which|when|times?|slots?|tables?|people|persons|guests)\b/u;

function change(
  { n }: Readonly<Record<string, string | undefined>>,
  { awaiting }: Scene,
  { text, start, end }: Match,
): PartyValue | null {
  const words = text.slice(start, end);
  // "One more", in the middle of an order, is one more of that.
  if (words.endsWith("more") && awaiting !== null && ordering.has(awaiting)) return null;
  if (!/\b(?:more|extra|additional|another|add|adding|some)/.test(words)) return null;
  if (
    !/\b(?:person|people|guest|friend|adult|kid|child|one|some|persons)/.test(
      words.replace(/^.*?(?:add|adding|plus|extra) /, ""),
    )
  )
    return null;
  const count = n === undefined || /^(?:an?|some.*|another)$/.test(n) ? 1 : numberOf(n);
  return count === null ? null : { size: 0, change: count };
}

const ordering: ReadonlySet<string> = new Set(["items", "more", "choice", "orderChange", "alternative"]);

/** Where a size is asked for, it is no change of one. */
function oneMore(_: unknown, { awaiting }: Scene): PartyValue | null {
  return awaiting === "partySize" ? null : { size: 0, change: 1 };
}

const less = (count: number | null): PartyValue | null =>
  count === null ? null : { size: 0, change: -count };
