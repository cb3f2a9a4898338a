// Wishes about how many may arrive at once: so many guests, so many parties, within which part of the hour. How many find
// a place at all, how long a visit is and how large a party may be are others'.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { matches, pattern } from "../text.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;
const unsure = 0.7;

interface Words {
  /** With `minutes`, `half`, `quarter`, `hours`, `hour` or `slot` saying how long it is. */
  interval: string;
  guests: string;
  parties: string;
  /** "covers to 20": the number comes after what is counted. */
  of: string;
  most: string;
  lifted: string;
  /** What it is called itself. */
  pacing: string;
  asks: string;
  /** Of some hours or days alone. */
  sometimes: string;
  /** Of each visit, customer or waiter, not of the house. */
  ofEach: string;
}

const english: Words = {
  interval:
    "(?:per|every|each|within|(?:with)?in (?:any|each|every|one)|/|an?(?= (?:\\w+ )?(?:slot|hour|quarter|half|interval))) ?(?:single )?(?:(?<minutes>\\d{1,3})[ -]?(?:minutes?|mins?)(?: (?:slot|interval|window|period))?|(?<half>half[ -](?:an )?hour|half)|(?<quarter>(?:1/4|quarter)(?:[ -](?:of an |an )?hour)?)|(?<hours>\\d{1,2})[ -]?(?:hours?|hrs?)|(?<hour>hour)|(?<slot>(?:(?:time|booking|arrival|seating)[ -])?slots?|(?:booking |arrival )?intervals?|start(?:ing)? times?))(?! (?:later|earlier|before|after|ahead|early|late|from|ago|sooner))",
  guests: "covers?|guests?|people|persons?|diners?|customers?|heads|pax|clients?",
  parties: "part(?:y|ies)|arrivals?|tables?|groups?|bookings?|reservations?|appointments?|cars?",
  of: "(?: (?:per|every|each) (?:time )?slot| (?:\\w+ ){1,4}(?:at once|at the same time|at a time))?(?: ?(?:to|at|is|are|=|:|should be))? (?:max(?:imum)? |at most )?",
  most: "max(?:imum)?|at most|(?:no|not|never|any) more than|more than|up to|limit(?:ed)?|cap(?:ped)?|only|pac(?:e|ing)|throttle|restrict|stagger|set|change|make|lower|raise|reduce|increase|allow|let",
  lifted:
    "no (?:more )?(?:\\w+ )?(?:limits?|caps?|pacing|maximum)|(?:remove|lift|drop|stop|end|delete|clear|forget|disable|switch off|turn off|get rid of|scrap|cancel|take off) .{0,25}(?:limits?|caps?|pacing|maximum)|unlimited|without (?:a |any )?(?:limit|cap|pacing)|(?:any number|as many) (?:of )?|pacing off|no longer limit|(?:don'?t|stop) (?:limit|pac|cap)(?:ing)?",
  pacing:
    "pacing|arrivals?(?! late)|(?:arriv(?:e|ing)|com(?:e|ing)(?: in)?|let in|turn up|walk in)(?: all)? (?:at once|at the same time|at a time|together)",
  asks: "how many|what(?:'s| is| are)?|which|show|do we (?:have|limit|pace)|is there|are there|our|view",
  sometimes:
    "between \\d{1,2}.{0,8} and \\d{1,2}|(?:at|from|after|before|until|till) \\d{1,2}(?:[:.]\\d{2})?|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)|lunch(?:time)?|dinner(?:time)?|brunch|breakfast|weekends?|weekdays?|mornings?|afternoons?|evenings?|(?:at )?nights?|peak|rush hour",
  ofEach:
    "(?:per|for (?:each|every)) (?:table|booking|reservation|party|group|customer|client|person|guest|waiter|server|phone(?: number)?)",
};

