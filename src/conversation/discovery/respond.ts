// The global chat's commands carried out: each adds what is to be said.
import type { GlobalCommand } from "#contracts/global-commands";
import { asksToBook, isWayBack, oneBy } from "#understanding/discovery/plain-words";
import { answeredKind } from "./another-kind.ts";
import { answeredFrom, byDistance } from "./by-distance.ts";
import { researchPrices, researchReviews } from "./assessing.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { toldDistance } from "./distances.ts";
import { doubtAbout } from "./doubts.ts";
import { noCriteria } from "./criteria.ts";
import { localeOf } from "./locale.ts";
import { lost } from "./lost.ts";
import { meaning, nameless } from "./meant.ts";
import { initialDiscovery, stageBack, type PlaceCommand } from "./memory.ts";
import { person } from "./person.ts";
import { phrasesOf } from "./phrases/index.ts";
import { reviews } from "./place-reviews.ts";
import { describe } from "./describe.ts";
import { explain } from "./explain.ts";
import { accept, compare, leaveOut, placeMeant, placeOf, recommend, reject, superlative } from "./results.ts";
import { lapse } from "./pairing/booked.ts";
import { answeredPair, pair } from "./pairing/respond.ts";
import { pageOf, search, show } from "./search.ts";
import { buttonOf, examplesOf } from "./present.ts";
import { answeredPick } from "./picked.ts";
import {
  ask,
  book,
  bookProposed,
  ofBooked,
  givesUp,
  leaves,
  toldAllBooked,
  wantsElsewhere,
} from "./visiting.ts";
import { listWatches, unwatch } from "./watched-list.ts";
import { answeredReach, watch } from "./watching.ts";

export function greet(desk: DiscoveryDesk): void {
  const { greeting } = phrasesOf(desk);
  desk.turn.said.push({ text: greeting, quickReplies: examplesOf(desk) });
}

export async function respond(desk: DiscoveryDesk, text: string): Promise<void> {
  const { memory, turn } = desk;
  const words = phrasesOf(desk);
  const wayBack = isWayBack(text, localeOf(desk));
  const { visiting } = memory;
  if (visiting) {
    lapse(memory);
    if (asksWhatIsBooked(turn.commands) && toldAllBooked(desk)) return;
    const gaveUp = givesUp(desk, text);
    const gone = leaves(desk, text, turn.commands) || (await wantsElsewhere(desk, text, turn.commands));
    if (gaveUp || !gone) {
      turn.visit = { business: visiting, text, once: false };
      if (gaveUp) Object.assign(memory, { visiting: null, stage: stageBack(memory) });
      return;
    }
    memory.visiting = null;
    for (const it of turn.commands) if (it.type === "reject") leaveOut(desk, placeMeant(desk, it), it);
    if (wayBack && memory.criteria) return show(desk, words.backToSearch);
  }
  // "Talk to a human" is nobody's name.
  const wantsPerson = turn.commands.some((it) => it.type === "person");
  if (!memory.visiting && !wantsPerson && (await answeredPair(desk, text, turn.commands))) return;
  if (!memory.visiting && ((await toldDistance(desk, text)) || answeredReach(desk, text))) return;
  if (!memory.visiting && !wantsPerson && (await answeredPick(desk, text))) return;
  if (!memory.visiting && ((await answeredFrom(desk, text)) || (await answeredKind(desk, text)))) return;
  const others = turn.commands.some((it) => it.type === "more" || it.type === "reject");
  if (memory.criteria && wayBack && !others && text.trim().split(/\s+/u).length <= 5) {
    return show(desk, words.yourSearch);
  }
  const commands = shownOnce(turn.commands);
  for (const [at, command] of commands.entries()) {
    const next = commands[at + 1];
    // "Not that one, somewhere cheaper": what is left is shown once.
    if (command.type === "reject" && next && searches(next))
      leaveOut(desk, placeMeant(desk, command), command);
    else await carryOut(desk, command, text);
    // What comes after a booking is said to that business.
    if (turn.visit) return;
  }
}

const asksWhatIsBooked = (commands: readonly GlobalCommand[]): boolean =>
  commands.some((it) => it.type === "booked" && !it.change);

/** "Not HairArt, show me others": who is turned down is left out, and others are shown with that. */
function shownOnce(commands: readonly GlobalCommand[]): GlobalCommand[] {
  const names = (it: GlobalCommand) => it.type === "reject" && (it.business ?? it.index) !== null;
  const again = (it: GlobalCommand) => it.type === "more" || (it.type === "reject" && !names(it));
  return commands.some(names) ? commands.filter((it) => !again(it)) : [...commands];
}

const searches = ({ type }: GlobalCommand): boolean =>
  type === "discover" || type === "refine" || type === "reject";

async function carryOut(desk: DiscoveryDesk, command: GlobalCommand, text: string): Promise<void> {
  const { memory, turn } = desk;
  const { which } = memory;
  memory.which = null;
  // "The second one", asked which: what was asked for goes on with it.
  const short = text.trim().split(/\s+/u).length <= 4;
  if (which && memory.awaiting === "which" && short && answersWhich(command)) {
    memory.awaiting = null;
    const { business, index, candidates } = command;
    const whole = { ...which.command, business, index, candidates };
    await carryOut(desk, whole, which.text);
    return;
  }
  await done(desk, command, text);
  const asked = memory.awaiting === "which" && !turn.visit;
  if (asked && isOfPlace(command)) memory.which = { command, text };
}

