// Step: decide. Commands change the dialogue by one table; then the flow being talked about says what it needs.
import type { Command, FlowName } from "#contracts/commands";
import { namedSlot } from "#understanding/named-slot";
import { putsOff } from "../attendance.ts";
import { localeOf } from "../language.ts";
import { nextStep } from "../next-step.ts";
import { upcoming } from "../frames.ts";
import { startCancelOrder, startCheckOrder } from "../ordering/order-flows.ts";
import { draftFrame, draftOf, openOrders } from "../ordering/order-state.ts";
import { onDayOfVisit } from "../ordering/pickup.ts";
import { startOrder, takeOrder } from "../ordering/take-order.ts";
import { offersElsewhere } from "../elsewhere/hear.ts";
import { cancelFlow, dropDraft, leavesOff, namesBooked } from "../repair/cancellation.ts";
import { cannotHandle } from "../repair/cannot-handle.ts";
import { clarify } from "../repair/clarification.ts";
import { answerQuestion } from "../repair/interruption.ts";
import { handOffToHuman, hearsAbout, leaveHandoff, passOn } from "../repair/human-handoff.ts";
import { asksAgain } from "../remembering/consent.ts";
import { dropWish } from "../remembering/drop-wish.ts";
import { ofMemory } from "../remembering/of-memory.ts";
import { forget } from "../repair/correction.ts";
import { noticeProgress, standing } from "../repair/no-progress.ts";
import { fewerCome, keepsWhole } from "../repair/less-or-all.ts";
import { noteOnlyAsked } from "../repair/only-asked.ts";
import { repeatLast } from "../repair/repeat.ts";
import { welcomeBack } from "../repair/returning.ts";
import { inOrder } from "../repair/several-intents.ts";
import { nextWish } from "../repair/several-wishes.ts";
import { settleNumber } from "../repair/unclear-number.ts";
import { skip } from "../repair/skip.ts";
import { chat, leavesHeld, tellsFeedback } from "../small-talk.ts";
import { startCheckWait, startLeaveWait, startWait } from "../waiting/wait-flows.ts";
import { takeSlots } from "../slots.ts";
import { toldLate } from "../running-late.ts";
import { resume } from "../taking-up/resume.ts";
import { takesUp } from "../taking-up/take-up.ts";
import { bringsAnother } from "../second-visit.ts";
import { narrowByService, startFlow } from "../start-flow.ts";
import { topFrame, type Frame } from "../state.ts";
import { plain } from "#understanding/text";
import { withoutTerms } from "#understanding/too-late";
import type { Desk } from "../turn.ts";
import { settleWhich, tellsWhich } from "../which-booking.ts";
import { contextOf } from "./understand.ts";
import { affirm, choose, deny } from "../yes-no.ts";

/** Each command's handler; false: the command meant nothing here. */
const handlers: {
  [T in Command["type"]]: (desk: Desk, command: Extract<Command, { type: T }>) => boolean;
} = {
  startFlow: (desk, { flow, changes, of, each }) => {
    if (flow === "handoff") return handOffToHuman(desk);
    leaveHandoff(desk);
    if (flow === "order") return startOrder(desk);
    if (flow === "checkOrder") return startCheckOrder(desk, changes);
    if (flow === "waitlist") return startWait(desk);
    if (flow === "leaveWaitlist") return startLeaveWait(desk);
    if (flow === "checkWaitlist") return startCheckWait(desk);
    if (flow === "cancelOrder" || meansOrder(desk, flow)) return startCancelOrder(desk);
    return flow === "cancel" && !namesBooked(desk) && dropDraft(desk)
      ? true
      : startFlow(desk, flow, { of, each });
  },
  setOrder: takeOrder,
  setSlots: takeSlots,
  correctSlots: takeSlots,
  chooseAlternative: (desk, { index }) => choose(desk, index),
  cancelFlow,
  ask: answerQuestion,
  affirm,
  deny,
  repeat: repeatLast,
  skip,
  clarify,
  dropWish: (desk, { wish }) => dropWish(desk, wish),
  remembering: (desk, { act }) => ofMemory[act](desk),
  handOffToHuman,
  chitchat: (desk, { kind }) => chat(desk, kind),
  outOfScope: () => false,
};

/** "Cancel it" where an order is all there is to cancel; "cancel my table" means one that is booked. */
const meansOrder = ({ dialogue, turn }: Desk, flow: FlowName): boolean =>
  flow === "cancel" &&
  ((draftFrame(dialogue) !== null &&
    !(namesVisit(turn) && upcoming(dialogue, turn.request.now).length > 0)) ||
    (topFrame(dialogue) === null &&
      openOrders(dialogue).length > 0 &&
      upcoming(dialogue, turn.request.now).length === 0));

const visit =
  /(?<!\p{L})(?:tables?|bookings?|reservations?|appointments?|mesas?|reservas?|citas?|rendez-vous|tisch\p{L}*|reservierung\p{L}*|termin\p{L}*|tavol[oi]|prenotazion[ei]|appuntament[oi]|marcacao|marcacoes)(?!\p{L})/u;
const namesVisit = ({ request: { input } }: Desk["turn"]): boolean =>
  input.kind === "message" && visit.test(plain(input.text));

