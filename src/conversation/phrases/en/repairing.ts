// English: greetings, small talk, and words that did not work.
import type { Instant } from "#contracts/time";
import { localOf, plusDays } from "#business/local-time";
import type { ChitchatKind, Problem } from "../../acts.ts";
import type { Awaiting } from "../../state.ts";
import { button, type Said, type SomePhrases } from "../phrases.ts";
import { dateText, dayText, timeText, type Wording } from "../wording.ts";
import { whyKind } from "../kind-asked.ts";
import { callNote } from "./asking.ts";
import { whoText } from "./people.ts";
import { remembering } from "./remembering.ts";

export const repairing: SomePhrases<
  | "greeting"
  | "welcomeBack"
  | "invalid"
  | "noted"
  | "thanksFor"
  | "skippedContact"
  | "cannotSkip"
  | "explain"
  | "chitchat"
  | "allRight"
  | "whatNext"
  | "cannotHandle"
  | "handOff"
  | "handOffPromise"
  | "handOffWaits"
  | "handOffFailed"
  | "handOffExpired"
  | "handOffCalledOff"
  | "withPerson"
  | "assistantBack"
  | "cannotBook"
> = {
  greeting: (_act, wording) => ({
    text: `Hi, welcome to ${wording.business.name}! ${canDo(wording)} How can I help?`,
    buttons: starters(wording),
  }),
  welcomeBack: ({ hold }, { vertical }) =>
    hold === "expired"
      ? `Welcome back! I couldn't keep ${vertical.thePlace} that long, let me look again.`
      : "Welcome back! Let's go on where we were.",

  invalid: ({ problem }, wording) => problemText(problem, wording),
  noted: ({ notes }) => `I've noted: ${notes}.`,
  thanksFor: ({ what }, wording) => {
    if (what === "feedback") return "Thank you for telling us!";
    if (what === "complaint")
      return `I'm sorry to hear that, and thank you for telling us.${callNote(wording)}`;
    return wording.pick(["Thanks, I've noted that.", "Thank you, got it."]);
  },
  skippedContact: () => "That's fine, I'll tell you everything here in the chat.",
  cannotSkip: ({ slot }, wording) => reasons[slot](wording),
  explain: ({ slot }, wording) => (slot ? reasons[slot](wording) : canDo(wording)),
  chitchat: ({ kind, inFlow }, wording) =>
    inFlow && kind === "greeting" ? "Hello again!" : small[kind](wording),
  allRight: (_act, { pick }) =>
    pick(["All right. I'm here if you need anything.", "No problem, just write if you need me."]),
  whatNext: (_act, { pick }) => pick(["Great! What can I do for you?", "Lovely, what shall it be?"]),
  cannotHandle: ({ count }, wording) => ({
    text: cannotText(count, wording),
    ...(count > 2
      ? { buttons: [button("Talk to a person", [{ type: "handOffToHuman", confidence: 1 }])] }
      : {}),
  }),
  handOff: ({ present, open, deadline }, wording) => {
    const { name, phone } = wording.business;
    const call = phone ? ` You can also reach them on ${phone}.` : "";
    if (present) {
      return `Of course, I've told the team at ${name}; somebody will write to you here shortly.${call} I'm still here meanwhile.`;
    }
    const why = open ? "nobody of the team is at the desk right now" : "the team isn't in at the moment";
    return `Of course, I've passed this on to the team at ${name}, but ${why}. They'll answer by ${byWhen(deadline, wording)}.${call}`;
  },
  handOffPromise: ({ reach, deadline }, wording) =>
    `Somebody of the team will answer by ${byWhen(deadline, wording)}, ${reach ? `here or on ${reach}` : "here in the chat"}.`,
  handOffWaits: ({ deadline }, wording) =>
    `The team knows that you're waiting and will answer by ${byWhen(deadline, wording)}.${callNote(wording)}`,
  handOffFailed: (_act, wording) => `I'm sorry, I couldn't reach the team from here.${callNote(wording)}`,
  handOffExpired: (_act, wording) => ({
    text: `I'm sorry, nobody of the team has been able to answer in time.${callNote(wording)} I'm here again, and can ask them once more.`,
    buttons: [button("Ask them again", [{ type: "handOffToHuman", confidence: 1 }], "Talk to a person")],
  }),
  handOffCalledOff: () => "All right, I've told the team that it's settled.",
  withPerson: (_act, { business }) =>
    `The team of ${business.name} answers here now, so I stay out of it. Say “assistant” to have me back.`,
  assistantBack: (_act, { business }) => `I'm back, ${business.name}'s assistant. What can I do for you?`,
  cannotBook: (_act, wording) =>
    `Bookings for ${wording.business.name} can't be made here yet.${callNote(wording)}`,
};

const canDo = ({ vertical }: Wording) =>
  `I can book ${vertical.onePlace}, change or cancel it, and tell you about our hours, ${vertical.list} and prices.`;

const starters = ({ business, vertical }: Wording) => [
  ...(business.services.length > 0
    ? [button(`Book ${vertical.onePlace}`, [{ type: "startFlow", flow: "book", confidence: 1 }])]
    : []),
  button("Opening hours", [{ type: "ask", topic: "hours", confidence: 1 }], "What are your opening hours?"),
  button(
    `See the ${vertical.list}`,
    [{ type: "ask", topic: "menu", confidence: 1 }],
    `Can I see the ${vertical.list}?`,
  ),
];

