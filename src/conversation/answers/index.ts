// Answers to questions, from the business's own page only: what is not written there is not known.
import type { QuestionTopic } from "#contracts/commands";
import { intervalsOn } from "#business/opening-hours";
import { localOf } from "#business/local-time";
import { asksForMenu } from "#understanding/commands/whole-menu";
import { plain } from "#understanding/text";
import type { Answer } from "../acts.ts";
import { paidThere, pickedUp } from "./at-pickup.ts";
import { allergensBeside } from "./beside-dishes.ts";
import { toldForKind } from "./for-kind.ts";
import type { Desk } from "../turn.ts";
import { leftThere } from "./left-there.ts";
import { isSettled, orWhatIsMeant } from "./meant.ts";
import {
  allergenAnswer,
  itemAnswer,
  lengthAnswer,
  menuAnswer,
  priceAnswer,
  surchargeAnswer,
} from "./menu.ts";
import { noFalseYes } from "./no-false-yes.ts";
import { offersAnswer } from "./offers.ts";
import { openNow } from "./open-now.ts";
import { ownWords, surelyWritten } from "./own-words.ts";
import type { Question } from "./question.ts";
import { turnAnswer } from "./turn-time.ts";
import { teamAnswer } from "./team.ts";

const byTopic: Record<QuestionTopic, (desk: Desk, question: Question) => Answer> = {
  hours: hoursAnswer,
  menu: (desk, question) =>
    kidsAnswer(desk, question) ?? orWritten(desk, question, menuAnswer(desk, question)),
  price: (desk, question) => orWritten(desk, question, priceAnswer(desk, question)),
  location: (desk) => (desk.turn.business.address ? { topic: "location" } : unknown),
  contact: (desk) => (desk.turn.business.phone ? { topic: "contact" } : unknown),
  parking: (desk, question) => ownWords(desk, "parking", question) ?? unknown,
  allergens: allergenAnswer,
  policy: (desk, question) => turnAnswer(desk) ?? paidThere(desk, question) ?? policyAnswer(desk, question),
  availability: () => unknown,
  capacity: (desk, question) =>
    ownWords(desk, question.subject ?? "", question) ??
    (desk.turn.business.capacity === null ? unknown : { topic: "capacity" }),
  about: aboutAnswer,
  team: teamAnswer,
  offers: offersAnswer,
  other: (desk, question) =>
    surchargeAnswer(desk, question) ??
    pickedUp(desk, question) ??
    turnAnswer(desk) ??
    leftThere(desk, question) ??
    lengthAnswer(desk, question) ??
    ownWords(desk, question.subject ?? "", question) ??
    itemAnswer(desk, question) ??
    (question.subject === "ready" ? { topic: "week" } : unknown),
};

const unknown: Answer = { topic: "unknown" };

/** What is told in general gives way to what the business has surely written in answer to just that. */
export const answersTo = (desk: Desk, question: Question): Answer[] =>
  told(desk, question).flatMap((it) => [noFalseYes(desk, it), ...allergensBeside(desk, it)]);

function told(desk: Desk, question: Question): Answer[] {
  const answer = toldForKind(desk, byTopic[question.topic](desk, question));
  if (question.topic === "allergens") {
    // What holds of one dish is not what is written of all.
    const own = answer.topic === "itemFree" || answer.topic === "itemDiet" ? null : surelyWritten(desk);
    return [...(own ?? []), orWhatIsMeant(desk, answer)];
  }
  if (isSettled(answer) || (question.topic === "menu" && asksWholeMenu(desk))) return [answer];
  return surelyWritten(desk) ?? [toldForKind(desk, orWhatIsMeant(desk, answer))];
}

/** "What's on your menu?": nothing that somebody wrote of one matter answers that. */
function asksWholeMenu({ turn }: Desk): boolean {
  const { input } = turn.request;
  return input.kind === "message" && asksForMenu(input.text);
}

const kids =
  /\b(?:kids?|child(?:ren)?)'?s?'? (?:menu|meal|portion)|\b(?:menus?|meals?|portions?) for (?:(?:the|my|our) )?(?:kids|children|little ones)|menu\w* (?:infantil|de ninos|para (?:ninos|criancas)|enfants?|(?:per )?bambin[io])|kinder(?:menu|karte|teller|portion)/u;

/** "Is there a kids' menu?": what is written of children, where the menu has no such section. */
function kidsAnswer(desk: Desk, question: Question): Answer | null {
  const { input } = desk.turn.request;
  if (input.kind !== "message" || !kids.test(plain(input.text))) return null;
  return ownWords(desk, "children", question);
}

/** What is paid beforehand is nothing here, unless the business has written of it; a policy by itself is that of cancelling. */
function policyAnswer(desk: Desk, question: Question): Answer {
  const { subject } = question;
  const written = ownWords(desk, subject ?? "", question);
  if (written) return written;
  const cancelling = desk.turn.business.policies.texts["cancellation"] ?? null;
  if (subject === "deposit") return { topic: "charges", cancelling };
  if (subject === "no-show") return noShowAnswer(desk);
  const { cancelCutoffMinutes: minutes } = desk.turn.business.policies;
  if (subject === "cancellation" && cancelling === null && minutes > 0)
    return { topic: "lateCancel", minutes };
  return subject === undefined && cancelling && namesPolicy(desk)
    ? { topic: "ownWords", text: cancelling }
    : unknown;
}

/** The owner's rule, how long a place is kept, and how to cancel in time. */
function noShowAnswer({ turn: { business } }: Desk): Answer {
  const { late, cancellation } = business.policies.texts;
  return {
    topic: "noShow",
    rule: business.missed ?? null,
    texts: [late, cancellation].filter((it) => it !== undefined),
  };
}

/** "What's your policy?" */
const namesPolicy = ({ turn: { request } }: Desk): boolean =>
  request.input.kind === "message" &&
  /polic(?:y|ies)|pol[ií]ti[cq]|richtlinien|bedingungen/iu.test(request.input.text);

/** "Do you have umbrellas?" asks for no dish where the page speaks of umbrellas. */
function orWritten(desk: Desk, question: Question, answer: Answer): Answer {
  if (answer.topic !== "notOnMenu" && answer.topic !== "unknown") return answer;
  return ownWords(desk, question.subject ?? "", question) ?? answer;
}

/** "Is there wifi?" is answered by what is written of it, not by whatever else the place is proud of. */
function aboutAnswer(desk: Desk, question: Question): Answer {
  const { about, rating } = desk.turn.business;
  const { subject } = question;
  if (subject === "reviews" && rating !== null) return { topic: "rating" };
  const told = !subject || about?.toLowerCase().includes(subject.toLowerCase());
  const written =
    ownWords(desk, subject ?? "", question) ?? (about && told ? { topic: "about" as const } : null);
  return written ?? (subject ? unknown : inFigures(desk));
}

/** A place that has written nothing of itself is told by what others found of it, or where it is. */
const inFigures = ({ turn: { business } }: Desk): Answer =>
  business.rating !== null ? { topic: "rating" } : business.address ? { topic: "location" } : unknown;

/** A named day's hours; "what are your hours?" without a day gets the week. */
function hoursAnswer(desk: Desk, { date, subject }: Question): Answer {
  const { business, request } = desk.turn;
  if (!date && subject === "now") return openNow(desk);
  if (!date && !subject) return { topic: "week" };
  const day = date ?? localOf(request.now, business.timeZone).date;
  const exception = business.exceptions.find((it) => it.date === day);
  return { topic: "hours", date: day, intervals: intervalsOn(business, day), why: exception?.reason ?? null };
}