const execute = <T extends Command["type"]>(desk: Desk, command: Extract<Command, { type: T }>): boolean =>
  (handlers[command.type as T] as (d: Desk, c: typeof command) => boolean)(desk, command);

/** "Can't make it tonight, cancel": what drops a draft says nothing of the next one, unless that is begun too. */
function executeIn(all: readonly Command[], desk: Desk, command: Command): boolean {
  const isSlots = command.type === "setSlots" || command.type === "correctSlots";
  const leaves = all.some(
    (it) => it.type === "cancelFlow" || (it.type === "startFlow" && it.flow === "cancel"),
  );
  const begins = all.some((it) => it.type === "startFlow" && it.flow !== "cancel");
  if (isSlots && leaves && !begins && topFrame(desk.dialogue) === null) return true;
  return execute(desk, command);
}

export function decide(desk: Desk): void {
  const { request } = desk.turn;
  if (request.input.kind === "message") {
    if (desk.turn.elsewhere === null && !passOn(desk, request.input.text))
      takeMessage(desk, request.input.text);
    desk.dialogue.lastHeardAt = request.now;
  }
  goOnWithWishes(desk);
  const { next, repeats, pauses, wakes, quiet } = desk.turn;
  if (quiet || (request.input.kind !== "message" && !wakes)) return;
  if (repeats || pauses || next.kind === "escalate" || next.kind === "recover") return;
  desk.turn.next = nextStep(desk);
}

/** What was wished for beside what is done now comes next. */
function goOnWithWishes(desk: Desk): void {
  const { turn } = desk;
  if (turn.quiet || turn.pauses || turn.repeats || turn.request.input.kind === "open") return;
  const hear = (text: string, saidAt: number) =>
    turn.recognise(text, { ...contextOf(desk), now: saidAt }).commands;
  for (const command of inOrder(resume(desk, hear))) execute(desk, command);
  const read = (text: string, saidAt: number) =>
    turn.recognise(text, { ...contextOf(desk), known: {}, now: saidAt }).commands;
  // One that leads nowhere is passed over at once.
  for (let commands = nextWish(desk, read); commands.length > 0; commands = nextWish(desk, read)) {
    for (const command of inOrder(commands)) execute(desk, command);
    turn.wakes = true;
  }
}

function takeMessage(desk: Desk, text: string): void {
  if (takesUp(desk, text)) return;
  if (offersElsewhere(desk) || leavesOff(desk, text) || leavesHeld(desk)) return;
  if (keepsWhole(desk, text) || fewerCome(desk, text)) return;
  const before = standing(desk);
  if (tellsWhich(desk, text) || bringsAnother(desk, text)) {
    noticeProgress(desk, before);
    return;
  }
  const asked = desk.dialogue.memory.asking;
  const returned = welcomeBack(desk);
  const { dialogue, turn } = desk;
  onDayOfVisit(desk, text);
  const booked = topFrame(dialogue) === null && upcoming(dialogue, turn.request.now).length > 0;
  const commands = inOrder(settleNumber(desk, turn.commands), booked);
  const handled = commands.map((command) => executeIn(commands, desk, command));
  settleWhich(desk, text);
  namedAtOnce(desk, text);
  noteOnlyAsked(desk, text);
  if (asked) desk.dialogue.memory.asking = desk.dialogue.memory.asking && asksAgain(desk);
  const led =
    handled.includes(true) ||
    returned ||
    namesChange(desk, text) ||
    toldLate(desk) ||
    tellsFeedback(desk) ||
    hearsAbout(desk, text) ||
    putsOff(desk, text);
  if (led) noticeProgress(desk, before);
  else cannotHandle(desk);
}

/** "The time" in answer to "what would you like to change?", "the haircut" to "which booking?". */
function namesChange(desk: Desk, text: string): boolean {
  const frame = topFrame(desk.dialogue);
  if (frame?.awaiting === "whichBooking" && narrowByService(desk, frame)) {
    frame.awaiting = null;
    return true;
  }
  if (frame?.awaiting === "orderChange") return namesOrderChange(desk, frame, text);
  const slot = frame?.awaiting === "change" ? namedSlot(text, localeOf(desk)) : null;
  if (!frame || !slot) return false;
  forget(frame, slot);
  frame.awaiting = null;
  if (frame.flow === "move" && slot !== "service") frame.changes = slot;
  return true;
}

/** "Is it too late to change the day?": what is to be another is asked for at once. */
function namedAtOnce({ dialogue, turn }: Desk, text: string): void {
  const frame = topFrame(dialogue);
  const begins = turn.commands.some((it) => it.type === "startFlow" && it.flow === "move");
  if (!begins || frame?.flow !== "move" || frame.awaiting !== null || frame.changes !== undefined) return;
  const slot = namedSlot(withoutTerms(text), localeOf({ dialogue, turn }));
  if (slot && slot !== "service") frame.changes = slot;
}

/** "The time" of an order is its pickup's; whatever else is to be changed is asked for by "anything else?". */
function namesOrderChange(desk: Desk, frame: Frame, text: string): boolean {
  const slot = namedSlot(text, localeOf(desk));
  if (slot !== "time" && slot !== "date") return false;
  frame.order = { ...draftOf(frame), pickup: null };
  frame.awaiting = null;
  return true;
}
