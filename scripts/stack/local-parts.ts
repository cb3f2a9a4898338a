// Which parts run on this machine: all that no setting points elsewhere and nobody left out.
import { obtainTemporal, TemporalUnavailableError } from "./obtain-temporal.ts";
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

export async function localParts(
  context: StackContext,
  supervisor: Supervisor,
  skip: readonly ServiceName[],
  progress: Progress,
): Promise<Part[]> {
  const elsewhere = (name: string): boolean => name in context.settings;
  const wanted = (name: ServiceName): boolean => !skip.includes(name);
  const parts: Part[] = [];
  if (!elsewhere("SUPABASE_URL")) parts.push(...databaseParts(context, supervisor));
  parts.push(supabasePart(context));
  if (!elsewhere("UPSTASH_REDIS_REST_URL")) parts.push(redisPart(context));
  const temporal =
    wanted("temporal") && !elsewhere("TEMPORAL_ADDRESS")
      ? await temporalServer(context, progress)
      : undefined;
  if (temporal) parts.push(temporal);
  if (!elsewhere("GATEWAY_URL") && (temporal || elsewhere("TEMPORAL_ADDRESS"))) {
    parts.push(workerPart(context), gatewayPart(context));
  }
  if (wanted("wrangler") && wanted("web")) {
    if (context.watch) parts.push(webPart());
    else await buildWeb(progress);
  }
  if (wanted("wrangler")) parts.push(await edgePart(context));
  return parts.filter((it) => wanted(it.name));
}

/** PostgREST waits longer and longer for a database that is away: when it is back, a new PostgREST is sooner there. */
function databaseParts(context: StackContext, supervisor: Supervisor): Part[] {
  const revived = async (): Promise<void> => supervisor.crash("postgrest");
  return [{ ...postgresPart(context), revived }, postgrestPart(context)];
}

async function temporalServer(context: StackContext, progress: Progress): Promise<Part | undefined> {
  try {
    return temporalPart(context, await obtainTemporal(progress));
  } catch (error) {
    if (!(error instanceof TemporalUnavailableError)) throw error;
    progress.say(`Temporal cannot be had here, so bookings wait unconfirmed until it can: ${error.message}`);
    return undefined;
  }
}
