// The entry of the dashboard chat: an owner's words to commands. Pure, synchronous, never throws. Nothing is read as
// a change unless it is surely ordered; what only looks like an order, or is told of others, is asked about.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { suspicious } from "../learned/shipped-injection.ts";
import { bookingView, endedView, waitlistView } from "./booking-looks.ts";
import { lookAgain } from "./again.ts";
import { beginningOfAll, bounded } from "./begun.ts";
import { bookingWish } from "./bookings.ts";
import { catalogueWish } from "./catalogue.ts";
import { ingredientWish } from "./ingredients.ts";
import type { DashboardAwaited, DashboardContext } from "./context.ts";
import { historyView } from "./history-looks.ts";
import { hoursView, hoursWish, weeklyToo } from "./hours.ts";
import { capacityView, promotionView } from "./house-looks.ts";
import { costView, orderStep, orderView } from "./kitchen.ts";
import { rulesView } from "./missed.ts";
import { insightWish } from "./insights.ts";
import { suggestionView } from "./other-figures.ts";
import { faqView } from "./faq-looks.ts";
import { freeView } from "./free-places.ts";
import { leftOutOf } from "./left-out.ts";
import { hiddenView, menuView } from "./menu-looks.ts";
import { audienceView, outreachView, outreachWish } from "./outreach.ts";
import { pacingView } from "./pacing.ts";
import { body, readWishes, type Wish } from "./reading.ts";
import { plansView, plansWish } from "./plans.ts";
import { rotaView } from "./rota.ts";
import { ruleWish } from "./rules.ts";
import { apart, isWhole } from "./run-together.ts";
import { without } from "../wishes/lexicon.ts";
import { tidy } from "../wishes/tidy.ts";
import { answerWish, courtesies, draftWish, goalWish, plainTalk } from "./talk.ts";
import { personFree, shiftWish } from "./shift-ends.ts";
import { teamView, teamWish } from "./team.ts";
import { unknownPerson } from "./unknown-person.ts";
import type { Concept } from "./words/index.ts";

const longest = 4_000;

/** Commands change nothing but through these; the rest look, answer or talk. */
export const isChange = (type: DashboardCommand["type"]): boolean =>
  /^(?:catalogue|hours\.(?!view)|change\.(?!view)|staff\.(?!view)|booking\.(?!view)|resource|promotion|message|escalation\.reply|order\.advance|policy|faq)(?!\.view)/u.test(
    type,
  );

/** Never empty; `outOfScope` where nothing leads anywhere. */
export function understandDashboard(text: string, context: DashboardContext): DashboardCommand[] {
  const words = withItsDay(withItsMoment(text.slice(0, longest), context), context);
  const attack = suspicious(words);
  const wishes = readWishes(words, context).flatMap((it) => apart(it, ordersAll));
  const again = wishes.length === 1 ? lookAgain(wishes[0]!, words) : [];
  if (again.length > 0) return again;
  const own = wishes.map((wish) => (attack ? calmed(commandsOf(wish)) : commandsOf(wish)));
  const read = own.map((it, at) => weeklyToo(it, own.slice(0, at).flat().at(-1), wishes[at]!));
  const begun = wishes[0] ? beginningOfAll(wishes[0], read) : read;
  const commands = joined(
    attack
      ? begun.flat()
      : begun.flatMap((it, at) =>
          orRestricted(orUnread(it, wishes[at]!, wishes[at + 1], read), leftOutOf(wishes[at]!, it)),
        ),
  );
  const changed = commands.some((it) => it.type === "draft.change");
  const told = commands.filter(
    // "no, make it 17.50" is no refusal.
    (it) => it.type !== "outOfScope" && it.type !== "chitchat" && !(changed && it.type === "deny"),
  );
  const rest = told.length > 0 ? told : commands.slice(0, 1);
  return rest.length > 0 ? rest : [{ type: "outOfScope", confidence: 0.3 }];
}

/** Orders, each of which lacks nothing. */
function ordersAll(wish: Wish): boolean {
  const all = commandsOf(wish);
  return all.length > 0 && all.every((it) => isChange(it.type) && isWhole(it));
}

const namesOf = ({ items, categories, staff, resources }: Wish): string =>
  [...items, ...categories, ...staff, ...resources].flatMap((it) => it.names).join(", ");

/** Beside parts that are understood, the one that is not is told: nothing is lost in silence. */
function orUnread(
  commands: DashboardCommand[],
  wish: Wish,
  next: Wish | undefined,
  all: readonly DashboardCommand[][],
): DashboardCommand[] {
  const { text, context } = wish;
  // "T3 is wobbly, keep it free": what the next one calls "it".
  if (next && namesOf(next) === namesOf(wish) && namesOf(wish) !== "") return commands;
  const answers = context.awaiting !== null && context.awaiting !== "confirmation";
  const beside = all.flat().some((it) => it.type !== "outOfScope" && it.type !== "chitchat");
  const said = tidy(text);
  return !answers &&
    beside &&
    commands.every((it) => it.type === "outOfScope") &&
    said !== null &&
    /\p{L}{2}\P{L}+\p{L}{2}/u.test(said)
    ? [{ type: "unread", text: said, confidence: 0.5 }]
    : commands;
}

