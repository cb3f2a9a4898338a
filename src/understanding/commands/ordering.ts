// Orders beside the rest of a message: whether something is ordered, what, and what that makes of the other commands.
import type { Command } from "#contracts/commands";
import type { Ordering, UnderstandingContext } from "../context.ts";
import type { Entity } from "../entities.ts";
import { namedSlot } from "../named-slot.ts";
import { foodIn } from "../orders/foods.ts";
import { waysSaid } from "../orders/ways-said.ts";
import { namedIn } from "../orders/mentions.ts";
import { readOrder } from "../orders/read-order.ts";
import type { OrderReading } from "../orders/order.ts";
import { orderTalkFor } from "../orders/talk/index.ts";
import { orderWordsFor } from "../orders/words/index.ts";
import { hasWords, plain } from "../text.ts";
import { blanked } from "../wishes/lexicon.ts";
import { answersBlanked } from "./answers.ts";
import {
  beside,
  callerIn,
  choosesOption,
  dishNames,
  isTold,
  soft,
  withoutOthers,
  type Said,
} from "./beside-order.ts";
import { patternsOf, type TalkPatterns } from "./order-patterns.ts";
import { aboutPlaced } from "./placed-order.ts";
import { isAsking } from "./questions.ts";
import { withoutUnhealthy } from "./unhealthy.ts";
import { asCommand, missingOf, unlistedIn } from "./unlisted.ts";
import type { ReadClause, Reading } from "./reading.ts";

/** The commands of a message with what it orders. */
export function withOrder(reading: Reading, commands: Command[], context: UnderstandingContext): Command[] {
  const { ordering, locale, awaiting } = context;
  if (!ordering || commands.some((it) => it.type === "handOffToHuman")) return commands;
  const talk = patternsOf(orderTalkFor(locale));
  const folded = plain(reading.text);
  const about = aboutPlaced(reading, folded, talk, context);
  if (about) return [about];
  const total = asksTotal(reading, folded, talk, context);
  if (total) return [...total, ...commands.filter((it) => it.type === "setSlots")];
  const visits = !talk.start.test(folded) && (booksInstead(reading) || namesDay(reading));
  const again = context.flow === null && visits ? null : asUsual(folded, talk, context);
  if (again) return again;
  // "Skip that" takes nothing off the order.
  const skips = awaiting !== null && commands.some((it) => it.type === "skip");
  if (skips && !talk.soonest.test(folded) && !(awaiting === "more" && isEnough(folded, talk)))
    return commands;
  const foods = dishNames(reading, ordering, context);
  const said: Said = { reading, commands, foods, caller: callerIn(reading, ordering, context) };
  const told = orderTold(said, ordering, talk, context);
  if (told) return [...told, ...beside(said, told, (it) => choosesOption(it, ordering, locale))];
  const talks = context.flow !== null || !commands.every((it) => it.type === "outOfScope" || isNoted(it));
  return (
    (talks ? null : unlistedIn(reading, ordering, locale)) ?? foodWished(said, talk, context) ?? commands
  );
}

/** "I'd like a latte please", "yes, and a lemonade", where there is none. */
function foodWished(
  { reading, commands }: Said,
  { want, start }: TalkPatterns,
  { ordering, flow, awaiting }: UnderstandingContext,
): Command[] | null {
  const inOrder = flow === "order" && (awaiting === "more" || awaiting === "items");
  const small = (it: Command) => saysLittle(it) || isNoted(it) || isOfToday(it, reading);
  if ((flow !== null && !inOrder) || !commands.every(small)) return null;
  const folded = plain(reading.text);
  const wishes = inOrder || want.test(folded) || start.test(folded) || folded.trim().split(" ").length <= 3;
  // "Can I get a mocha" wishes, "do you have mochas" asks.
  const asks = !want.test(folded) && reading.clauses.some((it) => it.asks);
  const food = wishes && !asks ? foodIn(folded) : null;
  if (!food || reading.answer.polarity === "no") return null;
  const unclear = [{ text: reading.text.slice(food.start, food.end).trim(), candidates: [] }];
  const lines = (ordering?.lines ?? []).map((it) => ({
    ...it,
    options: [...it.options],
    without: [...it.without],
  }));
  return [
    ...commands.filter((it) => it.type === "setSlots" && it.slots.name === undefined),
    ...(inOrder ? [] : [{ type: "startFlow", flow: "order", confidence: 0.8 } as const]),
    { type: "setOrder", lines: inOrder ? lines : [], unclear, confidence: 0.8 },
  ];
}

/** Beside a wish these add nothing. */
const saysLittle = (it: Command): boolean =>
  it.type === "outOfScope" ||
  it.type === "affirm" ||
  (it.type === "chitchat" && (it.kind === "greeting" || it.kind === "thanks"));

/** "I'd like to get a cortado today": no table was spoken of, only a day. */
function isOfToday(it: Command, { intents, entities }: Reading): boolean {
  if (intents.has("book") || entities.some(({ type }) => type === "partySize" || type === "service"))
    return false;
  if (it.type === "startFlow") return it.flow === "book";
  if (it.type !== "setSlots") return false;
  const { name, date: _date, time: _time, notes: _notes, ...others } = it.slots;
  // "A capuccino" is nobody's name.
  return Object.keys(others).length === 0 && (name === undefined || foodIn(plain(name)) !== null);
}

