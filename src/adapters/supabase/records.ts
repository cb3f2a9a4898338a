// What is written down beside a conversation: the runs of crews, and the wishes of a booking.
import type { NoteEffect, RecordNote } from "#conversation/ports";
import type { SupabaseClients } from "./clients.ts";

export interface Records {
  /** Rejects when the database is away: it is written later. A repeat changes nothing. */
  write(effect: NoteEffect<RecordNote>): Promise<void>;
}

/** Values that do not fit, and rows that belong to nothing any more: they never will. */
const neverFits = /^2[23]/;

export function createRecords(clients: Pick<SupabaseClients, "scoped">): Records {
  return {
    async write({ id, businessId: business, session, requestId, note }) {
      const client = clients.scoped({ business, session, actor: "customer" }, requestId);
      const { error } =
        note.kind === "crewRun"
          ? await client.rpc("record_agent_session", runOf(id, note))
          : await client.rpc("note_booking", {
              p_effect_id: id,
              p_booking_id: note.bookingId,
              p_notes: withoutControls(note.text),
            });
      if (error && !neverFits.test(error.code)) throw new Error(error.message);
    },
  };
}

const runOf = (id: string, { turnId, record }: Extract<RecordNote, { kind: "crewRun" }>) => ({
  p_id: id,
  p_turn_id: turnId,
  p_agent: record.tasks.find((it) => it.agent !== null)?.agent ?? record.crew,
  p_task: record.crew,
  p_status: record.status,
  p_cost_micros: record.costMicros,
  p_result: record,
  p_started_at: new Date(record.startedAt).toISOString(),
  p_ended_at: new Date(record.startedAt + record.ms).toISOString(),
});

/** Postgres keeps no control characters and no half characters. */
const withoutControls = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim();
