// From a message's reading to commands, in the order in which they are to be executed.
import type { Command, FlowName, SlotValues } from "#contracts/commands";
import { isLessThan } from "#business/visit-services";
import type { UnderstandingContext } from "../context.ts";
import type { Entity } from "../entities.ts";
import { rememberingIn } from "../remembering/read-remembering.ts";
import { choiceIn, type Choice } from "./alternatives.ts";
import { hoursAsked } from "./any-hour.ts";
import { askedBeside, asksOf, dayAskedFor, type Asked } from "./asks.ts";
import { inKnownWeek } from "./known-week.ts";
import { correctsLast, flowsOf, swapsWish, takesFromVisit } from "./flows.ts";
import type { Reading } from "./reading.ts";
import { kindsNamed } from "../visits/kind-names.ts";
import { kindIn } from "../visits/read-kind.ts";
import { hasWords } from "../text.ts";
import { wishesIn } from "./wishes.ts";
import { asLastTime } from "./same-again.ts";
import { gather, splitByKnown, type Gathered } from "./slots.ts";
import { asksBesides, smallTalk } from "./small-talk.ts";

/** Never empty; `outOfScope` when nothing in the message leads anywhere. */
export function compose(reading: Reading, context: UnderstandingContext): Command[] {
  const asked = isNameAlone(reading, context) ? asksNothing : asksOf(reading, context);
  const free = reading.entities.filter((it) => !asked.consumed.has(it) && !isSkip(it, reading));
  const choice = chosen(reading, free, context);
  const entities =
    choice?.by === "value"
      ? free.filter((it) => it.type !== "time" && it.type !== "date")
      : choice
        ? free.filter((it) => !isOrdinalDate(it))
        : free;
  const gathered = gather(entities, context, wishesIn(reading, asked, context), reading.text);
  Object.assign(gathered.slots, hoursAsked(reading, context, gathered.slots));
  Object.assign(gathered.slots, inKnownWeek(reading, context, gathered.slots));
  const kind = kindSaid(reading, asked, context);
  if (kind !== null) gathered.slots.variant = kind;
  if (reading.answer.polarity === "yes") dropEchoes(gathered.slots, context.known);
  if (swapsWish(reading, context, gathered)) delete gathered.slots.service;
  const human = reading.intents.get("human");
  if (human) return [{ type: "handOffToHuman", confidence: human.confidence }];
  const remembering = rememberingIn(reading.folded, context);
  if (remembering) return [...besideRemembering(remembering, reading, context, gathered, asked), remembering];
  const talk = talkAboutTalk(reading, gathered, asked);
  const commands = talk.length > 0 ? talk : substance(reading, context, gathered, asked, choice);
  const small = smallTalk(reading);
  if (isFarewell(commands, small, context)) return small;
  if (commands.length > 0) return commands;
  if (small.length === 0) return [{ type: "outOfScope", confidence: 0.3 }];
  return asksBesides(reading, small) ? [...small, { type: "ask", topic: "other", confidence: 0.6 }] : small;
}

/** What a service is to be done to; what is only asked about ("how much for a van?") is not said of theirs. */
function kindSaid(
  { text, entities }: Reading,
  { clauses }: Asked,
  context: UnderstandingContext,
): string | null {
  const { variety, locale, awaiting } = context;
  const jobs = entities.filter((it) => it.type === "service");
  const taken = entities.filter((it) => who.has(it.type));
  const said = variety && kindIn(text, variety, locale, awaiting === "variant", { jobs, taken });
  if (!said) return null;
  const isAskedAbout = [...clauses.keys()].some(({ start, end }) => said.start >= start && said.start < end);
  return isAskedAbout ? null : said.kind;
}

/** Who they are and where they are reached says nothing of what they bring. */
const who: ReadonlySet<Entity["type"]> = new Set(["name", "phone", "email", "bookingReference"]);

const asksNothing: Asked = { commands: [], clauses: new Map(), consumed: new Set() };

