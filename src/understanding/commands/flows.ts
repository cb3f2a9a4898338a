// Which flow a message starts or leaves, seen from the one under way.
import type { FlowName } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import type { Asked } from "./asks.ts";
import type { Intent } from "./intents.ts";
import { plain } from "../text.ts";
import { lessOfVisit } from "../visits/read-visit.ts";
import type { ReadClause, Reading } from "./reading.ts";
import type { Gathered } from "./slots.ts";

export interface Started {
  flow: FlowName;
  confidence: number;
}

/** The flows to start in order, or `stop` to leave the one under way. */
export function flowsOf(
  reading: Reading,
  context: UnderstandingContext,
  gathered: Gathered,
  asked: Asked,
): Started[] | "stop" {
  const intents = ordered(reading.clauses, asked);
  const surest = (intent: Intent) => intents.get(intent) ?? 0;
  const valued = Object.keys(gathered.slots).some((it) => it !== "notes");
  const again = reading.intents.get("book")?.fresh === true;
  if (!again && takesFromVisit(reading, context)) return [];
  if (surest("cancel") > 0 && surest("cancel") >= surest("move")) {
    const cancel: Started = { flow: "cancel", confidence: surest("cancel") };
    return again ? [cancel, { flow: "book", confidence: surest("book") }] : [cancel];
  }
  if (context.flow === null && wishesAnother(reading)) return [{ flow: "book", confidence: 0.9 }];
  const cancels = Math.max(surest("cancelAny"), surest("stop"));
  if (cancels > 0 && (cancelsWhole(reading, context) || cancelsAnother(reading, context, gathered)))
    return [{ flow: "cancel", confidence: cancels }];
  if (surest("cancelAny") > 0) return cancelling(context, surest("cancelAny"));
  if (surest("stop") > 0 && !valued) return context.flow === null ? [] : "stop";
  const started = changing(surest, context, valued) ?? booking(surest, reading, context, gathered, asked);
  return started ? [started] : [];
}

/** "Cancel the styling", "just the haircut then": the visit that is booked goes on without the rest of it. */
export const takesFromVisit = ({ text, folded, entities }: Reading, context: UnderstandingContext): boolean =>
  (context.flow === null || context.flow === "move") &&
  context.known.time !== undefined &&
  !wholeVisit.test(folded) &&
  !another.test(folded) &&
  lessOfVisit(text, entities, context) !== null;

/** "Book just a haircut for my son" is a visit of its own. */
const another = /(?<!\p{L})(?:book|reserva(?:r|me)|reservez|buchen?|prenota(?:re)?|marcar?)(?!\p{L})/u;

/** "Cancel my haircut" calls the visit by what comes first in it; "cancel everything" is all of it. */
const wholeVisit =
  /(?<!\p{L})(?:cancel\p{L}*|annul\p{L}*|stornier\p{L}*|disd\p{L}*) (?:(?:my|mi|mon|ma|meine?n?|(?:il mio|la mia)|[ao] (?:meu|minha)) |(?:it all|everything|all of it|the whole thing|todo|tout|alles|tutto|tudo)(?!\p{L}))/u;

