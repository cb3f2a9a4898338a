// Amounts of money: "under $50", "20 euros", "between 30 and 40 dollars", "zwölf Euro fünfzig".
import type { EntityOf, MoneyValue } from "../entities.ts";
import type { Locale } from "../locales/locale.ts";
import { matches, pattern } from "../text.ts";
import { bounds, dollars, hundredths, names, signs, whole } from "./money-words.ts";

interface Patterns {
  range: RegExp;
  amount: RegExp;
  upTo: RegExp;
  from: RegExp;
  orLess: RegExp;
  orMore: RegExp;
  thousand: RegExp;
}
const compiled = new Map<string, Patterns>();

const lettered = Object.keys(signs)
  .map((it) => it.replaceAll(/[$.]/g, "\\$&"))
  .map((it) => (/[a-z]/.test(it) ? `(?<![a-z])${it}(?![a-z])` : it))
  .join("|");
const noun = `${names.map(([it]) => it).join("|")}`;
const figures = "\\d{1,3}(?:[.,'’ ]\\d{3})+(?!\\d)(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
/** Worth a closer look: all but the fewest messages name no currency. */
const anyCurrency = new RegExp(
  pattern(`${lettered}|\\b(?:${noun}|${hundredths})\\b|\\d(?:rs|k)\\b`).source,
  "u",
);

function patternsOf({ language, numbers }: Locale): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const words = bounds[language] ?? bounds["en"]!;
  const number = `(?:(?:${figures})(?: ?(?:${words.thousand})\\b)?|${numbers.cardinal}(?: (?:${words.thousand})\\b)?)`;
  const cents = `(?: (?:(?:${words.and}) )?(?<cents>\\d{1,2}(?= ?(?:$|[,.!?;]))|(?:\\d{1,2}|${numbers.cardinal}) ?(?:${hundredths})\\b))?`;
  const one = (name: string) =>
    `(?:(?:(?<sign${name}>${lettered}) ?)(?<first${name}>${number})(?! ?%)(?: ?(?:(?:${noun})\\b|\\$))?|(?<![\\d.:,])(?<second${name}>${number})[ -]?(?<noun${name}>${lettered}|(?:${noun})\\b))`;
  const alone = `(?<![\\d.:,])(?<minor>\\d{1,2}|${numbers.cardinal})[ -]?(?:cents?|pence|centavos?|centimos?|centimes?|centesim[io]|rappen)\\b`;
  const before = (source: string) => new RegExp(pattern(`\\b(?:${source}) $`).source, "u");
  const after = (source: string) => new RegExp(`^${pattern(` ?(?:${source})\\b`).source}`, "u");
  const made: Patterns = {
    range: pattern(
      `(?:\\b(?:${words.between}) )?(?:${one("A")}|(?<![\\d.:,])(?<bare>${number})) ?(?:${words.and}) ?${one("B")}`,
    ),
    amount: pattern(`(?:${one("")}${cents}|${alone})`),
    upTo: before(words.atMost),
    from: before(words.atLeast),
    orLess: after(words.orLess),
    orMore: after(words.orMore),
    thousand: new RegExp(`(?:${words.thousand})$`, "u"),
  };
  compiled.set(language, made);
  return made;
}

/** Amounts with their currency, in minor units; "$" is the dollar of the region. */
export function moneys(
  original: string,
  folded: string,
  locale: Locale,
  region: string,
): EntityOf<"money">[] {
  if (!anyCurrency.test(folded)) return [];
  const patterns = patternsOf(locale);
  const found: EntityOf<"money">[] = [];
  const add = (start: number, end: number, value: MoneyValue) =>
    found.push({ type: "money", start, end, text: original.slice(start, end), confidence: 0.95, value });
  const read = (said: string | undefined) => majorOf(said, locale, patterns.thousand);

  for (const match of matches(patterns.range, folded)) {
    const groups = match.groups ?? {};
    const sign = groups["signB"] ?? groups["nounB"] ?? groups["signA"] ?? groups["nounA"];
    const [from, to] = [
      read(groups["firstA"] ?? groups["secondA"] ?? groups["bare"]),
      read(groups["firstB"] ?? groups["secondB"]),
    ];
    if (from === null || to === null || !(to > from)) continue;
    const currency = currencyOf(sign, region);
    const until = minorOf(to, currency);
    add(match.index, match.index + match[0].length, { amount: minorOf(from, currency), currency, until });
  }
  const ranges = [...found];
  for (const match of matches(patterns.amount, folded)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (ranges.some((it) => it.start < end && start < it.end)) continue;
    const groups = match.groups ?? {};
    const currency = currencyOf(groups["sign"] ?? groups["noun"], region);
    const major = groups["minor"] ? 0 : read(groups["first"] ?? groups["second"]);
    if (major === null) continue;
    const cents = read(
      (groups["minor"] ?? groups["cents"])?.replace(new RegExp(` ?(?:${hundredths})$`, "u"), ""),
    );
    const amount = minorOf(major, currency) + (cents ?? 0);
    const [before, after] = [folded.slice(Math.max(0, start - 30), start), folded.slice(end, end + 20)];
    // "no more than" ends like "more than": the longer one was meant.
    const long = (regex: RegExp, near: string) => regex.exec(near)?.[0].length ?? 0;
    const most = Math.max(long(patterns.upTo, before), long(patterns.orLess, after));
    const least = Math.max(long(patterns.from, before), long(patterns.orMore, after));
    const side = most > least ? "atMost" : least > 0 ? "atLeast" : null;
    add(start, end, { amount, currency, ...(side ? { bound: side } : {}) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Figures with either mark for thousands and decimals, or words. */
function majorOf(said: string | undefined, { numbers }: Locale, thousand: RegExp): number | null {
  if (said === undefined) return null;
  const many = thousand.test(said) && !/^(?:mil|tausend|mille)$/.test(said);
  const plain = (many ? said.replace(thousand, "") : said).trim();
  const grouped = /^\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d{1,2})?$/.test(plain);
  const bare = grouped ? plain.replaceAll(/[.,'’ ](?=\d{3})/g, "") : plain;
  const value = /^\d/.test(bare) ? Number(bare.replace(",", ".")) : numbers.numberOf(bare);
  return value === null || Number.isNaN(value) ? null : value * (many ? 1000 : 1);
}

const named = names.map(([source, currency]) => [new RegExp(`^(?:${source})$`, "u"), currency] as const);

function currencyOf(said: string | undefined, region: string): string | null {
  if (said === undefined) return null;
  const words = said.replaceAll(/ +/g, " ");
  const currency = signs[words] ?? named.find(([regex]) => regex.test(words))?.[1] ?? null;
  return currency === "$" ? (dollars[region] ?? "USD") : currency;
}

const minorOf = (major: number, currency: string | null): number =>
  Math.round(major * (whole.has(currency ?? "") ? 1 : 100));
