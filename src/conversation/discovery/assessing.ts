// What is worth more than a look: market research, reviews of many, the calendars of all. A workflow assesses it; while
// that is away the crew tells what the edge can see, and says that it is a part.
import type { AssessmentData, AssessmentResult } from "#contracts/assessment";
import type { GlobalCommand, SearchCriteria } from "#contracts/global-commands";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { asksComplaints } from "#understanding/discovery/plain-words";
import { nextEffectId } from "../ids.ts";
import { fill } from "../phrases/shared/words.ts";
import { last } from "../state.ts";
import { assessInPart, weightsOf } from "./assess.ts";
import { noCriteria } from "./criteria.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { variantIn } from "./for-kind.ts";
import { discoveryBounds, type Assessing } from "./memory.ts";
import { phrasesOf, plural } from "./phrases/index.ts";
import { cardOf, recommendationsOf, repliesFor, resultsSaying, shownOf } from "./present.ts";
import { pricesText, reviewsText } from "./research.ts";
import { scopeOf } from "./scope.ts";

type Of<T extends GlobalCommand["type"]> = Extract<GlobalCommand, { type: T }>;

/** So long its readings are tried again, minutes: nobody wants last hour's market. */
const giveUpAfterMinutes = 10;

/** "What do salons charge for balayage?" */
export function researchPrices(
  desk: DiscoveryDesk,
  { service, category, area }: Of<"priceResearch">,
  text: string,
): void {
  const what = service ?? desk.memory.criteria?.services[0] ?? null;
  if (what === null) return void desk.turn.said.push({ text: phrasesOf(desk).priceOfWhat });
  const services = [what];
  const variant = variantIn(desk, text, { category, services });
  handOver(desk, "prices", { ...noCriteria, category, services, area, variant }, what);
}

/** "What do people complain about at salons downtown?" */
export function researchReviews(
  desk: DiscoveryDesk,
  { category, services, area, about }: Of<"reviewResearch">,
  text: string,
): void {
  const known = category === null && services.length === 0 ? desk.memory.criteria : null;
  const where = known
    ? { category: known.category, services: known.services, area: area ?? known.area }
    : { category, services, area };
  handOver(desk, "reviews", { ...noCriteria, ...where }, about);
  const asked = desk.memory.assessing.at(-1);
  if (asked) asked.complaints = asksComplaints(text);
}

/** Hands it to a workflow; the answer comes in this exchange, or later by itself. */
export function handOver(
  desk: DiscoveryDesk,
  kind: AssessmentData["kind"],
  criteria: SearchCriteria,
  about: string | null = null,
): void {
  const { memory, turn } = desk;
  const { requestId, facts } = turn.request;
  const data = { kind, criteria, about, scope: scopeOf(desk, criteria), weights: weightsOf(desk) };
  const id = nextEffectId(turn.ids);
  turn.effects.push({
    type: "assessment",
    id,
    requestId,
    handoff: {
      workflowType: "assessment",
      effectId: id,
      session: facts.session,
      requestId,
      businessData: data,
      triggerConditions: {},
      successCriteria: { status: "ready" },
      errorHandling: { compensation: "none", giveUpAfterMinutes },
    },
  });
  memory.assessing = last(
    [...memory.assessing, { effectId: id, data, partial: false }],
    discoveryBounds.assessing,
  );
  memory.criteria = criteria;
  memory.before = 0;
  memory.awaiting = null;
  memory.stage = "analyzing";
}

export async function tellAssessment(desk: DiscoveryDesk, event: WorkflowEvent): Promise<void> {
  const { memory } = desk;
  const known = memory.assessing.find((it) => it.effectId === event.effectId);
  if (!known) return;
  const whole = event.results.assessment;
  if (event.error?.code !== "pending") memory.assessing = memory.assessing.filter((it) => it !== known);
  if (whole) return tell(desk, known, whole, leadOf(desk, known, event.status === "partial", whole.looked));
  // What a part was told of already needs no second one.
  if (known.partial) return;
  known.partial = true;
  const part = await assessInPart(desk, known.data);
  const words = phrasesOf(desk);
  const follows = event.error?.code === "pending";
  const looked = plural(words.places, part.looked);
  tell(desk, known, part, fill(follows ? words.partly : words.partlyOnly, { looked }));
}

const worstFirst = (results: AssessmentResult["results"]): AssessmentResult["results"] =>
  results.toSorted((a, b) => (a.result.said?.average ?? 0) - (b.result.said?.average ?? 0));

/** That it is a part, though more was looked at than the edge could see, or the whole after a part. */
function leadOf(desk: DiscoveryDesk, known: Assessing, isPart: boolean, places: number): string | null {
  const words = phrasesOf(desk);
  if (isPart) return fill(words.partlyOnly, { looked: plural(words.places, places) });
  return known.partial ? words.wholeNow : null;
}

function tell(
  desk: DiscoveryDesk,
  { data, complaints = false }: Assessing,
  found: AssessmentResult,
  lead: string | null,
): void {
  const { memory, turn } = desk;
  memory.criteria = data.criteria;
  memory.found = found.found;
  memory.before = 0;
  memory.stage = "analyzing";
  const results = complaints ? worstFirst(found.results) : found.results;
  const page = results.slice(0, discoveryBounds.shown);
  const shown = shownOf(desk, page, data.criteria);
  // What nobody wrote of leaves what was shown before.
  if (shown.length > 0 || found.kind === "ranking") memory.shown = shown;
  memory.proposed = shown.length === 1 ? shown[0]!.id : null;
  memory.focus = null;
  memory.recommendations = recommendationsOf(desk, shown);
  if (found.kind === "ranking" && shown.length > 0) {
    const { relaxed, results } = found;
    const saying = resultsSaying(desk, { relaxed, results }, shown, data.criteria);
    return void turn.said.push(lead === null ? saying : { ...saying, text: `${lead}\n${saying.text}` });
  }
  const text =
    found.kind === "prices"
      ? pricesText(desk, data, found)
      : reviewsText(desk, data, { ...found, results }, complaints);
  turn.said.push({
    text: lead === null ? text : `${lead}\n${text}`,
    ...(shown.length > 0
      ? { cards: [cardOf(shown)], quickReplies: repliesFor(desk, found.found > shown.length, shown) }
      : {}),
  });
}
