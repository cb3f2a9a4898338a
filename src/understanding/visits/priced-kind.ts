// Which kind of thing an owner says a service is another for ("oil change for vans costs $99"): by the kinds' own words alone.
import type { Variety } from "#business/variety";
import { overlaps, plain } from "../text.ts";
import { kindsNamed } from "./kind-names.ts";

/** The kind a message is about; "unclear": several, one that is left out, or one that is said of nothing; null: none. */
export function pricedKind(
  text: string,
  { variety, locale, services }: { variety: Variety; locale: string; services: readonly string[] },
): string | null {
  const said = plain(text);
  const names = services.map(plain).filter((it) => it !== "");
  const inNames = names.flatMap((name) => {
    const start = said.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  const all = kindsNamed(text, variety, locale, "words").filter(
    (it) => !inNames.some((name) => overlaps(name, it)),
  );
  const [first] = all;
  if (!first) return null;
  const isClear = all.every(({ kind, start, end }) => {
    const lead = said.slice(0, start);
    const rest = said.slice(end);
    const isSaidOf =
      of.test(lead) ||
      prices.test(rest) ||
      names.some((name) => rest.startsWith(` ${name}`) || lead.replace(/[ (]+$/u, "").endsWith(name));
    return kind === first.kind && isSaidOf && !leftOut.test(lead.slice(lastCut(lead))) && !besides.test(lead);
  });
  return isClear ? first.kind : "unclear";
}

const lastCut = (lead: string): number =>
  Math.max(...[",", ";", ":", "!", "?", "\n", ". "].map((it) => lead.lastIndexOf(it))) + 1;

const of =
  /(?<!\p{L})(?:for|of|with|on|para|con|de|del|pour|avec|d'|fur|bei|mit|von|per|di|com|do|da)(?: (?:all|an?|the|every|each|los|las|el|la|un|una|les?|une|alle|einen?|die|den|i|gli|le|il|os|as|o|a|uma?))?[ ']$/u;
const prices = /^(?:s?'s?)? (?:price|rate|charge|version|variant|precio|prix|preis|prezzo|preco)(?!\p{L})/u;
const leftOut =
  /(?<!\p{L})(?:not|\p{L}+n't|but|except|excluding|without|unless|other than|apart from|than|nicht|kein\p{L}*|auser|ausser|ohne|aber|no|excepto|salvo|menos|sin|pero|pas|sauf|excepte|hors|sans|mais|non|tranne|eccetto|senza|ma|nao|exceto|sem|mas)(?!\p{L})/u;
/** "All vehicles, including SUVs". */
const besides =
  /(?<!\p{L})(?:includ\p{L}*|incl|as well as|all (?:vehicles|cars|kinds)|every (?:vehicle|car)|incluid\p{L}*|incluso|y compris|inklusive|einschlieslich|inclus\p{L}*|compres\p{L}*)(?!\p{L})/u;
