// The scenario table of repair: every pattern × every step of every flow of the registry. A later flow joins by itself.
import { chats } from "#chats/index";
import type { Flow, Step } from "#conversation/define-flow";

/** Where a flow can stand; "done": its goal was just reached, "pending": its outcome is awaited. */
export type Standing =
  | Step["ask"]
  | "alternative"
  | "change"
  | "whichBooking"
  | "confirmation"
  | "retry"
  | "pending"
  | "done";

/** How the assistant's open question is known; the last one that fits is it. */
const questions: Record<Exclude<Standing, "pending" | "done">, RegExp> = {
  service: /which service|come in for\?/gi,
  variant: /what kind of vehicle/gi,
  partySize: /how many people/gi,
  date: /(which|what) (other )?day/gi,
  time: /what time/gi,
  asBefore: /, as last time\?/gi,
  name: /what name|who (should|shall|may) /gi,
  contact: /phone number or an e-mail/gi,
  alternative: /which (of these )?would suit you|one of (these work|them do)/gi,
  change: /would you like to change/gi,
  whichBooking: /which booking/gi,
  confirmation: /shall I( book it| place the order| cancel [^?]*)?\?/gi,
  retry: /shall I try again/gi,
  items: /what would you like to order|what can I get you/gi,
  choice: /which \w+ for the /gi,
  more: /anything else, or is that all/gi,
  pickup: /when would you like to pick it up/gi,
};

/** What the assistant asks at the end of its words. */
export function questionOf(text: string): Standing | null {
  const asked = Object.entries(questions).flatMap(([standing, pattern]) =>
    [...text.matchAll(pattern)].map((found) => ({ standing: standing as Standing, at: found.index })),
  );
  return asked.toSorted((a, b) => a.at - b.at).at(-1)?.standing ?? null;
}

/** When and what the customer wants, in words. */
export interface Wish {
  day: string;
  nextDay: string;
  service: string;
  /** What is ordered, and how where that has to be chosen. */
  dish: string;
  choice: string;
}

/** How a willing customer answers each question. */
export const answers = (wish: Wish): Record<Exclude<Standing, "pending" | "done">, string> => ({
  service: wish.service,
  variant: "an SUV",
  partySize: "4 people",
  date: wish.day,
  time: "7pm",
  asBefore: "yes, as last time",
  name: "Ann Lee",
  contact: "ann@example.com",
  alternative: "the first one",
  change: "6pm",
  whichBooking: "the first one",
  confirmation: "yes",
  retry: "yes, please try again",
  items: wish.dish,
  choice: wish.choice,
  more: "that's all",
  pickup: "as soon as possible",
});

const starts: Record<string, string> = {
  book: "I'd like to book",
  move: "I want to change my booking",
  cancel: "cancel my booking",
  check: "do I have a booking?",
  order: "I'd like to order some food",
  cancelOrder: "cancel my order",
  checkOrder: "where is my order?",
  waitlist: "can you put me on the waitlist?",
  leaveWaitlist: "take me off the waitlist",
  checkWaitlist: "am I still on the waitlist?",
  handoff: "can I talk to a person?",
};

/** The words that begin a flow; one that is added to the registry needs its words here. */
export function beginning(flow: Flow): string {
  const words = starts[flow.name];
  if (!words) throw new Error(`the scenario table needs the words that begin the flow ${flow.name}`);
  return words;
}

/** How the assistant says that a flow reached its goal. */
const goals: Record<NonNullable<Flow["effect"]> | "tell", RegExp> = {
  handoff: /\bBooked!/,
  escalate: /will answer by|write to you here|told the team/,
  reschedule: /it's now /,
  cancel: /It's cancelled/,
  order: /Your order is in!/,
  joinWaitlist: /on the waitlist for/,
  leaveWaitlist: /off the waitlist|not on a waitlist/,
  cancelOrder: /Your order is cancelled|too late to cancel|Your order of .* was cancelled/,
  tell: /Your order of |don't see an order|You have (a|your|an) |You've asked for |Your last |You had |don't see a booking|is over, so/,
};
export const goalOf = (flow: Flow): RegExp => goals[flow.effect ?? "tell"];

