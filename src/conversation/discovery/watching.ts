// "Tell me when…": what is watched for, and told of as soon as it is so. A workflow does the watching.
import type { WatchData } from "#contracts/assessment";
import type { GlobalCommand, SearchCriteria } from "#contracts/global-commands";
import type { WatchHandoff } from "#contracts/handoffs/assessment";
import type { Contact } from "#contracts/handoffs/fields";
import type { Instant } from "#contracts/time";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { watchedFor } from "#business/assessment/watched";
import { epochMs, instantOf, inZone, plusDays } from "#business/local-time";
import { isSkip } from "#understanding/discovery/plain-words";
import { wordsIn } from "#understanding/text";
import { nextEffectId } from "../ids.ts";
import { fill } from "../phrases/shared/words.ts";
import { last } from "../state.ts";
import { weightsOf } from "./assess.ts";
import { criteriaOfCommand, noCriteria } from "./criteria.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { variantIn } from "./for-kind.ts";
import { localeOf, zoneOf } from "./locale.ts";
import { discoveryBounds } from "./memory.ts";
import { phrasesOf } from "./phrases/index.ts";
import { cardOf, linesOf, repliesFor, shownOf } from "./present.ts";
import type { Place } from "./results.ts";
import { scopeOf } from "./scope.ts";
import { watchSummary } from "./watch-words.ts";
import { active, listed, stop, stops, untilText } from "./watched-list.ts";

type Watch = Extract<GlobalCommand, { type: "watch" }>;

/** Without a day of its own a watch lives so long. */
const longestDays = 30;
const everyMinutes = 10;
/** So long it is tried to begin, minutes. */
const giveUpAfterMinutes = 60;

export async function watch(desk: DiscoveryDesk, command: Watch, text: string): Promise<void> {
  const { turn } = desk;
  const place = placeMeant(desk, command);
  const wish = wishOf(desk, { command, place, text });
  if (!wish) return void turn.said.push({ text: phrasesOf(desk).watchWhat });
  const data = await dataOf(desk, { of: command.of, wish, place, text });
  const there = command.of === "opening" ? [] : await watchedFor(turn.city, data, turn.request.now);
  if (there.length > 0) return tellResults(desk, data, there, phrasesOf(desk).watchAlready);
  begin(desk, data);
}

/** "When StyleMaster drops below $40", "when the second one has something free". */
function placeMeant({ memory, turn }: DiscoveryDesk, { business, index }: Watch): Place | null {
  const named = turn.words.businesses.find((it) => it.name.toLowerCase() === business?.toLowerCase());
  if (named) return named;
  const shown = index === null ? undefined : memory.shown.at(index);
  return shown ? { id: shown.id, slug: shown.business, name: shown.name } : null;
}

