// Orders beside the rest of a message: whether something is ordered, what, and what that makes of the other commands.
import type { Command, FlowName } from "#contracts/commands";
import type { Ordering, UnderstandingContext } from "../context.ts";
import type { Entity } from "../entities.ts";
import { namedSlot } from "../named-slot.ts";
import { namedIn } from "../orders/mentions.ts";
import { readOrder } from "../orders/read-order.ts";
import type { OrderReading } from "../orders/order.ts";
import { orderTalkFor } from "../orders/talk/index.ts";
import type { OrderTalk } from "../orders/talk/talk.ts";
import { hasWords, plain } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import { answersBlanked } from "./answers.ts";
import { isAsking } from "./questions.ts";
import { missingOf, unlistedIn } from "./unlisted.ts";
import type { ReadClause, Reading } from "./reading.ts";

const compiled = new WeakMap<OrderTalk, Record<keyof OrderTalk, RegExp>>();

function patternsOf(talk: OrderTalk): Record<keyof OrderTalk, RegExp> {
  const known = compiled.get(talk);
  if (known) return known;
  const entries = Object.entries(talk).map(([key, words]) => [
    key,
    hasWords(key === "enough" ? `^ ?(?:${words})$` : key === "declines" ? `^ ?(?:${words})` : words),
  ]);
  const made = Object.fromEntries(entries) as Record<keyof OrderTalk, RegExp>;
  compiled.set(talk, made);
  return made;
}

/** The commands of a message with what it orders. */
export function withOrder(reading: Reading, commands: Command[], context: UnderstandingContext): Command[] {
  const { ordering, locale, awaiting } = context;
  if (!ordering || commands.some((it) => it.type === "handOffToHuman")) return commands;
  const talk = patternsOf(orderTalkFor(locale));
  const folded = plain(reading.text);
  const about = aboutPlaced(reading, folded, talk, context);
  if (about) return [{ type: "startFlow", flow: about, confidence: 0.92 }];
  const visits = !talk.start.test(folded) && (booksInstead(reading) || namesDay(reading));
  const again = context.flow === null && visits ? null : asUsual(folded, talk, context);
  if (again) return again;
  // "Skip that" takes nothing off the order.
  const skips = awaiting !== null && commands.some((it) => it.type === "skip");
  if (skips && !talk.soonest.test(folded) && !(awaiting === "more" && isEnough(folded, talk)))
    return commands;
  const foods = dishNames(reading, ordering, context);
  const told = orderTold({ reading, commands, foods }, ordering, talk, context);
  if (told) return [...told, ...beside({ reading, commands, foods }, told)];
  const talks = context.flow !== null || !commands.every((it) => it.type === "outOfScope" || isNoted(it));
  return (talks ? null : unlistedIn(reading, ordering, locale)) ?? commands;
}

/** "The usual, please": what was ordered last time, beside what the order has. */
function asUsual(
  folded: string,
  { usual }: Record<keyof OrderTalk, RegExp>,
  { ordering, flow, awaiting }: UnderstandingContext,
): Command[] | null {
  if (!ordering || ordering.usual.length === 0 || (flow !== null && flow !== "order")) return null;
  if (awaiting === "confirmation" || !usual.test(folded)) return null;
  const begin: Command[] = flow === "order" ? [] : [{ type: "startFlow", flow: "order", confidence: 0.88 }];
  const lines = [...(flow === "order" ? ordering.lines : []), ...ordering.usual];
  const own = lines.map((it) => ({ ...it, options: [...it.options], without: [...it.without] }));
  return [...begin, { type: "setOrder", lines: own, confidence: 0.9 }];
}

const isEnough = (all: string, { enough, declines }: Record<keyof OrderTalk, RegExp>): boolean =>
  enough.test(all.trim()) || declines.test(all);

