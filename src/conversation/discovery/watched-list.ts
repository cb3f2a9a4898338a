// What is watched for in a chat: listed, and stopped by its number, its words, or all of it.
import type { EffectId, WorkflowId } from "#contracts/ids";
import { epochMs, localOf } from "#business/local-time";
import { plain, wordsIn } from "#understanding/text";
import { nextEffectId } from "../ids.ts";
import { fill } from "../phrases/shared/words.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf, zoneOf } from "./locale.ts";
import type { Watched } from "./memory.ts";
import { phrasesOf } from "./phrases/index.ts";
import { whenDay } from "./wording.ts";

export function listWatches(desk: DiscoveryDesk): void {
  const words = phrasesOf(desk);
  const text = active(desk).length === 0 ? words.watchNone : `${words.watchList}\n${listed(desk)}`;
  desk.turn.said.push({ text, quickReplies: stops(desk).map((it) => ({ label: it, text: it })) });
}

export const active = ({ memory }: DiscoveryDesk): Watched[] =>
  memory.watched.filter((it) => it.state !== "over" && it.stopping === null);

export const untilText = (desk: DiscoveryDesk, { until }: Watched): string => {
  const zone = zoneOf(desk, desk.memory.criteria);
  // The end of a day is said by its day.
  const { date } = localOf(epochMs(until) - 1, zone);
  return whenDay(date, localOf(desk.turn.request.now, zone).date, localeOf(desk));
};

export const listed = (desk: DiscoveryDesk): string =>
  active(desk)
    .map((it, at) =>
      fill(phrasesOf(desk).watchLine, { n: at + 1, summary: it.summary, until: untilText(desk, it) }),
    )
    .join("\n");

export function stops(desk: DiscoveryDesk): string[] {
  const words = phrasesOf(desk);
  const open = active(desk);
  return [
    ...open.map((_, at) => fill(words.watchStop, { n: at + 1 })),
    ...(open.length > 1 ? [words.watchStopAll] : []),
  ];
}

const all = /\b(?:all|everything|both|todas?|todos?|tout(?:es)?|alle[sn]?|tutt[aei]|tudo)\b/iu;
const ordinals = [
  "first|primer|premi|erste|prim",
  "second|segund|deuxi|zweite|secon",
  "third|tercer|troisi|dritte|terz",
];

/** One by its number or words, all of them, or the only one. */
export function unwatch(desk: DiscoveryDesk, text: string): void {
  const { turn } = desk;
  const words = phrasesOf(desk);
  const open = active(desk);
  if (open.length === 0) {
    const bare = wordsIn(text).length <= 2;
    return void turn.said.push({ text: bare ? words.denied : words.watchNone });
  }
  const meant = all.test(text) ? open : meantIn(open, text);
  if (meant.length === 0) {
    turn.said.push({
      text: `${words.watchWhich}\n${listed(desk)}`,
      quickReplies: stops(desk).map((it) => ({ label: it, text: it })),
    });
    return;
  }
  for (const it of meant) stop(desk, it);
}

function meantIn(open: readonly Watched[], text: string): Watched[] {
  const number = /(?<![\d$€£.,])([1-9])(?![\d.,:])/u.exec(text)?.[1];
  const ordinal = ordinals.findIndex((it) => new RegExp(`(?<!\\p{L})(?:${it})`, "iu").test(text));
  const at = number === undefined ? ordinal : Number(number) - 1;
  const chosen = at >= 0 ? open[at] : open.length === 1 ? open[0] : named(open, text);
  return chosen ? [chosen] : [];
}

/** "The balayage one": the only one whose words have it. */
function named(open: readonly Watched[], text: string): Watched | undefined {
  const said = wordsIn(plain(text)).filter((it) => it.length > 3);
  const hits = open.filter(({ summary }) => wordsIn(plain(summary)).some((it) => said.includes(it)));
  return hits.length === 1 ? hits[0] : undefined;
}

export function stop({ turn }: DiscoveryDesk, it: Watched): void {
  const { requestId, facts } = turn.request;
  const id: EffectId = nextEffectId(turn.ids);
  it.stopping = id;
  turn.effects.push({
    type: "watchStop",
    id,
    requestId,
    workflowId: it.effectId as string as WorkflowId,
    update: { update: "stopWatching", effectId: id, session: facts.session, requestId },
  });
}
