// Two visits of two kinds, planned by a crew: each vertical's agent finds its own, the general one manages them and puts
// them together with the way between.
import * as z from "zod";
import type { SearchScope } from "#contracts/assessment";
import type { SearchCriteria } from "#contracts/global-commands";
import { inOrder, lookInto, preferred, slotsFor, type Visit } from "#business/assessment/analyse";
import { collect, pointOf } from "#business/assessment/collect";
import { partyFor, serviceFor } from "#business/assessment/free-times";
import { localOf, plusDays } from "#business/local-time";
import type { Variety } from "#business/variety";
import { pairsOf, type Option, type Pair } from "#business/pairs";
import type { AgentSpec } from "#crew/agent";
import { Crew } from "#crew/crew";
import { Process } from "#crew/process";
import { generalAgent, verticalOf } from "#verticals/index";
import { nextBookingId, nextEffectId } from "../../ids.ts";
import { weightsOf } from "../assess.ts";
import type { DiscoveryDesk } from "../desk.ts";
import { zoneOf } from "../locale.ts";
import { scopeOf } from "../scope.ts";
import { serviceForKind, type Need } from "./kinds.ts";
import type { Leg, PairWish, Plan } from "./memory.ts";

type Found = Pair<Visit, Visit>;

/** Of each kind so many are looked at, each with so many times. */
const mostPlaces = 8;
const mostTimes = 48;
const mostPairs = 6;
const longestMs = 8_000;

/** What fits together, best first, and whether on the wished day or on one of the next. */
export interface Planned {
  pairs: Plan["legs"][];
  later: boolean;
  /** What must be said first: by it the places are others. */
  asks?: Variety;
}

/** So many days after the wished one are looked at too. */
const laterDays = 3;

export async function planned(desk: DiscoveryDesk, wish: PairWish): Promise<Planned> {
  const wishes = wish.wishes.map((it) => onADay(desk, it)) as [SearchCriteria, SearchCriteria];
  const need: Need = { kindOf: null };
  for (let ahead = 0; ahead <= laterDays; ahead += 1) {
    const then = wishes.map((it) => ({ ...it, date: plusDays(it.date!, ahead) })) as typeof wishes;
    const pairs = await onThatDay(desk, { ...wish, need }, then);
    if (need.kindOf) return { pairs: [], later: false, asks: need.kindOf };
    if (pairs.length > 0) return { pairs, later: ahead > 0 };
  }
  return { pairs: [], later: false };
}

type Wanted = PairWish & { need: Need };

async function onThatDay(
  desk: DiscoveryDesk,
  wish: Wanted,
  wishes: [SearchCriteria, SearchCriteria],
): Promise<Plan["legs"][]> {
  const { turn } = desk;
  const found = await byCrew(desk, { ...wish, wishes }, (first, second) =>
    pairsOf(first, second, {
      anyOrder: wishes[1].time !== null || wishes[1].after !== null,
      near: wish.near,
      most: mostPairs,
    }),
  );
  return found.map(({ first, second }) => [
    legOf(first, wishes[0], nextBookingId(turn.ids)),
    legOf(second, wishes[1], nextBookingId(turn.ids)),
  ]);
}

/** Without a day of its own a visit is today's. */
function onADay(desk: DiscoveryDesk, wish: SearchCriteria): SearchCriteria {
  const { date } = localOf(desk.turn.request.now, zoneOf(desk, wish));
  return { ...wish, date: wish.date ?? date, until: null };
}

