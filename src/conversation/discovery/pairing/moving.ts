// Two booked visits moved: both in their order with the way between, or one where the other leaves it room; both or
// neither. One is moved after the other, and where the second is refused the first goes back.
import type { Slot } from "#contracts/directory";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { CityReads } from "#business/city";
import { slotsFor } from "#business/assessment/analyse";
import { epochMs, instantOf, localOf } from "#business/local-time";
import { metersBetween } from "#business/geography";
import { movedTogether, travelMinutes } from "#business/pairs";
import { anotherTimeIn, type AnotherTime, type PairAnswer } from "#understanding/discovery/pair-answer";
import { fill } from "../../phrases/shared/words.ts";
import { contextOf } from "../context-of.ts";
import { noCriteria } from "../criteria.ts";
import type { DiscoveryDesk } from "../desk.ts";
import { phrasesOf } from "../phrases/index.ts";
import { moveLeg } from "./effects.ts";
import { serviceById } from "./kinds.ts";
import type { Leg, Move, Plan } from "./memory.ts";
import { legsText, movedSaying, visitsOf, visitText } from "./say.ts";

type Step = Move["steps"][number];
const minute = 60_000;

/** "Move both to Wednesday", "the oil change at five instead": proposed, to be agreed to. */
export async function move(
  desk: DiscoveryDesk,
  plan: Plan,
  { text, answer }: { text: string; answer: PairAnswer },
): Promise<boolean> {
  const { memory, turn } = desk;
  const words = phrasesOf(desk);
  const asked = memory.awaiting === "pairMove";
  if (!answer.moves && !asked) return false;
  const time = anotherTimeIn(text, visitsOf(plan), contextOf(desk));
  if (!time && asked && !answer.moves) return false;
  memory.awaiting = time ? null : "pairMove";
  if (!time) return say(desk, words.pairMoveWhen);
  const found = await stepsFor(desk, plan, time);
  if (typeof found === "string") {
    memory.awaiting = "pairMove";
    return say(desk, words[found]);
  }
  plan.move = { steps: found, effectId: null, done: [], back: false };
  plan.cancelling = null;
  turn.said.push({
    text: `${legsText(desk, movedLegs(plan, found))}\n${words.pairMoveConfirm}`,
    quickReplies: [words.pairMoveYes, words.pairMoveNo].map((it) => ({ label: it, text: it })),
  });
  return true;
}

const movedLegs = ({ legs }: Plan, steps: readonly Step[]): Plan["legs"] =>
  legs.map((leg) => ({ ...leg, ...steps.find((it) => it.bookingId === leg.bookingId) })) as Plan["legs"];

type Trouble = "pairMoveNone" | "pairMoveOrder";

/** Where they go to, or what stands in the way. */
async function stepsFor(desk: DiscoveryDesk, plan: Plan, time: AnotherTime): Promise<Step[] | Trouble> {
  const open = plan.legs.filter((it) => it.cancelled === null);
  const [first, second] = open.toSorted((a, b) => epochMs(a.startsAt) - epochMs(b.startsAt));
  const meant = time.leg === null ? null : plan.legs[time.leg];
  const travel = travelBetween(plan);
  if (first && second && meant === null) {
    const wanted = wantedAt(first, time);
    const [firsts, seconds] = [
      await slotsOf(desk, first, time),
      await slotsOf(desk, second, { ...time, when: { ...time.when, time: null, after: null, before: null } }),
    ];
    const gap = (epochMs(second.startsAt) - epochMs(first.endsAt)) / minute;
    const pair = movedTogether(firsts, seconds, { wanted, gap, travel });
    return pair ? [stepOf(first, pair[0]), stepOf(second, pair[1])] : "pairMoveNone";
  }
  const leg = meant ?? first;
  if (!leg || leg.cancelled !== null) return "pairMoveNone";
  const wanted = wantedAt(leg, time);
  const away = ({ startsAt }: Slot) => Math.abs(epochMs(startsAt) - wanted);
  const slots = (await slotsOf(desk, leg, time)).toSorted((a, b) => away(a) - away(b));
  const fits = slots.filter((it) => open.every((other) => other === leg || isApart(it, other, travel)));
  const [best] = fits;
  return best ? [stepOf(leg, best)] : slots.length > 0 ? "pairMoveOrder" : "pairMoveNone";
}

function travelBetween({ legs: [first, second] }: Plan): number {
  const known = first.point && second.point;
  return first.business.id === second.business.id
    ? 0
    : travelMinutes(known ? metersBetween(first.point!, second.point!) : null);
}

const isApart = (slot: Slot, other: Leg, travel: number): boolean =>
  epochMs(slot.startsAt) >= epochMs(other.endsAt) + travel * minute ||
  epochMs(other.startsAt) >= epochMs(slot.endsAt) + travel * minute;

/** The day and hour that was said, else their own. */
function wantedAt({ startsAt, business: { timeZone } }: Leg, { when }: AnotherTime): number {
  const own = localOf(startsAt, timeZone);
  return epochMs(instantOf(when.date ?? own.date, when.time ?? when.after ?? own.time, timeZone));
}

