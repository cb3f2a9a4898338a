// Runs every recogniser over a text and settles which of overlapping readings stands.
import type { UnderstandingContext } from "../context.ts";
import type { Entity, EntityOf, Span } from "../entities.ts";
import { foldFor, localeFor } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";
import { houseRegionOf, regionOf } from "../region.ts";
import { plainAnswer } from "../plain-answer.ts";
import { longest, matches, overlaps, pattern, plain, scan, type Found } from "../text.ts";
import { bareNumbers } from "./bare-numbers.ts";
import { emails, phones, references } from "./contact.ts";
import { givenNames } from "./given-names.ts";
import { hoursBehindDays } from "./hours-behind-days.ts";
import { moneys } from "./money.ts";
import { joinedDates, joinedTimes } from "./joined.ts";
import { nameParser, type NameParser } from "./names.ts";
import { peopleParser, type PeopleParser } from "./people-list.ts";
import { withRoles } from "./roles.ts";
import { sceneOf, type Scene } from "./scene.ts";

interface Parsers {
  names: NameParser;
  people: PeopleParser;
}
const compiled = new Map<Locale, Parsers>();

function parsersOf(locale: Locale): Parsers {
  const known = compiled.get(locale);
  if (known) return known;
  const parsers = { names: nameParser(locale.names), people: peopleParser(locale.people) };
  compiled.set(locale, parsers);
  return parsers;
}

/** Everything recognised in a text, in its order; never throws. Services and menu items are the gazetteer's. */
export function recognise(text: string, context: UnderstandingContext): Entity[] {
  const locale = localeFor(context.locale);
  const folded = foldFor(locale, text);
  const scene = sceneOf(context);
  const contacts = recogniseContacts(text, folded, context, locale);
  const dates = led(
    free(longest(scan(locale.dates, text, folded, scene)), contacts),
    folded,
    locale,
    "date",
  ).map((it): EntityOf<"date"> => ({ ...it, type: "date", role: "wanted" }));
  const placed: Scene = {
    ...scene,
    date: dates.findLast((it) => it.value.date !== null)?.value.date ?? scene.date,
  };
  const shifts = free(longest(scan(locale.shifts, text, folded, placed)), contacts);
  const lengths = longest(scan(locale.durations, text, folded, placed));
  const toldTimes = timesBeside(
    led(
      free(longest(scan(locale.times, text, folded, placed)), [...contacts, ...shifts]).filter(
        (time) => !lengths.some((it) => isLength(it, time)),
      ),
      folded,
      locale,
      "time",
    ),
    dates,
  ).filter((it) => !isCounted(folded, it, locale));
  const bareHours = hoursBehindDays(dates, toldTimes, {
    text,
    folded,
    locale,
    scene,
    sizesIn: () => scan(locale.parties, text, folded, placed),
    services: context.services,
    menu: context.menu,
  });
  const spokenTimes = [...toldTimes, ...free(bareHours, contacts)]
    .sort((a, b) => a.start - b.start)
    .map((it): EntityOf<"time"> => ({ ...it, type: "time", role: "wanted" }));
  const { flow, awaiting } = context;
  const joining = { original: text, folded, locale, changing: flow === "move" || awaiting === "change" };
  const times = joinedTimes(spokenTimes, joining);
  const settled = joinedDates(
    dates.filter((date) => !times.some((time) => outweighs(time, date))),
    joining,
  );
  const parties = partiesIn(text, folded, locale, placed, [
    ...contacts,
    ...settled,
    ...times.filter(isPoint),
    ...shifts,
  ]);
  const durations = free(lengths, [...shifts, ...times, ...settled]);
  const known: Entity[] = [
    ...contacts,
    ...settled,
    ...times,
    ...parties,
    ...shifts.map((it) => ({ ...it, type: "shift" as const })),
    ...durations.map((it) => ({ ...it, type: "duration" as const })),
  ];
  const names = parsersOf(locale)
    .names(
      text,
      folded,
      placed,
      known.filter((it) => it.type !== "partySize"),
    )
    .filter((it) => !isWish(it, folded, locale) && !isAnswer(it))
    .map((it) => ({ ...it, type: "name" as const }));
  const rest = parties.filter((it) => !names.some((name) => overlaps(name, it)));
  // "Eve Stone", "May Summers": to who asked for a name no evening and no month.
  const asked = scene.awaiting === "name" ? names.filter((it) => it.text.includes(" ")) : [];
  const settledBeside = known.filter(
    (it) => it.type !== "partySize" && !asked.some((name) => overlaps(name, it)),
  );
  const all: Entity[] = [...settledBeside, ...rest, ...names];
  all.push(...bareNumbers(text, folded, locale, placed, all));
  return withRoles(
    all.sort((a, b) => a.start - b.start || a.end - b.end),
    folded,
    locale,
  );
}

function recogniseContacts(
  text: string,
  folded: string,
  context: UnderstandingContext,
  locale: Locale,
): Entity[] {
  const addresses = emails(text, folded);
  const amounts = moneys(text, folded, locale, regionOf(context.locale));
  const codes = references(text, folded);
  const from = { region: regionOf(context.locale), house: houseRegionOf(context.timeZone) };
  const numbers = phones(text, folded, from, context.awaiting === "contact");
  return [
    ...addresses,
    ...free(codes, addresses),
    ...free(amounts, addresses),
    ...free(numbers, [...addresses, ...codes, ...amounts]),
  ];
}

const free = <S extends Span>(spans: readonly S[], taken: readonly Span[]): S[] =>
  spans.filter((it) => !taken.some((other) => overlaps(it, other)));

