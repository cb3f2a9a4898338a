// The services of one visit: "balayage and a blow dry", "and a beard trim too", "without the blow dry".
import { mostServices, servicesIn, visitName } from "#business/visit-services";
import type { UnderstandingContext } from "../context.ts";
import type { Entity, EntityOf } from "../entities.ts";
import { givenNames } from "../recognisers/given-names.ts";
import { orderWordsFor } from "../orders/words/index.ts";
import { languageOf } from "../region.ts";
import { hasWords, overlaps, plain } from "../text.ts";
import { visitWords, type VisitWords } from "./words.ts";

type ServiceEntity = EntityOf<"service">;

export interface Visit {
  /** The services by name, joined. */
  service: string;
  confidence: number;
}

/** From here on a service is named, and not only one of several that it could be. */
const surely = 0.7;

interface Compiled {
  joint: RegExp;
  adds: RegExp;
  begins: RegExp;
  instead: RegExp;
  without: RegExp;
  /** What stands right behind a service that is left out. */
  dropped: RegExp;
  onlyBefore: RegExp;
  onlyAfter: RegExp;
  /** What follows a service by an "and", up to where its words end. */
  beside: RegExp;
  /** What stands before a service and an "and". */
  ahead: RegExp;
  filler: RegExp;
  /** Whoever is to do it, with the word before. */
  person: RegExp;
}

/** "Please don't forget the styling": what is not to be left out. */
const notAt = "(?:n't|\\bnot|\\bnever|\\bno|\\bne|\\bnon|\\bnao|\\bnicht)\\s+";

/** "No styling gel": what the house uses, and no service. */
const isProduct =
  /^\s*(?:gel|sprays?|products?|produkt\p{L}*|produit\p{L}*|prodott\p{L}*|foam|mousse|cream|lotion|powder|clay|oils?)(?!\p{L})/u;

const compiled = new Map<string, Compiled>();

function patternsOf(locale: string): Compiled {
  const language = languageOf(locale);
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(visitWords(language), orderWordsFor(locale).filler);
  compiled.set(language, made);
  return made;
}

const compile = (words: VisitWords, filler: string): Compiled => ({
  joint: new RegExp(
    `(?:^|[\\s,])(?:${words.and}|${words.with}|,)\\s+(?:[\\p{L}'’]+\\s+){0,4}$|^\\s*[,&+]\\s*$`,
    "u",
  ),
  adds: hasWords(words.adds),
  begins: new RegExp(`^\\s*(?:${words.and})(?![\\p{L}])`, "u"),
  instead: hasWords(words.instead),
  without: new RegExp(
    `(?<!${notAt})(?<![\\p{L}])(?:${words.without})\\s+(?:(?:${words.article})\\s+)?$`,
    "u",
  ),
  dropped: new RegExp(`^\\s*(?:${words.dropped})(?![\\p{L}])`, "u"),
  onlyBefore: new RegExp(
    `(?<![\\p{L}])(?:${words.only})\\s+(?:(?:${words.wished}|${words.article})\\s+){0,3}$`,
    "u",
  ),
  onlyAfter: new RegExp(`^\\s*(?:${words.only})(?![\\p{L}])`, "u"),
  beside: new RegExp(
    `^\\s*(?:,\\s*)?(?:${words.and})\\s+(?:(?:${words.article})\\s+)?(?<thing>[\\p{L}'-]+(?:\\s+[\\p{L}'-]+){0,2}?)(?=\\s+(?:${words.ends})(?![\\p{L}])|\\s*[.,;:!?\\d]|\\s*$)`,
    "u",
  ),
  ahead: new RegExp(
    `(?<![\\p{L}])(?:${words.article})\\s+(?<thing>[\\p{L}'-]+(?:\\s+[\\p{L}'-]+)?)\\s+(?:${words.and})\\s+(?:(?:${words.article})\\s+)?$`,
    "u",
  ),
  filler: hasWords(`${filler}|${words.instead}|${words.adds}`),
  person: new RegExp(`(?<![\\p{L}])(?:${words.with}) (?<name>\\p{L}[\\p{L}'’-]+)(?![\\p{L}])`, "iu"),
});

/** What of a visit's services a message says, together with what was wished for before; null: nothing. */
export function visitIn(text: string, found: readonly Entity[], context: UnderstandingContext): Visit | null {
  const patterns = patternsOf(context.locale);
  const said = plain(text);
  const services = found.filter((it): it is ServiceEntity => it.type === "service");
  // One word of a service's name ("a haircut") names it only in answer to "which service?".
  const named = services.filter((it) => it.confidence >= surely || context.awaiting === "service");
  const [first] = named;
  if (!first) return null;
  const names = namesTogether(said, named, patterns);
  return { service: withKnown(said, named, names, context, patterns), confidence: first.confidence };
}

/** The first service and those that are joined to it: "or", "instead of" end the row. */
function namesTogether(
  said: string,
  named: readonly ServiceEntity[],
  { joint, instead }: Compiled,
): string[] {
  const [first, ...rest] = named;
  const names = [first!.value.name];
  let end = first!.end;
  for (const it of rest) {
    const between = said.slice(end, it.start);
    const runs = /^man[iy]/u.test(said.slice(first!.start)) && /^[\s-]?$/u.test(between);
    if (!runs && (!joint.test(between) || instead.test(between))) break;
    if (!names.includes(it.value.name)) names.push(it.value.name);
    ({ end } = it);
  }
  return names.slice(0, mostServices);
}