/** What was said of it; a bare "tell me when there is one" means the search under way. */
function wishOf(
  desk: DiscoveryDesk,
  { command, place, text }: { command: Watch; place: Place | null; text: string },
): SearchCriteria | null {
  const { memory } = desk;
  const read = criteriaOfCommand(command);
  const said = { ...read, variant: variantIn(desk, text, read) };
  if (place) return { ...said, category: null, area: null };
  if (said.category !== null || said.services.length > 0) return said;
  if (!memory.criteria) return null;
  const merged: SearchCriteria = { ...memory.criteria };
  for (const key of Object.keys(noCriteria) as (keyof SearchCriteria)[]) {
    const value = said[key];
    if (value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
      Object.assign(merged, { [key]: value });
  }
  return merged;
}

interface Wish {
  of: Watch["of"];
  wish: SearchCriteria;
  place: Place | null;
  text: string;
}

async function dataOf(desk: DiscoveryDesk, { of, wish, place, text }: Wish): Promise<WatchData> {
  const { city } = desk.turn;
  const scope = { ...scopeOf(desk, wish), only: place ? [place.id] : null };
  const found = () =>
    city.candidates({ category: wish.category, areas: scope.areas, words: wish.services, ids: scope.only });
  // "Cheaper" and "better" are measured by what is there now.
  const [now] = of === "price" || of === "rating" ? await found() : [];
  const named = now?.services.find((it) => now.matches.some((match) => match.services.includes(it.id)));
  const price = named?.priceFrom ?? now?.priceFrom ?? null;
  const criteria = {
    ...wish,
    ...(of === "price" && wish.maxPrice === null && price
      ? { maxPrice: { ...price, amount: Math.max(0, price.amount - 1) } }
      : {}),
    ...(of === "rating" && wish.minRating === null && now?.rating
      ? { minRating: Math.min(5, Math.round((now.rating + 0.1) * 10) / 10) }
      : {}),
  };
  const known = of === "opening" ? (await found()).map((it) => it.id).slice(0, 200) : [];
  return {
    of,
    assessment: { kind: "ranking", criteria, scope, weights: weightsOf(desk), about: null },
    summary: watchSummary(desk, of, criteria, place?.name ?? null),
    known,
    locale: localeOf(desk),
    contact: contactIn(desk, text),
  };
}

const emailIn = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/u;

/** An address in the message, else what the customer gave as the chat was opened. */
function contactIn({ turn }: DiscoveryDesk, text: string): Contact {
  const { name = null, email = null, phone = null } = turn.request.facts.identity;
  const said = emailIn.exec(text)?.[0] ?? null;
  return { name, email: said ?? email, phone: said === null && email === null ? phone : null };
}

function begin(desk: DiscoveryDesk, data: WatchData): void {
  const { memory, turn } = desk;
  const { facts, requestId } = turn.request;
  const id = nextEffectId(turn.ids);
  const until = untilOf(desk, data.assessment.criteria);
  const handoff: WatchHandoff = {
    workflowType: "watch",
    effectId: id,
    session: facts.session,
    requestId,
    businessData: data,
    triggerConditions: { everyMinutes, until },
    successCriteria: { status: "met" },
    errorHandling: { compensation: "close_watch", giveUpAfterMinutes },
  };
  turn.effects.push({ type: "assessment", id, requestId, handoff });
  const { summary, contact, assessment } = data;
  const reach = contact.email ?? contact.phone;
  const { criteria } = assessment;
  memory.watched = last(
    [
      ...memory.watched,
      {
        effectId: id,
        summary,
        until,
        reach,
        criteria,
        state: "opening",
        stopping: null,
        ...(reach === null && { data }),
      },
    ],
    discoveryBounds.watched,
  );
}

const mostWordsAround = 5;

/** An address after a watch was begun that writes to nobody: it begins anew with it. False: nothing of it is said. */
export function answeredReach(desk: DiscoveryDesk, text: string): boolean {
  const { memory, turn } = desk;
  const asked = memory.awaiting === "reach";
  if (asked) memory.awaiting = null;
  if (asked && isSkip(text)) {
    turn.said.push({ text: phrasesOf(desk).denied });
    return true;
  }
  const email = emailIn.exec(text)?.[0];
  if (email === undefined || wordsIn(text.replace(email, " ")).length > mostWordsAround) return false;
  const known = active(desk).findLast((it) => it.data);
  if (!known?.data) return false;
  known.replaced = true;
  stop(desk, known);
  begin(desk, { ...known.data, contact: { ...known.data.contact, email } });
  return true;
}

/** The end of the wished day, or of the longest time. */
function untilOf(desk: DiscoveryDesk, criteria: SearchCriteria): Instant {
  const zone = zoneOf(desk, criteria);
  const { now } = desk.turn.request;
  const longest = now + longestDays * 86_400_000;
  const day = criteria.until ?? criteria.date;
  const end = day === null ? longest : epochMs(instantOf(plusDays(day, 1), "00:00", zone));
  return inZone(Math.min(longest, Math.max(end, now + 3_600_000)), zone);
}

export function tellWatch(desk: DiscoveryDesk, event: WorkflowEvent): void {
  const { memory, turn } = desk;
  const words = phrasesOf(desk);
  const known = memory.watched.find(
    (it) => it.effectId === (event.effectId ?? event.workflowId) || it.stopping === event.effectId,
  );
  if (!known) return;
  const say = (text: string, replies: string[] = []) =>
    void turn.said.push({ text, quickReplies: replies.map((it) => ({ label: it, text: it })) });
  const { summary } = known;
  switch (event.type) {
    case "watch.started": {
      if (event.error?.code === "pending") return say(fill(words.watchPending, { summary }));
      known.state = event.error ? "over" : "watching";
      if (event.error?.code === "too_many") return say(`${words.watchTooMany}\n${listed(desk)}`, stops(desk));
      if (event.error) return say(words.watchFailed);
      const until = untilText(desk, known);
      if (!known.reach) memory.awaiting = "reach";
      const reach = known.reach ? fill(words.watchReach, { reach: known.reach }) : words.watchNoReach;
      return say(`${fill(words.watching, { summary, until })} ${reach}`, [words.watchMine]);
    }
    case "watch.met": {
      known.state = "over";
      const { results = [] } = event.results.watch ?? {};
      const written = known.reach ? ` ${fill(words.watchWritten, { reach: known.reach })}` : "";
      const data = { assessment: { criteria: known.criteria } };
      return tellResults(desk, data, results, `${fill(words.watchMet, { summary })}${written}`);
    }
    case "watch.ended":
      known.state = "over";
      return say(fill(words.watchEnded, { summary }));
    case "watch.stopped":
      if (event.error?.code === "pending") return;
      known.state = "over";
      if (known.replaced) return;
      return say(event.error ? words.watchOver : fill(words.watchStopped, { summary }));
    default:
  }
}

function tellResults(
  desk: DiscoveryDesk,
  { assessment: { criteria } }: { assessment: Pick<WatchData["assessment"], "criteria"> },
  results: NonNullable<WorkflowEvent["results"]["watch"]>["results"],
  lead: string,
): void {
  const { memory, turn } = desk;
  memory.criteria = criteria;
  memory.found = results.length;
  memory.before = 0;
  const shown = shownOf(desk, results, criteria);
  memory.shown = shown;
  memory.proposed = shown[0]?.id ?? null;
  memory.focus = null;
  // Told by itself, it must not be lost in the visited business's chat.
  memory.visiting = turn.request.input.kind === "event" ? memory.visiting : null;
  turn.said.push({
    text: `${lead}\n${linesOf(desk, shown)}`,
    cards: [cardOf(shown)],
    quickReplies: repliesFor(desk, false, shown),
  });
}