const spanish: Words = {
  interval:
    "(?:por|cada|en cada|a la|al) ?(?:(?<minutes>\\d{1,3}) ?(?:minutos?|min)|(?<half>media hora)|(?<quarter>cuarto de hora)|(?<hours>\\d{1,2}) horas?|(?<hour>hora)|(?<slot>franja(?: horaria)?|tramo(?: horario)?|intervalo|turno de llegada|hueco))",
  guests: "comensales?|personas?|clientes?|cubiertos?|invitados?",
  parties: "grupos?|mesas?|llegadas?|reservas?|citas?",
  of: "(?: (?:por|cada) (?:franja|tramo))?(?: ?(?:a|en|son|es|:))? (?:maximo |como mucho )?",
  most: "max(?:imo)?s?|como (?:mucho|maximo)|no mas de|mas de|hasta|limit\\w+|limite|solo|ritmo|tope|pon|cambia|sube|baja|deja\\w*",
  lifted:
    "sin (?:limite|tope|ritmo)|(?:quita\\w*|elimina\\w*|borra\\w*|retira\\w*) .{0,25}(?:limite|tope|ritmo)|ilimitad[oa]s?|no limites|deja de limitar",
  pacing: "ritmo(?: de llegadas?)?|llegadas?",
  asks: "cuant[oa]s?|cual(?:es)?|que|muestra(?:me)?|hay|tenemos",
  sometimes:
    "entre las|(?:a|desde|a partir de|hasta|antes de|despues de) las|de \\d{1,2} a \\d{1,2}|la comida|la cena|cenas|comidas|almuerzos?|desayunos?|fin(?:es)? de semana|mananas|tardes|noches|por la (?:manana|tarde|noche)",
  ofEach: "por (?:cada )?(?:mesa|reserva|grupo|cliente|persona|comensal|camarer[oa]|telefono)",
};

