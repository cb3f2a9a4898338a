// The city's search inside one business's own chat: on a thread of its own, as a visit is inside the global chat.
import type { DraftMessage, TurnDeps, TurnOutcome, TurnRequest } from "../ports.ts";
import type { Elsewhere } from "../turn.ts";

type City = (request: TurnRequest, deps: TurnDeps, thread: string) => Promise<TurnOutcome>;

/** What the business's own turn gave, with what the city says and does beside. */
export async function withCity(
  own: TurnOutcome,
  elsewhere: Elsewhere,
  ask: { request: TurnRequest; deps: TurnDeps; city: City },
): Promise<TurnOutcome> {
  const { request, deps, city } = ask;
  const there = await city(requestOf(request, elsewhere), deps, `${request.facts.session}/city`);
  return {
    messages: [
      ...own.messages,
      ...there.messages.map((it, at, all) => back(it, elsewhere, at === all.length - 1)),
    ],
    effects: [...own.effects, ...there.effects],
    notes: [...(own.notes ?? []), ...(there.notes ?? [])],
    view: own.view,
  };
}

/** The same turn as the city's own: its ids are other ones. */
function requestOf(request: TurnRequest, { text, locale, identity }: Elsewhere): TurnRequest {
  const { facts, input, turnId } = request;
  return {
    ...request,
    facts: {
      ...facts,
      chat: "global",
      businessId: null,
      locale,
      identity: { ...facts.identity, ...identity },
    },
    turnId: `${turnId}-city`,
    input: input.kind === "message" && text !== null ? { ...input, text } : input,
  };
}

const back = (message: DraftMessage, { back: label }: Elsewhere, last: boolean): DraftMessage =>
  last ? { ...message, quickReplies: [...(message.quickReplies ?? []), { label, text: label }] } : message;
