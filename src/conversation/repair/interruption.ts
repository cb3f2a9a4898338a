// Repair: interruption. A question in mid-flow is answered, and the flow goes on where it was.
import { anyHour } from "#contracts/commands";
import { namedVisit } from "#business/visit-services";
import type { Answer } from "../acts.ts";
import { answersTo } from "../answers/index.ts";
import { kindMeant } from "../answers/for-kind.ts";
import { offersBeside } from "../answers/offers.ts";
import type { Question } from "../answers/question.ts";
import { languageOf } from "#understanding/region";
import { localeOf } from "../language.ts";
import { tellTotal } from "../ordering/tell-total.ts";
import { begin, openDraft } from "../frames.ts";
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { applySlots } from "./correction.ts";

export function answerQuestion(desk: Desk, question: Question): boolean {
  if (question.topic === "availability") return lookForPlace(desk, question);
  const { dialogue } = desk;
  dialogue.question = { topic: question.topic, turn: dialogue.turns };
  const { subject = "" } = question;
  const dish = desk.turn.business.menu.find((it) => it.name === subject && it.price !== null);
  if (dish) dialogue.dishes = { names: [dish.name], turn: dialogue.turns };
  if (question.topic === "price" && !question.subject && tellTotal(desk)) return true;
  if (question.topic === "offers") dialogue.offersTold = true;
  for (const answer of [...answersTo(desk, question), ...offersBeside(desk, question)]) {
    if (isTold(desk, answer)) continue;
    say(desk, { say: "answer", answer });
    if (answer.topic === "ownWords") tellHouseLanguage(desk);
    const about = "service" in answer ? answer.service : null;
    const service = typeof about === "string" ? about : about?.name;
    if (service !== undefined) dialogue.askedAbout = { ...kindAsked(desk, service), turn: dialogue.turns };
  }
  return true;
}

/** "Do you do gluten free pizza, and what's the surcharge?": both are answered at once. */
const isTold = ({ turn }: Desk, answer: Answer): boolean =>
  turn.acts.some((it) => it.say === "answer" && JSON.stringify(it.answer) === JSON.stringify(answer));

/** The service as customers name it, with what they asked for it. */
function kindAsked(desk: Desk, name: string): { service: string; variant?: string } {
  const kind = kindMeant(desk);
  return { service: namedVisit(desk.turn.business.services, name), ...(kind !== null && { variant: kind }) };
}

/** A text that the house has written only in its own language is told as such, once. */
function tellHouseLanguage(desk: Desk): void {
  const { dialogue, turn } = desk;
  const house = languageOf(turn.business.locale);
  if (dialogue.houseLanguageTold || house === languageOf(localeOf(desk))) return;
  dialogue.houseLanguageTold = true;
  say(desk, { say: "inHouseLanguage", language: house });
}

/** "Is there a table tomorrow?" is best answered by finding one. */
function lookForPlace(desk: Desk, question: Question): boolean {
  if (desk.turn.business.services.length === 0) {
    say(desk, { say: "cannotBook" });
    return true;
  }
  const top = topFrame(desk.dialogue);
  const frame = top?.flow === "move" ? top : (openDraft(desk.dialogue) ?? begin(desk, "book"));
  const { date, after: from, before: until } = question;
  const asked = { ...(date && { date }), ...(from && { after: from }), ...(until && { before: until }) };
  if (Object.keys(asked).length > 0) applySlots(desk, frame, asked);
  const { time, after, before } = frame.slots;
  // Whoever asks what there is hears some of it, and not "at what time?".
  if (frame.flow === "book" && !(time ?? after ?? before)) applySlots(desk, frame, anyHour);
  return true;
}
