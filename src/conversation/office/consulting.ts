// The office's crew: what a command needs read or drafted is done by the agent whose duty it is, with a tool for the
// roles that may ask for it, and the one who stands in for everybody behind it.
import * as z from "zod";
import { officeAgents } from "#chats/dashboard/agents";
import { duties, type DutyName } from "#chats/dashboard/duties";
import type { AgentSpec } from "#crew/agent";
import { Crew } from "#crew/crew";
import { readTool } from "#crew/tool";
import { nextEffectId } from "../ids.ts";
import type { Bureau } from "./desk.ts";

/** The reads have their own limits below this, ms. */
const longestMs = 8_000;
/** Written a while later, together with what else there is by then. */
const recordAfterMs = 60_000;

const done = z.object({ made: z.unknown() });

/**
 * What the duty's agent makes of the work. Rejects with the work's own failure: the turn is then run again later.
 * Its record goes with the turn.
 */
export async function byAgent<T>(
  { turn, desk }: Bureau,
  name: DutyName,
  work: () => Promise<T> | T,
): Promise<T> {
  const { agent, roles } = duties[name];
  const failures: unknown[] = [];
  const tool = readTool({
    name,
    description: `${name} for a member of the business`,
    input: z.object({}),
    roles,
    run: async () => {
      try {
        return { made: await work() };
      } catch (error) {
        failures.push(error);
        throw error;
      }
    },
  });
  const own = officeAgents[agent];
  const agentOf = (profile: (typeof officeAgents)[typeof agent]): AgentSpec => ({
    ...profile,
    tools: [tool],
    policy: (_assignment, bench) => bench.use(name, {}),
  });
  const crew = new Crew({
    name: `office ${name}`,
    agents: agent === "operations" ? [agentOf(own)] : [agentOf(own), agentOf(officeAgents.operations)],
    tasks: [{ name, description: `carry out ${name}`, expectedOutput: done, agent: own.name }],
    budget: { ms: longestMs, costMicros: 0 },
  });
  const id = nextEffectId(turn.ids);
  const { outputs, record } = await crew.kickoff(
    { business: desk.business.slug, role: desk.role, command: name },
    { ...turn.deps.clock, id, role: desk.role },
  );
  const { turnId } = turn.request;
  turn.notes.push({
    id,
    afterMs: recordAfterMs,
    businessId: desk.business.id,
    note: { kind: "crewRun", turnId, record },
  });
  const output = outputs[name] as { made: T } | undefined;
  if (output) return output.made;
  throw failures.at(-1) ?? new Error(record.explanation ?? "nobody of the office did it");
}
