// What became of each conversation: the table the customer agreed to, once; or somebody who sees to it; or a failure.
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { Temporal } from "temporal-polyfill";
import type { Ended } from "./customer.ts";
import type { Wish } from "./wishes.ts";

export interface Conversation {
  session: string;
  wish: Wish;
  ended: Ended;
}

export const verdicts = ["goal", "handed over", "doubled", "wrong", "unmet"] as const;
export type Verdict = (typeof verdicts)[number];

interface Row {
  session_id: string;
  status: string;
  party_size: number;
  starts_at: Date;
  time_zone: string;
}

/** A handover that nobody can see is none. */
interface Escalation {
  session_id: string;
}

/** Waits for what is under way, then judges by the database. @param settles status that a booking ends in */
export async function judge(
  address: string,
  conversations: readonly Conversation[],
  settles: "requested" | "confirmed",
): Promise<Map<Conversation, Verdict>> {
  const sql = postgres(address, { max: 1 });
  try {
    const sessions = conversations.map((it) => it.session);
    const read = () => sql<Row[]>`
      select b.session_id, b.status, b.party_size, b.starts_at, s.time_zone
      from public.bookings b join public.businesses s on s.id = b.business_id
      where b.session_id in ${sql(sessions)} and b.status in ('requested', 'confirmed')`;
    const deadline = Date.now() + 60_000;
    let rows = await read();
    while (rows.some((it) => it.status !== settles) && Date.now() < deadline) {
      await pause(500);
      rows = await read();
    }
    const escalations = await sql<Escalation[]>`
      select session_id from public.escalations where session_id in ${sql(sessions)}`;
    const bySession = Map.groupBy(rows, (it) => it.session_id);
    const seenTo = new Set(escalations.map((it) => it.session_id));
    return new Map(
      conversations.map((it) => [
        it,
        verdictOf(it, bySession.get(it.session) ?? [], seenTo.has(it.session), settles),
      ]),
    );
  } finally {
    await sql.end();
  }
}

function verdictOf({ ended }: Conversation, rows: readonly Row[], seenTo: boolean, settles: string): Verdict {
  if (rows.length > 1) return "doubled";
  const [row] = rows;
  if (row && !isAgreed(row, ended)) return "wrong";
  if (row && row.status === settles && ended.told) return "goal";
  return !row && ended.handedOver && seenTo ? "handed over" : "unmet";
}

function isAgreed({ party_size, starts_at, time_zone }: Row, { agreed }: Ended): boolean {
  if (!agreed) return false;
  const local = Temporal.Instant.fromEpochMilliseconds(starts_at.getTime()).toZonedDateTimeISO(time_zone);
  const time = local.toPlainTime().toString().slice(0, 5);
  return (
    party_size === agreed.party && local.toPlainDate().toString() === agreed.date && time === agreed.time
  );
}

/** Frees every place that was taken since `since`. */
export async function forgetBookings(address: string, since: Date): Promise<void> {
  const sql = postgres(address, { max: 1 });
  try {
    await sql`delete from public.bookings where created_at >= ${since}`;
  } finally {
    await sql.end();
  }
}
