// Answers about what is offered and what it costs: items, sections, diets, allergens, services.
import type { MenuItem, Service } from "#contracts/directory";
import { serviceNamed } from "#business/visit-services";
import type { Answer } from "../acts.ts";
import { plain as plainWords } from "#understanding/text";
import { tradeNotDone } from "#understanding/trades/named";
import { bookingMeant } from "../attendance.ts";
import { serviceOf } from "../places.ts";
import { topFrame } from "../state.ts";
import type { Desk } from "../turn.ts";
import { forKind, kindMeant } from "./for-kind.ts";
import { asksPrice, choicesOf, optionFor, pricedWith, sectionSaid, sectionsSaid } from "./options.ts";
import { avoidedIn, contains, ingredientsIn, itemsWithout, notesAllergens } from "./eating.ts";
import type { Question } from "./question.ts";

const diets: Record<string, RegExp> = {
  vegan: /\bvegan/i,
  vegetarian: /\bvegetarian|\bveggie|meat[- ]?free/i,
  "gluten-free": /gluten[- ]?free|without gluten|no gluten|coeliac|celiac/i,
  "dairy-free": /dairy[- ]?free|lactose[- ]?free|without (?:dairy|milk|lactose)/i,
  "nut-free": /nut[- ]?free|without nuts/i,
  halal: /\bhalal/i,
  kosher: /\bkosher/i,
};

export function menuAnswer(desk: Desk, question: Question): Answer {
  const { menu, services } = desk.turn.business;
  const eaten = eatenAnswer(desk, question);
  if (eaten) return eaten;
  const ends = superlative(desk, question) ?? choicesOf(desk, wordsOf(desk, question));
  if (ends) return ends;
  const diet = dietIn(question.subject ?? "") ?? dietIn(wordsOf(desk, question));
  const about = question.subject ? itemNamed(menu, question.subject) : null;
  if (diet && about) return { topic: "itemDiet", item: about, diet, fits: hasDiet(about, diet) };
  if (diet) return { topic: "dietary", diet, items: menu.filter((it) => hasDiet(it, diet)) };
  const done = about ? null : serviceAnswer(desk, question);
  if (done) return done;
  if (menu.length === 0) return services.length > 0 ? { topic: "services", services } : { topic: "unknown" };
  const section = sectionIn(menu, question.subject);
  if (section) return { topic: "menu", section, items: menu.filter((it) => it.section === section) };
  if (about) return { topic: "item", item: about };
  if (question.subject && !/menu|food|drink|dish|list/i.test(question.subject)) {
    return { topic: "notOnMenu", subject: question.subject };
  }
  return wholeList(desk);
}

/** "Do you do gel?", "how much are highlights?": the service that is asked for, or that there is none of the kind. */
function serviceAnswer(desk: Desk, question: Question): Answer | null {
  const { business, vertical } = desk.turn;
  if (!vertical.asksService || business.services.length === 0) return null;
  const service = question.subject ? named(business.services, question.subject) : null;
  if (service) return { topic: "service", service };
  const names = business.services.map((it) => it.name);
  const notDone = tradeNotDone(wordsOf(desk, question), names);
  const subject = notDone ?? (business.menu.length > 0 ? undefined : question.subject);
  const inGeneral = subject === undefined || /menu|list|servic|treatment|price|offer/i.test(subject);
  return inGeneral ? null : { topic: "notOnMenu", subject };
}

/** What customers come for: where they choose among services these, not what is sold beside them. */
function wholeList({ turn }: Desk): Answer {
  const { services, menu } = turn.business;
  const chosen = menu.length === 0 || (turn.vertical.asksService && services.length > 0);
  return chosen ? { topic: "services", services } : { topic: "menu", section: null, items: menu };
}

/** "And what's the surcharge?": of the option that is named beside it. */
export function surchargeAnswer(desk: Desk, question: Question): Answer | null {
  const text = wordsOf(desk, question);
  return asksPrice(text) ? optionFor(desk, text) : null;
}

