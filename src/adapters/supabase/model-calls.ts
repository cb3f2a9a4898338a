// The ledger of model calls in the database, written behind the turn: what cannot be written now is kept for later.
import type { Ledger, ModelCall } from "#models/ledger";
import type { Spending } from "../upstash/spending.ts";
import type { SupabaseClients } from "./clients.ts";

/** Calls kept while the database is away; beyond that the oldest is lost, the day's sum in Redis is not. */
const mostKept = 500;

export function createLedger(
  clients: Pick<SupabaseClients, "scoped">,
  spending: Pick<Spending, "spend">,
): Ledger {
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
    if (error) throw new Error(error.message);
  };
  return {
    note(call) {
      spending.spend(call.business, call.costMicros);
      keep([call]);
      const waiting = kept;
      kept = [];
      // One token speaks for one session.
      for (const calls of Map.groupBy(waiting, (it) => it.session).values()) {
        void write(calls).catch(() => keep(calls));
      }
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