/** What is wanted after a refusal: "no drinks, but a tiramisu". Folded words, each where it is in the message. */
function wantedAfter(folded: string, words: string, talk: Record<keyof OrderTalk, RegExp>): string | null {
  const refused = talk.declines.exec(folded);
  if (!refused) return null;
  const from = refused.index + refused[0].length;
  const turns = new RegExp(`[,.;!]|${talk.turns.source}`, "gu");
  for (const { index } of folded.slice(from).matchAll(turns)) {
    const rest = folded.slice(from + index);
    if (!rest.startsWith(",") || talk.want.test(rest)) return words.slice(from + index);
  }
  return null;
}

/** The order as a whole is meant: how it stands, or that it is given up. */
function aboutPlaced(
  { text, intents }: Reading,
  folded: string,
  talk: Record<keyof OrderTalk, RegExp>,
  { ordering, flow, awaiting, locale }: UnderstandingContext,
): FlowName | null {
  if (talk.cancel.test(folded)) return "cancelOrder";
  const names = () =>
    ordering !== null && namedIn(text, { catalogue: ordering.catalogue, locale, order: [] }).any;
  // "Cancel it" gives up the order that is being made; "cancel the tiramisu" leaves the rest.
  if (flow === "order" && intents.has("cancelAny") && !names()) return "cancelOrder";
  // "Quando è pronto" tells when it is picked up, where that was asked; with its mark it asks.
  const answers = awaiting === "pickup" && talk.soonest.test(folded) && !folded.includes("?");
  if (talk.status.test(folded) && !answers) return "checkOrder";
  // What is to be added is on the menu: an order of its own, beside the placed one.
  const adds = () => talk.want.test(folded) && names();
  if (talk.change.test(folded) && flow !== "order" && ordering?.placed && !adds()) return "checkOrder";
  return null;
}

/** Topics that words of ordering also touch; "can I get a margherita?" orders one. */
const soft: ReadonlySet<string> = new Set(["menu", "availability", "about", "capacity", "other"]);

/** A message, what the rest of the understanding makes of it, and which of its names are dishes. */
interface Said {
  reading: Reading;
  commands: readonly Command[];
  foods: ReadonlySet<Entity>;
}

function orderTold(
  { reading, commands, foods }: Said,
  ordering: Ordering,
  talk: Record<keyof OrderTalk, RegExp>,
  context: UnderstandingContext,
): Command[] | null {
  const inFlow = context.flow === "order";
  const clauses = reading.clauses.filter((it) => !onlyAsks(it, reading, talk, ordering));
  const told = withoutOthers(reading, clauses, foods);
  // What is in the order already is named once more only to say which.
  const closing = inFlow ? talk.closes.exec(plain(told)) : null;
  const words = closing ? blanked(told, closing.index, closing.index + closing[0].length) : told;
  const folded = plain(words);
  const starts = talk.start.test(folded);
  const mentions = inFlow || starts || reading.entities.some((it) => it.type === "menuItem");
  if (!mentions) return null;
  const named = namedIn(words, { catalogue: ordering.catalogue, locale: context.locale, order: [] });
  const freeText = context.awaiting === "name" || context.awaiting === "contact";
  if (!inFlow) {
    // "Margherita" and no more, where nothing else was meant or asked.
    const bare = named.mostly && context.flow === null && isMeaningless(commands);
    if (!starts && !(named.sure && (talk.want.test(folded) || named.only || bare))) return null;
    if (!starts && booksInstead(reading)) return null;
  } else if (freeText && !named.sure) return null;
  const order = inFlow ? ordering.lines : [];
  const all = plain(reading.text);
  const ends = context.awaiting === "more" && (closing !== null || isEnough(all, talk));
  const refuses = ends && talk.declines.test(all);
  const meant = refuses ? wantedAfter(all, words, talk) : words;
  const read =
    meant === null || (ends && !named.any)
      ? { lines: order, unclear: [] }
      : readOrder(withoutAnswer(meant, reading, context), { ...ordering, locale: context.locale, order });
  // "I don't want any drinks" is the end of it, unless a dish is asked for in the same breath.
  const enough = ends && !(refuses && asksMore(read, ordering));
  if (!named.any && isOnlyTalk(read, order, reading)) return null;
  const begin: Command[] = inFlow ? [] : [{ type: "startFlow", flow: "order", confidence: 0.88 }];
  const asked = inFlow && !freeText && context.awaiting !== "confirmation";
  const complete = asked && (enough || talk.complete.test(all));
  const soonest = asked && isSoonest(talk.soonest.exec(all)?.[0] ?? "", context);
  const taken = changed(read, inFlow ? ordering : { ...ordering, lines: [] });
  const changes = context.awaiting === "orderChange" && namedSlot(reading.text, context.locale) === null;
  const listens = context.awaiting === "items" || context.awaiting === "more" || changes || !inFlow;
  const heard =
    named.any || (inFlow && isMeaningless(commands) && (talk.want.test(folded) || !onlyTalks(reading)));
  const open = refuses ? severalOf(read) : heard ? read.unclear : [];
  const counted = inFlow || heard ? open : missingOf(words, ordering, context.locale);
  const unclear = listens && !complete && !soonest ? counted : [];
  const useful = taken || unclear.length > 0;
  if (!useful && !complete && !soonest) return begin.length > 0 && starts ? begin : null;
  return [
    ...begin,
    {
      type: "setOrder",
      lines: read.lines.map((it) => ({ ...it, options: [...it.options], without: [...it.without] })),
      ...(unclear.length > 0 ? { unclear: unclear.map(asCommand) } : {}),
      ...(complete || (taken && talk.complete.test(all)) ? { complete: true } : {}),
      ...(soonest ? { soonest: true } : {}),
      confidence: 0.88,
    },
  ];
}

