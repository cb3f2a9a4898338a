// The ledger of model calls in the database, written behind the turn: what cannot be written now is kept for later.
import type { Ledger, ModelCall } from "#models/ledger";
import type { SupabaseClients } from "./clients.ts";

/** Calls kept while the database is away; beyond that the oldest is lost, the day's sum in Redis is not. */
const mostKept = 500;
/** Sessions written for at once: an outage does not make each call ask for all that waits. */
const mostWrites = 4;
/** Values that do not fit, and rows that belong to nothing any more: such a call is refused each time. */
const neverFits = /^2[23]/;

export function createLedger(clients: Pick<SupabaseClients, "scoped">): Ledger {
  let kept: ModelCall[] = [];
  const keep = (calls: readonly ModelCall[]) => {
    kept = [...kept, ...calls].slice(-mostKept);
  };
  const write = async (calls: readonly ModelCall[]): Promise<void> => {
    const [first] = calls;
    if (!first) return;
    const { business, session } = first;
    const client = clients.scoped({ business, session, actor: "system" });
    const { error } = await client.rpc("record_model_calls", { p_calls: calls.map(rowOf) });
    if (error && !neverFits.test(error.code)) throw new Error(error.message);
  };
  return {
    note(call) {
      keep([call]);
      // One token speaks for one session; who waited longest comes first.
      const waiting = [...Map.groupBy(kept, (it) => it.session).values()];
      const now = waiting.slice(0, mostWrites);
      kept = waiting.slice(mostWrites).flat();
      for (const calls of now) void write(calls).catch(() => keep(calls));
    },
  };
}

const rowOf = (call: ModelCall) => ({
  id: call.id,
  turn_id: call.turn,
  call: call.call,
  tier: call.tier,
  model: call.model,
  outcome: call.outcome,
  input_tokens: call.inputTokens,
  output_tokens: call.outputTokens,
  cost_micros: call.costMicros,
  took_ms: Math.round(call.tookMs),
  at: new Date(call.at).toISOString(),
});
