// What the dashboard chat asks where words only seem to mean something, and what they may mean where no rule knows them.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { likelyCommand } from "#understanding/learned/shipped-chats";
import type { OfficeTable } from "./desk.ts";
import { maySee, mayDraft } from "./permissions.ts";

const questions: readonly (readonly [RegExp, string])[] = [
  [/^catalogue\.add/u, "Do you want to add something to the menu? Name it with its price."],
  [/^catalogue\.reprice/u, "Do you want to change a price? Name the item and the new price."],
  [/^catalogue\.hide/u, "Is something off the menu, or back on it? Say “hide the …” or “show the … again”."],
  [/^catalogue/u, "Do you want to change the menu? Say which item, and what of it."],
  [/^hours\.view/u, "Do you want to know the hours? Say of which day: “what are our hours on Friday?”."],
  [/^hours/u, "Do you want to change the hours? Say which days, and from when to when."],
  [/^staff\.view/u, "Do you want to know who works? Say when: “who's working tomorrow?”."],
  [/^staff\.add/u, "Is it about somebody of the team? Say who joins or leaves, or who gets which role."],
  [/^staff/u, "Is it about a shift? Say who, on which day, from when to when."],
  [/^booking/u, "Is it about a booking? Say whose, and of which day."],
  [/^resource/u, "Is a place not to be used, or free again? Say which, and when."],
  [/^promotion/u, "Do you want a promotion? Say what, how much off, and when."],
  [/^message/u, "Do you want to write to customers?"],
  [
    /^escalation\.reply/u,
    "Do you want to answer a customer who waits? Say whom, and what: “reply to Maria: …”.",
  ],
  [/^escalation/u, "Do you want to see who waits for a person? Say “who is waiting?”."],
  [
    /^policy/u,
    "Is it about a rule for bookings: notice, party size, cancelling, reminders? Say which, and what it shall be.",
  ],
  [/^faq/u, "Is it about an answer to what customers ask? Say the question and the answer."],
  [/^insight\.suggest/u, "Shall I look what could go better? Say “what should I improve?”."],
  [
    /^insight/u,
    "Do you want a figure? Say which and of when: “last week's sales”, “no-shows this month”, “our best dishes”.",
  ],
  [/^goal/u, "Is it about what you want to reach? Say for example “my goal is fewer no-shows”."],
  [/^undo/u, "Shall I take back the last change? Say “undo”."],
  [/^help/u, "Do you want to know what I can do? Say “help”."],
];

export const questionAbout = (type: string): string =>
  questions.find(([pattern]) => pattern.test(type))?.[1] ??
  "I'm not sure what you want me to change. Say it in a few words, please.";

/** Where no rule knows the words and nothing is under discussion, what they likely mean is asked about. */
export function orGuessed({ memory, turn }: OfficeTable, text: string): DashboardCommand[] {
  const { commands, desk, deps, request } = turn;
  const nothing = commands.every((it) => it.type === "outOfScope");
  if (!desk || !nothing || memory.draft) return commands;
  const locale = request.facts.locale ?? desk.business.locale;
  const type = likelyCommand("office", text, locale, deps.learned.words);
  const may = (it: DashboardCommand["type"]) => maySee(desk.role, it) && mayDraft(desk.role, it);
  // The labels learnt are types of commands.
  if (type === null || !may(type as DashboardCommand["type"])) return commands;
  return [{ type: "unsure", about: type, confidence: 0.5 }];
}