async function byCrew(
  desk: DiscoveryDesk,
  { wishes, places, kind, need }: Wanted,
  together: (first: Option<Visit>[], second: Option<Visit>[]) => Found[],
): Promise<Found[]> {
  const failures: unknown[] = [];
  const parts = await Promise.all(wishes.map((it) => kindOf(desk, it)));
  const names = ["first visit", "second visit"] as const;
  const agents = parts.map((it) => verticalOf(it ?? "").agent);
  const agentOf = (profile: (typeof agents)[number]): AgentSpec => ({
    ...profile,
    policy: async ({ task, context }) => {
      try {
        const at = names.findIndex((it) => it === task);
        if (at >= 0)
          return await optionsOf(desk, wishes[at]!, places?.[at] ?? null, { kind: kind ?? null, need });
        const [first, second] = names.map((it) => context[it] as Option<Visit>[]);
        return together(first!, second!);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    },
  });
  const own = [...agents, generalAgent].filter(
    (it, at, all) => all.findIndex((other) => other.name === it.name) === at,
  );
  const crew = new Crew({
    name: "two visits",
    agents: own.map(agentOf),
    process: Process.hierarchical,
    tasks: [
      { ...task(names[0], "find places and times for the first visit"), agent: agents[0]!.name },
      { ...task(names[1], "find places and times for the second visit"), agent: agents[1]!.name },
      {
        ...task("together", "put them together with the way between"),
        agent: generalAgent.name,
        context: names,
      },
    ],
    budget: { ms: longestMs, costMicros: 0 },
  });
  const { deps, ids } = desk.turn;
  const { outputs, record } = await crew.kickoff(
    { wishes },
    { ...deps.clock, id: nextEffectId(ids), tracer: deps.trace },
  );
  const done = outputs["together"] as Found[] | undefined;
  if (done) return done;
  throw failures.at(-1) ?? new Error(record.explanation ?? "no two visits were found");
}

const anything = z.custom<object>((it) => typeof it === "object" && it !== null);
const task = (name: string, description: string) => ({ name, description, expectedOutput: anything });

/** Whose work it is: said, or that of whoever offers the service. */
async function kindOf(
  { turn }: DiscoveryDesk,
  { category, services }: SearchCriteria,
): Promise<string | null> {
  if (category !== null) return category;
  const [one] = await turn.city.candidates({ category, areas: null, words: services, ids: null });
  return one?.category ?? null;
}

async function optionsOf(
  desk: DiscoveryDesk,
  wish: SearchCriteria,
  place: string | null,
  said: { kind: string | null; need: Need },
): Promise<Option<Visit>[]> {
  const { city, request } = desk.turn;
  const own = weightsOf(desk);
  const { results, relaxed } = await collect(city, wish, scopeAt(desk, wish, place));
  // Half of a visit is none.
  if (relaxed.includes("services")) return [];
  const best = preferred(results, wish, own, mostPlaces);
  const looked = await lookInto(city, wish, best, request.now);
  const scores = new Map(
    inOrder(
      looked.map((it) => it.assessed),
      wish,
      own,
    ).map((it) => [it.result.candidate.id, it.score]),
  );
  const visits = await Promise.all(
    best.flatMap(({ candidate }): Promise<Visit>[] => {
      const service = serviceFor(candidate, wish);
      return service
        ? [serviceForKind(desk, candidate, service, said).then((it) => ({ candidate, service: it }))]
        : [];
    }),
  );
  const found = await slotsFor(city, wish, visits, request.now);
  return found.map(({ candidate, service, slots }) => ({
    of: { candidate, service },
    point: pointOf(candidate),
    score: scores.get(candidate.id) ?? 0,
    slots: slots.slice(0, mostTimes),
  }));
}

/** A place that is named is the only one, wherever it is. */
function scopeAt(desk: DiscoveryDesk, wish: SearchCriteria, place: string | null): SearchScope {
  const named = desk.turn.words.businesses.find((it) => it.name === place);
  const scope = scopeOf(desk, wish);
  return named ? { ...scope, areas: null, without: [], only: [named.id] } : scope;
}

function legOf(
  { of: { candidate, service }, slot }: Found["first"],
  { partySize }: SearchCriteria,
  bookingId: Leg["bookingId"],
): Leg {
  const { id, slug, name, category, area, timeZone, latitude, longitude } = candidate;
  return {
    business: { id, slug, name, category, area, timeZone },
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    service: { id: service.id, name: service.name },
    party: partyFor(service, partySize),
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    price: service.priceFrom,
    bookingId,
    hold: { effectId: null, held: null },
    request: { effectId: null, outcome: null },
    cancelled: null,
    booking: null,
  };
}
