// Escalations: the session's functions that its outbox calls, and what a member of the business sees and does.
import * as z from "zod";
import { inZone } from "#business/local-time";
import type { Escalation } from "#contracts/escalations";
import { Escalation as EscalationShape, WorkflowDecision } from "#contracts/escalations";
import type { Uuid } from "#contracts/ids";
import type { EscalationEffect } from "#conversation/effect-kinds";
import type { SupabaseClient, SupabaseClients } from "./clients.ts";
import { DatabaseError, rowsOf } from "./query.ts";

/** How the escalation stands after the effect; `rejected`: the database will never take it. */
export type EscalationOutcome = "open" | "answered" | "closed" | "expired" | "rejected";

/** Rejects when the database is away: the effect is tried again later. */
export interface Escalations {
  perform(effect: EscalationEffect): Promise<EscalationOutcome>;
}

const Answer = z.object({
  outcome: z.enum(["open", "answered", "closed", "not_found"]),
  expired: z.boolean().nullish(),
});

export function createEscalations(clients: SupabaseClients): Escalations {
  return {
    async perform(effect) {
      const { businessId: business, session, requestId, change } = effect;
      const client = clients.scoped({ business, session, actor: "customer" }, requestId);
      const call =
        change.kind === "open"
          ? client.rpc("open_escalation", {
              p_effect_id: effect.id,
              p_business_id: business,
              p_session_id: session,
              p_reason: change.reason,
              p_summary: storable(change.summary),
              p_contact: change.contact,
              p_deadline: change.deadline,
            })
          : client.rpc("change_escalation", {
              p_effect_id: effect.id,
              p_escalation: effect.escalation,
              p_change: change.kind,
              p_contact: change.kind === "contact" ? change.contact : null,
              p_since: change.kind === "expire" ? change.unansweredSince : null,
            });
      return outcomeOf(call, change.kind);
    },
  };
}

/** Bad data, broken rules, missing rights: SQLSTATE classes 22 and 23, and 42501. */
const hopeless = /^(22|23)|^42501$/;

async function outcomeOf(
  call: Parameters<typeof rowsOf>[0],
  kind: EscalationEffect["change"]["kind"],
): Promise<EscalationOutcome> {
  try {
    const { outcome, expired } = await rowsOf(call, Answer);
    if (outcome === "not_found") return "rejected";
    return expired && kind === "expire" ? "expired" : outcome;
  } catch (error) {
    if (error instanceof DatabaseError && hopeless.test(error.code)) return "rejected";
    throw error;
  }
}

/** Postgres keeps no control characters and no half characters in JSON. */
const storable = (text: string) => text.toWellFormed().replaceAll(/\p{Cc}+/gu, " ");

const Row = z.object({
  id: z.string(),
  session_id: z.string().nullable(),
  reason: z.string(),
  summary: z.string(),
  contact: z.object({
    name: z.string().nullish(),
    phone: z.string().nullish(),
    email: z.string().nullish(),
  }),
  status: z.enum(["open", "answered", "closed"]),
  deadline: z.string().nullable(),
  created_at: z.string(),
  answered_at: z.string().nullable(),
  closed_at: z.string().nullable(),
  closed_by: z.enum(["owner", "customer", "deadline", "workflow"]).nullable(),
  workflow_id: z.string().nullable(),
  booking_id: z.string().nullable(),
  details: z.object({ decisions: z.array(WorkflowDecision).optional() }),
  resolution: z.object({ decision: EscalationShape.shape.decided }).nullable(),
});
const columns = Object.keys(Row.shape).join(",");
/** The newest so many; older ones are history. */
const limit = 100;

/** As a member sees them: row-level security shows nobody else's. */
export interface MemberEscalations {
  list(business: Uuid): Promise<Escalation[]>;
  find(business: Uuid, id: string): Promise<Escalation | null>;
  /** Notes that a person wrote, or closes it. */
  answer(id: string, close: boolean): Promise<Escalation | null>;
}

/** @param client one that speaks for the member */
export function memberEscalations(client: SupabaseClient): MemberEscalations {
  const select = (business: Uuid) => client.from("escalations").select(columns).eq("business_id", business);
  return {
    async list(business) {
      const query = select(business).order("created_at", { ascending: false }).limit(limit);
      const [rows] = await Promise.all([
        rowsOf(query, z.array(Row)),
        rowsOf(client.rpc("touch_presence", { p_business_id: business }), z.unknown()),
      ]);
      return rows.map(escalationOf);
    },
    async find(business, id) {
      const rows = await rowsOf(select(business).eq("id", id), z.array(Row));
      return rows[0] ? escalationOf(rows[0]) : null;
    },
    async answer(id, close) {
      const row = await rowsOf(client.rpc("answer_escalation", { p_id: id, p_close: close }), Row.nullable());
      return row && escalationOf(row);
    },
  };
}

function escalationOf(row: z.infer<typeof Row>): Escalation {
  const at = (instant: string | null) => instant && inZone(instant, "UTC");
  const { name, phone, email } = row.contact;
  return EscalationShape.parse({
    id: row.id,
    session: row.session_id,
    reason: row.reason,
    summary: row.summary,
    contact: { name: name ?? null, phone: phone ?? null, email: email ?? null },
    status: row.status,
    deadline: at(row.deadline),
    createdAt: at(row.created_at),
    answeredAt: at(row.answered_at),
    closedAt: at(row.closed_at),
    closedBy: row.closed_by,
    workflow: row.workflow_id,
    booking: row.booking_id,
    decisions: row.resolution ? [] : (row.details.decisions ?? []),
    decided: row.resolution?.decision ?? null,
  });
}