/** "What's the total?" in mid-order. */
function asksTotal(
  { text }: Reading,
  folded: string,
  { total, start, want, mine }: TalkPatterns,
  { ordering, flow, locale }: UnderstandingContext,
): Command[] | null {
  if (!ordering || !(total.test(folded) || mine.test(folded))) return null;
  if (flow === null) return start.test(folded) || want.test(folded) ? null : sumOf(text, ordering, locale);
  if (flow !== "order" || ordering.lines.length === 0) return null;
  const names = namedIn(text, { catalogue: ordering.catalogue, locale, order: [] }).any;
  return names ? null : [{ type: "ask", topic: "price", confidence: 0.9 }];
}

/** "How much would 2 margheritas come to?", "… a large one with gluten free crust?": known and asked for, not ordered. */
function sumOf(text: string, { catalogue }: Ordering, locale: string): Command[] | null {
  const { lines, unclear } = readOrder(text, { catalogue, locale, order: [] });
  const chosen = lines.some(({ options }) => options.length > 0);
  const [only, ...others] = lines;
  if (chosen && only && others.length === 0 && !isOneWay(only, text, catalogue)) return null;
  const several = lines.reduce((sum, it) => sum + it.quantity, 0) > 1;
  if (!(several || chosen) || unclear.length > 0) return null;
  const own = lines.map((it) => ({ ...it, options: [...it.options], without: [...it.without], note: null }));
  return [{ type: "setOrder", lines: own, asking: true, confidence: 0.9 }];
}

/** Of "a regular or a large diavola", or one "not large", no one price is told. */
function isOneWay(
  { item, options }: OrderReading["lines"][number],
  text: string,
  all: Ordering["catalogue"],
) {
  const ways = waysSaid(all.find(({ name }) => name === item)?.options ?? [], text);
  const other = (own: (typeof options)[number]) =>
    ways?.some((it) => it.group === own.group && it.choice !== own.choice);
  return ways !== null && !options.some(other);
}

/** "The usual, please": what was ordered last time, beside what the order has. */
function asUsual(
  folded: string,
  { usual }: TalkPatterns,
  { ordering, flow, awaiting }: UnderstandingContext,
): Command[] | null {
  if (!ordering || ordering.usual.length === 0 || (flow !== null && flow !== "order")) return null;
  if (awaiting === "confirmation" || !usual.test(folded)) return null;
  const begin: Command[] = flow === "order" ? [] : [{ type: "startFlow", flow: "order", confidence: 0.88 }];
  const lines = [...(flow === "order" ? ordering.lines : []), ...ordering.usual];
  const own = lines.map((it) => ({ ...it, options: [...it.options], without: [...it.without] }));
  return [...begin, { type: "setOrder", lines: own, confidence: 0.9 }];
}

const isEnough = (all: string, { enough, declines }: TalkPatterns): boolean =>
  enough.test(all.trim()) || declines.test(all);