function cannotText(count: number, wording: Wording): string {
  if (count === 1) return `Sorry, I didn't quite get that. ${canDo(wording)}`;
  if (count === 2) return `I'm not sure I follow. You could say, for example: "${wording.vertical.example}".`;
  return wording.pick([
    `I'm sorry, I'm not getting this right.${callNote(wording)} Or shall I point a person of the team to this chat?`,
    `That's beyond me, I'm afraid.${callNote(wording)} I can also ask a person of the team to look at this chat.`,
  ]);
}

const small: Record<ChitchatKind, (wording: Wording) => string> = {
  greeting: ({ pick }) => pick(["Hello! What can I do for you?", "Hi there! How can I help?"]),
  thanks: ({ pick }) => pick(["You're welcome!", "My pleasure!", "Happy to help!"]),
  goodbye: ({ business, pick }) =>
    pick([`Goodbye, see you soon at ${business.name}!`, "Bye, have a lovely day!"]),
  howAreYou: () => "I'm well, thank you for asking!",
  compliment: () => "That's kind, thank you!",
  complaint: (wording) => `I'm sorry about that.${callNote(wording)}`,
  bot: ({ business }) => `I'm ${business.name}'s digital assistant, not a person, but I can do quite a bit.`,
};

/** Why something is asked. */
const reasons: Record<Awaiting, (wording: Wording) => string> = {
  variant: whyKind,
  service: () => "Our services take different time, so I need to know which one it is.",
  partySize: ({ vertical }) => `The number of people tells me how large ${vertical.onePlace} to look for.`,
  date: ({ business, today }) =>
    `I need the day; we take bookings until ${dateText(plusDays(today, business.policies.maxAdvanceDays), today)}.`,
  time: () => "I need the time at which you would like to come.",
  name: () => "The team needs a name to find your booking by when you arrive.",
  contact: () =>
    "With a phone number or an e-mail you'll get a confirmation and a reminder outside this chat too.",
  alternative: () =>
    "These are the free times nearest to what you asked for. You can pick one or tell me another day or time.",
  change: () => "Tell me the new day or time, or anything else that should be different.",
  whichBooking: () => "You have more than one booking here, so I need to know which one you mean.",
  confirmation: () => "Nothing is final until you say yes.",
  retry: () => "I can try once more, or leave it.",
  items: () => "Tell me what you'd like from the menu, and how many of each.",
  choice: () => "It comes in these ways only, so I need to know which.",
  more: () => "You can add to the order or change it; say \"that's all\" when it's complete.",
  pickup: () => "The kitchen needs to know by when: a time today or another day, or as soon as possible.",
  orderChange: () => "Tell me what to add, change or leave out, or another pickup time.",
  asBefore: () => remembering.reasons.asBefore,
  consent: () => remembering.reasons.consent,
};

/** "2:00 PM today, Sun 22 Nov". */
function byWhen(deadline: Instant, wording: Wording): string {
  const { date, time } = localOf(deadline, wording.business.timeZone);
  return `${timeText(time, wording)} ${dayText(date, wording)}`;
}

function problemText(problem: Problem, wording: Wording): string | Said {
  switch (problem.slot) {
    case "person":
      return whoText(problem, wording);
    case "service":
      return problem.reason === "apart"
        ? `${problem.text} can't be done in the same appointment here; I'll gladly book it right afterwards, just ask me.`
        : `I don't find "${problem.text}" on our ${wording.vertical.list}, so I'm leaving it out.`;
    case "partySize":
      return partyText(problem, wording);
    case "date":
      return dateProblem(problem, wording);
    case "time":
      if (problem.reason === "past") return "That time has already passed.";
      return "That isn't a time of the day I know.";
    case "name":
      if (problem.reason === "wrong") return 'What is the right name? Write it like this: "My name is …".';
      return "I couldn't read a name in that.";
    case "phone":
      if (problem.reason === "wrong") return "What is the right number? Please write it in full.";
      return "That phone number doesn't look complete.";
    case "email":
      if (problem.reason === "wrong") return "What is the right e-mail address? Please write it in full.";
      return "That e-mail address doesn't look right.";
  }
}

function partyText(problem: Extract<Problem, { slot: "partySize" }>, wording: Wording): string {
  if (problem.reason === "tooLarge" && problem.limit === 1)
    return `Each ${wording.vertical.visit} is for one person; I can book the next one right after this.`;
  if (problem.reason === "tooLarge")
    return `We can seat at most ${problem.limit} people in one booking.${callNote(wording)}`;
  if (problem.reason === "tooSmall") return `That's for ${problem.limit} people or more.`;
  if (problem.reason === "zero") return "I need at least one person to book for.";
  return "I couldn't read the number of people in that.";
}

function dateProblem(problem: Extract<Problem, { slot: "date" }>, { today }: Wording): string {
  if (problem.reason === "past") return "That day has already passed.";
  if (problem.reason === "tooFar") {
    return `We take bookings up to ${problem.days} days ahead, so until ${dateText(problem.lastDate, today)}.`;
  }
  return problem.reason === "noSuchDate"
    ? "There is no such day in the calendar."
    : "I couldn't read the day in that.";
}