/** "No onion" beside a dish is the dish's. */
const isNoted = (it: Command) => it.type === "setSlots" && Object.keys(it.slots).join() === "notes";

const isMeaningless = (commands: readonly Command[]) => commands.every((it) => it.type === "outOfScope");

/** "Tell me a joke", "what's 17*23": whoever asks, not only by the mark, names nothing that could be on a menu. */
const onlyTalks = ({ clauses, locale }: Reading): boolean =>
  clauses.some((it) => isAsking(it.text.replaceAll("?", ""), locale.questions, locale.asking));

/** "Yes, that's correct" to "shall I place it?" is no wish for a "correct" one. */
const withoutAnswer = (words: string, { locale }: Reading, { awaiting }: UnderstandingContext): string =>
  awaiting === "confirmation" ? answersBlanked(words, locale.answers) : words;

/** A yes with some words after it asks for nothing else of what was ordered. */
function isOnlyTalk({ lines }: OrderReading, before: Ordering["lines"], { answer }: Reading): boolean {
  const bare = (all: Ordering["lines"]) => JSON.stringify(all.map(({ note: _note, ...it }) => it));
  return (
    answer.polarity === "yes" &&
    JSON.stringify(lines) !== JSON.stringify(before) &&
    bare(lines) === bare(before)
  );
}

/** Words that may be more than one thing of the menu; what is on no menu is no more than talk after a refusal. */
const severalOf = ({ unclear }: OrderReading): OrderReading["unclear"] =>
  unclear.filter((it) => it.candidates.length > 0);

const asksMore = (read: OrderReading, before: Ordering): boolean =>
  changed(read, before) || severalOf(read).length > 0;

const changed = ({ lines }: OrderReading, before: Ordering): boolean =>
  JSON.stringify(lines) !== JSON.stringify(before.lines);

/** A question about a dish orders none; a wish in the form of a question does. */
function onlyAsks(
  clause: ReadClause,
  { clauses }: Reading,
  talk: Record<keyof OrderTalk, RegExp>,
  { catalogue }: Ordering,
): boolean {
  if (clause.question === null) return false;
  const named = clause.entities.some((it) => it.type === "menuItem");
  if (named && !clause.asks && soft.has(clause.question.topic)) return false;
  const wish = talk.want.test(clause.text) || talk.start.test(clause.text);
  // "Can I get a latte with lactose free milk?" asks for no list of what is in it.
  // "Can you do gluten free pasta?" names a part of the menu, and is one.
  const isDish = (it: Entity) =>
    it.type === "menuItem" && catalogue.some((item) => item.name === it.value.name);
  const dish = clause.question.topic === "allergens" && clause.entities.some(isDish);
  const orders =
    soft.has(clause.question.topic) || (dish && !/al+erg|contain|enth[aä]l|conti?en|list/u.test(clause.text));
  return !(wish && orders) && clauses.length > 0;
}

