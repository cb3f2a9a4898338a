// One turn is one run of the graph: reads inside, effects out as data. The same turn always gives the same outcome.
import { chats, type ChatKind } from "#chats/index";
import { squeezed } from "#understanding/squeezed";
import { understand } from "#understanding/understand";
import type { Vertical } from "#verticals/define-vertical";
import { verticalOf, verticals } from "#verticals/index";
import { withCity } from "./elsewhere/in-city.ts";
import { createDiscovery } from "./discovery/run.ts";
import { createGraph, type Saver } from "./graph.ts";
import { createOffice } from "./office/run.ts";
import type { TurnDeps, TurnOutcome, TurnRequest } from "./ports.ts";
import type { Recogniser, Turn } from "./turn.ts";

/** Runs one turn of a session. */
export type TurnRunner = (request: TurnRequest, deps: TurnDeps) => Promise<TurnOutcome>;

/**
 * Makes the runner of one saver; the session's id is the thread.
 * @throws what a read throws: the turn is then not committed and may be run again.
 */
export function createTurnRunner(
  saver: Saver,
  recognise: Recogniser = understand,
  among: readonly Vertical[] = verticals,
): TurnRunner {
  const graph = createGraph(saver);
  const dedicated = async (
    request: TurnRequest,
    deps: TurnDeps,
    thread: string = request.facts.session,
  ): Promise<TurnOutcome> => {
    const alone = thread === request.facts.session && request.facts.chat === "dedicated";
    const turn = await prepare(request, deps, { recognise, among, alone });
    const done = await graph.run(thread, turn);
    if (!done.view) throw new Error("the turn ended without a view");
    const notes = done.notes.map((it) => ({ ...it, businessId: turn.business.id }));
    const own = { messages: done.messages, effects: done.effects, notes, view: done.view };
    return done.elsewhere ? withCity(own, done.elsewhere, { request, deps, city: discovery }) : own;
  };
  const discovery = createDiscovery(saver, dedicated);
  const office = createOffice(saver, dedicated);
  const handlers: Record<ChatKind["handler"], TurnRunner> = {
    dialogue: (request, deps) => dedicated(request, deps),
    office,
    discovery,
  };
  return (request, deps) => handlers[chats[request.facts.chat].handler](asRead(request), deps);
}

const asRead = (request: TurnRequest): TurnRequest =>
  request.input.kind === "message"
    ? { ...request, input: { ...request.input, text: squeezed(request.input.text) } }
    : request;

interface House {
  alone: boolean;
  recognise: Recogniser;
  among: readonly Vertical[];
}

async function prepare(
  request: TurnRequest,
  deps: TurnDeps,
  { recognise, among, alone }: House,
): Promise<Turn> {
  const { chat, businessId, session } = request.facts;
  const kind = chats[chat];
  if (!kind?.flows || !businessId) throw new Error(`the ${chat} chat is not served`);
  const reads = deps.readsOf(businessId);
  const business = await reads.business(businessId);
  return {
    request,
    deps,
    reads,
    ids: { session, turnId: request.turnId, counter: { made: 0 } },
    business,
    vertical: verticalOf(business.category, among),
    flows: kind.flows,
    recognise,
    commands: [],
    acts: [],
    said: [],
    effects: [],
    notes: [],
    next: { kind: "rest" },
    lookup: null,
    refused: null,
    meant: null,
    alone,
    elsewhere: null,
    resumes: null,
    wakes: false,
    pauses: false,
    quiet: false,
    repeats: false,
    forgets: false,
    messages: [],
    view: null,
  };
}
