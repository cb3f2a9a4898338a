// Behind the rules: where they know nothing, or only guess from a date or a dish that a booking is meant, learnt
// intents may say what is asked for. What they propose is never surer than a plausible rule.
import type { Command, FlowName, QuestionTopic } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { likelyIntent } from "../learned/shipped-intents.ts";
import { languageOf } from "../region.ts";

type Kind = Extract<Command, { type: "chitchat" }>["kind"];

const flow =
  (name: FlowName) =>
  (confidence: number): Command => ({ type: "startFlow", flow: name, confidence });
const ask =
  (topic: QuestionTopic, subject?: string) =>
  (confidence: number): Command => ({
    type: "ask",
    topic,
    ...(subject === undefined ? {} : { subject }),
    confidence,
  });
const chat =
  (kind: Kind) =>
  (confidence: number): Command => ({ type: "chitchat", kind, confidence });
const bare =
  (type: "handOffToHuman" | "repeat" | "clarify" | "cancelFlow") =>
  (confidence: number): Command => ({ type, confidence });

/** What each label of the shipped intents means in commands. */
const meanings: Readonly<Record<string, (confidence: number) => Command>> = {
  book: flow("book"),
  move: flow("move"),
  cancel: flow("cancel"),
  check: flow("check"),
  human: bare("handOffToHuman"),
  hours: ask("hours"),
  menu: ask("menu"),
  price: ask("price"),
  location: ask("location"),
  contact: ask("contact"),
  parking: ask("parking", "parking"),
  allergens: ask("allergens"),
  availability: ask("availability"),
  capacity: ask("capacity"),
  about: ask("about"),
  pets: ask("policy", "pets"),
  children: ask("policy", "children"),
  payment: ask("policy", "payment"),
  cancellation: ask("policy", "cancellation"),
  late: ask("policy", "late"),
  dress: ask("policy", "dress"),
  accessibility: ask("about", "accessibility"),
  greeting: chat("greeting"),
  thanks: chat("thanks"),
  goodbye: chat("goodbye"),
  howAreYou: chat("howAreYou"),
  compliment: chat("compliment"),
  complaint: chat("complaint"),
  bot: chat("bot"),
  repeat: bare("repeat"),
  clarify: bare("clarify"),
  drop: bare("cancelFlow"),
};

/** Below this the rules guess; a guess from values alone is a little surer and still one. */
const unsure = 0.6;
const impliedBooking = 0.7;
const surest = 0.75;
/** From here on a proposal overrules a guess. */
const overrules = 0.7;
/** What a booking guessed from "dinner" or "tonight" may turn out to be. */
const notBookings: ReadonlySet<string> = new Set(["move", "cancel", "check", "complaint", "compliment"]);
/** Whatever is written in answer to these is the answer. */
const freeText: ReadonlySet<string> = new Set(["name", "contact"]);

/** The rules' commands, or what the learnt intents make of words that the rules do not know. */
export function orProposed(
  text: string,
  commands: Command[],
  { locale, awaiting, flow: under, words }: UnderstandingContext,
): Command[] {
  if (languageOf(locale) !== "en" || (awaiting !== null && freeText.has(awaiting))) return commands;
  const nothing = commands.every((it) => it.type === "outOfScope" || it.confidence < unsure);
  const [first, ...rest] = commands;
  const implied = first?.type === "startFlow" && first.flow === "book" && first.confidence <= impliedBooking;
  // Values said in the middle of a flow are for the flow.
  const filled = under !== null && commands.some((it) => it.type === "setSlots");
  if ((!nothing && !implied) || filled) return commands;
  const likely = likelyIntent(text, words);
  const meaning = likely && meanings[likely.label];
  if (!likely || !meaning || likely.label === under) return commands;
  const proposal = meaning(Math.min(surest, likely.confidence));
  if (nothing) return [proposal];
  if (!notBookings.has(likely.label) || likely.confidence < overrules) return commands;
  return likely.label === "move" ? [proposal, ...rest] : [proposal];
}
