// Supabase's REST address over the in-memory stores of bookings, waits and messages, for workers and gateways in processes of their own.
import type { Contact } from "#contracts/handoffs/fields";
import type { BookingId, SessionId } from "#contracts/ids";
import type {
  Question,
  Settlement,
  Step,
  StepResult,
  WorkflowRow,
} from "#temporal-worker/activities/booking-store";
import { bookingColumns } from "./booking-columns.ts";
import type { MemoryBookingStore } from "./memory-booking-store.ts";
import type { MemoryChangeStore } from "./memory-change-store.ts";
import type { MemoryWaitlistStore } from "./memory-waitlist-store.ts";
import { text, type Args, type Handler } from "./rest-arguments.ts";
import { messageHandlers } from "./supabase-changes.ts";
import { waitlistHandlers } from "./supabase-waitlist.ts";

interface Stores {
  store: MemoryBookingStore;
  waitlist: MemoryWaitlistStore;
  changes: MemoryChangeStore;
}

/** Speaks PostgREST as far as the container does. A method of the store that throws is a 503: the database is away. */
export function supabaseOver({ store, waitlist, changes }: Stores): (request: Request) => Promise<Response> {
  const handlers = { ...handlersOver(store), ...waitlistHandlers(waitlist), ...messageHandlers(changes) };
  return async (request) => {
    try {
      return Response.json((await answer(handlers, request)) ?? null);
    } catch (error) {
      const body = { code: "PGRST000", message: String(error), details: null, hint: null };
      return Response.json(body, { status: 503 });
    }
  };
}

async function answer(handlers: Record<string, Handler>, request: Request): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url);
  const args = request.method === "POST" ? await request.json() : Object.fromEntries(searchParams);
  const handler = handlers[pathname.replace(/^\/rest\/v1\/(rpc\/)?/, "")];
  if (!handler) throw new Error(`nothing answers ${request.method} ${pathname}`);
  return handler(args as Args, request.headers.get("x-request-id") ?? "");
}

function handlersOver(store: MemoryBookingStore): Record<string, Handler> {
  const step =
    (done: string, call: (args: Args, base: Step) => Promise<StepResult>): Handler =>
    async (args, requestId) => {
      const base = {
        effectId: text(args, "effect_id"),
        bookingId: text(args, "booking_id") as BookingId,
        requestId,
      };
      const { outcome, state } = await call(args, base);
      return { outcome: outcome === "done" ? done : outcome, booking: state && bookingColumns(state) };
    };
  return {
    confirm_booking: step("confirmed", (args, base) =>
      store.confirm({ ...base, decided: args["p_decided"] === true }),
    ),
    complete_booking: step("completed", (_, base) => store.complete(base)),
    cancel_booking: step("cancelled", (args, base) =>
      store.cancel({ ...base, reason: text(args, "reason") }),
    ),
    reject_booking: step("rejected", (args, base) => store.reject({ ...base, reason: text(args, "reason") })),
    move_booking: step("moved", (args, base) => {
      const times = { startsAt: text(args, "starts_at"), endsAt: text(args, "ends_at") };
      return store.move({ ...base, ...times, partySize: Number(args["p_party_size"]) });
    }),
    booking_chats: async (args) => {
      const chats = await store.chatsOf(text(args, "booking_id"));
      return chats && { code: chats.code, made_in: chats.madeIn, taken_up_in: chats.takenUpIn };
    },
    claim_notification: (args, requestId) =>
      store.claimNotification({
        key: text(args, "key"),
        bookingId: text(args, "booking_id") as BookingId,
        kind: text(args, "kind"),
        channel: text(args, "channel") as "email" | "sms",
        to: text(args, "to"),
        requestId,
      }),
    mark_notification: (args) => {
      const error = args["p_error"];
      const sent = typeof error === "string" ? { error } : { providerId: text(args, "provider_id") };
      return store.markNotification(text(args, "key"), sent);
    },
    record_workflow: (args) =>
      store.recordWorkflow({
        id: text(args, "id"),
        type: text(args, "type") as WorkflowRow["type"],
        businessId: text(args, "business_id"),
        bookingId: text(args, "booking_id") as BookingId,
        session: text(args, "session_id") as SessionId,
        status: text(args, "status") as WorkflowRow["status"],
        result: args["p_result"] as WorkflowRow["result"],
      }),
    attend_booking: step("attending", (_, base) => store.attend(base)),
    change_booking_contact: step("contact_changed", (args, base) =>
      store.changeContact({ ...base, customer: args["p_customer"] as Contact }),
    ),
    mark_no_show: step("no_show", (_, base) => store.noShow(base)),
    undo_no_show: step("came", (_, base) => store.came(base)),
    open_workflow_escalation: (args, requestId) =>
      store.ask({
        effectId: text(args, "effect_id"),
        businessId: text(args, "business_id"),
        session: text(args, "session_id") as SessionId,
        workflowId: text(args, "workflow_id"),
        bookingId: text(args, "booking_id") as BookingId,
        reason: text(args, "reason"),
        summary: text(args, "summary"),
        decisions: args["p_decisions"] as Question["decisions"],
        contact: args["p_contact"] as Question["contact"],
        deadline: text(args, "deadline"),
        requestId,
      }),
    settle_workflow_escalation: (args, requestId) =>
      store.settle({
        escalation: text(args, "escalation"),
        decision: text(args, "decision") as Settlement["decision"],
        closedBy: text(args, "closed_by") as Settlement["closedBy"],
        requestId,
      }),
    mend_contradictions: () => store.mendContradictions(),
    expire_holds: async () => ({ expired: await store.expireHolds() }),
    prune_effect_results: async () => ({ pruned: await store.pruneEffectResults() }),
    workflows: async (args) => {
      const row = await store.findWorkflow(String(args["id"]).replace(/^eq\./, ""));
      return row ? [inWorkflowColumns(row)] : [];
    },
  };
}

function inWorkflowColumns({ id, businessId, bookingId, session, status, result }: WorkflowRow): object {
  return { id, business_id: businessId, booking_id: bookingId, session_id: session, status, result };
}
