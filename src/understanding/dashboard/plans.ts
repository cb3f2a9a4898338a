// Changes that are planned: what is to begin, and that one of them shall not. English and Spanish.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { without } from "../wishes/lexicon.ts";
import { tidy } from "../wishes/tidy.ts";
import { daysOf } from "./fields.ts";
import { body, type Wish } from "./reading.ts";

const planned = "coming(?: up)?|upcoming|scheduled|planned|pending|ahead";
const previstos = "programad[oa]s?|previst[oa]s?|pendientes?|planead[oa]s?";
const changes = "(?:price |menu |hours? |opening )?changes?|(?:new )?(?:prices|hours)";

const looks = new RegExp(
  `^\\W*(?:${[
    `(?:what|which)(?:'s| is| are|s)? (?:the |any |all )?(?:(?:${changes}) (?:are |is |do (?:i|we) have |have (?:i|we) |did (?:i|we) )?)?(?:${planned}|plan|schedule)(?: (?:up|changes?))?`,
    `(?:show|list|see|tell)(?: me)? (?:all |my |our |the )*(?:(?:${planned}) (?:${changes})|(?:${changes}) (?:that are )?(?:${planned}))`,
    `(?:any|are there (?:any )?|do we have (?:any )?)(?:${planned})? ?(?:${changes})(?: (?:${planned}))?`,
    `(?:${planned}) (?:${changes})`,
    `que (?:cambios?|precios|horarios?) (?:hay|tengo|tenemos|vienen|estan|son|quedan)(?: (?:${previstos}|por venir))?`,
    `(?:que|cuales) (?:hay|esta|estan|son los cambios|tengo|tenemos) (?:${previstos})`,
    `(?:muestra(?:me)?|ensena(?:me)?|dime|ver) (?:los |mis |nuestros )?cambios (?:${previstos})`,
    `(?:hay )?(?:algun )?cambios? (?:${previstos})`,
  ].join("|")})(?: (?:please|now|then|por favor|ahora))*\\W*$`,
  "u",
);

/** "What changes are coming up?", "what's scheduled?" */
export const plansView = ({ said }: Wish): DashboardCommand[] =>
  looks.test(said) ? [{ type: "change.view", confidence: 0.9 }] : [];

const ends = /^(?:cancel|call off|abandon|cancela|anula|descarta)(?![\p{L}])/u;
const ofPlans =
  /(?<![\p{L}])(?:(?:planned|scheduled|coming|upcoming|future|new|later) (?:\p{L}+ ){0,3}(?:changes?|prices?|hours|opening|closing)|prices?|price (?:change|rise|increase|raise|cut)|changes?|plan|(?:nuev[oa]s?|previst[oa]s?|programad[oa]s?) (?:\p{L}+ ){0,2}(?:precios?|horarios?|cambios?)|(?:precios?|horarios?|cambios?) (?:\p{L}+ ){0,3}(?:nuev[oa]s?|previst[oa]s?|programad[oa]s?)|cambios?|precios?)(?![\p{L}])/u;

/** "Cancel the margherita price for Monday", "call off the new Sunday hours". */
export function plansWish(wish: Wish): DashboardCommand[] {
  const said = wish.said.slice(body(wish)).trimStart();
  const verb = ends.exec(said);
  if (
    !verb ||
    wish.of("money").length > 0 ||
    wish.percents.length > 0 ||
    !ofPlans.test(said) ||
    wish.has("booking", "promo", "policy", "message")
  )
    return [];
  const from = wish.said.length - said.length + verb[0].length;
  const dates = wish.of("date");
  const rest = without(wish.text, dates).slice(from).replaceAll(small, " ").replaceAll(/\s+/gu, " ");
  const { date } = daysOf(wish);
  return [{ type: "change.callOff", what: tidy(rest), date, confidence: 0.9 }];
}

const small =
  /(?<![\p{L}])(?:the|my|our|that|this|it|new|planned|scheduled|coming|upcoming|future|later|plan|changes?|for|on|of|from|to|in|which|begins?|starts?|starting|after all|please|pls|el|la|los|las|mi|nuestr[oa]s?|nuev[oa]s?|previst[oa]s?|programad[oa]s?|cambios?|del?|para|desde|a partir|que|empieza|al final|por favor)(?![\p{L}])|[.!?,]/giu;
