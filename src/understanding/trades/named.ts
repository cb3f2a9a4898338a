// Which of a business's services a text speaks of, by what is done rather than by the service's name.
import type { EntityOf } from "../entities.ts";
import { languageOf } from "../region.ts";
import { matches, plain, wholeWords } from "../text.ts";
import { visitWords } from "../visits/words.ts";
import { without } from "../wishes/lexicon.ts";
import { customers, trades } from "./words.ts";

type ServiceEntity = EntityOf<"service">;

interface Known {
  name: string;
  trades: ReadonlySet<string>;
  customers: ReadonlySet<string>;
  /** Nothing but the thing that is done: "Massage" beside "Long massage". */
  isPlain: boolean;
}

const wordOf = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "u");
const compiled = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([name, source]) => ({ name, regex: wordOf(source) }));
const patterns = { trades: compiled(trades), customers: compiled(customers) };

const namesIn = (text: string, table: (typeof patterns)["trades"]): Set<string> =>
  new Set(table.filter(({ regex }) => regex.test(text)).map(({ name }) => name));

/** What is done to cars and to nothing else. */
const ofCars = ["oil", "tyres", "brakes", "battery", "exhaust", "alignment", "puncture", "dent"];

/** Whether a business's services are a garage's. */
export const fixesCars = (services: readonly string[]): boolean =>
  services.some((it) => ofCars.some((trade) => knownOf(it).trades.has(trade)));

/** Whether two services are of one kind: something of the same is done in both. */
export const sharesTrade = (one: string, other: string): boolean =>
  [...knownOf(one).trades].some((it) => knownOf(other).trades.has(it));

/** Whether a thing that is done is spoken of by any of its words. */
export const speaksOf = (trade: string, text: string): boolean =>
  patterns.trades.some(({ name, regex }) => name === trade && regex.test(plain(text)));

/** What nobody has twice in one visit: as many as are wished for come. */
const ofOnePerson = [
  "cut",
  "colour",
  "highlights",
  "styling",
  "nails",
  "pedicure",
  "beard",
  "facial",
  "massage",
];

/** Whether several of a service are had by several people. */
export const isForOnePerson = (name: string): boolean =>
  ofOnePerson.some((trade) => knownOf(name).trades.has(trade));

const read = new Map<string, Known>();
/** More names than any business has; beyond it the oldest are read anew. */
const mostRead = 500;

function knownOf(name: string): Known {
  const found = read.get(name);
  if (found) return found;
  const said = plain(name);
  const known = {
    name,
    trades: namesIn(said, patterns.trades),
    customers: namesIn(said, patterns.customers),
    isPlain: patterns.trades.some(({ regex }) => regex.exec(said)?.[0] === said),
  };
  if (read.size >= mostRead) read.delete([...read.keys()][0]!);
  read.set(name, known);
  return known;
}

interface Offer {
  /** The services that are known by what is done. */
  known: readonly Known[];
  trades: typeof patterns.trades;
  /** Any of the trades' words. */
  any: RegExp;
}

/** By the list that holds the services: a business's lists live as long as its cached page. */
const offers = new WeakMap<readonly string[], Offer>();

function offerOf(services: readonly string[]): Offer {
  const made = offers.get(services);
  if (made) return made;
  const known = services.map(knownOf).filter((it) => it.trades.size > 0);
  const names = new Set(known.flatMap((it) => [...it.trades]));
  const offered = patterns.trades.filter(({ name }) => names.has(name));
  const offer = { known, trades: offered, any: anyOf(offered.map(({ name }) => name)) };
  offers.set(services, offer);
  return offer;
}

const unions = new Map<string, RegExp>();

function anyOf(names: readonly string[]): RegExp {
  const key = names.join(" ");
  const union = unions.get(key) ?? wordOf(names.map((it) => trades[it]!).join("|"));
  if (unions.size >= mostRead) unions.delete([...unions.keys()][0]!);
  unions.set(key, union);
  return union;
}

/** Surely this one; likely, but for somebody not spoken of; one of several. */
const confidences = { sure: 0.75, likely: 0.65, several: 0.6 };

/**
 * The service meant, from 0.7 on surely; less, where a service of that kind is wished for and it is not clear which.
 * Null where nothing is said of what this business does.
 */
