// Looks at what is still free: "do we have a table for 4 at 8?", "which tables are free tonight?", "who's on T1?"; and the
// wish to put a booking in, which is made where customers make theirs.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { plain } from "../text.ts";
import { without } from "../wishes/lexicon.ts";
import { daysOf, itemOf, resourceOf, timeIn, windowOf } from "./fields.ts";
import { todayOf, type Wish } from "./reading.ts";

type Free = Extract<DashboardCommand, { type: "availability.view" }>;

const place = {
  en: "tables?|places?|spots?|seats?|spaces?|room|chairs?|bays?|slots?|openings?|availability|stations?|booths?",
  es: "mesas?|sitios?|huecos?|plazas?|sillas?|espacio|disponibilidad|puestos?|cabinas?|lugar(?:es)?",
};
const asks = {
  en: [
    `(?:(?:do|would) (?:we|i|you) (?:still )?have|have (?:we|i|you) (?:still )?got|is there|are there|any(?:thing)?|what|which|when is there)(?: \\p{L}+){0,3}? (?:${place.en})`,
    `(?:can|could) (?:we|i|you) (?:still )?(?:fit|seat|squeeze|take|do|manage|accommodate)(?: in)?`,
    "(?:any(?:thing|body|one)?|what(?:'?s| is| do we have)|is there anything|when(?:'?s| is)) (?:still |next )?(?:free|open|available)(?! (?:to |(?:today|tonight|tomorrow)? ?hours))",
    "(?:is|are|was|will) (?!any(?:one|body)|some(?:one|body)|there ).{1,30} (?:still )?(?:be )?(?:free|available|taken|booked|fully booked|full)(?! (?:to|from) )",
    `(?:free|open|available) (?:${place.en}|times?)`,
  ],
  es: [
    `(?:hay|tenemos|nos queda[n]?|queda[n]?|que|cuales)(?: \\p{L}+){0,3}? (?:${place.es})`,
    "(?:podemos|cabe[n]?|nos cabe[n]?) (?:meter|sentar|atender|acoger|\\d)",
    "(?:esta|estan) .{0,30}(?:libres?|ocupad[oa]s?|llen[oa]s?|disponibles?)",
    `(?:${place.es}) (?:libres?|disponibles?)`,
  ],
};
const on =
  /(?<![\p{L}])(?:who(?:'?s| is| are)|what(?:'?s| is)|quien(?:es)? esta[n]?|que hay) (?:sitting |seated |booked )?(?:on|at|in|en)(?![\p{L}])/u;
