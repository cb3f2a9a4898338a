// What is said of an order as a whole: how it stands, that it is given up, or that a placed one is to be another.
import type { Command } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { namedIn } from "../orders/mentions.ts";
import { alters } from "../orders/alters.ts";
import type { TalkPatterns } from "./order-patterns.ts";
import type { Reading } from "./reading.ts";

type Start = Extract<Command, { type: "startFlow" }>;

const start = (flow: Start["flow"], changes = false): Start => ({
  type: "startFlow",
  flow,
  ...(changes ? { changes } : {}),
  confidence: 0.92,
});

/** The order as a whole is meant: how it stands, or that it is given up. */
export function aboutPlaced(
  reading: Reading,
  folded: string,
  talk: TalkPatterns,
  context: UnderstandingContext,
): Start | null {
  const { text, intents } = reading;
  const { ordering, flow, awaiting, locale } = context;
  if (talk.cancel.test(folded)) return start("cancelOrder");
  const names = () =>
    ordering !== null && namedIn(text, { catalogue: ordering.catalogue, locale, order: [] }).any;
  // "Cancel it" gives up the order that is being made; "cancel the tiramisu" leaves the rest.
  const givesUp = intents.has("cancelAny") && !intents.has("cancel");
  if (flow === "order" && givesUp && !names()) return start("cancelOrder");
  // "Quando è pronto" tells when it is picked up, where that was asked; with its mark it asks.
  const answers = awaiting === "pickup" && talk.soonest.test(folded) && !folded.includes("?");
  if (talk.status.test(folded) && !answers) return start("checkOrder");
  if (flow !== null || !ordering?.placed) return null;
  // "What's my total?", "how long?", once the kitchen has it.
  if ((talk.mine.test(folded) && !names()) || talk.wait.test(folded.trim())) return start("checkOrder");
  // "Can I still cancel it?", where no table is booked.
  if (givesUp && context.known.time === undefined && !names()) return start("cancelOrder");
  // What is to be added is on the menu: an order of its own, beside the placed one.
  const adds = talk.want.test(folded) && names();
  const told = talk.change.test(folded) && !adds;
  return told || setsHour(reading, folded, talk, context) || alters(text, ordering, context.locale)
    ? start("checkOrder", true)
    : null;
}

/** "Can I make it 1:30?" where no table is booked speaks of when the order is picked up. */
function setsHour(
  { entities, intents }: Reading,
  folded: string,
  talk: TalkPatterns,
  { known }: UnderstandingContext,
): boolean {
  if (known.time !== undefined || intents.has("book")) return false;
  const hour = entities.some((it) => it.type === "time" || it.type === "shift");
  const party = entities.some((it) => it.type === "partySize" && /\p{L}/u.test(it.text));
  return hour && !party && (talk.alters.test(folded) || intents.has("move") || intents.has("change"));
}
