// Several wishes in one message: "a table for 4 tomorrow at 7, and another for 2 on Friday at 8". Each is read by itself.
import type { Command, FlowName, SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { orderTalkFor } from "../orders/talk/index.ts";
import { orderWordsFor } from "../orders/words/index.ts";
import { matches, pattern, plain } from "../text.ts";
import { patternsOf } from "./order-patterns.ts";

type Understand = (
  text: string,
  context: UnderstandingContext,
) => { commands: readonly Command[]; entities?: readonly { start: number; end: number }[] };

/** As many wishes are taken from one message. */
const most = 3;
/** From here on a wish says itself what it wants. */
const explicit = 0.75;
/** So sure is a booking that is only implied by what is said of it: an hour or a service, not a day alone. */
const implied = 0.7;

const compiled = new Map<string, RegExp>();

/** Where one wish may end and the next begin: after a sentence, or at an "and". */
function jointsOf(locale: string): RegExp {
  const { and } = orderWordsFor(locale);
  const known = compiled.get(and);
  if (known) return known;
  const made = pattern(`[.!?;] (?=[\\p{L}\\d])|(?:, | )(?:(?:${and})(?:, | ))+(?=[\\p{L}\\d])`);
  compiled.set(and, made);
  return made;
}

/** The message's wishes in their order; one if it is not surely several. Read in the context of no flow under way. */
export function wishesApart(text: string, context: UnderstandingContext, understand: Understand): string[] {
  if (context.flow !== null || text.length > 600) return [text];
  const joints = matches(jointsOf(context.locale), plain(text));
  if (joints.length === 0) return [text];
  const { entities = [] } = understand(text, context);
  // "Between 7 and 9" is one hour; the dot of "6pm." is also the sentence's.
  const inside = (from: number, to: number) => entities.some((it) => it.start < from && to <= it.end);
  for (const { index, 0: joint } of joints.slice(0, 6)) {
    if (inside(index, index + joint.length)) continue;
    const [first, rest] = [
      text.slice(0, index + (/^[.!?]/.test(joint) ? 1 : 0)),
      text.slice(index + joint.length),
    ];
    const [one, other] = [wishIn(first, context, understand), wishIn(rest, context, understand)];
    if (one?.flow === "order" && (carriesOut(rest, context.locale) || (other && isPickup(other)))) continue;
    if (one && other && differ(one, other) && !(completes(one, other) && !another.test(plain(rest)))) {
      return [first, ...wishesApart(rest, context, understand)].slice(0, most);
    }
  }
  return [text];
}

/** "… and 3 cokes to take away at 1pm" goes on with the order, whatever of it is on the menu. */
const carriesOut = (text: string, locale: string): boolean =>
  patternsOf(orderTalkFor(locale)).carries.test(plain(text));

interface Wish {
  flow: FlowName;
  /** It says itself that it is one. */
  said: boolean;
  slots: SlotValues;
  /** Its day, hour, service and size, as far as said. */
  when: string;
  what: string;
}

const made: ReadonlySet<FlowName> = new Set(["book", "order", "move", "cancel"]);

function wishIn(text: string, context: UnderstandingContext, understand: Understand): Wish | null {
  const { commands } = understand(text, context);
  const start = commands.find((it) => it.type === "startFlow");
  if (start?.type !== "startFlow" || start.confidence < implied || !made.has(start.flow)) return null;
  const slots: SlotValues = Object.assign({}, ...commands.flatMap((it) => ("slots" in it ? [it.slots] : [])));
  const { date = "", time = "", after = "", before = "", service = "", partySize = "" } = slots;
  const lines = commands.flatMap((it) => (it.type === "setOrder" ? it.lines : []));
  if (start.confidence < explicit && !(time || service)) return null;
  return {
    flow: start.flow,
    said: start.confidence >= explicit,
    slots,
    when: `${date} ${time} ${after} ${before}`.trim(),
    what: `${service} ${partySize} ${lines.map((it) => it.item).join()}`.trim(),
  };
}

/** A second booking says so, in any of our languages. */
const another =
  /(?<!\p{L})(?:another|a second|one more|also (?:\p{L}+ ){0,3}(?:book|reserve|table|appointment)|otr[oa]|une? autre|encore une?|noch eine?[nrs]?|un'? ?altr[oa]|outr[oa]|mais uma?)(?!\p{L})/u;

const parts = ["date", "time", "after", "before", "service", "partySize"] as const;

/** "Thursday? Party of six, about quarter to eight": of one booking the one tells what the other leaves open. */
const completes = (one: Wish, other: Wish): boolean =>
  one.flow === "book" &&
  other.flow === "book" &&
  parts.every((it) => one.slots[it] === undefined || other.slots[it] === undefined);

/** "For 6pm", after an order, is when it is picked up. */
const isPickup = ({ flow, said, slots }: Wish): boolean =>
  flow === "book" && !said && slots.partySize === undefined && slots.service === undefined;

/** Two bookings need an hour or a day each; a table and an order are two things whatever is said of them. */
function differ(one: Wish, other: Wish): boolean {
  if (one.flow !== other.flow) return one.flow !== "cancel" || other.flow !== "book";
  if (one.flow !== "book") return false;
  return one.when !== "" && other.when !== "" && `${one.when} ${one.what}` !== `${other.when} ${other.what}`;
}
