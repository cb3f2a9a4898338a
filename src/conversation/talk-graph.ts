// The graph of a chat that answers commands one by one (global, dashboard), as a LangGraph StateGraph: what came in
// decides where it is taken up, what was understood is carried out, and what is to be said becomes the message.
import "./async-local-storage.ts";
import { END, START, StateGraph, StateSchema, UntrackedValue } from "@langchain/langgraph";
import * as z from "zod";
import type { Saver } from "./graph.ts";
import type { TurnDeps, TurnRequest } from "./ports.ts";

export interface TalkDesk<Memory, Table> {
  memory: Memory;
  turn: Table;
}

type Step<Memory, Table> = (desk: TalkDesk<Memory, Table>) => void | Promise<void>;

export interface TalkSteps<Memory, Table> {
  initial(table: Table): Memory;
  /** The session was opened. */
  greet: Step<Memory, Table>;
  /** A message to commands. */
  understand: Step<Memory, Table>;
  /** The commands carried out; reads, but never acts. */
  respond: Step<Memory, Table>;
  /** A workflow's event, or a person's words. */
  observe: Step<Memory, Table>;
  /** What is to be said, and the state view. */
  answer: Step<Memory, Table>;
}

export interface TalkGraph<Memory, Table> {
  /** Runs one turn of a thread; resolves to its desk as it ended. */
  run(thread: string, table: Table): Promise<TalkDesk<Memory, Table>>;
}

const entrances = {
  open: "greet",
  message: "understand",
  event: "observe",
  staff: "observe",
} as const satisfies Record<TurnRequest["input"]["kind"], string>;

/** Compiles the graph of one kind of chat: once an isolate, as each costs 50 KB. */
export function compileTalk<Memory, Table extends { request: TurnRequest; deps: Pick<TurnDeps, "trace"> }>(
  steps: TalkSteps<Memory, Table>,
) {
  const State = new StateSchema({
    memory: z.custom<Memory | null>().default(null),
    turn: new UntrackedValue<Table>(),
  });
  type State = { memory: Memory | null; turn: Table };
  const node =
    (name: keyof TalkSteps<Memory, Table>, step: Step<Memory, Table>) =>
    async (state: unknown): Promise<Partial<State>> => {
      const { memory, turn } = state as State;
      // A conversation kept from before knows nothing of what has been added since.
      const desk = { memory: structuredClone({ ...steps.initial(turn), ...memory }), turn };
      await turn.deps.trace.step(`graph ${name}`, () => step(desk));
      return desk;
    };
  const compiled = new StateGraph(State)
    .addNode("greet", node("greet", steps.greet))
    .addNode("understand", node("understand", steps.understand))
    .addNode("respond", node("respond", steps.respond))
    .addNode("observe", node("observe", steps.observe))
    .addNode("answer", node("answer", steps.answer))
    .addConditionalEdges(START, (state: unknown) => (state as State).turn.request.input.kind, {
      ...entrances,
    })
    .addEdge("greet", "answer")
    .addEdge("understand", "respond")
    .addEdge("respond", "answer")
    .addEdge("observe", "answer")
    .addEdge("answer", END)
    .compile();
  return (saver: Saver): TalkGraph<Memory, Table> => {
    const graph = compiled.withConfig({});
    graph.checkpointer = saver;
    return {
      async run(thread, turn) {
        const config = {
          configurable: { thread_id: thread },
          durability: "exit" as const,
          recursionLimit: 8,
        };
        return (await graph.invoke({ turn } as never, config)) as TalkDesk<Memory, Table>;
      },
    };
  };
}
