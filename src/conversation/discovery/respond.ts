// The global chat's commands carried out: each adds what is to be said.
import type { GlobalCommand } from "#contracts/global-commands";
import { researchPrices, researchReviews } from "./assessing.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { doubtAbout, guessed } from "./doubts.ts";
import { initialDiscovery } from "./memory.ts";
import { describe } from "./describe.ts";
import { accept, compare, placeOf, recommend, reject, reviews, superlative } from "./results.ts";
import { answeredPair, pair } from "./pairing/respond.ts";
import { capital, search, searchWords, show } from "./search.ts";
import { ask, book, bookProposed, isWayBack, leaves } from "./visiting.ts";
import { discoveryBounds } from "./memory.ts";
import { listWatches, unwatch, watch } from "./watching.ts";
import { kindsOf } from "./wording.ts";

export function greet({ turn }: DiscoveryDesk): void {
  turn.said.push({
    text: "Hi! Tell me what you're looking for and I'll find and compare places: by kind, area, price, rating, distance or when something is free. You can book right here too.",
    quickReplies: examples,
  });
}

const examples = [
  "Best hair salon in downtown under $50",
  "Italian restaurant tonight for two",
  "An oil change tomorrow",
].map((text) => ({ label: text, text }));

export async function respond(desk: DiscoveryDesk, text: string): Promise<void> {
  const { memory, turn } = desk;
  if (memory.visiting) {
    if (!leaves(desk, text, turn.commands)) {
      turn.visit = { business: memory.visiting, text, once: false };
      return;
    }
    memory.visiting = null;
    if (isWayBack(text) && memory.criteria) return show(desk, "Back to your search:");
  }
  if (!memory.visiting && (await answeredPair(desk, text, turn.commands))) return;
  if (memory.criteria && isWayBack(text) && text.trim().split(/\s+/u).length <= 5) {
    return show(desk, "Your search:");
  }
  for (const command of turn.commands) {
    await carryOut(desk, command, text);
    // What comes after a booking is said to that business.
    if (turn.visit) return;
  }
}

async function carryOut(desk: DiscoveryDesk, command: GlobalCommand, text: string): Promise<void> {
  const { memory, turn } = desk;
  if (command.type !== "unsure" && command.type !== "outOfScope") memory.misunderstood = 0;
  switch (command.type) {
    case "discover":
    case "refine":
      return search(desk, command);
    case "more":
      if (!memory.criteria) return help(desk);
      memory.before += discoveryBounds.shown;
      return show(desk);
    case "compare":
      return (await byDistance(desk, command, text)) ? undefined : compare(desk, command);
    case "priceResearch":
      return researchPrices(desk, command);
    case "reviewResearch":
      return researchReviews(desk, command);
    case "reviews":
      return reviews(desk, command);
    case "recommend":
      return recommend(desk, command);
    case "accept":
      return chosen(desk, command, text);
    case "reject":
      return reject(desk, command);
    case "book":
      return book(desk, meaning(desk, command, text));
    case "details": {
      const place = placeOf(desk, meaning(desk, command, text), "tell you about");
      if (!place) return;
      // A question with a subject is its own chat's to answer; "tell me more" is told from what is known here.
      if (command.topic === null) return describe(desk, place);
      return ask(desk, place, text);
    }
    case "affirm":
      if (!bookProposed(desk)) return help(desk);
      return;
    case "deny":
      memory.proposed = null;
      memory.awaiting = null;
      turn.said.push({ text: "All right. What else shall I look for?" });
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
      Object.assign(memory, { ...initialDiscovery(), visited: memory.visited, turns: memory.turns });
      return greet(desk);
    case "help":
      return help(desk);
    case "chitchat":
      turn.said.push({ text: courtesies[command.kind] });
      return;
    case "unsure":
      return doubtful(desk, command.about);
    case "outOfScope":
      return lost(desk, text);
  }
}

/** "Book the cheapest one" names it. */
function meaning<C extends { business: string | null; index: number | null; candidates: string[] }>(
  desk: DiscoveryDesk,
  command: C,
  text: string,
): C {
  if (command.business !== null || command.index !== null || command.candidates.length > 0) return command;
  const it = superlative(desk, text);
  return it ? { ...command, business: it.name } : command;
}

/** "Which is closest to downtown?": measured from there, wherever they are. */
async function byDistance(
  desk: DiscoveryDesk,
  command: Extract<GlobalCommand, { type: "compare" }>,
  text: string,
): Promise<boolean> {
  const { memory, turn } = desk;
  const area = turn.words.areas.find((it) => text.toLowerCase().includes(it.name.toLowerCase()));
  if (command.by !== "distance" || !area || !memory.criteria) return false;
  memory.criteria = { ...memory.criteria, area: area.name, distanceMeters: anywhereMeters, sort: "distance" };
  memory.before = 0;
  await show(desk);
  return true;
}

/** As far as a town reaches. */
const anywhereMeters = 20_000;

/** "The second one" right after it was asked which one: what was asked for then goes on. */
function chosen(
  desk: DiscoveryDesk,
  command: Extract<GlobalCommand, { type: "accept" }>,
  text: string,
): void {
  if (/\b(?:book|reserve)\b/iu.test(text)) {
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

const courtesies = {
  greeting: "Hello! What are you looking for?",
  thanks: "You're welcome! Anything else I can find for you?",
  goodbye: "Goodbye! Your search stays here if you come back.",
  howAreYou: "Very well, thank you. What can I find for you?",
} as const;

function help({ turn, memory }: DiscoveryDesk): void {
  turn.said.push({
    text:
      memory.shown.length > 0
        ? "You can narrow it down (“cheaper”, “within 2 km”, “free after 5”), compare the results, read their reviews, ask about one, or book: “book the second one at six”."
        : "I find places and compare them. Say what you need, where, for how much and when: “a haircut in the old town tomorrow morning under $40”.",
    quickReplies:
      memory.shown.length > 0
        ? [
            { label: "Compare them", text: "Compare them" },
            { label: "Book the first one", text: "Book the first one" },
          ]
        : examples,
  });
}

function doubtful(desk: DiscoveryDesk, about: string): void {
  const doubt = doubtAbout(about, desk);
  if (doubt) desk.turn.said.push(doubt);
  else help(desk);
}

/** What was not understood may be a dish or a service; else it is said so, with what there is. */
async function lost(desk: DiscoveryDesk, text: string): Promise<void> {
  const { memory, turn } = desk;
  if (await searchWords(desk, text)) return;
  memory.misunderstood += 1;
  const named = turn.words.categories.find((it) => text.toLowerCase().includes(kindsOf(it)));
  if (named) {
    const options = { label: capital(kindsOf(named)), text: `Find ${kindsOf(named)}` };
    return void turn.said.push({ text: `Are you looking for ${kindsOf(named)}?`, quickReplies: [options] });
  }
  const question = guessed(desk, text);
  if (question) return void turn.said.push(question);
  if (memory.misunderstood === 1) {
    turn.said.push({
      text: "I didn't get that. I find and compare local businesses; tell me what you're looking for.",
      quickReplies: examples,
    });
    return;
  }
  turn.said.push({
    text: `I still don't follow. Pick a kind of business, or try “${memory.misunderstood % 2 === 0 ? "best rated restaurant in downtown" : "cheapest oil change"}”.`,
    quickReplies: turn.words.categories
      .slice(0, 6)
      .map((it) => ({ label: capital(kindsOf(it)), text: `Find ${kindsOf(it)}` })),
  });
}