/** Added to, or taken from, what the visit is for so far; otherwise in its place. */
function withKnown(
  said: string,
  named: readonly ServiceEntity[],
  names: readonly string[],
  { flow, known }: UnderstandingContext,
  patterns: Compiled,
): string {
  const { adds, begins, instead } = patterns;
  const left = leftOf(said, named, known.service, patterns);
  if (left !== null) return visitName(left);
  const before = flow === "book" && known.service !== undefined ? servicesIn(known.service) : [];
  // "I'd rather have a woman cut it": who is to do it, with all that the visit is for.
  const isPart = names.length < before.length && names.every((it) => before.includes(it));
  if (isPart && doer.test(said) && !isOnlyOf(said, named, patterns)) return visitName(before);
  const isMore = before.length > 0 && (adds.test(said) || begins.test(said)) && !instead.test(said);
  return visitName(isMore ? [...new Set([...before, ...names])].slice(0, mostServices) : names);
}

/** Whoever is to do it, before what is done. */
const doer =
  /(?<!\p{L})(?:(?:a|some) (?:wom[ae]n|lady|girl|m[ae]n|guy)|una mujer|un hombre|une femme|un homme|eine frau|ein(?:en)? mann|una donna|un uomo|uma mulher|um homem)(?!['’]?\p{L})/u;

const isOnlyOf = (said: string, named: readonly ServiceEntity[], { onlyBefore, onlyAfter }: Compiled) =>
  named.some(({ start, end }) => onlyBefore.test(said.slice(0, start)) || onlyAfter.test(said.slice(end)));

/** "Drop the brows", "the brows aren't needed": the services of a visit that are still wished for; null: all of them. */
function leftOf(
  said: string,
  named: readonly ServiceEntity[],
  visit: string | undefined,
  { without, dropped }: Compiled,
): string[] | null {
  const before = visit === undefined ? [] : servicesIn(visit);
  const isOut = ({ start, end }: ServiceEntity) =>
    !isProduct.test(said.slice(end)) && (without.test(said.slice(0, start)) || dropped.test(said.slice(end)));
  const out = new Set(named.filter(isOut).map((it) => it.value.name));
  const left = before.filter((it) => !out.has(it));
  return left.length > 0 && left.length < before.length ? left : null;
}

/** What a message leaves of a visit that is booked: without one of its services, or with one alone; null: all of it. */
export function lessOfVisit(
  text: string,
  found: readonly Entity[],
  { locale, known }: Pick<UnderstandingContext, "locale" | "known">,
): string | null {
  const patterns = patternsOf(locale);
  const said = plain(text);
  const named = found.filter((it): it is ServiceEntity => it.type === "service" && it.confidence >= surely);
  const left = leftOf(said, named, known.service, patterns);
  if (left !== null) return visitName(left);
  // With a day or an hour of its own it is when the visit, or another one, is to be: nothing is given up.
  if (found.some((it) => it.type === "date" || it.type === "time" || it.type === "shift")) return null;
  const before = known.service === undefined ? [] : servicesIn(known.service);
  const alone = before.filter((name) => named.some((it) => it.value.name === name));
  const others = named.some((it) => !alone.includes(it.value.name));
  return isOnlyOf(said, named, patterns) && !others && alone.length > 0 && alone.length < before.length
    ? visitName(alone)
    : null;
}

/** "With Ana": who is to do it, a wish for the team; null where nobody is named. */
export function personAsked(
  text: string,
  found: readonly Entity[],
  context: UnderstandingContext,
): string | null {
  if (context.services.length < 2) return null;
  if (context.flow !== "book" && !found.some((it) => it.type === "service")) return null;
  const whoever =
    context.flow === "book" && found.some((it) => it.type === "service") ? doer.exec(plain(text)) : null;
  if (whoever) return text.slice(whoever.index, whoever.index + whoever[0].length);
  const named = patternsOf(context.locale).person.exec(text);
  const name = named?.groups?.["name"] ?? "";
  const span = { start: named?.index ?? 0, end: (named?.index ?? 0) + (named?.[0].length ?? 0) };
  const isName = givenNames.has(plain(name)) && !found.some((it) => overlaps(it, span));
  return named && isName ? named[0] : null;
}

/** What is wished for beside a service by words that name none of the house's: "and a perm". */
export function unknownBeside(
  text: string,
  found: readonly Entity[],
  { locale, services }: UnderstandingContext,
): string | null {
  if (services.length < 2) return null;
  const { beside, ahead, filler } = patternsOf(locale);
  const said = plain(text);
  for (const service of found) {
    if (service.type !== "service" || service.confidence < surely) continue;
    const before = ahead.exec(said.slice(0, service.start))?.groups?.["thing"];
    const after = beside.exec(said.slice(service.end))?.groups?.["thing"];
    const spans = [
      spanOf(before, before === undefined ? -1 : said.lastIndexOf(before, service.start)),
      spanOf(after, after === undefined ? -1 : said.indexOf(after, service.end)),
    ];
    const unknown = spans.find(
      (it) => it && !filler.test(said.slice(it.start, it.end)) && !found.some((other) => overlaps(other, it)),
    );
    if (unknown) return text.slice(unknown.start, unknown.end);
  }
  return null;
}

const spanOf = (thing: string | undefined, start: number) =>
  thing === undefined || start < 0 ? null : { start, end: start + thing.length };

/** Whether what is named is all that is wished for. */
export function isAllWished(text: string, locale: string): boolean {
  const language = visitWords(languageOf(locale));
  return hasWords(language.only).test(plain(text));
}

/** Whether what is named comes on top of what is booked already. */
export const addsToVisit = (text: string, locale: string): boolean =>
  patternsOf(locale).adds.test(plain(text));
