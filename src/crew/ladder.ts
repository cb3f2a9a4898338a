// Who is asked for a task, in order: whom it is meant for, twice; backups by name and by capability; the general agent.
import type { Agent } from "./agent.ts";
import type { AnyTaskSpec } from "./task.ts";

/** What everybody may be asked for at last. */
export const general = "general";

export interface Rung {
  agent: Agent;
  strictness: number;
}

/** `away`: agents that had an outage in this run; what was theirs goes to others at once. */
export function rungsOf(task: AnyTaskSpec, agents: readonly Agent[], away: ReadonlySet<string>): Rung[] {
  const named = (name: string | undefined) => agents.find((it) => it.name === name);
  const capability = task.capability;
  const capable = capability === undefined ? [] : agents.filter((it) => it.can(capability));
  const first = named(task.agent) ?? capable[0] ?? agents.find((it) => it.can(general));
  if (!first) return [];
  const others = [
    named(first.spec.backup),
    ...capable,
    ...sharing(first, agents),
    ...agents.filter((it) => it.can(general)),
  ];
  const rest = [...new Set(others.filter((it) => it !== undefined && it !== first))] as Agent[];
  return [
    { agent: first, strictness: 0 },
    { agent: first, strictness: 1 },
    ...rest.map((agent) => ({ agent, strictness: 1 })),
  ].filter(({ agent }) => !away.has(agent.name));
}

/** A task that names an agent and no capability may be done by whoever can what that agent can. */
const sharing = (first: Agent, agents: readonly Agent[]): Agent[] =>
  agents.filter((it) => (first.spec.capabilities ?? []).some((can) => can !== general && it.can(can)));
