// For how many a wish is: a number of people, and no price, hour or distance.
import type { Span } from "../entities.ts";
import { matches, plain } from "../text.ts";
import type { SearchWish } from "./reading.ts";

const forSo =
  /(?<![\p{L}])(?:for|para|pour|fur|per) (?<n>\d{1,2})(?= *(?:$|[,.?!]| (?:tonight|tomorrow|today|on|at|this|next|please|\p{L}+day|esta|hoy|manana|el|a|ce|demain|samedi|le|heute|morgen|am|um|stasera|domani|alle|hoje|amanha|as)(?![\p{L}])))/u;

const limitBefore =
  /(?:menos de|moins de|weniger als|unter|meno di|sotto i|hasta|bis(?: zu)?|fino a|ate|jusqu'a|max\p{L}*\.?|abaixo de)\s*$/u;
/** English ones limit an amount as well as a number of people, whom their noun tells apart. */
const amountBefore =
  /(?:more than|less than|under|over|up to|at most|spend(?:ing)?|pay(?:ing)?|budget(?: is| of)?|max\p{L}*\.?)\s*$/u;
const people =
  /(?<!\p{L})(?:people|persons?|guests?|of us|adults?|kids|children|pax|covers|friends|ppl)(?!\p{L})/u;
/** "Good for kids" says who it suits, and not how many come; `4` is how "for" is written. */
const suits =
  /(?<!\p{L})(?:good|gud|gr8|great|nice|fun|ok|okay|suitable|best|perfect|fit|gut|bon|bueno) 4 (?:kids|children|families|toddlers|babies|dogs|dates?|birthdays?|groups?)(?!\p{L})/gu;
const unitAfter = /^\s*(?:km|m(?![\p{L}])|[$€£]|dol|euro|pes|estrel|etoile|stern|stell|min|%)/u;
const aloneWith = /^\s*(?:con|avec|mit|com|los|las|les|die|i|os)(?![\p{L}])/u;

/** A number of people, and no price, distance or "only". */
function isParty({ said }: SearchWish, { start, end, text }: { start: number; end: number; text: string }) {
  const number = /\d/u.exec(text);
  const from = start + (number?.index ?? 0);
  const limited =
    limitBefore.test(said.slice(0, from)) ||
    unitAfter.test(said.slice(end)) ||
    (amountBefore.test(said.slice(0, from)) && !people.test(text)) ||
    matches(suits, said).some((it) => it.index <= from && from < it.index + it[0].length);
  return !limited && (number !== null || !aloneWith.test(said.slice(end)));
}

const forWhom = /(?<![\p{L}])(?:para|pour|fur|per)\s*$/u;
const clock = /[:.]|\d ?h|(?<![\p{L}])(?:las|la|uhr|heures?|ore|alle|as|a|am|pm|um)(?![\p{L}])/u;

/** "Para dos esta noche" is a party and no hour. */
export function partyInTime({ said, locale: { numbers, language } }: SearchWish, it: Span): number | null {
  if (language === "en" || !forWhom.test(said.slice(0, it.start)) || clock.test(plain(it.text))) return null;
  const [word = ""] = plain(it.text).trim().split(/\s+/u);
  return /^\d{1,2}$/u.test(word) ? Number(word) : numbers.numberOf(word);
}

/** No party, no "entro 2 km", no "a un créneau". */
export const isHour = (wish: SearchWish, it: Span): boolean =>
  partyInTime(wish, it) === null &&
  !(wish.locale.language !== "en" && unitAfter.test(wish.said.slice(it.end))) &&
  !/^(?:a )?une?(?!\p{L})(?!.*heure)/u.test(plain(it.text).trim());

/** How many come: as recognised, or by "for 4" that no clock took. */
export function partyOf(wish: SearchWish): number | null {
  const size =
    wish.of("partySize").find((it) => it.value.size > 0 && it.confidence >= 0.6 && isParty(wish, it))?.value
      .size ??
    wish
      .of("time")
      .map((it) => partyInTime(wish, it))
      .find((it) => it !== null);
  if (size !== undefined) return size;
  const match = forSo.exec(wish.said);
  const taken = [...wish.of("time"), ...wish.of("date"), ...wish.of("money")];
  const at = match ? match.index + match[0].length - 1 : -1;
  return match && !taken.some((it) => it.start <= at && at < it.end) ? Number(match.groups?.["n"]) : null;
}
