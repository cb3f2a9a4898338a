// The conversation as a LangGraph StateGraph: the only file that knows LangGraph. Its edges are tables.
import "./async-local-storage.ts";
import {
  END,
  START,
  StateGraph,
  StateSchema,
  UntrackedValue,
  type BaseCheckpointSaver,
} from "@langchain/langgraph";
import * as z from "zod";
import { initialDialogue, topFrame, stages, type Dialogue, type Line, type Stage } from "./state.ts";
import { answer } from "./steps/answer.ts";
import { check } from "./steps/check.ts";
import { consult } from "./steps/consult.ts";
import { decide } from "./steps/decide.ts";
import { observe } from "./steps/observe.ts";
import { stageSteps } from "./steps/stages.ts";
import { understand } from "./steps/understand.ts";
import type { Desk, Turn } from "./turn.ts";

/** Any LangGraph checkpoint saver. */
export type Saver = BaseCheckpointSaver;

/** `dialogue` and `history` are kept; `turn` is the run's own and never stored. */
const State = new StateSchema({
  dialogue: z.custom<Dialogue | null>().default(null),
  history: z.custom<Line[]>().default(() => []),
  turn: new UntrackedValue<Turn>(),
});
type State = { dialogue: Dialogue | null; history: Line[]; turn: Turn };

/** What came in → where it is taken up. */
const entrances = {
  "session opened": "greeting",
  "customer's message": "understand",
  "workflow's event": "observe",
  "a person's words": "observe",
} as const;

/** What the flow needs → the stage, over a reading where one is needed. */
const ways = {
  "nothing yet": "greeting",
  "a value is missing": "information_gathering",
  "a place to look up": "consult",
  "a booking to tell": "consult",
  "a yes is missing": "confirmation",
  "the customer agreed": "execution",
  "an outcome is awaited": "execution",
  "nothing is open": "follow_up",
  "not understood": "recovery",
  "it went wrong": "recovery",
  "a person is wanted": "consult",
} as const;

/** What the reading found → the stage. */
const findings = {
  "free to hold, or others to offer": "proposal",
  "free to move to": "confirmation",
  "full, and a value is missing": "information_gathering",
  "full, and a yes is missing": "confirmation",
  "the booking as it stands": "follow_up",
  "who is there": "escalation",
} as const;

function wayIn({ turn }: State): keyof typeof entrances {
  const { kind } = turn.request.input;
  if (kind === "open") return "session opened";
  if (kind === "staff") return "a person's words";
  return kind === "message" ? "customer's message" : "workflow's event";
}

function wayOn({ turn, dialogue }: State): keyof typeof ways {
  switch (turn.next.kind) {
    case "ask":
      return turn.next.slot === "retry" ? "it went wrong" : "a value is missing";
    case "lookUp":
      return "a place to look up";
    case "tell":
      return "a booking to tell";
    case "confirm":
      return "a yes is missing";
    case "execute":
      return "the customer agreed";
    case "wait":
      return "an outcome is awaited";
    case "recover":
      return "not understood";
    case "escalate":
      return "a person is wanted";
    case "rest":
      return dialogue && dialogue.bookings.length > 0 ? "nothing is open" : "nothing yet";
  }
}

function wayAfterReading({ turn, dialogue }: State): keyof typeof findings {
  if (turn.lookup?.kind === "team") return "who is there";
  if (turn.lookup?.kind === "told") return "the booking as it stands";
  const frame = dialogue && topFrame(dialogue);
  if (frame?.flow === "waitlist") {
    if (!frame.found) return "free to hold, or others to offer";
    return turn.next.kind === "ask" ? "full, and a value is missing" : "full, and a yes is missing";
  }
  const finds = frame !== null && turn.flows[frame.flow].proposal === "find";
  return finds && turn.lookup?.kind === "free" ? "free to move to" : "free to hold, or others to offer";
}

/** Runs a step on a copy of the dialogue, so that a discarded run leaves no trace. */
const node =
  (name: string, step: (desk: Desk, history: Line[]) => void | Promise<void | Line[]>) =>
  async ({ dialogue, history, turn }: State): Promise<Partial<State>> => {
    // A conversation kept from before knows nothing of what has been added since.
    const known = { ...initialDialogue(turn.request.facts.identity), ...dialogue };
    const desk: Desk = { dialogue: structuredClone(known), turn };
    const lines = await turn.deps.trace.step(`graph ${name}`, () => step(desk, history));
    return { dialogue: desk.dialogue, turn, ...(lines ? { history: lines } : {}) };
  };

/** A flow goes through these; the other stages leave it where it is. */
const flowStages: ReadonlySet<Stage> = new Set([
  "information_gathering",
  "proposal",
  "confirmation",
  "execution",
]);

const stageNode = (stage: Stage) =>
  node(stage, async (desk) => {
    // The team's side of it leaves the conversation where it stands.
    if (desk.turn.quiet) return;
    const frame = topFrame(desk.dialogue);
    if (frame && flowStages.has(stage)) frame.stage = stage;
    desk.dialogue.stage = stage;
    await stageSteps[stage](desk);
  });

const stageNodes = Object.fromEntries(stages.map((stage) => [stage, stageNode(stage)])) as Record<
  Stage,
  ReturnType<typeof stageNode>
>;

/** Checked, then said: in one step, as each costs every turn a third of a millisecond. */
function reply(desk: Desk, history: Line[]): Promise<Line[]> {
  check(desk);
  return answer(desk, history);
}

function stateGraph() {
  const graph = new StateGraph(State)
    .addNode("understand", node("understand", understand))
    .addNode("observe", node("observe", observe))
    .addNode("decide", node("decide", decide))
    .addNode("consult", node("consult", consult))
    .addNode(stageNodes)
    .addNode("answer", node("answer", reply))
    .addConditionalEdges(START, wayIn, { ...entrances })
    .addEdge("understand", "decide")
    .addEdge("observe", "decide")
    .addConditionalEdges("decide", wayOn, { ...ways })
    .addConditionalEdges("consult", wayAfterReading, { ...findings })
    .addEdge("answer", END);
  for (const stage of stages) graph.addEdge(stage, "answer");
  return graph;
}

export interface ConversationGraph {
  /** Runs one turn of a thread and returns its working table as it ended. */
  run(thread: string, turn: Turn): Promise<Turn>;
  /** The graph's picture in Mermaid. */
  draw(): string;
}

/** Compiled at its first use, once an isolate: a graph of its own would weigh 50 KB in each conversation. */
let compiled: ReturnType<typeof compile> | undefined;
const compile = () => stateGraph().compile();

/** The conversation over a saver. */
export function createGraph(saver: Saver): ConversationGraph {
  compiled ??= compile();
  const graph = compiled.withConfig({});
  graph.checkpointer = saver;
  return {
    async run(thread, turn) {
      const config = { configurable: { thread_id: thread }, durability: "exit" as const };
      const result = await graph.invoke({ turn }, { ...config, recursionLimit: 12 });
      return (result as State).turn;
    },
    draw: () => graph.getGraph().drawMermaid(),
  };
}
