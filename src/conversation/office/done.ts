// What was done in this conversation, told when it is asked for.
import type { Bureau } from "./desk.ts";
import { say } from "./phrases/say.ts";
import { sentence } from "./propose.ts";

/** "What did I do today?": the changes of this conversation. */
export const asksDone = (text: string): boolean =>
  /^\W*(?:what (?:did|have) (?:i|we) (?:do|done)|qu[eé] (?:he|hemos) hecho)(?: (?:today|here|so far|hoy|aqu[ií]))*\W*$/iu.test(
    text,
  );

export function tellDone({ memory, turn }: Bureau): void {
  const done = memory.changes.filter((it) => it.status === "applied" || it.status === "final");
  turn.said.push({
    text:
      done.length === 0
        ? say(turn)`Nothing was changed in this conversation yet.`
        : say(
            turn,
          )`Done in this conversation, newest last:\n${done.map((it) => sentence(it.proposal.summary)).join("\n")}`,
  });
}
