// What the dashboard chat asks where words only seem to mean something, and what they may mean where no rule knows them.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { likelyCommand } from "#understanding/learned/shipped-chats";
import type { OfficeSaying, OfficeTable } from "./desk.ts";
import { mayAsk } from "./permissions.ts";
import type { OfficeTurn } from "./desk.ts";
import { say, word } from "./phrases/say.ts";

/** `reply` says it in words that the rules know. */
interface Doubt {
  of: RegExp;
  text: string;
  reply?: string;
}

const doubts: readonly Doubt[] = [
  {
    of: /^restricted/u,
    text: "Without that it would be more than you said, so nothing is drafted. Say it again without that part if it holds always.",
  },
  {
    of: /^unkept\.fee/u,
    text: "I take no payments yet, so I can't charge a fee or a deposit, and nothing is changed. I can set until when cancelling is free: “cancel for free until 24 hours before”; or tell customers of the fee: “add an FAQ: …”.",
  },
  {
    of: /^unkept\.confirm/u,
    text: "I can't have larger groups confirm first, and nothing is changed. I can set the largest party that books by chat: “parties of 8 at most”; larger ones are then not booked by chat.",
  },
  {
    of: /^waitlist\.message/u,
    text: "I can't write to those on the waitlist: each is offered a place by itself as one comes free. Nothing was sent.",
  },
  { of: /^catalogue\.add/u, text: "Do you want to add something to the menu? Name it with its price." },
  { of: /^catalogue\.reprice/u, text: "Do you want to change a price? Name the item and the new price." },
  {
    of: /^catalogue\.hide/u,
    text: "Is something off the menu, or back on it? Say “hide the …” or “show the … again”.",
  },
  { of: /^catalogue/u, text: "Do you want to change the menu? Say which item, and what of it." },
  {
    of: /^hours\.view/u,
    text: "If you want to know the hours, say of which day: “what are our hours on Friday?”.",
  },
  {
    of: /^until/u,
    text: "Until when is that? Say the first day and the last one; or, if it is for good, “from now on” with the days it is of. Nothing is changed yet.",
  },
  {
    of: /^begins/u,
    text: "Only prices and the week's hours can begin on a day to come. Nothing is changed: say it again without the day to have it now.",
  },
  {
    of: /^hours\.room/u,
    text: "Hours are those of the whole house: I can't close a part of it by itself, and nothing is changed. If all of it is closed then, say “closed” with the days; a table or a room that is on the list can be blocked by its name.",
  },
  { of: /^hours/u, text: "Do you want to change the hours? Say which days, and from when to when." },
  { of: /^staff\.view/u, text: "If you want to know who works, say when.", reply: "Who works tomorrow?" },
  {
    of: /^staff\.add/u,
    text: "Is it about somebody of the team? Say who joins or leaves, or who gets which role.",
  },
  { of: /^staff/u, text: "Is it about a shift? Say who, on which day, from when to when." },
  { of: /^booking/u, text: "Is it about a booking? Say whose, and of which day." },
  { of: /^resource/u, text: "Is a place not to be used, or free again? Say which, and when." },
  { of: /^promotion/u, text: "Do you want a promotion? Say what, how much off, and when." },
  { of: /^message/u, text: "Do you want to write to customers?" },
  {
    of: /^escalation\.reply/u,
    text: "If a customer waits for your answer, say who, and what I shall write: “reply to Maria: …”.",
  },
  {
    of: /^escalation/u,
    text: "If you want to see who waits for a person, just ask.",
    reply: "Who is waiting for a person?",
  },
  {
    of: /^policy/u,
    text: "Is it about a rule for bookings: notice, party size, how many may arrive at once, cancelling, reminders, no-shows? Say which, and what it shall be.",
  },
  {
    of: /^insight\.channels/u,
    text: "I don't know that: sales are not counted by takeaway and dine-in. What I know is all of them together.",
    reply: "Last week's sales",
  },
  {
    of: /^insight\.stranded/u,
    text: "I keep no list of those. A change of hours names the bookings it would leave outside before your yes; those of a day I show: “show me Friday's bookings”.",
  },
  { of: /^faq/u, text: "Is it about an answer to what customers ask? Say the question and the answer." },
  {
    of: /^insight\.suggest/u,
    text: "If I'm to look what could go better, just ask.",
    reply: "What should I improve?",
  },
  {
    of: /^insight/u,
    text: "If you want a figure, say which and of when: “no-shows this month”, “our best dishes”.",
    reply: "Last week's sales",
  },
  { of: /^goal/u, text: "Is it about what you want to reach? Say for example “my goal is fewer no-shows”." },
  {
    of: /^change/u,
    text: "Is it about a change that begins later? Say which shall not begin, or ask what is planned.",
    reply: "What changes are planned?",
  },
  { of: /^undo/u, text: "If I'm to take back the last change, say so.", reply: "Undo" },
  { of: /^help/u, text: "If you want to know what I can do, say “help”.", reply: "Help" },
];

/** What is asked about a type of command. */
export function questionAbout(turn: Pick<OfficeTurn, "tongue">, type: string): OfficeSaying {
  const doubt = doubts.find((it) => it.of.test(type));
  if (!doubt)
    return { text: say(turn)`I'm not sure what you want me to change. Say it in a few words, please.` };
  const reply = doubt.reply && word(turn, doubt.reply);
  return {
    text: word(turn, doubt.text),
    ...(reply ? { quickReplies: [{ label: reply, text: reply }] } : {}),
  };
}

/** Where no rule knows the words and nothing is under discussion, what they likely mean is asked about. */
export function orGuessed({ memory, turn }: OfficeTable, text: string): DashboardCommand[] {
  const { commands, desk, deps, request } = turn;
  const nothing = commands.every((it) => it.type === "outOfScope");
  if (!desk || !nothing || memory.draft) return commands;
  const locale = request.facts.locale ?? desk.business.locale;
  const type = likelyCommand("office", text, locale, deps.learned.words);
  // The labels learnt are types of commands.
  if (type === null || !mayAsk(desk.role, type as DashboardCommand["type"])) return commands;
  return [{ type: "unsure", about: type, confidence: 0.5 }];
}