const books = {
  en: /^\W*(?:(?:please|can you|could you|i(?:'d| would) like to|i want to|i need to|let'?s) )*(?:(?:book|reserve)(?: in)? (?:me |us |them |him |her )?(?:an?|another|the new|new) (?:\p{L}+ )?(?:table|party)|(?:book|add|put(?: in)?|make|take|create|enter|write(?: in| down)?)(?: in| down)? (?:(?:an?|another|the new|new) (?:new |phone )?)(?:booking|reservation|appointment|visit|walk[- ]?in))(?! (?:rule|polic|fee|limit|confirm|remind|link|button))/u,
  es: /^\W*(?:(?:por favor|quiero|puedes|necesito) )*(?:reserva(?:r|me)?|anade|anadir|apunta(?:r|me)?|pon(?:er|me)?|haz(?:me)?|mete(?:r)?) (?:una?|otra) (?:nueva )?(?:mesa|reserva|cita|visita)/u,
};
const patterns = {
  en: new RegExp(`(?<![\\p{L}])(?:${asks.en.join("|")})(?![\\p{L}])`, "u"),
  es: new RegExp(`(?<![\\p{L}])(?:${asks.es.join("|")})(?![\\p{L}])`, "u"),
};
const places = { en: new RegExp(place.en, "u"), es: new RegExp(place.es, "u") };
/** What is no question for a place, whatever its words: changes, figures, rules, people and goods. */
const others =
  /(?<![\p{L}])(?:how (?:many|much|full|busy)|usual(?:ly)?|average|left|stock|kitchen|menu|special|promo\p{L}*|discount\p{L}*|offers?|waitlist|wait(?:ing)? list|rota|roster|shifts?|hours|open (?:on|until|till|late|at)|keep|cuant[oa]s?|quien trabaja|carta|oferta\p{L}*|turnos?|abrimos|horario)(?![\p{L}])/u;

/** Empty where no free place is asked for, and where something is ordered that only sounds like it. */
export function freeView(wish: Wish): DashboardCommand[] {
  const language = wish.locale.language === "es" ? "es" : "en";
  const said = plain(wish.text);
  if (books[language].test(said)) return [looked(wish, true)];
  if (wish.mood === "denies" || wish.mood === "reports" || others.test(said)) return [];
  if (wish.has("unblock", "move", "cancel", "hide", "message", "set", "staffNoun") || wish.staff.length > 0)
    return [];
  const resource = namedIn(wish);
  const when = [...wish.of("date"), ...wish.of("time"), ...wish.windows].length > 0;
  if (resource && (on.test(said) || isAsked.test(said))) return [looked(wish)];
  const found = patterns[language].exec(said);
  if (!found) return [];
  // "Is the diavola free of nuts?", "are you free?": of a place, a day, an hour or so many people.
  const of =
    (when && !canDo.test(found[0])) ||
    resource !== undefined ||
    partyIn(wish) !== null ||
    places[language].test(found[0]);
  return of && !(wish.has("block") && resource === undefined) ? [looked(wish)] : [];
}

/** "Can you do Saturday instead?" is of what is spoken of, not of a place. */
const canDo = /^(?:can|could) \p{L}+ (?:still )?(?:take|do|manage)(?!\p{L})/u;

/** "Is T3 still broken?" orders nothing. */
const isAsked = /^\W*(?:is|are|was|esta|estan)(?![\p{L}]).*[?]\s*$/u;

/** "A table for 4" is no table by its number. */
const namedIn = (wish: Wish): Wish["resources"][number] | undefined =>
  wish.resources.find(
    (it) => !/(?<![\p{L}])(?:for|of|para|de) *\d/u.test(plain(wish.text.slice(it.start, it.end))),
  );

const looked = (wish: Wish, wantsBooking = false): Free => {
  const time = timeIn(wish)?.value.time ?? null;
  const bounded = time === null ? windowOf(wish) : { from: null, to: null };
  const { date } = daysOf(wish);
  return {
    type: "availability.view",
    ...itemOf(wish.items[0]),
    date: date ?? (time === null && bounded.from === null ? null : todayOf(wish.context)),
    time,
    ...bounded,
    party: partyIn(wish),
    resource: resourceOf(namedIn(wish)).resource,
    wantsBooking,
    confidence: wantsBooking ? 0.85 : 0.88,
  };
};

const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
      (it, at) => [it, at + 1],
    ),
  ),
  ...Object.fromEntries(
    ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"].map(
      (it, at) => [it, at + 1],
    ),
  ),
};
const count = `(?<n>\\d{1,3}|${Object.keys(numbers).join("|")})(?![\\d:.,]|\\p{L}| ?(?:am|pm|a\\.m|p\\.m|o'?clock|%|percent|min|hours?|days?|weeks?|months?|horas?|dias?|semanas?|de la))`;
const parties = [
  new RegExp(
    `(?<![\\p{L}\\d:])${count} (?:people|persons|guests|pax|covers|diners|adults|of (?:us|them)|personas|comensales|invitados)`,
    "u",
  ),
  new RegExp(
    `(?<![\\p{L}])(?:party of|group of|table (?:for|of)|for|fit(?: in)?|seat|squeeze(?: in)?|take|para|meter a?|sentar a?|caben|mesa de|grupo de) ${count}`,
    "u",
  ),
];

/** So many people as are spoken of; an hour is none. */
function partyIn(wish: Wish): number | null {
  const [party] = wish.of("partySize");
  if (party && party.value.invalid === undefined && party.value.change === undefined) return party.value.size;
  const said = plain(without(wish.text, [...wish.of("time"), ...wish.of("date"), ...wish.of("phone")]));
  const n = parties.map((it) => it.exec(said)?.groups?.["n"]).find((it) => it !== undefined);
  const size = n === undefined ? 0 : (numbers[n] ?? Number(n));
  return size > 0 && size <= 500 ? size : null;
}
