// What is written down beside a conversation: the runs of crews, a booking's wishes, what is remembered, what owners want.
import * as z from "zod";
import { SessionId } from "#contracts/ids";
import type { StateView } from "#contracts/state-views";
import type { NoteEffect, RecordNote } from "#conversation/notes";
import type { SupabaseClient, SupabaseClients } from "./clients.ts";
import { storable, storableIn } from "./storable.ts";
import { toRemember } from "./visitors.ts";

export interface Records {
  /**
   * Rejects when the database is away: it is written later. A repeat changes nothing. Resolves to the conversations
   * whose copies were deleted.
   */
  write(effect: NoteEffect<RecordNote>): Promise<SessionId[]>;
}

/** Values that do not fit, rows that belong to nothing any more, who is no member any more: they never will. */
const neverFits = /^2[23]|^42501$/;

export function createRecords(clients: Pick<SupabaseClients, "scoped">): Records {
  return {
    async write({ businessId: business, session, visitor, requestId, ...effect }) {
      const { note } = effect;
      const scope = { business, session, ...(visitor && { visitor }) };
      const client = clients.scoped(
        note.kind === "office"
          ? { ...scope, actor: "member", user: note.user }
          : { ...scope, actor: "customer" },
        requestId,
      );
      const { error, data } = await call(client, business, effect);
      if (error && !neverFits.test(error.code)) throw new Error(error.message);
      return note.kind === "forget" ? (Forgotten.safeParse(data).data?.sessions ?? []) : [];
    },
  };
}

const Forgotten = z.object({ sessions: z.array(SessionId) });

function call(
  client: SupabaseClient,
  business: NoteEffect["businessId"],
  { id, note }: Pick<NoteEffect<RecordNote>, "id" | "note">,
) {
  switch (note.kind) {
    case "crewRun":
      return client.rpc("record_agent_session", runOf(id, note));
    case "bookingNotes": {
      const { bookingId, text } = note;
      return client.rpc("note_booking", {
        p_effect_id: id,
        p_booking_id: bookingId,
        p_notes: storable(text),
      });
    }
    case "office":
      return client.rpc("note_office", {
        p_effect_id: id,
        p_business_id: business,
        p_goals: storableIn(note.goals),
        p_actions: storableIn(note.actions),
      });
    case "remember":
      return client.rpc("remember_visitor", toRemember(id, business, note.remember));
    case "conversation":
      return client.rpc("record_conversation", copyOf(note));
    case "forget":
      return client.rpc("forget_visitor", { p_effect_id: id, p_business_id: business });
  }
}

function copyOf({ copy }: Extract<RecordNote, { kind: "conversation" }>) {
  if (!copy) throw new Error("a copy is filled in before it is written");
  const { chat, view, lastSeq, messages } = copy;
  return {
    p_chat: chat,
    p_stage: stageOf(view),
    p_flow: view.conversation_type === "dedicated" ? view.current_flow : null,
    p_state: storableIn(view),
    p_last_seq: lastSeq,
    p_messages: messages.map((it) => ({ ...it, text: storable(it.text) })),
  };
}

/** What each kind of chat calls where it stands. */
function stageOf(view: StateView): string | null {
  if (view.conversation_type === "dedicated") return view.current_flow;
  return view.conversation_type === "dashboard" ? view.current_operation : view.current_stage;
}

const runOf = (id: string, { turnId, record }: Extract<RecordNote, { kind: "crewRun" }>) => ({
  p_id: id,
  p_turn_id: turnId,
  p_agent: record.tasks.find((it) => it.agent !== null)?.agent ?? record.crew,
  p_task: record.crew,
  p_status: record.status,
  p_cost_micros: record.costMicros,
  p_result: storableIn(record),
  p_started_at: new Date(record.startedAt).toISOString(),
  p_ended_at: new Date(record.startedAt + record.ms).toISOString(),
});
