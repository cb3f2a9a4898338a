// Taking back: the last change that stands, or the one that is named. What is named and not found is asked about.
import type { Bureau } from "./desk.ts";
import { isCalled } from "./change-names.ts";
import { listed } from "./drafts/drafted.ts";
import type { Applied } from "./memory.ts";
import { say } from "./phrases/say.ts";
import { sentence } from "./propose.ts";
import { takeBack } from "./take-back.ts";

/** True where only a draft was dropped: what waits behind it may come up. */
export function undo(bureau: Bureau, what: string | null): boolean {
  const { memory, turn } = bureau;
  const stands = standing(bureau);
  const behind = what === null ? stands.find((it) => it.effectId === memory.draft?.behind) : undefined;
  if (memory.draft && !behind && (what === null || !meant(bureau, what))) {
    memory.draft = null;
    turn.said.push({ text: dropped(bureau, stands.at(-1)) });
    return true;
  }
  if (behind && memory.draft) delete memory.draft.behind;
  const change = behind ?? (what === null ? stands.at(-1) : meant(bureau, what));
  if (change) takeBack(bureau, change);
  else if (what === null && memory.changes.at(-1)?.status === "pending") takeBackThen(bureau);
  else turn.said.push(stands.length > 0 ? otherwise(bureau, stands) : nothing(bureau));
  return false;
}

/** What is still being made is taken back once it is. */
function takeBackThen({ memory, turn }: Bureau): void {
  memory.unwinding = [memory.changes.at(-1)!.effectId];
  turn.said.push({ text: say(turn)`It is still being made; I take it back as soon as it is done.` });
}

const standing = ({ memory }: Bureau): Applied[] => memory.changes.filter((it) => it.status === "applied");

/** What was made before the draft is not dropped with it, and is told. */
const dropped = (bureau: Bureau, last: Applied | undefined): string =>
  say(bureau)`Dropped; nothing was changed.` +
  (last
    ? say(
        bureau,
      )` What was done before stands: ${sentence(last.proposal.summary)} Say “undo” again to take that back.`
    : "");

/** Every change that stands, the newest first, each once the one after it is back. */
export function undoAll(bureau: Bureau): void {
  const { memory, turn } = bureau;
  const stands = standing(bureau);
  const had = memory.draft !== null || memory.waiting.length > 0;
  memory.draft = null;
  memory.waiting = [];
  const [newest, ...older] = stands.toReversed();
  if (!newest)
    return void turn.said.push(had ? { text: say(bureau)`Dropped; nothing was changed.` } : nothing(bureau));
  memory.unwinding = older.map((it) => it.effectId).toReversed();
  if (older.length > 0)
    turn.said.push({ text: say(bureau)`I take back ${stands.length} changes, the newest first.` });
  const stay = memory.changes.filter((it) => it.status === "final").map((it) => it.proposal.summary);
  if (stay.length > 0)
    turn.said.push({ text: say(bureau)`This can't be taken back, and stays: ${listed(stay)}.` });
  takeBack(bureau, newest);
}

/** The next of those that are to be taken back, once nothing is under way. */
export function unwind(bureau: Bureau): void {
  const { memory } = bureau;
  if (memory.changes.some((it) => it.status === "undoing" || it.status === "pending")) return;
  // One that was taken back beside does not keep the rest from it.
  const stands = new Map(standing(bureau).map((it) => [it.effectId, it]));
  while (memory.unwinding?.length) {
    const change = stands.get(memory.unwinding.pop()!);
    if (change) return takeBack(bureau, change);
  }
}

/** "Stop it" while a message goes out. */
export const stops = ({ memory }: Bureau, text: string): boolean =>
  /^\W*(?:please |pls |no,? )?(?:stop|halt|detenlo|det[eé]n|p[aá]ralo)(?: (?:it|that|this|them|sending(?: it)?|the (?:message|mail|e-?mail)|el mensaje))?(?: please| pls| now| por favor)*\W*$/iu.test(
    text,
  ) &&
  memory.changes.at(-1)?.status === "applied" &&
  memory.changes.at(-1)?.proposal.audience !== undefined;

/** What is said of anything that was being spoken of, also where nothing is to be taken back. */
export const isOffhand = (text: string): boolean => /(?<!\p{L})(?:forget|drop|scrap)(?!\p{L})/iu.test(text);

/** "Cancel it" right after a change that begins later. */
export const callsOff = ({ memory }: Bureau, text: string): boolean =>
  /^\W*(?:please |pls |no,? |sorry,? |actually,? )*(?:cancel|call|scrap|drop|forget|an[uú]la|canc[eé]la)(?:lo|la)?(?: (?:it|that|this|that one|that change|eso|ese cambio))?(?: off)?(?: (?:again|please|pls|after all|por favor))*\W*$/iu.test(
    text,
  ) &&
  memory.changes.at(-1)?.status === "applied" &&
  memory.changes.at(-1)?.proposal.begins !== undefined;

/** The newest change where its words fit it, else the only one that they fit. */
function meant({ memory }: Bureau, what: string): Applied | undefined {
  const stands = memory.changes.filter((it) => it.status === "applied");
  const found = stands.filter((it) => isCalled(it.proposal, what));
  return found.length === 1 || found.at(-1) === stands.at(-1) ? found.at(-1) : undefined;
}

/** Nothing is taken back on a guess. */
const otherwise = (bureau: Bureau, stands: readonly Applied[]) => ({
  text: say(
    bureau,
  )`I undid nothing: I don't know which change you mean. The last one is: ${sentence(stands.at(-1)!.proposal.summary)}${
    stands.length > 1
      ? say(bureau)` Before it: ${listed(
          stands
            .slice(0, -1)
            .map((it) => it.proposal.summary)
            .toReversed(),
        )}.`
      : ""
  } Say “undo” to take back the last one, or name another.`,
  quickReplies: [{ label: say(bureau)`Undo`, text: say(bureau)`Undo` }],
});

const nothing = (bureau: Bureau) => ({
  text: bureau.memory.changes.some((it) => it.status === "pending" || it.status === "undoing")
    ? say(bureau)`The last change is still being made; say “undo” once it is done.`
    : say(bureau)`There is nothing to undo in this conversation.`,
});