export function priceAnswer(desk: Desk, question: Question): Answer {
  const ends = superlative(desk, question);
  if (ends) return ends;
  const option = surchargeAnswer(desk, question);
  if (option) return option;
  const found = itemAnswer(desk, question);
  if (found) return found;
  const { services, menu } = desk.turn.business;
  const diet = question.subject ? null : dietIn(wordsOf(desk, question));
  if (diet) return { topic: "dietary", diet, items: menu.filter((it) => hasDiet(it, diet)) };
  const done = serviceAnswer(desk, question);
  if (done) return done;
  const meant = question.subject ? undefined : serviceMeant(desk);
  if (meant?.priceFrom) return { topic: "service", service: meant };
  if (question.subject) {
    const section = sectionIn(menu, question.subject);
    if (section) return { topic: "menu", section, items: menu.filter((it) => it.section === section) };
    return menu.length > 0
      ? { topic: "notOnMenu", subject: question.subject }
      : { topic: "services", services };
  }
  return wholeList(desk);
}

/** "What does it cost, by the way?", "how long does it take?" are asked of the visit that is talked of. */
function serviceMeant(desk: Desk): Service | undefined {
  const { dialogue, turn } = desk;
  const frame = topFrame(dialogue);
  const { services } = turn.business;
  const said = turn.commands.flatMap((it) => ("slots" in it ? (it.slots.service ?? []) : [])).at(-1);
  const own = said === undefined && frame ? serviceOf(desk, frame) : null;
  const name = said ?? bookingMeant(desk)?.booking.service;
  return own ?? (name === undefined ? null : serviceNamed(services, name)) ?? undefined;
}

const howLong =
  /\bhow (?:long|much time)|cuanto (?:tiempo|dura|tarda|se tarda)|combien de temps|(?:ca|cela|il) dure|quelle duree|wie lange|wie viel zeit|quanto (?:tempo|dura|ci (?:vuole|mette)|demora|leva)/u;

/** What takes how long is known of the services, if nothing is written of just that one. */
export function lengthAnswer(desk: Desk, question: Question): Answer | null {
  if (!desk.turn.vertical.asksService || !howLong.test(plainWords(wordsOf(desk, question)))) return null;
  const service = question.subject
    ? named(desk.turn.business.services, question.subject)
    : (serviceIn(desk, question) ?? serviceMeant(desk));
  if (!service) return null;
  // What is written holds for the ordinary kind.
  const kind = kindMeant(desk);
  if (kind !== null && forKind(desk, service, kind).name !== service.name)
    return { topic: "service", service };
  const words = plain(service.name);
  const written = desk.turn.business.faq.find(
    (it) => howLong.test(plainWords(it.question)) && plain(it.question).includes(words),
  );
  return written ? { topic: "ownWords", text: written.answer } : { topic: "service", service };
}