/** "Grace Park", "Mark Price": to who asked for a name that is one, and no question about parking or prices. */
const isNameAlone = ({ text, entities }: Reading, { awaiting }: UnderstandingContext): boolean =>
  awaiting === "name" &&
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*\s+)+\p{Lu}[\p{L}\p{M}'’-]*$/u.test(text.trim()) &&
  entities.some((it) => it.type === "name" && it.text === text.trim());

/** "Saltar", "forget everything" is said in place of a name, and is none. */
const isSkip = (it: Entity, { intents }: Reading): boolean =>
  it.type === "name" &&
  [intents.get("skip"), intents.get("stop")].some(
    (said) => said && said.start <= it.start && said.end >= it.end,
  );

/** "Ok, bye" agrees to nothing where nothing was asked. */
const isFarewell = (commands: readonly Command[], small: readonly Command[], context: UnderstandingContext) =>
  context.flow === null &&
  commands.every((it) => it.type === "affirm") &&
  small.some((it) => it.type === "chitchat" && it.kind === "goodbye");

/** "Remember that for next time, and book a table": whoever wants to be forgotten wants nothing else. */
function besideRemembering(
  { act }: Extract<Command, { type: "remembering" }>,
  reading: Reading,
  context: UnderstandingContext,
  gathered: Gathered,
  asked: Asked,
): Command[] {
  if (act === "forget" || act === "later") return [];
  return substance(reading, context, gathered, asked, null).filter(
    (it) => it.type === "setSlots" || (it.type === "startFlow" && it.confidence >= sureFlow),
  );
}

/** Below it a flow is only guessed. */
const sureFlow = 0.8;

/** "the 2nd one" is no date. */
const isOrdinalDate = (it: Entity): boolean =>
  it.type === "date" && /^(?:the )?\d{1,2}(?:st|nd|rd|th)$|^(?:the )?\p{L}+$/iu.test(it.text);

function chosen(reading: Reading, entities: readonly Entity[], context: UnderstandingContext): Choice | null {
  const awaited = context.awaiting === "alternative" || context.awaiting === "whichBooking";
  if (reading.answer.polarity === "no" && !entities.some((it) => it.type === "time" || it.type === "date"))
    return null;
  return choiceIn(reading.folded, entities, context.alternatives, reading.locale, awaited);
}

/** Repetition and explanation: whatever the flow, these stand for themselves. */
function talkAboutTalk(reading: Reading, gathered: Gathered, asked: Asked): Command[] {
  if (hasValues(gathered) || asked.commands.length > 0) return [];
  const repeat = reading.intents.get("repeat");
  if (repeat) return [{ type: "repeat", confidence: repeat.confidence }];
  const clarify = reading.intents.get("clarify");
  return clarify ? [{ type: "clarify", confidence: clarify.confidence }] : [];
}

const hasValues = ({ slots, invalid }: Gathered): boolean =>
  Object.keys(slots).length > 0 || invalid.length > 0;

/** "Yes, 7pm works" says nothing new of a time that is 7pm already. */
function dropEchoes(slots: SlotValues, known: SlotValues): void {
  for (const key of Object.keys(slots) as (keyof SlotValues)[])
    if (slots[key] === known[key]) delete slots[key];
}

const beside: ReadonlySet<string> = new Set(["notes", "name", "phone", "email"]);

/** Values that change what was proposed; a name or a wish given with a yes does not. */
const changesPlace = ({ slots, invalid }: Gathered): boolean =>
  invalid.length > 0 || Object.keys(slots).some((it) => !beside.has(it));

function substance(
  reading: Reading,
  context: UnderstandingContext,
  gathered: Gathered,
  asked: Asked,
  choice: Choice | null,
): Command[] {
  const likeBefore = asLastTime(reading, context, gathered.slots);
  if (likeBefore) {
    const slots = { ...likeBefore, ...gathered.slots };
    return [
      { type: "startFlow", flow: "book", confidence: sureFlow },
      { type: "setSlots", slots, confidence: sureFlow },
    ];
  }
  const flows = flowsOf(reading, context, gathered, asked);
  if (flows === "stop" && isDone(reading)) return [{ type: "affirm", confidence: sureFlow }];
  if (flows === "stop")
    return [{ type: "cancelFlow", confidence: reading.intents.get("stop")?.confidence ?? 0.85 }];
  const start = flows.map(({ flow, confidence }): Command => ({
    type: "startFlow",
    flow,
    ...whichBooking(flow, reading),
    confidence,
  }));
  const chose: Command[] = choice
    ? [{ type: "chooseAlternative", index: choice.index, confidence: choice.confidence }]
    : [];
  // "Can I drop it off the night before?" refuses nothing.
  const asksOnly = asked.commands.length > 0 && reading.answer.polarity === null;
  const bounds = choice || asksOnly ? {} : boundsByRejection(reading, context, gathered);
  const leads = flows.length > 0 || context.flow !== null || correctsLast(reading, context);
  const day =
    flows.some((it) => it.flow === "book") && context.flow === null ? dayAskedFor(reading, asked) : {};
  const said = leads ? { ...day, ...bounds, ...gathered.slots } : withoutHints(gathered.slots);
  const slots = ofWholeVisit(said, flows, reading, context);
  const values = slotCommands(reading, context, { ...gathered, slots }, flows.at(-1)?.flow ?? null);
  const answers = choice || flows.length > 0 ? [] : answer(reading, context, gathered, asked);
  // "Sam Lee, skip": what is left out is what comes after the name.
  const ordered = answers[0]?.type === "skip" ? [...values, ...answers] : [...answers, ...start, ...values];
  const wishes = [...ordered, ...chose, ...asked.commands];
  return wishes.length > 0 ? [...wishes, ...askedBeside(reading, asked)] : [];
}

/** "Never mind, just book it": what is dropped is the doubt. Nothing but a whole order to book says so. */
const isDone = ({ folded, intents }: Reading): boolean =>
  booksIt.test(folded.slice(intents.get("stop")?.end ?? folded.length));

const booksIt =
  /^(?: (?:about )?(?:the|that) [\p{L} ]{1,24}?)?[ ,.!;-]*(?:but )?(?:(?:just|please|go ahead and|then) )*(?:(?:book|reserve|order|confirm) (?:it|that|them|the (?:table|booking))|reserva(?:la|lo)|reservez[- ]la|buch(?:en sie)? (?:ihn|es|sie)|prenota(?:la|lo)|reserve(?:-a)?)(?: (?:now|please|anyway|then|as it is))*[ .!]*$/u;

/** Few words, none of which says who is ill or what is left out. */
const isBare = (folded: string): boolean =>
  folded.trim().split(/\s+/u).length <= 7 &&
  !/(?<!\p{L})(?:we(?:'re)?|are|is|because|cause|since|as|except|but|kids|sick|ill|estamos|somos|porque|salvo|excepto|menos|wir|sind|weil|ausser|bis auf|nous|sommes|sauf|parce|siamo|perche|tranne|exceto)(?!\p{L})/u.test(
    folded,
  );

/** "Move the friday one to thursday", "cancel both": which of several is meant. */
function whichBooking(flow: FlowName, { entities, folded, locale }: Reading) {
  if (flow !== "move" && flow !== "cancel") return {};
  const of: SlotValues = {};
  for (const it of entities) {
    if (!("role" in it) || it.role !== "former") continue;
    if (it.type === "date" && it.value.date) of.date = it.value.date;
    if (it.type === "time" && it.value.time) of.time = it.value.time;
    if (it.type === "partySize") of.partySize = it.value.size;
  }
  const named = entities.some((it) => it.type === "date" || it.type === "time" || it.type === "partySize");
  const each = flow === "cancel" && !named && hasWords(locale.eachBooking).test(folded) && isBare(folded);
  return { ...(Object.keys(of).length > 0 && { of }), ...(each && { each: true as const }) };
}

/** "Move my haircut to 5", where it is had with a styling: the visit that is booked is meant, all of it. */
function ofWholeVisit(
  slots: SlotValues,
  flows: readonly { flow: FlowName }[],
  reading: Reading,
  context: UnderstandingContext,
): SlotValues {
  const { service, ...rest } = slots;
  const corrects =
    context.flow === null &&
    flows.length === 0 &&
    context.known.time !== undefined &&
    (saysWhen(rest) || isTheirs(reading));
  const changes =
    corrects || context.flow === "move" || flows.some((it) => it.flow === "move" || it.flow === "cancel");
  if (service === undefined || !changes || takesFromVisit(reading, context)) return slots;
  return isLessThan(service, context.known.service ?? "") ? rest : slots;
}

const saysWhen = ({ date, time, after, before, shiftMinutes }: SlotValues): boolean =>
  [date, time, after, before, shiftMinutes].some((it) => it !== undefined);

/** "My haircut", "I have a haircut": what they have already, and nothing else in its place. */
const isTheirs = ({ folded, entities }: Reading): boolean =>
  entities.some((it) => it.type === "service" && theirs.test(folded.slice(0, it.start)));

const theirs = /(?<!\p{L})(?:my|our|have(?: an?)?|mi|mon|ma|meine?[nr]?|mio|mia|meu|minha) $/u;

function slotCommands(
  reading: Reading,
  context: UnderstandingContext,
  gathered: Gathered,
  started: FlowName | null,
): Command[] {
  const { slots } = gathered;
  if (Object.keys(slots).length === 0 && gathered.invalid.length === 0) return [];
  const known = started === "book" && context.flow !== "book" ? {} : context.known;
  const correcting =
    reading.answer.correcting ||
    reading.answer.polarity === "no" ||
    reading.entities.some((it) => "role" in it && it.role === "rejected");
  const { set, correct } = splitByKnown(slots, known, correcting);
  const confidence = Math.max(0.5, gathered.confidence);
  const invalid = gathered.invalid.length > 0 ? { invalid: gathered.invalid } : {};
  const corrects = Object.keys(correct).length > 0;
  const commands: Command[] = [];
  if (Object.keys(set).length > 0 || (gathered.invalid.length > 0 && !corrects))
    commands.push({ type: "setSlots", slots: set, ...(corrects ? {} : invalid), confidence });
  if (corrects) commands.push({ type: "correctSlots", slots: correct, ...invalid, confidence });
  return commands;
}

/** Days and hours in passing ("what's the weather tomorrow?") are no wish where nothing leads to a booking. */
function withoutHints({ date: _date, after: _after, before: _before, ...rest }: SlotValues): SlotValues {
  return rest;
}

/** "no, that's too late": the offer bounds the next one. */
function boundsByRejection(reading: Reading, context: UnderstandingContext, gathered: Gathered): SlotValues {
  const { wants } = reading.answer;
  const { slots } = gathered;
  if (
    wants === null ||
    slots.time !== undefined ||
    slots.after !== undefined ||
    slots.before !== undefined ||
    slots.shiftMinutes !== undefined
  )
    return {};
  const times = context.alternatives.map((it) => it.time).sort();
  const offered =
    wants === "earlier" ? (times[0] ?? context.known.time) : (times.at(-1) ?? context.known.time);
  if (offered === undefined || context.flow === null) return {};
  return wants === "earlier" ? { before: offered } : { after: offered };
}

function answer(
  reading: Reading,
  context: UnderstandingContext,
  gathered: Gathered,
  asked: Asked,
): Command[] {
  const { polarity, opens, confidence, wants } = reading.answer;
  const inFlow = context.flow !== null;
  const skip = reading.intents.get("skip");
  const onlyName = Object.keys(gathered.slots).join() === "name" && gathered.invalid.length === 0;
  // "Whatever, just put Smith": who was asked for a name and gives one skips nothing.
  const gives = onlyName && context.awaiting === "name" && (skip?.end ?? 0) <= nameStart(reading);
  if (gives) return [];
  if (skip && inFlow && (onlyName || !hasValues(gathered)))
    return [{ type: "skip", confidence: skip.confidence }];
  if (context.awaiting === "variant" && asked.commands.length === 0 && !hasValues(gathered))
    if (cannotSay(reading, context)) return [{ type: "skip", confidence: unsureAnswer }];
  if (polarity === "no" && wants !== null && inFlow) return [{ type: "deny", confidence }];
  if (changesPlace(gathered)) return [];
  if (polarity === null)
    return reading.intents.has("change") && inFlow && context.awaiting !== "whichBooking"
      ? [{ type: "deny", confidence: 0.7 }]
      : [];
  const questions = reading.clauses.some((it) => it.asks && !asksForIt.test(it.text));
  if (questions && !opens && polarity === "yes") return [];
  const answersElse = asked.commands.length > 0 && !(opens && inFlow);
  if (answersElse) return [];
  // "Great, thank you": a yes only to what was offered last, which is not known here.
  const thanks = polarity === "yes" && context.awaiting === null && !inFlow ? smallTalk(reading) : [];
  return [{ type: polarity === "yes" ? "affirm" : "deny", confidence }, ...thanks.filter(isThanks)];
}

/** "Could you book it please?", "do it": what looks like a question asks for just that, and for nothing with it. */
const asksForIt =
  /^\P{L}*(?:(?:please|just|ok|yes|then) )*(?:(?:can|could|will|would) you (?:(?:please|just) )*(?:book|reserve|confirm|order|do) (?:it|that|this)(?: for (?:me|us))?|do (?:it|that))(?: (?:now|then|please))*\P{L}*$/u;

const nameStart = ({ entities }: Reading): number => entities.find((it) => it.type === "name")?.start ?? -1;

const unsureAnswer = 0.8;

/** "No idea": theirs is the ordinary kind. "No idea, a van I think" is asked once more, and "what's the difference?" answered. */
function cannotSay(
  { text, folded, clauses, locale }: Reading,
  { variety, locale: tag }: UnderstandingContext,
) {
  if (!hasWords(locale.unsure).test(folded) || clauses.some((it) => it.asks)) return false;
  return !variety || kindsNamed(text, variety, tag, "models").length === 0;
}

const isThanks = (command: Command): boolean =>
  command.type === "chitchat" && (command.kind === "thanks" || command.kind === "goodbye");