/** What is wanted after a refusal: "no drinks, but a tiramisu". Folded words, each where it is in the message. */
function wantedAfter(folded: string, words: string, talk: TalkPatterns): string | null {
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

function orderTold(
  { reading, commands, foods, caller }: Said,
  ordering: Ordering,
  talk: TalkPatterns,
  context: UnderstandingContext,
): Command[] | null {
  const inFlow = context.flow === "order";
  const clauses = reading.clauses.filter(
    (it) => !onlyAsks(it, reading, talk, ordering, inFlow && choosesOption(it, ordering, context.locale)),
  );
  const about = { catalogue: ordering.catalogue, locale: context.locale };
  const told = withoutUnhealthy(withoutOthers(reading, clauses, { foods, caller }), talk, about);
  // What is in the order already is named once more only to say which.
  const closing = inFlow ? talk.closes.exec(plain(told)) : null;
  const words = closing ? blanked(told, closing.index, closing.index + closing[0].length) : told;
  const folded = plain(words);
  const starts = talk.start.test(folded);
  const shown = ordering.shown ?? [];
  const spoken = pointsBack(folded, context) ? (ordering.spoken ?? []) : [];
  const points = spoken.length > 0;
  const mentions =
    inFlow || starts || points || shown.length > 0 || reading.entities.some((it) => it.type === "menuItem");
  if (!mentions) return null;
  const order = inFlow ? ordering.lines : [];
  const named = namedIn(words, { ...about, order: [], shown: order.length > 0 ? [] : shown });
  // "Cancel my table" takes nothing off the order.
  if (reading.intents.has("cancel") && !named.any) return null;
  const freeText = context.awaiting === "name" || context.awaiting === "contact";
  if (!inFlow) {
    // "Margherita" and no more, where nothing else was meant or asked.
    const bare = named.mostly && context.flow === null && isMeaningless(commands);
    const carries = talk.carries.test(folded);
    if (!starts && !points && !(named.sure && (talk.want.test(folded) || named.only || bare || carries)))
      return null;
    if (!starts && !points && (carries ? reading.intents.has("book") : booksInstead(reading))) return null;
    // "My pizza was burnt, I want my money back" orders no other.
    if (!starts && reading.intents.has("complaint")) return null;
  } else if (freeText && !named.sure) return null;
  const all = plain(reading.text);
  const ends = context.awaiting === "more" && (closing !== null || isEnough(all, talk));
  const refuses = ends && talk.declines.test(all);
  const meant = refuses ? wantedAfter(all, words, talk) : words;
  const read =
    meant === null || (ends && !named.any)
      ? { lines: order, unclear: [] }
      : readOrder(withoutAnswer(meant, reading, context), {
          ...ordering,
          locale: context.locale,
          order,
          asked: [
            ...askedAbout(
              reading.clauses.filter((it) => !clauses.includes(it)),
              ordering,
            ),
            ...spoken,
          ],
        });
  // "I don't want any drinks" is the end of it, unless a dish is asked for in the same breath.
  const enough = ends && !(refuses && asksMore(read, ordering));
  if (!named.any && isOnlyTalk(read, order, reading)) return null;
  const begin: Command[] = inFlow ? [] : [{ type: "startFlow", flow: "order", confidence: 0.88 }];
  const asked = inFlow && !freeText && context.awaiting !== "confirmation";
  const complete = asked && (enough || talk.complete.test(all));
  const taken = changed(read, inFlow ? ordering : { ...ordering, lines: [] });
  const soonest = (asked || (taken && !inFlow)) && isSoonest(talk.soonest.exec(all)?.[0] ?? "", context);
  const changes = context.awaiting === "orderChange" && namedSlot(reading.text, context.locale) === null;
  const listens = context.awaiting === "items" || context.awaiting === "more" || changes || !inFlow;
  const heard =
    named.any || (inFlow && isMeaningless(commands) && (talk.want.test(folded) || !onlyTalks(reading)));
  const open = refuses ? severalOf(read) : heard ? read.unclear : [];
  const counted = inFlow || heard ? open : missingOf(words, ordering, context.locale);
  const unclear = listens && !complete && !(soonest && inFlow) ? counted : [];
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
  talk: TalkPatterns,
  { catalogue }: Ordering,
  chooses: boolean,
): boolean {
  const said = clause.text.replace(talk.leads, "");
  const wish = talk.want.test(said) || talk.start.test(said);
  if (talk.asks.test(clause.text) && (!wish || asksWhich.test(said))) return true;
  if (clause.question === null || chooses) return false;
  const named = clause.entities.some((it) => it.type === "menuItem");
  if (named && !clause.asks && soft.has(clause.question.topic)) return false;
  // "Can I get a latte with lactose free milk?" asks for no list of what is in it.
  // "Can you do gluten free pasta?" names a part of the menu, and is one.
  const isDish = (it: Entity) =>
    it.type === "menuItem" && catalogue.some((item) => item.name === it.value.name);
  const dish = clause.question.topic === "allergens" && clause.entities.some(isDish);
  const orders =
    soft.has(clause.question.topic) || (dish && !/al+erg|contain|enth[aä]l|conti?en|list/u.test(clause.text));
  return !(wish && orders) && clauses.length > 0;
}

/** "What can we have for dessert?" wishes for none of them. */
const asksWhich = /^[ ¿]*(?:what|which|que|cual|quel|was|welche|che|cosa|qual|o que)/u;

/** "Ok, one of those": so many of what was spoken of, and little else. */
function pointsBack(folded: string, { ordering, locale, awaiting }: UnderstandingContext): boolean {
  if (!ordering?.spoken?.length || awaiting === "name" || awaiting === "contact") return false;
  return folded.length < 60 && hasWords(orderWordsFor(locale).ofThem).test(folded);
}

/** What the questions name of the menu, the last first. */
const askedAbout = (questions: readonly ReadClause[], { catalogue }: Ordering): string[] =>
  questions
    .flatMap(({ entities }) => entities.flatMap((it) => (it.type === "menuItem" ? [it.value.name] : [])))
    .filter((name) => catalogue.some((it) => it.name === name))
    .toReversed();

/** A table for some people at some hour is wished for, and a dish only named with it. */
const booksInstead = ({ intents, entities }: Reading): boolean =>
  intents.has("book") ||
  entities.some(
    (it) => it.type === "partySize" && it.role === "wanted" && /\p{L}/u.test(it.text) && it.confidence >= 0.8,
  );

/** "Tomorrow at 7, same as last time": a visit, as much as an order. */
const namesDay = ({ entities }: Reading): boolean =>
  entities.some((it) => it.type === "date" && it.confidence >= 0.8 && isTold(it));

/** A bare "now" speaks of the pickup only where that is asked for. */
const isSoonest = (said: string, { awaiting }: UnderstandingContext): boolean =>
  said !== "" && (awaiting === "pickup" || (said.length > 3 && !bareNow.test(said)));

const bareNow = /^(?:jetzt|gleich|ahora|maintenant|adesso|agora)$/;