const isOfPlace = (it: GlobalCommand): it is PlaceCommand =>
  it.type === "details" || it.type === "reviews" || it.type === "book" || it.type === "person";

type Named = Extract<GlobalCommand, { type: "accept" | "details" }>;

/** Names a place, and asks nothing of it. */
const answersWhich = (it: GlobalCommand): it is Named =>
  (it.type === "accept" || (it.type === "details" && it.topic === null)) &&
  (it.business !== null || it.index !== null);

async function done(desk: DiscoveryDesk, command: GlobalCommand, text: string): Promise<void> {
  const { memory, turn } = desk;
  if (isLoose(command) && takenBest(desk, text)) return;
  if (command.type !== "unsure" && command.type !== "outOfScope") memory.misunderstood = 0;
  switch (command.type) {
    case "discover":
    case "refine":
      // Of one place alone its own chat knows more than the directory.
      if (command.type === "refine" && command.among && memory.shown.length === 1) {
        const place = placeOf(desk, { business: null, index: 0, candidates: [] }, "tell");
        return place ? ask(desk, place, text) : undefined;
      }
      return search(desk, command, text);
    case "more":
      if (!memory.criteria) return help(desk);
      memory.before += pageOf(memory);
      return show(desk);
    case "compare":
      return (await byDistance(desk, command, text)) ? undefined : compare(desk, command);
    case "priceResearch":
      return command.service === null && command.category !== null
        ? priced(desk, command)
        : researchPrices(desk, command, text);
    case "reviewResearch":
      return researchReviews(desk, command, text);
    case "reviews":
      return reviews(desk, command);
    case "recommend":
      return recommend(desk, command);
    case "explain":
      return explain(desk, command);
    case "booked":
      return ofBooked(desk, text, command.change);
    case "accept":
      return chosen(desk, command, text);
    case "reject":
      return reject(desk, command);
    case "book":
      return book(desk, meaning(desk, command, text));
    case "details": {
      const place = placeOf(desk, meaning(desk, command, text), "tell");
      if (!place) return;
      // A question with a subject is its own chat's to answer; "tell me more" is told from what is known here.
      if (command.topic === null) return describe(desk, place);
      return ask(desk, place, nameless(command.topic, text, place.name));
    }
    case "person":
      return person(desk, command);
    case "affirm":
      if (!bookProposed(desk)) return help(desk);
      return;
    case "deny":
      memory.proposed = null;
      memory.focus = null;
      memory.awaiting = null;
      turn.said.push({ text: phrasesOf(desk).denied });
      return;
    case "watch":
      return watch(desk, command, text);
    case "unwatch":
      return unwatch(desk, text);
    case "watches":
      return listWatches(desk);
    case "pair":
      return pair(desk, command);
    case "restart":
      Object.assign(memory, {
        ...initialDiscovery(),
        visited: memory.visited,
        language: memory.language,
        turns: memory.turns,
      });
      return greet(desk);
    case "help":
      return help(desk);
    case "chitchat":
      turn.said.push({ text: phrasesOf(desk)[courtesies[command.kind]] });
      return;
    case "unsure":
      return doubtful(desk, command.about);
    case "outOfScope":
      return lost(desk, text);
  }
}

/** No command of one place, which "the cheapest one" may mean. */
const isLoose = ({ type }: GlobalCommand): boolean =>
  type === "discover" || type === "refine" || type === "unsure" || type === "outOfScope";

/** "The cheapest one" of what is shown is taken; false: something else is said. */
function takenBest(desk: DiscoveryDesk, text: string): boolean {
  const one = oneBy(text) === null ? null : superlative(desk, text);
  if (one) accept(desk, { type: "accept", business: one.name, index: null, candidates: [], confidence: 0.9 });
  return one !== null;
}

/** "The second one" right after it was asked which one: what was asked for then goes on. */
function chosen(
  desk: DiscoveryDesk,
  command: Extract<GlobalCommand, { type: "accept" }>,
  text: string,
): void {
  if (asksToBook(text, localeOf(desk))) {
    return book(desk, {
      ...command,
      type: "book",
      service: null,
      date: null,
      time: null,
      after: null,
      before: null,
      partySize: null,
    });
  }
  return accept(desk, command);
}

/** "How expensive are restaurants downtown?": told with what they usually cost, the cheapest first. */
function priced(
  desk: DiscoveryDesk,
  { category, area }: Extract<GlobalCommand, { type: "priceResearch" }>,
): Promise<void> {
  desk.memory.criteria = { ...noCriteria, category, area, sort: "price" };
  desk.memory.before = 0;
  return show(desk);
}

const courtesies = {
  greeting: "hello",
  thanks: "welcome",
  goodbye: "goodbye",
  howAreYou: "wellThanks",
} as const;

function help(desk: DiscoveryDesk): void {
  const words = phrasesOf(desk);
  const shown = desk.memory.shown.length > 0;
  desk.turn.said.push({
    text: shown ? words.helpShown : words.helpFirst,
    quickReplies: shown ? [buttonOf([words.compareThem]), buttonOf([words.bookFirst])] : examplesOf(desk),
  });
}

function doubtful(desk: DiscoveryDesk, about: string): void {
  const doubt = doubtAbout(about, desk);
  if (doubt) desk.turn.said.push(doubt);
  else help(desk);
}
