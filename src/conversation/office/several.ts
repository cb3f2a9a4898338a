// Several changes of one message, answered at once: which of them are left out, and whether the rest needs no further yes.
import { ofSeveral, type OfSeveral } from "#understanding/dashboard/of-several";
import { plain } from "#understanding/text";
import type { Bureau } from "./desk.ts";
import { say } from "./phrases/say.ts";
import { nameOf } from "./queue.ts";

/** What an answer to several makes of the draft that is shown. */
export type Answer = "agree" | "drop" | "open";

/** null: nothing else waits, or it is no answer to several. */
export async function answerToSeveral(bureau: Bureau, text: string): Promise<Answer | null> {
  const { memory, turn } = bureau;
  if (!memory.draft?.proposal || memory.waiting.length === 0) return null;
  const said = ofSeveral(text);
  if (!said) return null;
  const names = [memory.draft.proposal.summary];
  for (const it of memory.waiting) names.push(await nameOf(bureau, it));
  const meant = meantOf(bureau, said, names);
  if (meant === null) return null;
  const isOut = names.map((_, at) => meant.has(at) === (said.mode === "leave"));
  memory.waiting = memory.waiting.filter((_, at) => !isOut[at + 1]);
  const left = names.filter((_, at) => isOut[at]);
  if (memory.batch) memory.batch.of = memory.batch.at + memory.waiting.length;
  if (left.length > 0) turn.said.push({ text: say(turn)`Left out, and not done: ${left.join("; ")}.` });
  memory.agreedToAll = said.agreed;
  return isOut[0] ? "drop" : said.agreed ? "agree" : "open";
}

/** Which of the names are meant, by place; null where words fit none or several. */
function meantOf({ memory }: Bureau, said: OfSeveral, names: readonly string[]): Set<number> | null {
  if (said.words !== null) {
    const fit = names.flatMap((it, at) => (plain(it).includes(said.words!) ? [at] : []));
    return fit.length === 1 ? new Set(fit) : null;
  }
  const first = memory.batch?.at ?? 1;
  const places = said.numbers.map((it) => (it === -1 ? names.length - 1 : it - first));
  return places.every((it) => it >= 0 && it < names.length) ? new Set(places) : null;
}
