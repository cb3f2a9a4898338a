// One turn of the global chat: the search's own graph, and where a business is visited, that business's conversation.
import type { Uuid } from "#contracts/ids";
import { understandDiscovery } from "#understanding/discovery/understand";
import type { Saver } from "../graph.ts";
import { nextMessageId } from "../ids.ts";
import type { DraftMessage, TurnDeps, TurnOutcome, TurnRequest } from "../ports.ts";
import { compileTalk } from "../talk-graph.ts";
import { contextOf } from "./context-of.ts";
import type { DiscoveryDesk, DiscoveryTurn, Saying } from "./desk.ts";
import { initialDiscovery, type Discovery } from "./memory.ts";
import { hearLanguage, localeOf } from "./locale.ts";
import { observe } from "./observe.ts";
import { phrasesOf } from "./phrases/index.ts";
import { greet, respond } from "./respond.ts";
import { viewOf } from "./view.ts";

/** Runs a turn of a business's own chat on a thread of its own. */
export type Visited = (request: TurnRequest, deps: TurnDeps, thread: string) => Promise<TurnOutcome>;

let compiled: ReturnType<typeof compile> | undefined;
const compile = () =>
  compileTalk<Discovery, DiscoveryTurn>({
    initial: initialDiscovery,
    greet,
    understand,
    respond: (desk) => respond(desk, textOf(desk)),
    observe,
    answer,
  });

export function createDiscovery(saver: Saver, visited: Visited) {
  compiled ??= compile();
  const graph = compiled(saver);
  return async (
    request: TurnRequest,
    deps: TurnDeps,
    thread: string = request.facts.session,
  ): Promise<TurnOutcome> => {
    const { session } = request.facts;
    const turn: DiscoveryTurn = {
      request,
      deps,
      city: deps.city,
      ids: { session, turnId: request.turnId, counter: { made: 0 } },
      words: await deps.city.words(),
      commands: [],
      said: [],
      visit: null,
      effects: [],
      messages: [],
      view: null,
    };
    const desk = await graph.run(thread, turn);
    const { messages, effects, view, visit } = desk.turn;
    if (!view) throw new Error("the turn ended without a view");
    if (!visit) return { messages, effects, view };
    const inside = await visited(
      requestOf(request, visit, localeOf(desk)),
      deps,
      `${thread}/${visit.business.id}`,
    );
    return {
      messages: [
        ...messages,
        ...inside.messages.map((it, at, all) =>
          led(it, visit, at === all.length - 1 ? phrasesOf(desk).wayBack : null),
        ),
      ],
      effects: [...effects, ...inside.effects],
      notes: inside.notes ?? [],
      view,
    };
  };
}

type VisitOf = NonNullable<DiscoveryTurn["visit"]>;

/** The same turn as the visited business's own: its ids are other ones, for its messages are. */
function requestOf(request: TurnRequest, { business, text }: VisitOf, locale: string): TurnRequest {
  const { facts, input, turnId } = request;
  return {
    ...request,
    facts: { ...facts, chat: "dedicated", businessId: business.id, locale },
    turnId: `${turnId}-visit`,
    input: input.kind === "message" && text !== null ? { ...input, text } : input,
  };
}

/** A visited business's message, by whose it is; the last one has the way back. */
function led(message: DraftMessage, { business, once }: VisitOf, back: string | null): DraftMessage {
  const named = message.text.includes(business.name) ? message.text : `${business.name}: ${message.text}`;
  const replies = message.quickReplies ?? [];
  return {
    ...message,
    text: named,
    business: business.id,
    ...(back !== null && !once ? { quickReplies: [...replies, { label: back, text: back }] } : {}),
  };
}

const textOf = ({ turn }: DiscoveryDesk): string =>
  turn.request.input.kind === "message" ? turn.request.input.text : "";

function understand(desk: DiscoveryDesk): void {
  const text = textOf(desk);
  const onlyAsked = hearLanguage(desk, text);
  desk.turn.commands = onlyAsked
    ? [{ type: "chitchat", kind: "greeting", confidence: 1 }]
    : understandDiscovery(text, contextOf(desk));
}

function answer(desk: DiscoveryDesk): void {
  const { memory, turn } = desk;
  memory.turns += 1;
  turn.view = viewOf(desk);
  const own = turn.said.filter((it) => it.business === undefined);
  if (own.length > 0) push(turn, own);
  for (const it of turn.said) if (it.business !== undefined) push(turn, [it], it.business);
}

function push(turn: DiscoveryTurn, said: readonly Saying[], business?: Uuid): void {
  const id = nextMessageId(turn.ids);
  const text = said.map((it) => it.text).join("\n\n");
  const quickReplies = said.flatMap((it) => it.quickReplies ?? []);
  const cards = said.flatMap((it) => it.cards ?? []);
  turn.deps.onDelta(id, text);
  turn.messages.push({
    id,
    text,
    ...(quickReplies.length > 0 ? { quickReplies } : {}),
    ...(cards.length > 0 ? { cards } : {}),
    ...(business === undefined ? {} : { business }),
  });
}
