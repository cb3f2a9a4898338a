// After a storm: what became of every booking a customer said yes to, in the database, the chat and the outbox.
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import type { StackInfo } from "#scripts/stack/stack-info";
import type { ChatClient } from "./chat-client.ts";

export interface Attempt {
  session: string;
  index: number;
  client: ChatClient;
  /** The customer's yes was answered. */
  saidYes: boolean;
  error?: string;
}

interface Row {
  id: string;
  session_id: string;
  status: string;
}

export interface Audit {
  lost: number;
  doubled: number;
  stuck: number;
  details: string[];
}

/** Waits up to `patience` ms for everything to settle, then counts lost, doubled and stuck bookings. */
export async function auditBookings(
  stack: StackInfo,
  attempts: Attempt[],
  patience = 180_000,
): Promise<Audit> {
  const sql = postgres(stack.postgres, { max: 1 });
  try {
    await settle(sql, stack, attempts, patience);
    const details: string[] = [];
    const audit: Audit = { lost: 0, doubled: 0, stuck: 0, details };
    for (const { attempt, verdict } of await judgeAll(sql, stack, attempts)) {
      if (!verdict) continue;
      audit[verdict.kind] += 1;
      if (details.length < 20)
        details.push(`#${attempt.index} ${attempt.session} ${verdict.kind}: ${verdict.why}`);
    }
    const overlaps = await overlapping(sql);
    if (overlaps > 0) details.push(`${overlaps} tables given twice at one time`);
    audit.doubled += overlaps;
    return audit;
  } finally {
    await sql.end();
  }
}

type Verdict = { kind: "lost" | "doubled" | "stuck"; why: string } | null;

async function judge(attempt: Attempt, rows: Row[], mails: Map<string, number>): Promise<Verdict> {
  if (!attempt.saidYes) return { kind: "stuck", why: attempt.error ?? "the customer could not say yes" };
  const standing = rows.filter((it) => it.status === "confirmed" || it.status === "requested");
  if (standing.length === 0)
    return { kind: "lost", why: `no standing booking (${rows.map((it) => it.status).join()})` };
  if (standing.length > 1) return { kind: "doubled", why: `${standing.length} standing bookings` };
  const [booking] = standing;
  if (!booking || booking.status !== "confirmed") return { kind: "stuck", why: "requested, never confirmed" };
  const mailed = mails.get(booking.id) ?? 0;
  if (mailed === 0) return { kind: "lost", why: "no confirmation was sent" };
  if (mailed > 1) return { kind: "doubled", why: `${mailed} confirmations were sent` };
  return judgeChat(attempt, booking.id);
}

/** The chat must have told the customer of the confirmed booking, exactly once. */
async function judgeChat(attempt: Attempt, booking: string): Promise<Verdict> {
  const messages = await attempt.client.transcript();
  const told = messages.filter((it) =>
    (it.cards ?? []).some(
      (card) => card.type === "booking" && card.booking.id === booking && card.booking.status === "confirmed",
    ),
  );
  if (told.length === 0) return { kind: "stuck", why: "the chat never said it is confirmed" };
  if (told.length > 1) return { kind: "doubled", why: `the chat said it ${told.length} times` };
  const repeated = messages.length !== new Set(messages.map((it) => it.id)).size;
  return repeated ? { kind: "doubled", why: "a message stands twice in the transcript" } : null;
}

/**
 * Until each has its row, its mail and its word in the chat: a mail whose worker was killed under it is tried
 * again only once that attempt is out of time. What is doubled will not change any more.
 */
async function settle(
  sql: postgres.Sql,
  stack: StackInfo,
  attempts: Attempt[],
  patience: number,
): Promise<void> {
  const deadline = Date.now() + patience;
  let open = attempts.filter((it) => it.saidYes);
  while (open.length > 0 && Date.now() < deadline) {
    const judged = await judgeAll(sql, stack, open);
    open = judged.filter((it) => it.verdict && it.verdict.kind !== "doubled").map((it) => it.attempt);
    if (open.length > 0) await pause(1000);
  }
  // What comes a second time comes late.
  await pause(5000);
}

async function judgeAll(
  sql: postgres.Sql,
  stack: StackInfo,
  attempts: Attempt[],
): Promise<{ attempt: Attempt; verdict: Verdict }[]> {
  const rows = await bookingsOf(sql, attempts);
  const mails = await confirmations(stack);
  const judged = [];
  for (const attempt of attempts) {
    judged.push({ attempt, verdict: await judge(attempt, rows.get(attempt.session) ?? [], mails) });
  }
  return judged;
}

async function bookingsOf(sql: postgres.Sql, attempts: Attempt[]): Promise<Map<string, Row[]>> {
  const rows = await sql<Row[]>`
    select id, session_id, status from public.bookings
    where session_id in ${sql(attempts.map((it) => it.session))}`;
  return Map.groupBy(rows, (it) => it.session_id);
}

/** How many confirmations the outbox holds per booking id (each carries it in its .ics link). */
async function confirmations(stack: StackInfo): Promise<Map<string, number>> {
  const mails = (await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as {
    subject?: string;
    text: string;
  }[];
  const counts = new Map<string, number>();
  for (const mail of mails) {
    const booking = /bkg_[A-Za-z0-9_-]+/.exec(mail.text)?.[0];
    if (booking && /confirm/i.test(mail.subject ?? mail.text))
      counts.set(booking, (counts.get(booking) ?? 0) + 1);
  }
  return counts;
}

async function overlapping(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from public.booking_resources a
    join public.booking_resources b on a.resource_id = b.resource_id and a.booking_id < b.booking_id
      and a.period && b.period
    where a.active and b.active`;
  return row?.n ?? 0;
}
