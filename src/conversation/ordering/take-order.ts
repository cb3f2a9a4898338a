// What a message orders goes to the order being made; what is on no menu is said.
import type { Command, UnclearWords } from "#contracts/commands";
import type { OrderLine } from "#contracts/orders";
import { nearestTo } from "#understanding/orders/nearest";
import type { Act } from "../acts.ts";
import { begin } from "../frames.ts";
import { leaveHandoff } from "../repair/human-handoff.ts";
import { say, type Desk } from "../turn.ts";
import { takeSoonest } from "./pickup.ts";
import { tellSoFar } from "./tell-total.ts";
import { draftFrame, draftOf, openOrders, orderingOf, priced } from "./order-state.ts";

type SetOrder = Extract<Command, { type: "setOrder" }>;

/** Two problems in one reply are enough. */
const mostTold = 2;

/** Begins an order, or goes on with the one being made. */
export function startOrder(desk: Desk): boolean {
  if (draftFrame(desk.dialogue)) return true;
  if (!orderingOf(desk)) {
    say(desk, { say: "cannotOrder" });
    return true;
  }
  // What is placed is the kitchen's: nothing is added to it.
  if (openOrders(desk.dialogue).length > 0) say(desk, { say: "orderBeside" });
  begin(desk, "order");
  return true;
}

export function takeOrder(desk: Desk, { lines, unclear = [], complete, soonest, asking }: SetOrder): boolean {
  if (asking) {
    tellSoFar(desk, lines, true);
    return true;
  }
  leaveHandoff(desk);
  startOrder(desk);
  const frame = draftFrame(desk.dialogue);
  if (!frame) return true;
  const draft = draftOf(frame);
  const had = JSON.stringify(draft.lines);
  const known = lines.filter((it) => priced(desk, [it]) !== null);
  // What a model made up is not repeated to the customer as if they had said it.
  const foreign = lines
    .filter((it) => !known.includes(it) && wasSaid(desk, it.item))
    .map((it) => ({ text: it.item, candidates: [] }));
  const open = unclear.filter((it) => it.candidates.length > 0);
  frame.order = { ...draft, lines: known, complete: complete ?? draft.complete, open };
  frame.agreed = false;
  const changed = JSON.stringify(known) !== had;
  if (changed) tellSoFar(desk, known);
  const again = complete ? [] : unsettled(draft.open ?? [], known);
  for (const it of [...foreign, ...unclear, ...again].slice(0, mostTold)) tellUnclear(desk, known, it);
  if (soonest) takeSoonest(desk, frame);
  if (changed || complete) frame.awaiting = null;
  return true;
}

/** "And a shake", asked which, "and fries": the shake is not forgotten. */
const unsettled = (asked: readonly UnclearWords[], lines: readonly OrderLine[]): UnclearWords[] =>
  asked.filter(({ candidates }) => !lines.some(({ item }) => candidates.includes(item)));

function wasSaid({ turn: { request } }: Desk, words: string): boolean {
  const { input } = request;
  return input.kind === "message" && input.text.toLowerCase().includes(words.toLowerCase());
}

const isUnclear = (it: Act) => it.say === "orderUnclear";

function tellUnclear(
  desk: Desk,
  lines: readonly OrderLine[],
  { text, candidates, ...more }: UnclearWords,
): void {
  const { menu } = desk.turn.business;
  const known = candidates.filter((name) => menu.some((it) => it.name === name && it.price !== null));
  const { item = null, quantity = 1, ways } = more;
  const listed = known.length > 0 || item !== null;
  const priced = menu.filter((it) => it.price !== null);
  const nearest = listed ? [] : nearestTo(text, priced);
  const begins = !listed && nearest.length === 0 && lines.length === 0 && !desk.turn.acts.some(isUnclear);
  const sections = begins ? [...new Set(priced.map((it) => it.section))] : [];
  const offered = { candidates: known, nearest, sections };
  const had = ways === undefined ? {} : { ways };
  say(desk, { say: "orderUnclear", text, ...offered, item, quantity, ...had, lines: [...lines] });
}
