// "And on Sunday?", "what about the lasagne?": the question before, of another day or another thing.
import type { Command } from "#contracts/commands";
import type { LocalDate } from "#contracts/time";
import { plain } from "#understanding/text";
import { topFrame } from "../state.ts";
import type { Desk } from "../turn.ts";
import { surelyMeant } from "./frequent-question.ts";

type Ask = Extract<Command, { type: "ask" }>;

/** What a short question goes on with, in six languages. */
const goesOn =
  /^\W*(?:ok(?:ay)?[ ,]+)?(?:and|what about|how about|y|que tal|que hay de|et|qu'en est-il|und|was ist mit|wie (?:ist|sieht) es|e|che ne dici di)(?![\p{L}])/u;
const mostWords = 7;

const ofDays: ReadonlySet<Ask["topic"]> = new Set<Ask["topic"]>(["hours"]);
const ofThings: ReadonlySet<Ask["topic"]> = new Set<Ask["topic"]>(["price", "menu", "allergens"]);

/** The commands as they are, or the same question anew; while something is made a day or a dish is an answer. */
export function orAskedAgain({ dialogue }: Desk, text: string, commands: Command[]): Command[] {
  const { question, turns } = dialogue;
  if (!question || turns - question.turn > 1 || topFrame(dialogue)) return commands;
  const said = plain(text).trim();
  if (!goesOn.test(said) || said.split(/\s+/u).length > mostWords) return commands;
  const { topic } = question;
  const sure = commands.filter(surelyMeant);
  const day = ofDays.has(topic) ? dayAlone(sure) : null;
  if (day !== null) return [{ type: "ask", topic, date: day, confidence: 0.85 }];
  const thing = ofThings.has(topic) ? thingAlone(sure) : null;
  return thing === null ? commands : [{ type: "ask", topic, subject: thing, confidence: 0.85 }];
}

/** The day that is all that is said. */
function dayAlone([only, more]: readonly Command[]): LocalDate | null {
  if (more || only?.type !== "setSlots" || Object.keys(only.slots).join() !== "date") return null;
  return only.slots.date ?? null;
}

/** The one dish or service that is named: what is asked about is not ordered. */
function thingAlone([only, more]: readonly Command[]): string | null {
  if (more) return null;
  if (only?.type === "setSlots" && Object.keys(only.slots).join() === "service")
    return only.slots.service ?? null;
  if (only?.type !== "setOrder") return null;
  const [line, another] = only.lines;
  return line && !another && line.quantity === 1 ? line.item : null;
}