/** The steps of a flow, from its data. */
function standingsOf(flow: Flow): Standing[] {
  const looks = flow.proposal === "hold" || flow.proposal === "find";
  const asked = (steps: readonly Step[]) => steps.map((it) => it.ask);
  return [
    ...(flow.about === "known" && flow.effect ? (["whichBooking"] as const) : []),
    ...asked(flow.before),
    ...(looks ? (["change", "alternative"] as const) : []),
    ...asked(flow.after),
    // What needs no yes has its outcome at once.
    ...(flow.effect && flow.about !== "none" ? (["confirmation", "pending"] as const) : []),
    ...(flow.proposal === "hold" ? (["retry"] as const) : []),
    "done",
  ];
}

/**
 * Every flow of every chat that is served. The waitlist's begin where a house is full, which a willing customer cannot
 * bring about: they have their own tests.
 */
const flows: Flow[] = Object.values(chats)
  .flatMap((kind) => Object.values(kind?.flows ?? {}))
  .filter(({ about }) => about !== "wait" && about !== "waiting");

/** What becomes of the world as the pattern begins. */
export type Trouble =
  | "model away"
  | "effect unavailable"
  | "effect taken"
  | "effect refused"
  | "a day passes";

export interface Pattern {
  name: string;
  lines: (wish: Wish) => string[];
  trouble?: Trouble;
  /** What the replies to it must say at least. */
  says?: RegExp;
  /** With such a reply the talk has ended well: the customer wanted no more. */
  ends?: RegExp;
  /** It asks for another time or day: a flow about a booking may become a move, which has to show it. */
  changes?: RegExp;
}

const parking = /garage|parking|street|at hand/i;

/** Design section 4's list. */
const patterns: Pattern[] = [
  { name: "interruption", lines: () => ["do you have parking?"], says: parking },
  { name: "correction", lines: () => ["no, at 8pm"], changes: /8:00 PM|20:00/ },
  { name: "correction of the day", lines: ({ nextDay }) => [`no, ${nextDay} instead`], changes: /./ },
  {
    name: "correction after commit",
    lines: () => ["actually make it 8"],
    changes: /8:00 PM|20:00|table for 8/,
  },
  {
    name: "cancellation",
    lines: () => ["never mind"],
    ends: /let the (table|appointment) go|dropped that|dropped the order|forgotten|leave it as it is|nothing has changed|All right|No problem/,
  },
  { name: "skip", lines: () => ["skip that"] },
  { name: "repeat", lines: () => ["can you say that again?"] },
  { name: "clarification", lines: () => ["what do you mean?"] },
  {
    name: "several intents in one message",
    lines: () => ["8pm please, and do you have parking?"],
    says: parking,
    changes: /8:00 PM|20:00/,
  },
  { name: "invalid value", lines: () => ["at 25:00"], says: /isn't a time/ },
  { name: "invalid value: a day that passed", lines: () => ["yesterday"] },
  { name: "unavailable", lines: ({ day }) => [`${day} at 11pm`], changes: /./ },
  { name: "cannot handle", lines: () => ["#%& !!"] },
  {
    name: "cannot handle, over and over",
    lines: () => ["#%& !!", "~~~ ***", "[] {} ^^"],
    says: /person|team/,
  },
  { name: "human handoff", lines: () => ["can I talk to a person?"], says: /team|person|somebody/i },
  { name: "a no", lines: () => ["no"], ends: /All right|No problem|leave it as it is/ },
  { name: "model failure", lines: () => ["~~ #!"], trouble: "model away" },
  { name: "workflow failure: away", lines: () => [], trouble: "effect unavailable" },
  { name: "workflow failure: taken", lines: () => [], trouble: "effect taken" },
  { name: "workflow failure: refused", lines: () => [], trouble: "effect refused" },
  { name: "user returns after a day", lines: () => ["hi, I'm back"], trouble: "a day passes" },
];

export interface Scenario {
  flow: Flow;
  standing: Standing;
  pattern: Pattern;
}

export const scenarios: Scenario[] = flows.flatMap((flow) =>
  standingsOf(flow).flatMap((standing) => patterns.map((pattern) => ({ flow, standing, pattern }))),
);

/** Whether `text` tells of the end that the scenario's customer wanted, as far as it was to be had. */
export function reachesGoal({ flow, pattern }: Scenario, text: string, refused: boolean): boolean {
  const moved = pattern.changes !== undefined && goals.reschedule.test(text);
  const own = goalOf(flow).test(text);
  const shown = flow.proposal === "hold" || flow.proposal === "find" || moved;
  return (own || moved) && (!shown || refused || (pattern.changes?.test(text) ?? true));
}

export const titleOf = ({ flow, standing, pattern }: Scenario): string =>
  `${pattern.name} at ${flow.name}/${standing}`;