/** "How long does a colour take?": the service that the words themselves name. */
function serviceIn(desk: Desk, question: Question): Service | null {
  const said = ` ${plainWords(wordsOf(desk, question))} `;
  const called = desk.turn.business.services.filter((it) => said.includes(` ${plainWords(it.name)} `));
  return called.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** A named item or service with its price; null if the words name none. */
export function itemAnswer(desk: Desk, question: Question): Answer | null {
  const { turn } = desk;
  const { subject } = question;
  if (!subject) return null;
  const item = itemNamed(turn.business.menu, subject);
  if (item) return { topic: "item", item: pricedWith(item, wordsOf(desk, question)) ?? item };
  const service = named(turn.business.services, subject);
  return service ? { topic: "service", service } : null;
}

export function allergenAnswer(desk: Desk, question: Question): Answer {
  const { menu } = desk.turn.business;
  const text = wordsOf(desk, question);
  const asked = question.subject ? itemNamed(menu, question.subject) : null;
  const priced = asked && asksPrice(text) ? pricedWith(asked, text) : null;
  if (priced) return { topic: "item", item: priced };
  const option = optionFor(desk, text);
  if (option) return option;
  const eaten = eatenAnswer(desk, question);
  if (eaten) return eaten;
  const diet = dietIn(text);
  if (diet && menu.some((it) => hasDiet(it, diet))) {
    return { topic: "dietary", diet, items: menu.filter((it) => hasDiet(it, diet)) };
  }
  const item = question.subject ? itemNamed(menu, question.subject) : null;
  if (item) return { topic: "allergens", allergen: null, items: [item] };
  const allergen = allergenIn(menu, text);
  const all = allergen === null ? [] : menu.filter((it) => it.allergens.some((a) => alike(a, allergen)));
  const section = sectionSaid(menu, text);
  const items = section === null ? all : all.filter((it) => it.section === section);
  const [avoided] = ingredientsIn(text);
  // None of the pizzas has nuts: they are what can be eaten.
  if (items.length === 0 && avoided && section !== null)
    return { topic: "free", avoided: [avoided], items: menu.filter((it) => it.section === section) };
  return { topic: "allergens", allergen, items };
}

/** What can be eaten by who avoids something; null where nothing is avoided, or the menu notes no allergens. */
function eatenAnswer(desk: Desk, question: Question): Answer | null {
  const { menu } = desk.turn.business;
  const text = wordsOf(desk, question);
  const avoided = notesAllergens(menu) ? avoidedIn(text) : [];
  if (avoided.length === 0) return null;
  const asked = sectionIn(menu, question.subject);
  const section = asked === null ? null : sectionSaid(menu, text);
  const item = question.subject && !asked ? itemNamed(menu, question.subject) : null;
  if (item)
    return { topic: "itemFree", item, avoided, contained: avoided.filter((it) => contains(item, it)) };
  const diet = dietIn(text);
  const all = itemsWithout(menu, avoided);
  const ofSection = all.filter((it) => it.section === section);
  // Where no pasta is without gluten, what else is helps more than nothing.
  const free = ofSection.length > 0 ? ofSection : all;
  const other = diet !== null && /^vega|^vege|halal|kosher/.test(diet);
  return { topic: "free", avoided, items: other ? free.filter((it) => hasDiet(it, diet)) : free };
}

const least =
  /\b(?:cheapest|least expensive|lowest price\w*|mas barat\w*|mas economic\w*|moins cher\w*|billigste\w*|gunstigste\w*|piu economic\w*|meno car\w*|mais barat\w*)/u;
const most =
  /\b(?:most expensive|priciest|dearest|mas car[oa]s?|plus cher\w*|teuerste\w*|piu car[oiae]|mais car[oa]s?)\b/u;

/** "The cheapest pizza" is one item, or one service. */
function superlative(desk: Desk, question: Question): Answer | null {
  const { menu, services } = desk.turn.business;
  const text = plainWords(wordsOf(desk, question));
  const sign = least.test(text) ? 1 : most.test(text) ? -1 : 0;
  if (sign === 0) return null;
  const sections = sectionsSaid(menu, text);
  const items = menu.filter(
    (it) => it.price !== null && (sections.length === 0 || sections.includes(it.section)),
  );
  const item = items.toSorted((a, b) => sign * ((a.price?.amount ?? 0) - (b.price?.amount ?? 0)))[0];
  if (item) return { topic: "item", item };
  const priced = services.filter((it) => it.priceFrom !== null);
  const service = priced.toSorted(
    (a, b) => sign * ((a.priceFrom?.amount ?? 0) - (b.priceFrom?.amount ?? 0)),
  )[0];
  return service ? { topic: "service", service } : null;
}

const wordsOf = ({ turn }: Desk, question: Question) =>
  `${turn.request.input.kind === "message" ? turn.request.input.text : ""} ${question.subject ?? ""}`;

/** The diet named first. */
function dietIn(text: string): string | null {
  const named = Object.entries(diets).map(([diet, words]) => ({ diet, at: text.search(words) }));
  return named.filter((it) => it.at >= 0).toSorted((a, b) => a.at - b.at)[0]?.diet ?? null;
}

const hasDiet = (item: MenuItem, diet: string) =>
  item.dietary.some((it) => plain(it) === plain(diet)) ||
  (diet === "vegetarian" && item.dietary.includes("vegan"));

function allergenIn(menu: readonly MenuItem[], text: string): string | null {
  const all = [...new Set(menu.flatMap((it) => it.allergens))];
  const words = text.toLowerCase();
  return all.find((it) => words.includes(it.toLowerCase().replace(/s$/, ""))) ?? null;
}

const alike = (a: string, b: string) => plain(a).replace(/s$/, "") === plain(b).replace(/s$/, "");
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const sectionIn = (menu: readonly MenuItem[], subject: string | undefined): string | null =>
  subject ? (menu.find((it) => alike(it.section, subject))?.section ?? null) : null;

const itemNamed = (menu: readonly MenuItem[], subject: string) => named(menu, subject);

/** The thing whose name is the subject, else the first that contains it or is contained. */
function named<T extends { name: string }>(things: readonly T[], subject: string): T | null {
  const wanted = plain(subject).replace(/s$/, "");
  if (wanted.length < 3) return null;
  return (
    things.find((it) => alike(it.name, subject)) ??
    things.find((it) => plain(it.name).includes(wanted)) ??
    things.find((it) => wanted.includes(plain(it.name))) ??
    null
  );
}
