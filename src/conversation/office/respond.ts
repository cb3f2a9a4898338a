// The dashboard chat's commands carried out: looks are answered at once, changes are drafted and wait for a yes.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { suspicious } from "#understanding/learned/shipped-injection";
import { isChange } from "#understanding/dashboard/understand";
import { audience } from "./audience.ts";
import { askToCallOff } from "./ask-to-call-off.ts";
import type { Bureau, OfficeTable, OfficeTurn } from "./desk.ts";
import { questionAbout } from "./doubts.ts";
import { byAgent } from "./consulting.ts";
import { asksDone, tellDone } from "./done.ts";
import { capacity, promotions } from "./house.ts";
import { freePlaces } from "./free-places.ts";
import { filled } from "./drafts/index.ts";
import { rulesTold } from "./drafts/missed.ts";
import { paceTold } from "./drafts/pacing.ts";
import type { Proposal } from "./memory.ts";
import { faqs } from "./faqs.ts";
import { asksGoals, goal, tellGoals } from "./goals.ts";
import { history } from "./history.ts";
import { costs } from "./costs.ts";
import { orders } from "./kitchen.ts";
import { mayAsk, refusalFor } from "./permissions.ts";
import { figure } from "./figures.ts";
import { asksWhich, cannotDo, onlyToldIn, suggest, suggestedIn, which } from "./suggesting.ts";
import { agree } from "./perform.ts";
import { plans } from "./plans.ts";
import { endPreview, startPreview } from "./preview.ts";
import { asking, put, sentence, stillOpen, takeUp } from "./propose.ts";
import { keep, queue, tellRest } from "./queue.ts";
import { answerToSeveral, type Answer } from "./several.ts";
import { rota } from "./rota.ts";
import { speaksOther } from "./tongue.ts";
import { callsOff, isOffhand, stops, undo, undoAll } from "./undoing.ts";
import * as views from "./views.ts";
import { say, word } from "./phrases/say.ts";

export function greet({ turn }: OfficeTable): void {
  const { desk } = turn;
  if (!desk) return void turn.said.push({ text: noMember(turn) });
  const open = desk.escalations;
  const waits =
    open === 0
      ? ""
      : say(
          turn,
        )` ${open === 1 ? say(turn)`One conversation waits` : say(turn)`${open} conversations wait`} for a person.`;
  turn.said.push({
    text: say(
      turn,
    )`Hello! This is the office of ${desk.business.name}. Tell me what to change or what you want to know: the menu, prices, hours, shifts, bookings, figures.${waits}${speaksOther(turn.request.facts.locale ?? desk.business.locale) ? " I speak English and Spanish here; please write in one of them." : ""}`,
    quickReplies: examplesFor(turn, desk.role),
  });
}

const noMember = (turn: OfficeTurn): string =>
  say(turn)`You are no member of this business any more, so I can't show or change anything.`;

const examplesFor = (turn: OfficeTurn, role: string) =>
  (role === "staff"
    ? [say(turn)`Who's coming today?`, say(turn)`Who works tomorrow?`]
    : [say(turn)`Who's coming today?`, say(turn)`Last week's sales`, say(turn)`Who works tomorrow?`]
  ).map((text) => ({ label: text, text }));

export async function respond(table: OfficeTable, text: string): Promise<void> {
  const { desk } = table.turn;
  if (!desk) return void table.turn.said.push({ text: noMember(table.turn) });
  if (table.turn.tries) return;
  const bureau: Bureau = { ...table, desk };
  const { memory, turn } = table;
  if (memory.draft?.proposal && saysQuietly(text)) return agreed(bureau, memory.draft.proposal, false);
  const several = await answerToSeveral(bureau, text);
  if (several) return settle(bureau, several);
  delete memory.agreedToAll;
  const suggestion = memory.draft ? null : suggestedIn(bureau, text);
  if (suggestion) return put(bureau, { type: "insight.suggest", confidence: 1 }, suggestion);
  if (!memory.draft && asksWhich(bureau, text)) return which(bureau);
  const onlyTold = memory.draft ? null : onlyToldIn(bureau, text);
  if (onlyTold) return cannotDo(bureau, onlyTold);
  if (!memory.draft && asksGoals(text) && mayAsk(desk.role, "goal.set")) return tellGoals(bureau);
  if (!memory.draft && asksDone(text)) return tellDone(bureau);
  if (!memory.draft && callsOff(bureau, text) && isOffhand(text)) return askToCallOff(bureau);
  if (!memory.draft && (stops(bureau, text) || callsOff(bureau, text))) return void undo(bureau, null);
  if (memory.draft && !turn.commands.some((it) => it.type === "undo")) delete memory.draft.behind;
  const [first, ...rest] = turn.commands;
  if (!first) return;
  await carryOut(bureau, first);
  const waiting: DashboardCommand[] = [];
  for (const it of rest) {
    if (isChange(it.type) && memory.draft) waiting.push(it);
    else await carryOut(bureau, it);
  }
  await queue(bureau, waiting);
}

