// Step: understand. Words become commands: the recognisers first, a model only where they are unsure.
import type { Command, SlotValues } from "#contracts/commands";
import { epochMs, localOf } from "#business/local-time";
import { peopleOf } from "#business/people";
import { namedVisit, personOf, wordsOfVisit } from "#business/visit-services";
import { wishesApart } from "#understanding/commands/apart";
import type { BusinessDetail } from "#contracts/directory";
import type { Ordering, UnderstandingContext } from "#understanding/context";
import { askModel } from "#understanding/language-model";
import { hearElsewhere } from "../elsewhere/hear.ts";
import { orAskedAgain } from "../answers/asked-again.ts";
import { orMeant } from "../answers/by-meaning.ts";
import { orNotKnown } from "../answers/not-known.ts";
import { orFrequentQuestion } from "../answers/frequent-question.ts";
import { bookingMeant, hearAttendance } from "../attendance.ts";
import { carefully, notices } from "../caution.ts";
import { hearLanguage, localeOf } from "../language.ts";
import { knownBooking } from "../frames.ts";
import { draftOf, openOrders, orderingOf } from "../ordering/order-state.ts";
import { usualOrder } from "../ordering/usual.ts";
import { partyOf, serviceOf, varietyOf } from "../places.ts";
import { wishesSaid } from "../remembering/drop-wish.ts";
import { codeSaid } from "../taking-up/take-up.ts";
import { recollect } from "../remembering/recollect.ts";
import { hearLateness } from "../running-late.ts";
import { isWithPerson } from "../repair/human-handoff.ts";
import { orTierZero } from "../repair/model-failure.ts";
import { queueWishes } from "../repair/several-wishes.ts";
import { topFrame, type Frame, type Line } from "../state.ts";
import type { Desk } from "../turn.ts";

/**
 * Below this the recognisers guess rather than know: their rules give 0.8 and more to a reading that
 * uses every content word, 0.5–0.8 to one that fits the question asked, 0.3 to none.
 */
const sureEnough = 0.6;

/** Only a language was asked for: a word in it, and the open question again. */
const inNewLanguage: Command[] = [{ type: "chitchat", kind: "greeting", confidence: 1 }];

export async function understand(desk: Desk, history: readonly Line[]): Promise<void> {
  const { input } = desk.turn.request;
  if (input.kind !== "message") return;
  desk.dialogue.turns += 1;
  // What is said to a person is not the assistant's to understand.
  if (isWithPerson(desk)) return;
  const code = codeSaid(desk, input.text);
  if (code) return void hearLanguage(desk, code.rest);
  const ours = await hearElsewhere(desk, input.text);
  if (ours === "") return;
  const pressed = meaningOf(desk, ours);
  if (pressed) {
    desk.turn.commands = pressed;
    return;
  }
  await recollect(desk);
  const text = hearLanguage(desk, ours);
  if (text === "") {
    desk.turn.commands = inNewLanguage;
    return;
  }
  const context = contextOf(desk);
  const [first = text, ...later] = wishesApart(text, context, desk.turn.recognise);
  if (later.length > 0) {
    queueWishes(desk, later);
    desk.turn.commands = [...desk.turn.recognise(first, context).commands];
    return;
  }
  const again = orAskedAgain(desk, text, desk.turn.recognise(text, context).commands);
  const written = orFrequentQuestion(desk, text, again, context);
  const commands = await orMeant(desk, text, written, context);
  if (text !== ours && commands.every((it) => it.type === "outOfScope")) {
    desk.turn.commands = inNewLanguage;
    return;
  }
  const read = isSure(hearAttendance(desk, text, commands))
    ? commands
    : await askAnother(desk, text, history, commands);
  const heard = hearLateness(desk, text, read) ?? hearAttendance(desk, text, read);
  const followed = notices(desk, text) ? carefully(heard, commands, text) : heard;
  desk.turn.commands = orNotKnown(text, followed, context);
}

const isSure = (commands: readonly Command[]) =>
  commands.some((it) => it.type !== "outOfScope" && it.confidence >= sureEnough);

/** A button's own words mean what the button means, whatever the recognisers make of them. */
function meaningOf({ dialogue }: Desk, text: string): Command[] | null {
  const said = text.trim().toLowerCase();
  const button = dialogue.lastAnswer?.quickReplies.find((it) => it.text.toLowerCase() === said);
  return button?.means ?? null;
}

async function askAnother(
  desk: Desk,
  text: string,
  history: readonly Line[],
  tierZero: Command[],
): Promise<Command[]> {
  const { model, journal } = desk.turn.deps;
  if (!model) return tierZero;
  const context = contextOf(desk);
  const { customer } = desk.dialogue;
  return orTierZero(
    () => journal.once("model:understand", () => askModel(model, { text, context, history, customer })),
    tierZero,
  );
}

