// What an agent may use: a typed function. Reading happens at once; an effect is given back as data, never performed.
import type * as z from "zod";
import type { Handoff } from "#contracts/handoff";

/** Who a tool is for; the caller's role is checked before the agent's wish is looked at. */
export type Role = "customer" | "staff" | "manager" | "owner";

interface ToolFields<I> {
  name: string;
  /** What it does, for whoever decides to use it: a person, or a model. */
  description: string;
  input: z.ZodType<I>;
  /** Roles that may use it; left out, everybody may. */
  roles?: readonly Role[];
}

/** Reads; may be asked again at any time. */
export interface ReadTool<I, O> extends ToolFields<I> {
  kind: "read";
  run(input: I, signal: AbortSignal): Promise<O> | O;
}

/** Says what is to be done; the conversation commits it and the outbox hands it to Temporal. */
export interface EffectTool<I> extends ToolFields<I> {
  kind: "effect";
  propose(input: I): Handoff;
}

/** Any tool; its input is checked by its own schema when it is used. */
// oxlint-disable-next-line typescript/no-explicit-any -- tools of all inputs stand in one list
export type Tool = ReadTool<any, unknown> | EffectTool<any>;

export const readTool = <I, O>(tool: Omit<ReadTool<I, O>, "kind">): ReadTool<I, O> => ({
  ...tool,
  kind: "read",
});
export const effectTool = <I>(tool: Omit<EffectTool<I>, "kind">): EffectTool<I> => ({
  ...tool,
  kind: "effect",
});

/** A tool that the caller may not use, or an input that is none of its own. */
export class ToolDenied extends Error {
  override readonly name = "ToolDenied";
}

/** Uses a tool for a role. Rejects with `ToolDenied`, or with whatever the tool failed with. */
export async function use(
  tool: Tool,
  input: unknown,
  { role, signal, handoffs }: { role: Role; signal: AbortSignal; handoffs: Handoff[] },
): Promise<unknown> {
  if (tool.roles && !tool.roles.includes(role)) throw new ToolDenied(`${tool.name} is not for a ${role}`);
  const parsed = tool.input.safeParse(input);
  if (!parsed.success)
    throw new ToolDenied(`${tool.name}: ${parsed.error.issues[0]?.message ?? "bad input"}`);
  if (tool.kind === "read") return tool.run(parsed.data, signal);
  const handoff = tool.propose(parsed.data);
  handoffs.push(handoff);
  return handoff;
}