/** "1 hora y 20 minutos" is no clock time; its minutes are called so, in any of the languages. */
const isLength = (length: Span, time: Span): boolean =>
  length.start <= time.start && length.end >= time.end && /\d? ?\bmin\p{L}*$/iu.test(length.text);

const isPoint = (time: EntityOf<"time">): boolean =>
  time.value.time !== null || time.value.invalid !== undefined;

/** Words that are a date and a part of the day at once ("tonight") are both; else a date's figures are no time. */
function timesBeside(
  times: Found<EntityOf<"time">["value"]>[],
  dates: readonly Span[],
): Found<EntityOf<"time">["value"]>[] {
  return times.filter((time) =>
    dates.every((date) => !overlaps(time, date) || shares(time, date) || outweighs(time, date)),
  );
}

const shares = (time: Span, date: Span): boolean =>
  !/\d/.test(date.text) && (time.start <= date.start || /[a-z]/i.test(time.text)) && !/^\d/.test(date.text);

/** "7.30 pm" is a time though "7.30" may be a date. */
const outweighs = (time: Span, date: Span): boolean =>
  overlaps(time, date) &&
  /\d/.test(date.text) &&
  !/[a-z]{3}/i.test(date.text) &&
  time.start <= date.start &&
  time.end > date.end;

function partiesIn(
  text: string,
  folded: string,
  locale: Locale,
  scene: Scene,
  taken: readonly Span[],
): EntityOf<"partySize">[] {
  const lists = parsersOf(locale).people(text, folded);
  const rules = scan(locale.parties, text, folded, scene).map((it) => narrowed(it, folded, locale));
  const listed = free(lists, taken);
  const ruled = free(rules, taken).filter(
    (it) => !listed.some((list) => overlaps(list, it) && it.value.change === undefined),
  );
  const changes = ruled.filter((it) => it.value.change !== undefined);
  const sizes = longest(led([...free(listed, changes), ...ruled], folded, locale, "partySize"));
  // "For my boss … three people": a count outweighs who is only spoken of.
  const counted = sizes.some((it) => it.confidence >= surelyCounted && it.value.change === undefined);
  const told = counted
    ? sizes.filter(
        (it) => !listed.some((list) => isOnlyNamed(list) && list.start <= it.start && list.end >= it.end),
      )
    : sizes;
  return told.map((it) => ({ ...it, type: "partySize", role: "wanted" }));
}

/** From here on a size is a number that was said. */
const surelyCounted = 0.8;
const isOnlyNamed = (list: Found<EntityOf<"partySize">["value"]>): boolean => list.confidence < surelyCounted;

const wishPatterns = new WeakMap<Locale, RegExp[]>();

/** "Nut Allergy" between commas is nobody's name; "Priya Jain" is somebody's. */
function isWish({ start, end, text }: Span & { text: string }, folded: string, locale: Locale): boolean {
  const patterns = wishPatterns.get(locale) ?? locale.wishes.map((it) => pattern(`(?<![\\p{L}])(?:${it})`));
  wishPatterns.set(locale, patterns);
  return patterns
    .flatMap((it) => matches(it, folded))
    .some(
      (it) =>
        // "Soy celíaca" is a wish from its first word on.
        (it.index < start && it.index + it[0].length > start) ||
        (text.includes(" ") && it.index <= start && it.index + it[0].length >= end),
    );
}

/** "Sí" and "yes" are nobody's name, whatever language is spoken; "Dale" and "Jo" are, where one of them is given. */
const isAnswer = ({ text }: { text: string }): boolean =>
  !givenNames.has(plain(text)) && plainAnswer(text) !== null;

const leadPatterns = new WeakMap<Locale, Record<keyof Locale["leads"], RegExp>>();

/** Takes prepositions and the like off the front of spans. */
function led<V>(
  spans: readonly Found<V>[],
  folded: string,
  locale: Locale,
  type: keyof Locale["leads"],
): Found<V>[] {
  const front = (source: string) => new RegExp(pattern(`^(?:${source} )+(?=.)`).source, "u");
  const { date, time, partySize } = locale.leads;
  const patterns = leadPatterns.get(locale) ?? {
    date: front(date),
    time: front(time),
    partySize: front(partySize),
  };
  leadPatterns.set(locale, patterns);
  return spans.map((it) => {
    const skipped = patterns[type].exec(folded.slice(it.start, it.end))?.[0].length ?? 0;
    return { ...it, start: it.start + skipped, text: it.text.slice(skipped) };
  });
}

const tails = new WeakMap<Locale, RegExp>();

/** A size is the number itself, not the words that told it was one ("party of 6"). */
function narrowed(
  found: Found<EntityOf<"partySize">["value"]>,
  folded: string,
  locale: Locale,
): Found<EntityOf<"partySize">["value"]> {
  const number =
    tails.get(locale) ??
    new RegExp(
      `(?<![\\p{L}\\d])${locale.numbers.sizeArticle}${locale.numbers.cardinal}(?![\\p{L}\\d])`,
      "gu",
    );
  tails.set(locale, number);
  const own = folded.slice(found.start, found.end);
  const match = matches(number, own).at(-1);
  if (!match || found.value.change !== undefined) return found;
  const start = found.start + match.index;
  const end = start + match[0].length;
  return { ...found, start, end, text: found.text.slice(match.index, match.index + match[0].length) };
}

/** "Change the number of people to 5": no hour. */
const isCounted = (folded: string, { start }: Span, { numbers: { sizeSaid } }: Locale): boolean =>
  sizeSaid !== undefined && sizeSaid.test(folded.slice(0, start));
