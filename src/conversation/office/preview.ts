// "Try my chat": the customers' own chat goes on inside the dashboard's until the member ends it. What is booked in it is
// a test by its session's name: the database takes no place for it, counts it nowhere and writes to nobody.
import type { DraftMessage, TurnDeps, TurnOutcome, TurnRequest } from "../ports.ts";
import type { Bureau, OfficeTable, OfficeTurn } from "./desk.ts";
import { say } from "./phrases/say.ts";

/** Runs a turn of the business's own chat on a thread of its own. */
export type Tried = (request: TurnRequest, deps: TurnDeps, thread: string) => Promise<TurnOutcome>;

const way = (turn: OfficeTurn) => {
  const text = say(turn)`End the test`;
  return { label: text, text };
};

export function startPreview({ memory, turn, desk }: Bureau, asked: string | null): void {
  memory.draft = null;
  memory.preview = { thread: turn.request.turnId, open: true };
  memory.operation = "preview";
  turn.said.push({
    text: say(
      turn,
    )`This is a test of the chat of ${desk.business.name}, as your customers see it: what you book or order in it takes no place, counts nowhere and writes to nobody. Say “end the test” to come back.`,
  });
  turn.tries = "open";
  turn.tryWith = asked;
}

export function endPreview({ memory, turn }: Bureau): void {
  if (!memory.preview?.open)
    return void turn.said.push({ text: say(turn)`No test is running. Say “try my chat” to begin one.` });
  memory.preview.open = false;
  memory.operation = null;
  turn.said.push({
    text: say(turn)`The test is over; nothing of it counts. What shall I do for the business?`,
  });
}

/** Whatever comes late of a test is told by it, and marked. */
export const concernsTest = ({ memory, turn }: OfficeTable): boolean => {
  const { input } = turn.request;
  if (!memory.preview) return false;
  return (
    input.kind === "staff" ||
    (input.kind === "event" &&
      !memory.changes.some(
        (it) => it.effectId === input.event.workflowId || it.effectId === input.event.effectId,
      ))
  );
};

/** The same turn as a customer's; null where this turn is the member's own. */
export async function tryOut(
  turn: OfficeTurn,
  thread: string | undefined,
  tried: Tried,
): Promise<TurnOutcome | null> {
  const { request, tries, tryWith } = turn;
  if (tries === null || thread === undefined) return null;
  const asCustomer = (turnId: string, input: TurnRequest["input"]) =>
    asTest(turn, { turnId, input }, thread, tried);
  if (tries === "message") return asCustomer(`${request.turnId}-test`, request.input);
  const opened = await asCustomer(`${request.turnId}-test`, { kind: "open" });
  if (tryWith === null || request.input.kind !== "message") return opened;
  const answered = await asCustomer(`${request.turnId}-asked`, { ...request.input, text: tryWith });
  return {
    ...answered,
    messages: [...opened.messages.map(({ quickReplies: _buttons, ...it }) => it), ...answered.messages],
    effects: [...opened.effects, ...answered.effects],
    notes: [...(opened.notes ?? []), ...(answered.notes ?? [])],
  };
}

async function asTest(
  own: OfficeTurn,
  turn: Pick<TurnRequest, "turnId" | "input">,
  thread: string,
  tried: Tried,
): Promise<TurnOutcome> {
  const { request, deps } = own;
  const { member: _member, ...facts } = request.facts;
  const inside = await tried(
    { ...request, ...turn, facts: { ...facts, chat: "dedicated", identity: {} } },
    deps,
    `${facts.session}/test-${thread}`,
  );
  return {
    ...inside,
    messages: inside.messages.map((it, at, all) => marked(own, it, at === all.length - 1)),
    effects: inside.effects.map((it) =>
      it.type === "escalation" && it.change.kind === "open"
        ? { ...it, change: { ...it.change, summary: `[Test] ${it.change.summary}` } }
        : it,
    ),
  };
}

const marked = (turn: OfficeTurn, message: DraftMessage, last: boolean): DraftMessage => ({
  ...message,
  text: `[Test] ${message.text}`,
  ...(last ? { quickReplies: [...(message.quickReplies ?? []), way(turn)] } : {}),
});