/** "Yes, but don't tell customers": agreed, and quietly. */
const saysQuietly = (text: string): boolean =>
  /^\s*(?:yes|yep|ok(?:ay)?|sure|do it|go ahead|s[ií]|vale|hazlo)(?!\p{L}).*\b(?:without (?:telling|notifying)|(?:don'?t|do not|no need to) (?:tell|notify|alert)|staff only|sin avisar|no avises|solo al equipo)\b/iu.test(
    text,
  );

/** "Yes to all", "all but the second": the draft that is shown, and those behind it. */
async function settle(bureau: Bureau, answer: Answer): Promise<void> {
  const { draft } = bureau.memory;
  if (answer === "drop") return denied(bureau);
  if (!draft?.proposal) return;
  if (answer === "agree") return agreed(bureau, draft.proposal, true);
  stillOpen(bureau, draft.proposal);
}

/** The wishes that waited, once the draft before it is settled. */
export async function next(bureau: Bureau): Promise<void> {
  const { memory } = bureau;
  const waited = memory.waiting.length > 0;
  const isMaking = () => memory.changes.at(-1)?.status === "pending";
  while (!memory.draft && !isMaking()) {
    const waiting = memory.waiting.shift();
    if (!waiting) break;
    if (memory.batch) memory.batch.at += 1;
    await carryOut(bureau, waiting);
  }
  if (waited && memory.draft) memory.draft.cameUp = true;
  if (waited) await tellRest(bureau);
  if (!memory.draft && memory.waiting.length === 0) delete memory.batch;
}

async function carryOut(bureau: Bureau, command: DashboardCommand): Promise<void> {
  const { memory, turn, desk } = bureau;
  if (command.type !== "outOfScope" && command.type !== "unsure") memory.misunderstood = 0;
  if (!mayAsk(desk.role, command.type))
    return void turn.said.push({ text: refusalFor(turn, desk.role, command.type) });
  switch (command.type) {
    case "affirm":
      return affirmed(bureau);
    case "deny":
      return denied(bureau);
    case "undo":
      if (command.all) return undoAll(bureau);
      return undo(bureau, command.what) ? next(bureau) : undefined;
    case "draft.change":
      return redrafted(bureau, command);
    case "booking.view":
      return byAgent(bureau, command.type, () => views.bookings(bureau, command));
    case "waitlist.view":
      return byAgent(bureau, command.type, () => views.waitlist(bureau, command));
    case "order.view":
      return byAgent(bureau, command.type, () => orders(bureau));
    case "cost.view":
      return byAgent(bureau, command.type, () => costs(bureau));
    case "capacity.view":
      return byAgent(bureau, command.type, () => capacity(bureau));
    case "availability.view":
      return byAgent(bureau, command.type, () => freePlaces(bureau, command));
    case "promotion.view":
      return byAgent(bureau, command.type, () => promotions(bureau));
    case "policy.view":
      return byAgent(bureau, command.type, () =>
        command.about === "pacing" ? paceTold(bureau) : rulesTold(bureau),
      );
    case "faq.view":
      return byAgent(bureau, command.type, () => faqs(bureau, command));
    case "catalogue.view":
      return byAgent(bureau, command.type, () => views.menu(bureau, command));
    case "hours.view":
      return byAgent(bureau, command.type, () => views.hours(bureau, command));
    case "staff.view":
      return byAgent(bureau, command.type, () => rota(bureau, command));
    case "change.view":
      return byAgent(bureau, command.type, () => plans(bureau));
    case "audience.view":
      return byAgent(bureau, command.type, () => audience(bureau));
    case "history.view":
      return byAgent(bureau, command.type, () => history(bureau, command));
    case "escalation.view":
      return byAgent(bureau, command.type, () => views.escalations(bureau));
    case "goal.set":
      return goal(bureau, command);
    case "insight.ask":
      return byAgent(bureau, command.type, () => figure(bureau, command));
    case "insight.suggest":
      return byAgent(bureau, command.type, () => suggest(bureau, command.about));
    case "preview.start":
      return startPreview(bureau, command.text);
    case "preview.end":
      return endPreview(bureau);
    case "help":
      return help(bureau);
    case "chitchat":
      return void turn.said.push({ text: word(turn, courtesies[command.kind]) });
    case "unsure":
      return unsure(bureau, command.about);
    case "unread":
      return void turn.said.push({
        text: say(turn)`I didn't get this part, and nothing is changed by it: “${command.text}”.`,
      });
    case "outOfScope":
      return lost(bureau);
    default:
      return ordered(bureau, command);
  }
}

async function ordered(bureau: Bureau, command: DashboardCommand): Promise<void> {
  const before = bureau.memory.draft;
  if (await takeUp(bureau, command)) await keep(bureau, before, command);
  else lost(bureau);
}

function agreed(bureau: Bureau, proposal: Proposal, tellCustomers: boolean): void {
  const { memory, turn, desk } = bureau;
  const wish = memory.draft?.wish.type;
  memory.draft = null;
  // A role may have been taken between the draft and the yes.
  if (wish !== undefined && !mayAsk(desk.role, wish))
    return void turn.said.push({ text: refusalFor(turn, desk.role, wish) });
  agree(bureau, proposal, tellCustomers);
}

async function affirmed(bureau: Bureau): Promise<void> {
  const { memory, turn } = bureau;
  if (memory.draft?.proposal) return agreed(bureau, memory.draft.proposal, true);
  if (memory.draft) return void (await takeUp(bureau, memory.draft.wish, true));
  turn.said.push({ text: say(bureau)`There is nothing waiting for a yes. What shall I do?` });
}

async function denied(bureau: Bureau): Promise<void> {
  const { memory, turn } = bureau;
  const had = memory.draft !== null;
  const refused = memory.draft?.wish;
  // Who does not join works no shift either.
  if (refused?.type === "staff.add")
    memory.waiting = memory.waiting.filter((it) => !("staff" in it && it.staff === refused.name));
  memory.draft = null;
  turn.said.push({ text: had ? say(bureau)`Dropped; nothing was changed.` : say(bureau)`All right.` });
  await next(bureau);
}

async function redrafted(
  bureau: Bureau,
  command: Extract<DashboardCommand, { type: "draft.change" }>,
): Promise<void> {
  const { memory } = bureau;
  if (!memory.draft) return lost(bureau);
  await takeUp(bureau, filled(memory.draft.wish, memory.draft.awaiting, command), true);
}

const courtesies = {
  greeting: "Hello! What shall I change or look up?",
  thanks: "You're welcome!",
  goodbye: "Goodbye! What was changed stays; what was only drafted waits here.",
  howAreYou: "Very well, thank you. What shall I do for the business?",
} as const;

function help({ turn, desk }: Bureau): void {
  turn.said.push({
    text:
      desk.role === "staff"
        ? say(
            turn,
          )`You can ask who's coming, who works and when you're open, and hide what has run out: “take the tiramisu off the menu”.`
        : say(
            turn,
          )`Say it as you would to a colleague: “add a Diavola pizza for $17.50”, “raise all pizzas by 5 %”, “closed on Christmas day”, “Anna works tomorrow from 5 to 10 pm”, “10 % off desserts on Tuesdays”, “cancel for free until 24 hours before”. I show what would change, you say yes, and “undo” takes it back.`,
    quickReplies: examplesFor(turn, desk.role),
  });
}

/** It looked like this, but not surely enough to draft or show it: nothing is changed, and it is asked. */
function unsure({ turn, memory }: Bureau, about: string): void {
  memory.misunderstood += 1;
  const asked = questionAbout(turn, about);
  const { input } = turn.request;
  const attack = input.kind === "message" && suspicious(input.text);
  turn.said.push(attack ? { ...asked, text: say(turn)`Nothing was changed. ${asked.text}` } : asked);
}

function lost(bureau: Bureau): void {
  const { memory, turn } = bureau;
  memory.misunderstood += 1;
  if (memory.draft?.proposal) {
    const { proposal } = memory.draft;
    const open = say(bureau)`I didn't get that. ${sentence(proposal.summary)}`;
    return void turn.said.push(asking(turn, open, proposal));
  }
  if (memory.misunderstood === 2) return help(bureau);
  if (memory.misunderstood > 2)
    return void turn.said.push({
      text: say(
        bureau,
      )`I can't do that here, and nothing was changed. Say “help” to hear what I can, or say it in other words.`,
    });
  turn.said.push({
    text: say(
      bureau,
    )`I didn't get that, and nothing was changed. What is it about: the menu, prices, hours, shifts, bookings or figures?`,
    quickReplies: examplesFor(turn, bureau.desk.role),
  });
}
