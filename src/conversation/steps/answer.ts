// Step: answer. The checked sentences become one message with its buttons and cards, a model's as they come; the state
// view follows.
import type { QuickReply } from "#contracts/chat";
import { answerByModel } from "../answers/by-model.ts";
import { nextMessageId } from "../ids.ts";
import type { DraftMessage } from "../ports.ts";
import { bounds, last, type Button, type Line } from "../state.ts";
import type { Desk } from "../turn.ts";
import { viewOf } from "../view.ts";
import { withoutCode } from "../taking-up/take-up.ts";

/** Writes the turn's message and returns the talk's last lines with this turn's added. */
export async function answer(desk: Desk, history: readonly Line[]): Promise<Line[]> {
  const message = desk.turn.repeats ? repeated(desk) : await composed(desk, history);
  if (message) desk.turn.messages.push(message);
  desk.turn.view = viewOf(desk);
  return linesAfter(desk, history);
}

async function composed(desk: Desk, history: readonly Line[]): Promise<DraftMessage | null> {
  const { said, deps } = desk.turn;
  if (said.length === 0) return null;
  const id = nextMessageId(desk.turn.ids);
  const texts: string[] = [];
  const speak = (text: string) => {
    if (text === "") return;
    deps.onDelta(id, texts.length === 0 ? text : ` ${text}`);
    texts.push(text);
  };
  let byModel: "not asked" | "silent" | "told" = "not asked";
  for (const it of said) {
    // It reads the whole message: one answer serves all in it that no rule answered.
    if (it.askModel && byModel === "not asked") {
      byModel = "silent";
      for await (const sentence of answerByModel(desk, history)) {
        byModel = "told";
        speak(sentence);
      }
    }
    if (!it.askModel || byModel !== "told") speak(it.text);
  }
  const buttons = distinct(said.toReversed().flatMap((it) => it.buttons ?? []));
  const cards = said.flatMap((it) => it.cards ?? []);
  const text = texts.join(" ");
  desk.dialogue.lastAnswer = { text, quickReplies: buttons, cards };
  return draft(id, text, buttons, cards);
}

/** The open question's buttons come first; none is there twice. */
const distinct = (buttons: readonly Button[]): Button[] =>
  buttons.filter((it, index) => buttons.findIndex((other) => other.text === it.text) === index);

function repeated(desk: Desk): DraftMessage | null {
  const { lastAnswer } = desk.dialogue;
  if (!lastAnswer) return null;
  const id = nextMessageId(desk.turn.ids);
  desk.turn.deps.onDelta(id, lastAnswer.text);
  return draft(id, lastAnswer.text, lastAnswer.quickReplies, lastAnswer.cards);
}

const draft = (
  id: string,
  text: string,
  buttons: readonly Button[],
  cards: NonNullable<DraftMessage["cards"]>,
): DraftMessage => ({
  id,
  text,
  ...(buttons.length > 0 ? { quickReplies: buttons.map(asQuickReply) } : {}),
  ...(cards.length > 0 ? { cards } : {}),
});

const asQuickReply = ({ label, text }: Button): QuickReply => ({ label, text });

function linesAfter(desk: Desk, history: readonly Line[]): Line[] {
  const { turn } = desk;
  const { input } = turn.request;
  const heard: Line[] =
    input.kind === "message" ? [{ role: "customer", text: short(withoutCode(desk, input.text)) }] : [];
  const told = turn.messages.map((it): Line => ({ role: "assistant", text: short(it.text) }));
  return last([...(turn.forgets ? [] : [...history, ...heard]), ...told], bounds.lines);
}

const short = (text: string) => text.slice(0, bounds.lineLength);