/** What restricts a change and is kept by none is told, and nothing wider is drafted. */
const orRestricted = (commands: DashboardCommand[], leftOut: DashboardCommand[]): DashboardCommand[] =>
  leftOut.length === 0
    ? commands
    : commands.every((it) => it.type === "catalogue.add")
      ? // What is new is shown as it is, for good, before it is agreed to.
        [...commands, ...leftOut]
      : [
          ...commands.filter((it) => !isChange(it.type)),
          ...leftOut,
          { type: "unsure", about: "restricted", confidence: 0.7 },
        ];

/** "Tomorrow at 9, tell my customers that …": the moment is of what follows it. */
function withItsMoment(text: string, context: DashboardContext): string {
  const comma = text.indexOf(",");
  if (comma < 0 || comma > longestMoment) return text;
  const [moment, more] = readWishes(text.slice(0, comma), context);
  const [told] = readWishes(text.slice(comma + 1), context);
  if (!moment || more || !told?.has("message")) return text;
  const spoken = [...moment.of("date"), ...moment.of("time"), ...moment.windows];
  return spoken.length > 0 && tidy(without(moment.said, spoken)) === null
    ? `${text.slice(0, comma)} ${text.slice(comma + 1)}`
    : text;
}
const longestMoment = 40;

/** "Next Friday private event, closed to the public from 6pm": the hours behind the comma are that day's, and not every day's. */
function withItsDay(text: string, context: DashboardContext): string {
  const comma = text.indexOf(",");
  if (comma < 0 || comma > longestDay) return text;
  const [day, more] = readWishes(text.slice(0, comma), context);
  const [told] = readWishes(text.slice(comma + 1), context);
  if (!day || more || !told || day.of("date").length + day.weekly.length === 0) return text;
  if (told.of("date").length + told.weekly.length > 0 || !changesIn(told).some(isOfNoDay)) return text;
  if (changesIn(day).length > 0 || day.of("date").length === 0) return text;
  const spoken = day.of("date").map((it) => day.text.slice(it.start, it.end));
  return `${text.slice(comma + 1).trim()} ${spoken.join(" and ")}`;
}
const longestDay = 60;
const isOfNoDay = (it: DashboardCommand): boolean =>
  it.type === "hours.set" && it.weekdays.length === 0 && it.date === null;

/** "Chair 1 is broken, don't book it till Friday" is one wish: the second says until when. */
const joined = (commands: readonly DashboardCommand[]): DashboardCommand[] =>
  commands.reduce<DashboardCommand[]>((all, it) => {
    const last = all.at(-1);
    const same =
      last?.type === "resource.block" &&
      it.type === "resource.block" &&
      last.resource !== null &&
      last.resource === it.resource &&
      last.date === null;
    return same ? [...all.slice(0, -1), { ...it, reason: it.reason ?? last.reason }] : [...all, it];
  }, []);

/** From a message that looks like an attack no change is taken, no word on what is drafted, and no yes. */
const calmed = (commands: readonly DashboardCommand[]): DashboardCommand[] =>
  commands.map((it) =>
    isChange(it.type) || acts.has(it.type) ? { type: "unsure", about: it.type, confidence: 0.5 } : it,
  );

const acts: ReadonlySet<DashboardCommand["type"]> = new Set(["affirm", "draft.change", "undo", "goal.set"]);

function commandsOf(wish: Wish): DashboardCommand[] {
  const awaits = wish.context.awaiting !== null && wish.context.awaiting !== "confirmation";
  const first = firstOf(wish, [plainTalk, answerWish, orderStep]);
  if (first.length > 0) return first;
  if (awaits && !standsAlone(wish)) {
    const filled = draftWish(wish);
    const other = changesIn(wish).filter((it) => it.type !== wish.context.draft);
    if (
      filled.length > 0 &&
      (other.length === 0 ||
        wish.mood !== "orders" ||
        wish.context.awaiting === "text" ||
        wish.context.awaiting === "name")
    )
      return filled;
  }
  const stranger = unknownPerson(wish);
  if (stranger.length > 0) return stranger;
  const answers = firstOf(wish, [faqView, audienceView, historyView]);
  if (answers.length > 0) return answers;
  const free = freeView(wish);
  if (free.length > 0 && !ordersElse(wish)) return free;
  const views = firstOf(wish, [
    courtesies,
    hiddenView,
    plansView,
    pacingView,
    rulesView,
    capacityView,
    promotionView,
    costView,
    orderView,
    outreachView,
    waitlistView,
    suggestionView,
    personFree,
    rotaView,
    teamView,
    endedView,
  ]);
  switch (wish.mood) {
    case "asks":
      return asked(wish, views);
    case "denies":
    case "reports": {
      const [change] = changesIn(wish);
      if (change) return [{ type: "unsure", about: aboutOf(change), confidence: 0.7 }];
      return orElse(firstOf(wish, [...looks]));
    }
    case "orders":
      return ordered(wish, views);
  }
}