/** What a bare "4", "yes" or "the second" is read against. */
export function contextOf(desk: Desk): UnderstandingContext {
  const { dialogue, turn } = desk;
  const { business, request } = turn;
  const frame = topFrame(dialogue);
  return {
    now: request.now,
    timeZone: business.timeZone,
    locale: localeOf(desk),
    awaiting: dialogue.memory.asking ? "consent" : (frame?.awaiting ?? null),
    flow: frame?.flow ?? null,
    known: knownSlots(desk, frame),
    bookedSize:
      frame?.flow === "move" ? (knownBooking(dialogue, frame.bookingId)?.booking.partySize ?? null) : null,
    wishes: wishesSaid(desk),
    alternatives: startsOffered(desk, frame),
    openingHours: business.hours,
    services: kept(serviceNames, business.services, (all) => all.map((it) => it.name)),
    lengths: turn.vertical.asksService ? kept(serviceLengths, business.services, lengthsOf) : [],
    variety: varietyOf(turn),
    people: peopleOf(business).map((it) => it.name),
    lastPerson: lastPersonOf(dialogue),
    menu: kept(menuNames, business.menu, (all) => [...new Set(all.flatMap((it) => [it.name, it.section]))]),
    ordering: orderingContext(desk, frame),
    tagger: turn.deps.learned.tagger,
    words: turn.deps.learned.words,
  };
}

/** Whoever did, or is to do, the latest visit that named somebody: of before only with the customer's consent. */
function lastPersonOf({ bookings, memory }: Desk["dialogue"]): string | null {
  const before = memory.consent === "given" ? memory.bookings : [];
  const visits = [...before, ...bookings.map((it) => it.booking)].filter((it) => it.status !== "cancelled");
  const named = visits.filter((it) => personOf(it.service) !== null);
  const latest = named.toSorted((a, b) => epochMs(a.startsAt) - epochMs(b.startsAt)).at(-1);
  return latest ? personOf(latest.service) : null;
}

/** What is made of a business's lists, by the list: it lives as long as its cached page, and what is prepared from it too. */
const serviceNames = new WeakMap<BusinessDetail["services"], string[]>();
const serviceLengths = new WeakMap<BusinessDetail["services"], (number | null)[]>();
const menuNames = new WeakMap<BusinessDetail["menu"], string[]>();
const catalogues = new WeakMap<BusinessDetail["menu"], BusinessDetail["menu"]>();

const lengthsOf = (services: BusinessDetail["services"]): (number | null)[] =>
  services.map((it) => (it.variants?.length ? null : it.durationMinutes));

function kept<List extends object, Made>(
  known: WeakMap<List, Made>,
  list: List,
  make: (list: List) => Made,
): Made {
  const made = known.get(list) ?? make(list);
  known.set(list, made);
  return made;
}

function orderingContext(desk: Desk, frame: Frame | null): Ordering | null {
  if (!orderingOf(desk)) return null;
  const { menu } = desk.turn.business;
  const catalogue = kept(catalogues, menu, (all) => all.filter((it) => it.price !== null));
  const { lines, open = [] } = frame?.flow === "order" ? draftOf(frame) : { lines: [] };
  const placed = openOrders(desk.dialogue).length > 0;
  const { names = [], turn = Number.NaN } = desk.dialogue.dishes ?? {};
  const spoken = desk.dialogue.turns - turn <= 1 ? names : [];
  return { catalogue, lines, usual: usualOrder(desk), shown: itemsShown(desk), spoken, open, placed };
}

/** What the last answer's menu card lists. */
const itemsShown = ({ dialogue }: Desk): string[] =>
  (dialogue.lastAnswer?.cards ?? []).flatMap((it) =>
    it.type === "menu" ? it.sections.flatMap(({ items }) => items.map(({ name }) => name)) : [],
  );

/** The values a correction can replace: the flow's, or without one those of the booking made last. */
function knownSlots(desk: Desk, frame: Frame | null): SlotValues {
  const { dialogue } = desk;
  const about = frame ? knownBooking(dialogue, frame.bookingId) : bookingMeant(desk);
  const booked = about ? slotsOf(desk, about.booking) : {};
  const party = frame && frame.flow === "book" ? partyOf(desk, frame) : null;
  const service = frame ? serviceOf(desk, frame)?.name : undefined;
  const kind = frame?.slots.variant ?? dialogue.variant;
  const { name, phone, email } = dialogue.customer;
  return {
    ...booked,
    ...(party ? { partySize: party } : {}),
    ...(service ? { service: namedVisit(desk.turn.business.services, service) } : {}),
    ...(kind ? { variant: kind } : {}),
    ...frame?.slots,
    ...(name ? { name } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
  };
}

function slotsOf(desk: Desk, booking: { startsAt: string; partySize: number; service: string }): SlotValues {
  const { date, time } = localOf(booking.startsAt, desk.turn.business.timeZone);
  return {
    partySize: booking.partySize,
    date,
    time,
    ...wordsOfVisit(desk.turn.business.services, booking.service),
  };
}

function startsOffered({ dialogue, turn }: Desk, frame: Frame | null): UnderstandingContext["alternatives"] {
  if (!frame) return [];
  const chosen = frame.candidates.map((id) => knownBooking(dialogue, id)?.booking);
  const starts = frame.awaiting === "whichBooking" ? chosen.filter((it) => it !== undefined) : frame.offered;
  return starts.map((it) => {
    const { date, time } = localOf(it.startsAt, turn.business.timeZone);
    return { date, time };
  });
}
