// What is kept for the record only: the runs of crews.
import type { NoteEffect } from "#conversation/ports";
import type { SupabaseClients } from "./clients.ts";

export interface Records {
  /** Rejects when the database is away: it is written later. A repeat changes nothing. */
  write(effect: NoteEffect): Promise<void>;
}

/** Values that do not fit, and rows that belong to nothing any more: they never will. */
const neverFits = /^2[23]/;

export function createRecords(clients: Pick<SupabaseClients, "scoped">): Records {
  return {
    async write({ id, businessId: business, session, requestId, note: { turnId, record } }) {
      const client = clients.scoped({ business, session, actor: "system" }, requestId);
      const { startedAt, ms } = record;
      const { error } = await client.rpc("record_agent_session", {
        p_id: id,
        p_turn_id: turnId,
        p_agent: record.tasks.find((it) => it.agent !== null)?.agent ?? record.crew,
        p_task: record.crew,
        p_status: record.status,
        p_cost_micros: record.costMicros,
        p_result: record,
        p_started_at: new Date(startedAt).toISOString(),
        p_ended_at: new Date(startedAt + ms).toISOString(),
      });
      if (error && !neverFits.test(error.code)) throw new Error(error.message);
    },
  };
}