export function serviceByTrade(text: string, services: readonly string[]): ServiceEntity | null {
  const { known, trades: offered, any } = offerOf(services);
  if (known.length === 0) return null;
  const said = plain(text);
  if (!any.test(said)) return null;
  const wanted = particular(offered.filter(({ regex }) => regex.test(said)));
  const [first] = wanted;
  if (!first) return null;
  const match = first.regex.exec(said)!;
  const span = {
    start: match.index,
    end: match.index + match[0].length,
    text: text.slice(match.index, match.index + match[0].length),
  };
  const { name, confidence } = chosen(
    known,
    wanted.map((it) => it.name),
    namesIn(said, patterns.customers),
  );
  return { ...span, type: "service", value: { name }, confidence };
}

/** "Have the brakes inspected" is about brakes, a flat tyre about the puncture, a toothache about more than a check-up. */
const general: readonly string[] = ["inspection", "service", "checkup"];

function particular<Trade extends { name: string }>(wanted: readonly Trade[]): readonly Trade[] {
  const left = wanted.filter(({ name }) =>
    name === "tyres" ? !wanted.some((it) => it.name === "puncture") : !general.includes(name),
  );
  return left.length > 0 ? left : wanted;
}

/** What is spoken of that people of such trades do, and none of the services is; null: nothing, or one of them is. */
export function tradeNotDone(text: string, services: readonly string[]): string | null {
  const offered = new Set(services.flatMap((it) => [...knownOf(it).trades]));
  const said = plain(text);
  const spoken = patterns.trades.filter(({ regex }) => regex.test(said));
  if (offered.size === 0 || spoken.some(({ name }) => offered.has(name))) return null;
  return spoken[0]?.regex.exec(said)?.[0] ?? null;
}

const joints = new Map<string, RegExp>();

function jointOf(locale: string): RegExp {
  const language = languageOf(locale);
  const known = joints.get(language) ?? wholeWords(`${visitWords(language).and}|,`);
  joints.set(language, known);
  return known;
}

/** "Mani pedi": two, without a word between them. */
const runTogether = /(?<=(?<![\p{L}])man[iy]s?[ -]?)pedis?(?![\p{L}])/gu;

/**
 * The services that each part of an "a and b" speaks of, beside those that are named there already. Beside one that is
 * sure the likeliest of several is taken: it is read back, and not lost.
 */
export function eachByTrade(
  text: string,
  services: readonly string[],
  named: readonly ServiceEntity[],
  locale: string,
): ServiceEntity[] {
  const left = without(text, named);
  const joined = [...matches(jointOf(locale), plain(left)), ...matches(runTogether, plain(left))];
  const starts = joined.map((it) => it.index).toSorted((a, b) => a - b);
  if (starts.length === 0) return [];
  const names = new Set(named.map((it) => it.value.name));
  const found: ServiceEntity[] = [];
  for (const [at, start] of [0, ...starts].entries()) {
    const it = serviceByTrade(left.slice(start, starts[at] ?? text.length), services);
    if (!it || names.has(it.value.name)) continue;
    names.add(it.value.name);
    found.push({ ...it, start: it.start + start, end: it.end + start });
  }
  const isSure = named.length > 0 || found.some((it) => it.confidence >= confidences.sure);
  return isSure ? found.map((it) => ({ ...it, confidence: Math.max(it.confidence, confidences.sure) })) : [];
}

function chosen(
  known: readonly Known[],
  wanted: readonly string[],
  spoken: ReadonlySet<string>,
): { name: string; confidence: number } {
  const near = closest(known, (it) => distance(it.trades, wanted));
  const fitting = near.filter((it) => [...it.customers].every((who) => spoken.has(who)));
  const best = closest(fitting.length > 0 ? fitting : near, (it) => distance(it.customers, [...spoken]));
  const [{ name, customers: whom }, ...others] = best as [Known, ...Known[]];
  const plainly = best.filter((it) => it.isPlain);
  if (others.length > 0 && plainly.length === 1)
    return { name: plainly[0]!.name, confidence: confidences.sure };
  if (others.length > 0) return { name, confidence: confidences.several };
  const assumed = [...whom].some((who) => !spoken.has(who));
  return { name, confidence: assumed ? confidences.likely : confidences.sure };
}

/** How much of one is not in the other, what was said weighing more than what the name has besides. */
const distance = (has: ReadonlySet<string>, wanted: readonly string[]): number =>
  wanted.filter((it) => !has.has(it)).length * 2 + [...has].filter((it) => !wanted.includes(it)).length;

function closest(known: readonly Known[], of: (it: Known) => number): Known[] {
  const least = Math.min(...known.map(of));
  return known.filter((it) => of(it) === least);
}