const more =
  /(?<!\p{L})(?:another|a second|one more|otr[oa]|une? autre|encore une?|noch eine?[nr]?|un'? ?altr[oa]|outr[oa]|mais uma?) (?:\p{L}+ )?$/u;

/** "Another haircut on Friday" leaves the one that is booked where it is. */
const wishesAnother = ({ folded, entities }: Reading): boolean =>
  entities.some((it) => it.type === "service" && more.test(folded.slice(0, it.start)));

/** "Never mind, cancel the whole thing": not the change is given up, but what was to be changed. */
const whole =
  /(?<!\p{L})(?:cancel|cancela\p{L}*|annule\p{L}*|stornier\p{L}*|annulla\p{L}*|cancele\p{L}*)(?!\p{L}).*(?<!\p{L})(?:whole|entire(?:ly)?|altogether|completely|tod[ao]|por completo|tout|toute|completement|ganz\p{L}*|komplett|tutt[oa]|del tutto|tudo)(?!\p{L})/u;

/** "Ok then cancel": where no other time suits, or in place of one. */
const instead =
  /(?<!\p{L})(?:then|just|instead|rather|entonces|pues|mejor|alors|plutot|dann|lieber|allora|piuttosto|entao|antes)(?!\p{L})/u;

const cancelsWhole = ({ folded, intents }: Reading, { flow, awaiting }: UnderstandingContext): boolean =>
  flow === "move" &&
  (whole.test(folded) ||
    (intents.has("cancelAny") &&
      (awaiting === "alternative" || instead.test(folded) || theOne.test(folded))));

const theOne =
  /(?<!\p{L})(?:(?:the|my) (?:other )?(?:one|booking|reservation|table|appointment|visit) (?:on|for|at|from|today|tonight|tomorrow)|(?:la|el) (?:reserva |cita )?del?|(?:celle|celui|la reservation) d[ue]|(?:die|den)(?: termin| reservierung| tisch)? (?:am|vom|um)|(?:quell[oa]|la prenotazione) del(?:le|l')?|[ao](?: reserva)? d[aeo]s?)(?!\p{L})/u;

/** "Cancel the one on the 24th", while another is being made: that was for another day. */
const cancelsAnother = (
  { folded }: Reading,
  { flow, known }: UnderstandingContext,
  { slots: { date } }: Gathered,
): boolean =>
  flow === "book" &&
  date !== undefined &&
  known.date !== undefined &&
  date !== known.date &&
  theOne.test(folded);

/** "cancel" alone: what is being made is dropped, else the booking that was made. */
function cancelling({ flow }: UnderstandingContext, confidence: number): Started[] | "stop" {
  if (flow === "book" || flow === "move" || flow === "check" || flow === "waitlist") return "stop";
  return flow === "cancel" ? [] : [{ flow: "cancel", confidence }];
}

function changing(
  surest: (intent: Intent) => number,
  context: UnderstandingContext,
  valued: boolean,
): Started | null {
  if (surest("move") > 0) return moving(context, valued, surest("move"));
  if (surest("check") > 0)
    return context.flow === "check" ? null : { flow: "check", confidence: surest("check") };
  return null;
}

function booking(
  surest: (intent: Intent) => number,
  reading: Reading,
  context: UnderstandingContext,
  gathered: Gathered,
  asked: Asked,
): Started | null {
  if (surest("move") > 0 || surest("check") > 0) return null;
  const fresh = reading.intents.get("book")?.fresh === true;
  const inBooking = context.flow === "book" || context.flow === "move" || context.flow === "waitlist";
  if (swapsWish(reading, context, gathered)) return null;
  if (surest("book") > 0 && replacesLast(reading, context))
    return { flow: "move", confidence: surest("book") };
  if (surest("book") > 0 && (fresh || !inBooking)) return { flow: "book", confidence: surest("book") };
  if (context.flow !== null) return null;
  const says = Object.keys(gathered.slots).length > 0 || gathered.invalid.length > 0;
  if (correctsLast(reading, context) && (says || surest("change") === 0)) return null;
  if (surest("change") > 0 && !changesThings(reading, context))
    return { flow: "move", confidence: surest("change") };
  return books(reading, gathered, asked) ? { flow: "book", confidence: 0.7 } : null;
}

/** "Can I get an early table instead, maybe 6", after the booking was made, moves that one. */
const replacesLast = (
  { folded, intents, entities }: Reading,
  { flow, known }: UnderstandingContext,
): boolean =>
  flow === null &&
  known.time !== undefined &&
  intents.get("book")?.fresh !== true &&
  (inItsPlace.test(folded) || entities.some((it) => "role" in it && it.role === "rejected"));

/** "A table outside instead of inside", of what is booked: a wish for it, and no other table. */
export const swapsWish = (
  { folded }: Reading,
  { flow, known }: UnderstandingContext,
  { slots: { notes, service, ...rest } }: Gathered,
): boolean =>
  flow === null &&
  known.time !== undefined &&
  notes !== undefined &&
  (service === undefined || service === known.service) &&
  Object.keys(rest).length === 0 &&
  inPlaceOf.test(plain(folded));

const inPlaceOf =
  /(?<!\p{L})(?:instead of|rather than|en (?:vez|lugar) de|au lieu d[eu']|plutot qu[e']|(?:an)?statt|invece (?:di|che)|anziche|em vez d[aeo])(?!\p{L})/u;

const inItsPlace =
  /(?<!\p{L})(?:instead|stattdessen|en vez|en su lugar|a la place|invece|em vez disso|no lugar)(?!\p{L}| (?:of|d[aeio]|del|d')(?!\p{L})(?! (?:the |l[ae]s |alle |um )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|today|tomorrow|\p{L}+day)(?!\p{L})))| d')/u;

/** "I need to change my tyres" is work to be done where no booking is there to be changed. */
const changesThings = (reading: Reading, { known }: UnderstandingContext): boolean =>
  known.time === undefined && reading.entities.some((it) => it.type === "service");

/** "Actually make it 8" after the booking was made corrects that one. */
export const correctsLast = (reading: Reading, { known }: UnderstandingContext): boolean =>
  known.time !== undefined &&
  (reading.answer.correcting || reading.entities.some((it) => it.type === "shift"));

/** In mid-booking "change the time to 8" corrects the draft; otherwise a booking made is moved. */
function moving(context: UnderstandingContext, valued: boolean, confidence: number): Started | null {
  if (context.flow === "move" || context.flow === "waitlist") return null;
  if (context.flow === "book" && valued) return null;
  return { flow: "move", confidence };
}

/** Size, time or service given out of the blue is a wish to book; a day alone only where nothing is asked. */
function books(reading: Reading, { slots, invalid }: Gathered, asked: Asked): boolean {
  if (reading.intents.has("complaint") || reading.intents.has("compliment")) return false;
  const service = reading.entities.some((it) => it.type === "service" && !asked.consumed.has(it));
  if (service || slots.partySize !== undefined || slots.time !== undefined) return true;
  const wonders = reading.clauses.some((it) => it.asks && it.text.trim().split(/ +/).length > 3);
  const hinted = slots.date !== undefined || slots.after !== undefined || slots.before !== undefined;
  return (hinted || invalid.length > 0) && asked.commands.length === 0 && !wonders;
}

/** What the clauses that do not merely ask show; each intent with its surest confidence. */
function ordered(clauses: readonly ReadClause[], asked: Asked): Map<Intent, number> {
  const found = new Map<Intent, number>();
  for (const clause of clauses) {
    if (asked.clauses.has(clause)) continue;
    for (const { intent, confidence } of clause.intents.values())
      found.set(intent, Math.max(confidence, found.get(intent) ?? 0));
  }
  return found;
}
