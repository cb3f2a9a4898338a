// The assessment of a search by a crew: collect → analyse → rank. The vertical's agent collects and looks into the
// calendars, the general one puts in order; it stands behind the other too.
import * as z from "zod";
import type { Instant, LocalDate, Money } from "#contracts/time";
import { epochMs, instantOf, inZone, localOf, plusDays } from "#business/local-time";
import { isOpenAt } from "#business/opening-hours";
import { learnt, rank, weights, type Facts, type Ranked } from "#business/ranking";
import type { AgentSpec } from "#crew/agent";
import { Crew } from "#crew/crew";
import type { Criteria } from "#understanding/discovery/criteria";
import type { AgentProfile } from "#verticals/define-vertical";
import { generalAgent, verticalOf } from "#verticals/index";
import { nextEffectId } from "../ids.ts";
import { collect, type Collected, type Relaxed } from "./collect.ts";
import { wishesTime } from "./criteria.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { daysOf, freeTime, namedServiceOf, serviceFor, type FreeTime } from "./free-times.ts";
import type { Candidate } from "./ports.ts";

/** What was found of one business. */
export interface Assessed extends Collected {
  service: string | null;
  free: FreeTime;
}

export interface Assessment {
  results: Ranked<Assessed>[];
  /** What of the wish had to be given up so that something was found. */
  relaxed: Relaxed[];
}

/** Calendars are looked into of so many: the best by what is known without them. */
const mostCalendars = 20;
const longestMs = 8_000;

/** @throws what a read throws: the turn is then run again later. */
export async function assess(desk: DiscoveryDesk, criteria: Criteria): Promise<Assessment> {
  const { deps, ids } = desk.turn;
  const failures: unknown[] = [];
  const agentOf = (profile: AgentProfile): AgentSpec => ({
    ...profile,
    policy: async ({ task, context }) => {
      try {
        return await steps[task as keyof typeof steps](desk, criteria, context as never);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    },
  });
  const { agent } = verticalOf(criteria.category ?? "");
  const crew = new Crew({
    name: "assessment",
    agents: agent.name === generalAgent.name ? [agentOf(agent)] : [agentOf(agent), agentOf(generalAgent)],
    tasks: [
      {
        name: "collect",
        description: "find the businesses that meet the wish",
        expectedOutput: anything,
        agent: agent.name,
      },
      {
        name: "analyse",
        description: "look into their calendars",
        expectedOutput: anything,
        agent: agent.name,
        context: ["collect"],
      },
      {
        name: "rank",
        description: "put them in order by the published weights",
        expectedOutput: anything,
        agent: generalAgent.name,
        context: ["analyse"],
      },
    ],
    budget: { ms: longestMs, costMicros: 0 },
  });
  const its = { ...deps.clock, id: nextEffectId(ids), tracer: deps.trace };
  const { outputs, record } = await crew.kickoff({ criteria }, its);
  const done = outputs["rank"] as Assessment | undefined;
  if (done) return done;
  throw failures.at(-1) ?? new Error(record.explanation ?? "the search came to nothing");
}

const anything = z.custom<object>((it) => typeof it === "object" && it !== null);

const steps = {
  collect: (desk: DiscoveryDesk, criteria: Criteria) => collect(desk, criteria),
  analyse,
  rank: ranked,
};

type Pool = Awaited<ReturnType<typeof collect>>;
interface Analysed {
  results: Assessed[];
  relaxed: Relaxed[];
}

async function analyse(
  desk: DiscoveryDesk,
  criteria: Criteria,
  { collect: pool }: { collect: Pool },
): Promise<Analysed> {
  const { now } = desk.turn.request;
  const first = rank(pool.results, (it) => factsOf({ ...it, ...unknownTime }), wishOf(desk, criteria))
    .map((it) => it.result)
    .slice(0, mostCalendars);
  const wanted = first.flatMap((it) => {
    const service = serviceFor(it.candidate, criteria);
    return service ? [{ it, service }] : [];
  });
  const [from, to] = spanOf(first, criteria, now);
  const calendars =
    wanted.length === 0
      ? []
      : await desk.turn.city.calendars(
          wanted.map(({ it, service }) => ({ business: it.candidate.id, service: service.id })),
          from,
          to,
        );
  const results = wanted.map(({ it, service }, at): Assessed => {
    const free = freeTime(it.candidate, service, calendars[at]!, criteria, now);
    return { ...it, service: namedServiceOf(it.candidate, criteria)?.name ?? null, free };
  });
  if (criteria.open) return keep(results, (it) => isOpen(it.candidate, criteria, now), pool.relaxed);
  if (!wishesTime(criteria)) return { results, relaxed: pool.relaxed };
  return keep(results, (it) => it.free.state === "free", pool.relaxed);
}

/** Those that fit the time; where none does, all of them, and it is said. */
function keep(results: Assessed[], fits: (it: Assessed) => boolean, relaxed: Relaxed[]): Analysed {
  const fitting = results.filter(fits);
  return fitting.length > 0 || results.length === 0
    ? { results: fitting, relaxed }
    : { results, relaxed: [...relaxed, "time"] };
}

function ranked(
  desk: DiscoveryDesk,
  criteria: Criteria,
  { analyse: { results, relaxed } }: { analyse: Analysed },
): Assessment {
  const soonest = (it: Assessed) => (it.free.at === null ? Infinity : epochMs(it.free.at));
  return { results: rank(results, factsOf, wishOf(desk, criteria), soonest), relaxed };
}

const unknownTime = { service: null, free: { state: null, at: null } } as const;

const wishOf = ({ memory }: DiscoveryDesk, { maxPrice, sort }: Criteria) => ({
  maxPrice: maxPrice?.amount ?? null,
  sort: sort ?? ("best" as const),
  weights: learnt(weights, memory.leanings),
});

function factsOf({ candidate, price, meters, free }: Assessed): Facts {
  const { rating, reviews, matches } = candidate;
  const strength = { service: 1, menu: 0.9, text: 0.6 };
  const match =
    matches.length === 0 ? null : matches.reduce((sum, it) => sum + strength[it.by], 0) / matches.length;
  return { rating, reviews, price: amountOf(price), match, availability: free.state, meters };
}

const amountOf = (money: Money | null): number | null => money?.amount ?? null;

/** From the first to the last day looked at, whatever the zones. */
function spanOf(pool: readonly Collected[], criteria: Criteria, now: number): [Instant, Instant] {
  const spans = pool.map(({ candidate }) => {
    const days = daysOf(candidate, criteria, now);
    const last = days.at(-1) ?? localOf(now, candidate.timeZone).date;
    return [
      startOf(days[0] ?? last, candidate),
      // A night that passes midnight belongs to the day it began on.
      startOf(plusDays(last, 2), candidate),
    ] as const;
  });
  const from = Math.min(now, ...spans.map(([start]) => start));
  const to = Math.max(now + 1, ...spans.map(([, end]) => end));
  return [inZone(from, "UTC"), inZone(Math.min(to, from + longestSpanMs), "UTC")];
}

/** The calendars answer for so long. */
const longestSpanMs = 10 * 24 * 60 * 60_000;

const startOf = (date: LocalDate, { timeZone }: Candidate): number =>
  epochMs(instantOf(date, "00:00", timeZone));

function isOpen(candidate: Candidate, { date, time, after }: Criteria, now: number): boolean {
  const { date: today } = localOf(now, candidate.timeZone);
  const at = time ?? after;
  const instant =
    date === null && at === null
      ? inZone(now, "UTC")
      : instantOf(date ?? today, at ?? "12:00", candidate.timeZone);
  return isOpenAt(candidate, instant);
}