async function slotsOf(desk: DiscoveryDesk, leg: Leg, { when }: AnotherTime): Promise<Slot[]> {
  const { city, request } = desk.turn;
  const asked = { category: null, areas: null, words: [], ids: [leg.business.id] };
  const [candidate] = await city.candidates(asked);
  const service = candidate && (await serviceById(desk, candidate, leg.service.id));
  if (!candidate || !service) return [];
  const date = when.date ?? localOf(leg.startsAt, leg.business.timeZone).date;
  const criteria = { ...noCriteria, ...when, date, partySize: leg.party };
  const [found] = await slotsFor(freeOf(leg, city), criteria, [{ candidate, service }], request.now);
  return found?.slots ?? [];
}

/** Its own booking is in nobody's way when it moves: of the calendar's rows, that name nobody, the one of its time. */
const freeOf = (leg: Leg, city: Pick<CityReads, "calendars">): Pick<CityReads, "calendars"> => ({
  calendars: async (...asked) => {
    const all = await city.calendars(...asked);
    return all.map((it) => {
      const own = it.busy.findIndex(
        ({ startsAt, endsAt }) =>
          epochMs(startsAt) === epochMs(leg.startsAt) && epochMs(endsAt) >= epochMs(leg.endsAt),
      );
      return own < 0 ? it : { ...it, busy: it.busy.toSpliced(own, 1) };
    });
  },
});

const stepOf = ({ bookingId, startsAt, endsAt }: Leg, to: Slot): Step => ({
  bookingId,
  startsAt: to.startsAt,
  endsAt: to.endsAt,
  was: { startsAt, endsAt },
});

/** Yes or no to a move that is proposed; one that is being made is waited for. */
export function answeredMove(desk: DiscoveryDesk, plan: Plan, answer: PairAnswer): boolean {
  const words = phrasesOf(desk);
  if (plan.move?.effectId != null)
    return answer.yes || answer.no || answer.moves || answer.cancels ? say(desk, words.pairWait) : false;
  if (answer.moves || answer.cancels || !(answer.yes || answer.no)) return false;
  if (answer.no) {
    plan.move = null;
    return say(desk, words.pairMoveKept);
  }
  plan.waits = false;
  next(desk, plan);
  return true;
}

/** The next of them is moved. */
function next(desk: DiscoveryDesk, plan: Plan): void {
  const { move } = plan;
  const leg = legOf(plan, move?.steps[0]);
  if (move && leg) move.effectId = moveLeg(desk, leg, move.steps[0]!);
}

const legOf = ({ legs }: Plan, step: Step | undefined): Leg | undefined =>
  legs.find((it) => it.bookingId === step?.bookingId);

/** A booking was moved, or could not be. */
export function observedMove(desk: DiscoveryDesk, plan: Plan, event: WorkflowEvent): void {
  const { move } = plan;
  const [step, ...rest] = move?.steps ?? [];
  const leg = legOf(plan, step);
  if (!move || !step || !leg || move.effectId !== event.effectId) return movedElsewhere(desk, plan, event);
  if (event.status === "failure") return refused(desk, plan, leg);
  Object.assign(leg, { startsAt: step.startsAt, endsAt: step.endsAt, booking: event.results.booking });
  plan.move = { ...move, steps: rest, done: [...move.done, step], effectId: null };
  if (rest.length > 0) return next(desk, plan);
  plan.move = null;
  tell(desk, plan, move, step);
}

/** The team has moved it: what the customer is told from now on is where it is. */
function movedElsewhere(desk: DiscoveryDesk, plan: Plan, { status, results }: WorkflowEvent): void {
  const { booking } = results;
  const leg = plan.legs.find((it) => it.bookingId === booking?.id);
  if (status !== "success" || !booking || !leg) return;
  Object.assign(leg, { startsAt: booking.startsAt, endsAt: booking.endsAt, booking });
  // What was proposed was reckoned with the old time.
  if (plan.move?.effectId === null) plan.move = null;
  desk.turn.said.push(movedSaying(desk, leg));
}

function tell(desk: DiscoveryDesk, plan: Plan, move: Move, step: Step): void {
  const words = phrasesOf(desk);
  if (move.back) return void say(desk, words.pairMoveBack);
  const moved = [...move.done, step].flatMap((it) => legOf(plan, it) ?? []);
  if (moved.length > 1) say(desk, words.pairMoved);
  for (const it of moved) desk.turn.said.push(movedSaying(desk, it));
}

/** Both or neither: the one that is moved already goes back. */
function refused(desk: DiscoveryDesk, plan: Plan, leg: Leg): void {
  const words = phrasesOf(desk);
  const { done, back } = plan.move!;
  const visit = visitText(desk, leg);
  plan.move = null;
  if (back) return void say(desk, `${words.pairMoveStuck}\n${legsText(desk, plan.legs)}`);
  say(desk, fill(words.pairMoveFailed, { visit }));
  const [first] = done;
  if (!first) return;
  const home: Step = { ...first, ...first.was, was: { startsAt: first.startsAt, endsAt: first.endsAt } };
  plan.move = { steps: [home], effectId: null, done: [], back: true };
  next(desk, plan);
}

function say(desk: DiscoveryDesk, text: string): true {
  desk.turn.said.push({ text });
  return true;
}