/** A table for some people at some hour is wished for, and a dish only named with it. */
const booksInstead = ({ intents, entities }: Reading): boolean =>
  intents.has("book") ||
  entities.some(
    (it) => it.type === "partySize" && it.role === "wanted" && /\p{L}/u.test(it.text) && it.confidence >= 0.8,
  );

/** "Tomorrow at 7, same as last time": a visit, as much as an order. */
const namesDay = ({ entities }: Reading): boolean =>
  entities.some((it) => it.type === "date" && it.confidence >= 0.8 && isTold(it));

const others: ReadonlySet<Entity["type"]> = new Set(["date", "time", "name", "phone", "email", "money"]);

/** The clauses' words, with marks where something else was said that has a meaning of its own. */
function withoutOthers(
  { text, entities }: Reading,
  clauses: readonly ReadClause[],
  foods: ReadonlySet<Entity>,
): string {
  let words = "";
  for (let at = 0; at < text.length; at++) {
    const kept = clauses.some((it) => at >= it.start && at < it.end);
    const taken = entities.some(
      (it) => others.has(it.type) && !foods.has(it) && at >= it.start && at < it.end && isTold(it),
    );
    words += kept && !taken ? text.charAt(at) : ",";
  }
  return words;
}

/** "A Chai Latte" is written as a name is, and none where it is on the menu. */
function dishNames(
  { entities }: Reading,
  { catalogue }: Ordering,
  { locale }: UnderstandingContext,
): Set<Entity> {
  const names = entities.filter((it) => it.type === "name");
  return new Set(names.filter((it) => namedIn(it.text, { catalogue, locale, order: [] }).any));
}

/** "One" and "2" may be read as an hour; what has a mark of time is one. */
const isTold = ({ type, text }: Entity): boolean =>
  type === "time" || type === "date" ? text.length > (/\d/.test(text) ? 2 : 3) : true;

/** A bare "now" speaks of the pickup only where that is asked for. */
const isSoonest = (said: string, { awaiting }: UnderstandingContext): boolean =>
  said !== "" && (awaiting === "pickup" || said.length > 3);

const asCommand = ({ text, candidates, quantity, item }: OrderReading["unclear"][number]) => ({
  text: text.slice(0, 200),
  candidates: candidates.slice(0, 12),
  ...(quantity === undefined ? {} : { quantity: Math.min(quantity, 99) }),
  ...(item === undefined ? {} : { item }),
});

/** What else the message says: its questions, its time, its contact details. Sizes and wishes are the order's. */
function beside({ reading, commands, foods }: Said, told: readonly Command[]): Command[] {
  const names = reading.entities.filter((it) => it.type === "name");
  const dishes = names.length > 0 && names.every((it) => foods.has(it));
  const asksElse = (it: Command) =>
    it.type === "ask" &&
    reading.clauses.some((clause) => clause.question?.topic === it.topic && !soft.has(it.topic));
  const kept: Command[] = [];
  for (const it of commands) {
    if (asksElse(it)) kept.push(it);
    if (it.type !== "setSlots" && it.type !== "correctSlots") continue;
    const { partySize: _size, notes: _notes, service: _service, ...said } = it.slots;
    const { date: _date, time: _time, after: _after, before: _before, ...timeless } = said;
    const soonest = told.some((order) => order.type === "setOrder" && order.soonest);
    const { name, ...nameless } = soonest ? timeless : said;
    const slots = name === undefined || dishes ? nameless : { ...nameless, name };
    const invalid = it.invalid?.filter((value) => value.slot !== "partySize") ?? [];
    if (Object.keys(slots).length > 0 || invalid.length > 0)
      kept.push({ ...it, slots, ...(invalid.length > 0 ? { invalid } : {}) });
  }
  return kept;
}
