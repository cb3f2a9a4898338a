// The business's goals: noted as they are told, and told when they are asked for.
import type { Bureau } from "./desk.ts";
import { listed, type Of } from "./drafts/drafted.ts";
import { officeBounds } from "./memory.ts";
import { keepNote, known } from "./notes.ts";
import { say, word } from "./phrases/say.ts";

export function goal({ memory, turn }: Bureau, command: Of<"goal.set">): void {
  if (command.goal === null) {
    // Beside one that was taken, the part that was not is named.
    const part = turn.commands.length > 1 ? `“${command.text}”: ` : "";
    turn.said.push({
      text:
        part +
        say(
          turn,
        )`Which goal is it: more revenue, better ratings, fewer no-shows or cancellations, fuller quiet times, more regulars, new customers or lower costs?`,
    });
    return;
  }
  memory.operation = "goals";
  memory.goals = [...memory.goals.filter((it) => it !== command.goal), command.goal];
  keepNote(turn, { goals: [command.goal] });
  turn.said.push({
    text: say(
      turn,
    )`Noted: ${word(turn, command.goal.replaceAll("_", " "))}. I'll keep it in mind in what I suggest.`,
  });
}

/** "What are my goals?": a look at them, no new one. */
export const asksGoals = (text: string): boolean =>
  /^\W*(?:(?:(?:what|which)(?:'s|s| are| is| were)?|show(?: me)?|list|tell me) (?:my|our|the) (?:current )?goals?(?: again| right now)?|(?:cu[aá]l(?:es)? (?:es|son)|qu[eé]|dime|muestra) (?:mi|mis|nuestros?|los) (?:objetivos?|metas?)|qu[eé] objetivos? tengo)\W*$/iu.test(
    text,
  );

export function tellGoals({ memory, turn, desk }: Bureau): void {
  const all = known(desk.goals, memory.goals, officeBounds.goals).map((it) =>
    word(turn, it.replaceAll("_", " ")),
  );
  memory.operation = "goals";
  turn.said.push({
    text:
      all.length > 0
        ? say(
            turn,
          )`Your ${all.length === 1 ? say(turn)`goal` : say(turn)`goals`}: ${listed(all)}. I keep ${all.length === 1 ? say(turn)`it` : say(turn)`them`} in mind in what I suggest.`
        : say(turn)`You have told me no goal yet. Say, for example: “our goal is better ratings”.`,
  });
}
