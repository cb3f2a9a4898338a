// Which parts run on this machine: all that no setting points elsewhere and nobody left out.
import { findTemporal, obtainTemporal, TemporalUnavailableError } from "./obtain-temporal.ts";
import type { Part, ServiceName } from "./part.ts";
import { gatewayPart, workerPart } from "./parts/container.ts";
import { postgresPart, postgrestPart, supabasePart } from "./parts/database.ts";
import { edgePart } from "./parts/edge.ts";
import { redisPart } from "./parts/redis.ts";
import { temporalPart } from "./parts/temporal.ts";
import { buildWeb, webPart } from "./parts/web.ts";
import type { StackContext } from "./stack-context.ts";
import type { Progress } from "./progress.ts";
import type { Supervisor } from "./supervisor.ts";

/** What is asked for: all parts without those left out and those that are elsewhere. */
export interface Wishes {
  skip: readonly ServiceName[];
  progress: Progress;
}

export async function localParts(
  context: StackContext,
  supervisor: Supervisor,
  wishes: Wishes,
): Promise<Part[]> {
  const { skip, progress } = wishes;
  const wanted = (name: ServiceName): boolean => !skip.includes(name);
  const { settings } = context;
  const parts: Part[] = [];
  if (!("SUPABASE_URL" in settings)) parts.push(...databaseParts(context, supervisor));
  parts.push(supabasePart(context));
  if (!("UPSTASH_REDIS_REST_URL" in settings)) parts.push(redisPart(context));
  if (wanted("temporal")) parts.push(...(await temporalParts(context, progress)));
  if (wanted("wrangler")) parts.push(...(await edgeParts(context, wanted("web"), progress)));
  return parts.filter((it) => wanted(it.name));
}

/** PostgREST waits longer and longer for a database that is away: when it is back, a new PostgREST is sooner there. */
function databaseParts(context: StackContext, supervisor: Supervisor): Part[] {
  const revived = async (): Promise<void> => supervisor.crash("postgrest");
  return [{ ...postgresPart(context), revived }, postgrestPart(context)];
}

async function temporalParts(context: StackContext, progress: Progress): Promise<Part[]> {
  if ("GATEWAY_URL" in context.settings) return [];
  if ("TEMPORAL_ADDRESS" in context.settings) return containerParts(context);
  try {
    return [temporalPart(context, await obtainTemporal(progress)), ...containerParts(context)];
  } catch (error) {
    if (!(error instanceof TemporalUnavailableError)) throw error;
    progress.say(`Temporal cannot be had here, so bookings wait unconfirmed until it can: ${error.message}`);
    return [];
  }
}

/** True when Temporal is wanted here and could not be had. */
export function lacksTemporal({ settings }: StackContext, parts: readonly Part[], { skip }: Wishes): boolean {
  const elsewhere = "TEMPORAL_ADDRESS" in settings || "GATEWAY_URL" in settings;
  return !elsewhere && !skip.includes("temporal") && !parts.some((it) => it.name === "temporal");
}

/** The parts that had to be left out for want of Temporal, as soon as somebody has put it on PATH. */
export function lateTemporalParts(context: StackContext): Part[] | undefined {
  const executable = findTemporal();
  return executable === undefined
    ? undefined
    : [temporalPart(context, executable), ...containerParts(context)];
}

const containerParts = (context: StackContext): Part[] => [workerPart(context), gatewayPart(context)];

async function edgeParts(context: StackContext, pages: boolean, progress: Progress): Promise<Part[]> {
  if (pages && !context.watch) await buildWeb(progress);
  return [...(pages && context.watch ? [webPart()] : []), await edgePart(context)];
}
