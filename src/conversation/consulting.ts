// The crew of a turn: the vertical's agent reads what the flow needs, and the general agent stands behind it.
import * as z from "zod";
import { isOpenFor } from "#business/opening-hours";
import type { CrewBrief } from "#contracts/crew-brief";
import type { AgentSpec } from "#crew/agent";
import { Crew } from "#crew/crew";
import type { AnyTaskSpec } from "#crew/task";
import { readTool } from "#crew/tool";
import { generalAgent } from "#verticals/index";
import type { AgentProfile } from "#verticals/define-vertical";
import { nextEffectId } from "./ids.ts";
import { localeOf } from "./language.ts";
import { topFrame } from "./state.ts";
import type { Desk, Lookup } from "./turn.ts";

/** The reads have their own limits below this; a customer does not wait longer, ms. */
const longestMs = 8_000;

/** Written a while later, together with what else there is by then. */
const recordAfterMs = 60_000;

const Found = z.custom<Lookup>((it) => typeof it === "object" && it !== null && "kind" in it);

/** What the turn wants read: which of the agent's capabilities, and how. */
export interface Question {
  capability: "availability" | "bookings" | "team";
  description: string;
  read(): Promise<Lookup>;
}

/**
 * What the crew finds. Rejects with the reads' own failure when they failed: the turn is then run again later.
 * Its record goes with the turn.
 */
export async function consultCrew(desk: Desk, { capability, description, read }: Question): Promise<Lookup> {
  const { turn } = desk;
  const failures: unknown[] = [];
  const tool = readTool({
    name: capability,
    description,
    input: z.object({}),
    run: () =>
      read().catch((error: unknown) => {
        failures.push(error);
        throw error;
      }),
  });
  const agentOf = (profile: AgentProfile): AgentSpec => ({
    ...profile,
    tools: [tool],
    policy: (_assignment, bench) => bench.use(capability, {}),
  });
  const crew = new Crew({
    name: `consult ${capability}`,
    agents: distinct([agentOf(turn.vertical.agent), agentOf(generalAgent)]),
    tasks: [taskOf(desk, capability, description)],
    budget: { ms: longestMs, costMicros: 0 },
  });
  const id = nextEffectId(turn.ids);
  const { outputs, record } = await crew.kickoff(
    { brief: briefOf(desk, capability) },
    { ...turn.deps.clock, id, tracer: turn.deps.trace },
  );
  const { turnId } = turn.request;
  turn.notes.push({ id, afterMs: recordAfterMs, note: { kind: "crewRun", turnId, record } });
  const found = outputs[capability] as Lookup | undefined;
  if (found) return found;
  throw failures.at(-1) ?? new Error(record.explanation ?? "the crew found nothing");
}

/** In a general business the vertical's agent is the general one. */
const distinct = (agents: readonly AgentSpec[]): AgentSpec[] =>
  agents.filter((it, index) => agents.findIndex((other) => other.name === it.name) === index);

function taskOf(desk: Desk, capability: Question["capability"], description: string): AnyTaskSpec {
  return {
    name: capability,
    description,
    expectedOutput: Found,
    capability,
    agent: desk.turn.vertical.agent.name,
    guardrails: capability === "availability" ? [(found: Lookup) => ruleBroken(desk, found)] : [],
  };
}

/** No agent offers what the business does not: a place out of its hours, or for more than it seats. */
function ruleBroken({ turn }: Desk, found: Lookup): string | null {
  const { business } = turn;
  if (found.kind !== "free") return null;
  const { startsAt, endsAt, partySize } = found.place;
  if (!isOpenFor(business, startsAt, endsAt)) return "the place is outside of the opening hours";
  return partySize > business.policies.maxPartySize ? "the place is for more people than are taken" : null;
}

function briefOf(desk: Desk, action: string): CrewBrief {
  const { dialogue, turn } = desk;
  const { business, request, flows } = turn;
  const frame = topFrame(dialogue);
  return {
    conversation: {
      session: request.facts.session,
      chat: request.facts.chat,
      locale: localeOf(desk),
      flow: frame ? flows[frame.flow].title : null,
    },
    intent: { name: frame?.flow ?? dialogue.stage, confidence: 1 },
    entities: { ...frame?.slots },
    business: {
      id: business.id,
      slug: business.slug,
      category: business.category,
      timeZone: business.timeZone,
    },
    stage: dialogue.stage,
    requiredActions: [action],
  };
}