/** As whole words. */
const whole = (words: string): RegExp => pattern(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`);

function compile(words: Words) {
  const counted = (number: string) => `(?:(?<guests>${words.guests})|(?<parties>${words.parties}))${number}`;
  return {
    interval: whole(words.interval),
    counts: pattern(
      `(?<![\\p{L}\\d.,:$€£])(?<count>\\d{1,5}|\\p{L}+) (?:more |new |different )?${counted("")}(?![\\p{L}\\d])`,
    ),
    countsAfter: pattern(
      `(?<![\\p{L}\\d])${counted(`${words.of}(?<count>\\d{1,5})`)}(?![\\p{L}\\d.,:%]|\\d)`,
    ),
    guests: whole(words.guests),
    parties: whole(words.parties),
    most: whole(words.most),
    lifted: whole(words.lifted),
    pacing: whole(words.pacing),
    asks: whole(words.asks),
    sometimes: whole(words.sometimes),
    ofEach: whole(words.ofEach),
  };
}
const tables = { en: compile(english), es: compile(spanish) };
const tableFor = ({ locale }: Wish) => tables[locale.language === "es" ? "es" : "en"];

export function pacingWish(wish: Wish): DashboardCommand[] | null {
  // Of one of the team, or told to customers, it is no rule of the house.
  if (
    wish.staff.length > 0 ||
    wish.percents.length > 0 ||
    wish.of("money").length > 0 ||
    wish.has("oneByOne", "tellsMissed")
  )
    return null;
  const said = tableFor(wish);
  const text = wish.folded;
  if (matches(said.ofEach, text).length > 0) return null;
  const minutes = intervalIn(wish);
  if (minutes === null && matches(said.pacing, text).length === 0) return null;
  const counts = countsIn(wish);
  if (counts.covers === null && counts.arrivals === null)
    return liftedIn(wish) ?? (minutes !== null && paced.test(text) ? [pacingOf({ minutes })] : null);
  const limits = matches(said.most, text).length > 0;
  const sometimes = isSometimes(wish);
  // "Twenty guests every hour on Friday" is what there was.
  if (!limits && (sometimes || minutes === null)) return null;
  const confidence = limits ? sure : unsure;
  return [pacingOf({ ...counts, minutes, ...(sometimes && { sometimes }), confidence })];
}

/** "Pace us every 30 minutes": another interval for the limits there are. */
const paced = /(?<![\p{L}])(?:pace|pacing|ritmo)(?![\p{L}])/u;

/** "On Fridays", "between 7 and 9", "at 8": beside how many they are. */
function isSometimes(wish: Wish): boolean {
  if (wish.of("date").length > 0 || wish.weekly.length > 0) return true;
  const { counts, countsAfter, sometimes } = tableFor(wish);
  const rest = [countsAfter, counts].reduce((text, it) => text.replace(it, " "), wish.folded);
  return matches(sometimes, rest).length > 0;
}

type Pacing = Extract<DashboardCommand, { type: "policy.pacing" }>;

const pacingOf = (said: Partial<Pacing>): Pacing => ({
  type: "policy.pacing",
  covers: null,
  arrivals: null,
  minutes: null,
  lifted: [],
  confidence: sure,
  ...said,
});

function liftedIn(wish: Wish): DashboardCommand[] | null {
  const said = tableFor(wish);
  const text = wish.folded;
  if (wish.mood === "asks" || matches(said.lifted, text).length === 0) return null;
  // "No limit on arrivals" is said of both.
  const guests = matches(said.guests, text).length > 0;
  const parties = /(?<![\p{L}])(?:part(?:y|ies)|tables?|groups?|grupos?|mesas?)(?![\p{L}])/u.test(text);
  const lifted =
    guests === parties ? (["covers", "arrivals"] as const) : ([guests ? "covers" : "arrivals"] as const);
  return [pacingOf({ lifted: [...lifted], ...(isSometimes(wish) && { sometimes: true }) })];
}

const numberIn = (wish: Wish, said: string): number | null =>
  /^\d+$/u.test(said) ? Number(said) : wish.locale.numbers.numberOf(said);

function countsIn(wish: Wish): { covers: number | null; arrivals: number | null } {
  const { counts, countsAfter } = tableFor(wish);
  const found: { covers: number | null; arrivals: number | null } = { covers: null, arrivals: null };
  const read = (by: RegExp) => {
    for (const { groups } of matches(by, wish.folded)) {
      const count = numberIn(wish, groups?.["count"] ?? "");
      if (count === null) continue;
      if (groups?.["guests"] !== undefined) found.covers ??= count;
      else found.arrivals ??= count;
    }
  };
  read(counts);
  if (found.covers === null && found.arrivals === null) read(countsAfter);
  return found;
}

function intervalIn(wish: Wish): number | "slot" | null {
  const [said] = matches(tableFor(wish).interval, wish.folded);
  const { minutes, half, quarter, hours, hour, slot } = said?.groups ?? {};
  if (minutes !== undefined) return Number(minutes);
  if (hours !== undefined) return Number(hours) * 60;
  if (half !== undefined) return 30;
  if (quarter !== undefined) return 15;
  return hour === undefined ? (slot === undefined ? null : "slot") : 60;
}

/** What was is a figure. */
const past = /(?<![\p{L}])(?:did|had|were|was|tuvimos|hubo)(?![\p{L}])/u;

/** "How many covers per slot do we take?", "what's our pacing?": a day makes it a figure. */
export function pacingView(wish: Wish): DashboardCommand[] {
  const said = tableFor(wish);
  const text = wish.folded;
  const { covers, arrivals } = countsIn(wish);
  if (covers !== null || arrivals !== null || wish.of("date").length > 0) return [];
  if (matches(said.asks, text).length === 0 || past.test(text) || liftedIn(wish)) return [];
  const interval = intervalIn(wish);
  // Per hour is how figures are told.
  const about =
    /(?<![\p{L}])(?:pacing|ritmo de llegadas)(?![\p{L}])/u.test(text) ||
    (interval !== null &&
      interval !== 60 &&
      (matches(said.guests, text).length > 0 || matches(said.parties, text).length > 0));
  return about ? [{ type: "policy.view", about: "pacing", confidence: 0.88 }] : [];
}
