// Which kind of thing a service is to be done to ("oil change for my SUV", "it's a Transit"), where a house's services differ
// by that. What is not surely theirs is not heard: it is asked, which costs a turn, and a wrong one costs the visit.
import type { Variety } from "#business/variety";
import { matches, overlaps, plain } from "../text.ts";
import { kindsNamed, type KindNamed, type KindSaid } from "./kind-names.ts";
import {
  afterAnswer,
  before,
  ends,
  filler,
  joined,
  needy,
  ofTheJob,
  putsRight,
  thenIs,
} from "./kind-scenes.ts";

/** Where a message's jobs stand, and what of it is said of something else: names, addresses. */
export interface AroundKind {
  jobs: readonly Span[];
  taken: readonly Span[];
}

type Span = Pick<KindSaid, "start" | "end">;

const nothing: AroundKind = { jobs: [], taken: [] };

/** One name of a kind with the thought it stands in. */
interface Scene {
  named: KindNamed;
  /** The thought up to it, and on from it. */
  lead: string;
  rest: string;
  asks: boolean;
  hasJob: boolean;
}

/** The kind a text says is theirs; null: none, or two that are not told apart. `asked`: it answers the question. */
export function kindIn(
  text: string,
  variety: Variety,
  locale: string,
  asked = false,
  around: AroundKind = nothing,
): KindSaid | null {
  const said = plain(text);
  const all = kindsNamed(text, variety, locale, asked ? "answers" : "models");
  if (all.length === 0) return null;
  const free = all.filter((it) => !isInName(text, it) && !around.taken.some((span) => overlaps(span, it)));
  const own = ownWords(variety);
  const isAlone = own(without(said, all)) === "";
  const surely = free.filter((it) => {
    const scene = sceneOf(said, it, all, around.jobs);
    return (
      !isRefused(scene) &&
      (isBound(scene, said, around.jobs) ||
        isSaid(scene) ||
        isBare(scene, { asked, isAlone, besideJob: around.jobs.length > 0, own }))
    );
  });
  const meant = free.filter(
    (it) =>
      surely.includes(it) ||
      surely.some((one) => one.end < it.start && joined.test(said.slice(one.end, it.start))),
  );
  const last = meant.at(-1);
  const other = meant.findLast((it) => it.kind !== last?.kind);
  if (!last || (other && !putsRight.test(said.slice(other.end, last.start)))) return null;
  return { kind: last.kind, start: last.start, end: last.end };
}

/** The one kind that a question is about ("how much for a van?"); `several`: more than one. */
export function kindAskedFor(text: string, variety: Variety, locale: string): string | "several" | null {
  const said = plain(text);
  const all = kindsNamed(text, variety, locale, "models");
  const meant = all.filter((it) => {
    const scene = sceneOf(said, it, all, []);
    return !isRefused(scene) && !isOthers(scene) && (!it.doubtful || before.mine.test(scene.lead));
  });
  const kinds = new Set(meant.map((it) => it.kind));
  return kinds.size > 1 ? "several" : ([...kinds][0] ?? null);
}

function sceneOf(said: string, named: KindNamed, all: readonly KindNamed[], jobs: readonly Span[]): Scene {
  const cuts = matches(ends, said).filter(
    (it) => !all.some((kind) => it.index >= kind.start && it.index < kind.end),
  );
  const first = cuts.findLast((it) => it.index < named.start);
  const next = cuts.find((it) => it.index >= named.end);
  const kindBefore = all.findLast((it) => it.end <= named.start);
  const begun = kindBefore && thenIs.test(said.slice(kindBefore.end, named.start)) ? kindBefore.end : 0;
  const from = Math.max(first ? first.index + first[0].length : 0, begun);
  const to = next?.index ?? said.length;
  return {
    named,
    lead: said.slice(from, named.start),
    rest: said.slice(named.end, to),
    asks: said.charAt(to) === "?",
    hasJob: jobs.some((it) => it.start >= from && it.start < to),
  };
}

/** "I don't have a van", "I sold the van": none of that kind. */
const isRefused = ({ lead }: Scene): boolean => before.refused.test(lead) || before.none.test(lead);

/** "My husband's van". */
const isOthers = ({ lead }: Scene): boolean => before.others.test(lead) || before.theirs.test(lead);

/** What the job is to be done to: "oil change for my SUV", "the SUV oil change", "my SUV needs new brakes". */
function isBound(scene: Scene, said: string, jobs: readonly Span[]): boolean {
  const { named, lead, rest, hasJob } = scene;
  if (isOthers(scene)) return false;
  const isMine = before.mine.test(lead);
  if (named.doubtful && !isMine) return false;
  if (before.purpose.test(lead) || needy.test(rest)) return true;
  const isJobs = jobs.some(
    (it) =>
      (it.end <= named.start && ofTheJob.test(said.slice(it.end, named.start))) ||
      (it.start >= named.end && /^(?:'s)? $/u.test(said.slice(named.end, it.start))),
  );
  return isJobs || (hasJob && isMine && !before.wayOf.test(lead));
}

/** What they say they have, or that it is: "I drive a Transit", "it's the van". */
const isSaid = (scene: Scene): boolean =>
  !isOthers(scene) &&
  (before.makeIt.test(scene.lead) ||
    (!scene.asks && (before.has.test(scene.lead) || before.isIt.test(scene.lead))));

/** What an answer may begin with. */
const opening =
  /^ *(?:(?:i think|it's|its|it is|yes|no|ok|well|oh|so|actually|sorry|probably|si|oui|ja|nein|sim|nao|non|es|e|c'est|das ist|es ist) )+/u;

interface Bareness {
  asked: boolean;
  isAlone: boolean;
  besideJob: boolean;
  own: (words: string) => string;
}

/** Little more than the kind: the answer to the question, or a thought of its own beside a job. */
function isBare(scene: Scene, { asked, isAlone, besideJob, own }: Bareness): boolean {
  const { named, lead, rest, asks } = scene;
  if (asks && !/^ *(?:an? )?$/u.test(lead)) return false;
  if (asked && before.ofTheirs.test(lead.replace(opening, ""))) return afterAnswer.test(rest);
  if (isOthers(scene)) return false;
  if (asked) return before.article.test(lead.replace(opening, "")) && afterAnswer.test(rest);
  if (named.doubtful && !before.mine.test(lead)) return false;
  return isAlone || (besideJob && own(lead) === "" && own(rest) === "");
}

/** What is left of words beside makers' names and what is said around any answer. */
const ownWords =
  ({ makers }: Variety) =>
  (words: string): string =>
    words
      .replace(new RegExp(`(?<!\\p{L})(?:${makers})(?!\\p{L})`, "gu"), "")
      .replace(filler, "")
      .replace(/(?<!\d)(?:19|20)\d\d(?!\d)|[^\p{L}\d]+/gu, "");

const without = (said: string, spans: readonly Span[]): string =>
  spans.toReversed().reduce((text, it) => `${text.slice(0, it.start)} ${text.slice(it.end)}`, said);

/** "Robin van Dyke" has no van. */
const isInName = (text: string, { start, end }: Span): boolean =>
  /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, start)) &&
  /^\p{Ll}/u.test(text.slice(start)) &&
  /^ \p{Lu}/u.test(text.slice(end));