/** "Can you take 10% off the diavola tomorrow" only sounds like a look for a place. */
const ordersElse = (wish: Wish): boolean =>
  wish.mood === "orders" &&
  changesIn(wish).some(
    (it) => isChange(it.type) && it.confidence >= 0.75 && !/^(?:booking|resource)\./u.test(it.type),
  );

/** What is no answer to what was asked: a question of its own, or a whole order for something else. */
function standsAlone(wish: Wish): boolean {
  const { awaiting, draft } = wish.context;
  if (awaiting === "text") return false;
  if (wish.mood === "asks" || question.test(wish.said)) return firstOf(wish, looks).length > 0;
  const [change] = changesIn(wish).filter((it) => it.type === draft);
  if (!change || wish.mood !== "orders") return false;
  const subject = subjectOf(change);
  return subject !== null && !/^(?:it|that|this|them|one)$/iu.test(subject) && opensWith(wish, awaiting);
}

/** "How were sales on Friday?" answers nothing that was asked. */
const question =
  /^\W*(?:how|what|which|who|whose|when|where|cuant\p{L}+|que|cual\p{L}*|quien\p{L}*|como|cuando)(?![\p{L}])/u;

function subjectOf(change: DashboardCommand): string | null {
  const { item, name, staff, customer } = change as Readonly<Record<string, unknown>>;
  return [item, name, staff, customer].find((it) => typeof it === "string") ?? null;
}

/** A name may be any words: there only an order's own verb, and what it needs, makes one. */
const opensWith = (wish: Wish, awaiting: DashboardAwaited | null): boolean =>
  awaiting === null ||
  !anyWords.has(awaiting) ||
  orders.some((it) => (wish.spot.first(wish.said, it)?.start ?? Infinity) <= body(wish));

const anyWords: ReadonlySet<DashboardAwaited> = new Set(["name", "category", "customer"]);
const orders = ["add", "reply", "message", "cancel", "move"] as const satisfies readonly Concept[];

const looks = [
  hiddenView,
  faqView,
  audienceView,
  historyView,
  plansView,
  pacingView,
  capacityView,
  promotionView,
  costView,
  orderView,
  outreachView,
  waitlistView,
  personFree,
  rotaView,
  teamView,
  endedView,
  menuView,
  insightWish,
  bookingView,
  freeView,
  hoursView,
] as const;
const changes = [
  plansWish,
  goalWish,
  ruleWish,
  ingredientWish,
  shiftWish,
  outreachWish,
  bookingWish,
  teamWish,
  hoursWish,
  catalogueWish,
] as const;

const firstOf = (
  wish: Wish,
  readers: readonly ((wish: Wish) => DashboardCommand[])[],
): DashboardCommand[] => {
  for (const read of readers) {
    const found = read(wish);
    if (found.length > 0) return found;
  }
  return [];
};

const aboutOf = (it: DashboardCommand): string => (it.type === "unsure" ? it.about : it.type);
const changesIn = (wish: Wish): DashboardCommand[] => firstOf(wish, changes);
const orElse = (commands: DashboardCommand[]): DashboardCommand[] =>
  commands.length > 0 ? commands : [{ type: "outOfScope", confidence: 0.3 }];

/** A question is answered by a view or a figure; about a change it is only talked of. */
function asked(wish: Wish, views: DashboardCommand[]): DashboardCommand[] {
  const how =
    /^(?:\W*\p{L}+,? )?(?:how (?:do|can|would|could|should) (?:i|we|you)|how to|can (?:i|customers|guests|people|anyone|clients)|could (?:i|customers|guests)|what happens|what if|should|explain|tell me how)\b/u.test(
      wish.said.trim(),
    );
  const [change] = changesIn(wish);
  if (how && change && !wish.has("suggest"))
    return [{ type: "help", about: aboutOf(change), confidence: 0.8 }];
  if (views.length > 0) return views;
  const seen = firstOf(wish, [menuView, insightWish, bookingView, hoursView]);
  if (seen.length > 0) return seen;
  return change ? [{ type: "unsure", about: aboutOf(change), confidence: 0.6 }] : orElse([]);
}

const isSameDoubt = (one: DashboardCommand, other: DashboardCommand): boolean =>
  one.type === "unsure" && other.type === "unsure" && one.about === other.about;

function ordered(wish: Wish, views: DashboardCommand[]): DashboardCommand[] {
  const change = bounded(wish, changesIn(wish)).filter(
    (it, at, all) => it.type !== "unsure" || all.findIndex((other) => isSameDoubt(it, other)) === at,
  );
  const questions = /[?]\s*$/u.test(wish.folded) || wish.spot.first(wish.said, "view")?.start === 0;
  if (change.length > 0 && !(questions && views.length > 0)) {
    const sure = change.every((it) => !isChange(it.type) || it.confidence >= 0.75);
    return sure
      ? change
      : change.map((it) => ({ type: "unsure", about: it.type, confidence: it.confidence }));
  }
  if (views.length > 0) return views;
  const seen = firstOf(wish, [menuView, insightWish, bookingView, hoursView]);
  if (seen.length > 0 && question.test(wish.said)) return seen;
  const draft = draftWish(wish);
  return draft.length > 0 ? draft : orElse(seen);
}
