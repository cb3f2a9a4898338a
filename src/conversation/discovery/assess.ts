// The assessment at the edge, by a crew: collect → analyse → rank. The vertical's agent collects and looks into the
// calendars, the general one manages, puts in order, and stands behind the other.
import * as z from "zod";
import type { AssessmentData, AssessmentResult } from "#contracts/assessment";
import type { SearchCriteria as Criteria } from "#contracts/global-commands";
import { conclude, lookInto, preferred, type Assessment, type Looked } from "#business/assessment/analyse";
import {
  analyseSome,
  batchSize,
  collectFor,
  ranked,
  type Collection,
  type Findings,
} from "#business/assessment/assess";
import { collect, type Pool } from "#business/assessment/collect";
import { learnt, weights } from "#business/ranking";
import type { AgentSpec } from "#crew/agent";
import { Crew } from "#crew/crew";
import { Process } from "#crew/process";
import type { AgentProfile } from "#verticals/define-vertical";
import { generalAgent, verticalOf } from "#verticals/index";
import { nextEffectId } from "../ids.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { scopeOf } from "./scope.ts";

export type { Assessment } from "#business/assessment/analyse";

/** Calendars are looked into of so many: the best by what is known without them. */
export const mostCalendars = 20;
const longestMs = 8_000;

/** What the customer has taken and refused counts. */
export const weightsOf = ({ memory }: DiscoveryDesk) => learnt(weights, memory.leanings);

/** A search. @throws what a read throws: the turn is then run again later. */
export function assess(desk: DiscoveryDesk, criteria: Criteria): Promise<Assessment & { collected: number }> {
  const { turn } = desk;
  const scope = scopeOf(desk, criteria);
  const own = weightsOf(desk);
  return byCrew(desk, criteria.category, {
    collect: () => collect(turn.city, criteria, scope),
    analyse: async (pool: Pool) => ({
      pool,
      looked: await lookInto(
        turn.city,
        criteria,
        preferred(pool.results, criteria, own, mostCalendars),
        turn.request.now,
      ),
    }),
    rank: ({ pool, looked }: { pool: Pool; looked: Looked[] }) => ({
      ...conclude(looked, pool.relaxed, criteria, own),
      collected: pool.results.length,
    }),
  });
}

/** As much of an assessment as the edge has time for: of the first batch of what there is. */
export function assessInPart(desk: DiscoveryDesk, data: AssessmentData): Promise<AssessmentResult> {
  const { city, request } = desk.turn;
  return byCrew(desk, data.criteria.category, {
    collect: () => collectFor(city, data),
    analyse: async (found: Collection) => ({
      found,
      findings: await analyseSome(city, data, found.ids.slice(0, batchSize), request.now),
    }),
    rank: ({ found, findings }: { found: Collection; findings: Findings }) =>
      ranked(data, { ...found, ids: found.ids.slice(0, batchSize) }, [findings]),
  });
}

/** The three steps, each from what the one before it found. */
interface Steps<C, A, R> {
  collect(): Promise<C>;
  analyse(collected: C): Promise<A>;
  rank(analysed: A): R;
}

async function byCrew<C, A, R>(
  { turn: { deps, ids } }: DiscoveryDesk,
  category: string | null,
  steps: Steps<C, A, R>,
): Promise<R> {
  const failures: unknown[] = [];
  const agentOf = (profile: AgentProfile): AgentSpec => ({
    ...profile,
    policy: async ({ task, context }) => {
      try {
        if (task === "collect") return await steps.collect();
        if (task === "analyse") return await steps.analyse(context["collect"] as C);
        return steps.rank(context["analyse"] as A);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    },
  });
  const { agent } = verticalOf(category ?? "");
  const crew = new Crew({
    name: "assessment",
    agents: agent.name === generalAgent.name ? [agentOf(agent)] : [agentOf(agent), agentOf(generalAgent)],
    process: Process.hierarchical,
    tasks: [
      task("collect", "find the businesses that meet the wish", agent.name),
      { ...task("analyse", "look into what they have free, say and ask", agent.name), context: ["collect"] },
      {
        ...task("rank", "put them in order by the published weights", generalAgent.name),
        context: ["analyse"],
      },
    ],
    budget: { ms: longestMs, costMicros: 0 },
  });
  const its = { ...deps.clock, id: nextEffectId(ids), tracer: deps.trace };
  const { outputs, record } = await crew.kickoff({ category }, its);
  const done = outputs["rank"] as R | undefined;
  if (done) return done;
  throw failures.at(-1) ?? new Error(record.explanation ?? "the search came to nothing");
}

const anything = z.custom<object>((it) => typeof it === "object" && it !== null);

const task = (name: string, description: string, agent: string) => ({
  name,
  description,
  expectedOutput: anything,
  agent,
});
