// Fifty customers and one last table: one gets it, all others are offered something else.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ChatClient, confirmed } from "#test/support/chat-client";

const stack = inject("stack");
const business = "marios-italian";
let sql: postgres.Sql;

beforeAll(() => {
  sql = postgres(stack.postgres, { max: 1 });
});
afterAll(() => sql.end());

/** Fills every table that could seat two at the hour but one, as its own bookings would. */
async function leaveOneTable(startsAt: string, endsAt: string): Promise<void> {
  const [service] = await sql<{ id: string }[]>`
    select id from public.services where business_id = ${stack.businesses[business] as string} limit 1`;
  for (let taken = 0; ; taken += 1) {
    const free = await freeTables(startsAt, endsAt);
    if (free <= 1) return;
    const id = `bkg_filler_${Date.parse(startsAt)}_${taken}`;
    const [answer] = await sql<{ claim_slot: { outcome: string } }[]>`
      select public.claim_slot(${`eff_${id}`}, ${id}, ${stack.businesses[business] as string}, ${service?.id as string},
        ${"ses_filler"}, 2, ${startsAt}, ${endsAt}, ${sql.json({ name: "Filler" })})`;
    expect(answer?.claim_slot.outcome).toBe("held");
  }
}

async function freeTables(startsAt: string, endsAt: string): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from public.resources r where r.business_id = ${stack.businesses[business] as string}
      and not exists (select 1 from public.booking_resources b where b.resource_id = r.id and b.active
        and b.period && tstzrange(${startsAt}, ${endsAt}))`;
  return row?.n ?? 0;
}

test("fifty customers asking at the same moment for the last table: exactly one gets it", async () => {
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const wanted = await fetch(`${stack.edge}/v1/businesses/${business}/availability?date=${day}&party=2`);
  const { slots } = (await wanted.json()) as { slots: { startsAt: string; endsAt: string }[] };
  const slot = slots.find((it) => it.startsAt.slice(11, 16) === "19:00") as {
    startsAt: string;
    endsAt: string;
  };
  await sql`select set_config('request.jwt.claims', '{"role":"service_role"}', false)`;
  await leaveOneTable(slot.startsAt, slot.endsAt);

  const chats = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      ChatClient.open({
        edge: stack.edge,
        business,
        key: stack.widgetKeys[business] ?? "",
        identity: { name: `Guest ${index}`, email: `guest-${index}@example.test` },
      }),
    ),
  );
  // On a busy machine some are told that it is being checked first: their answer comes by event.
  const answers = await Promise.all(
    chats.map(async (chat) => {
      const { messages } = await chat.say(`Book a table for 2 on ${day} at 7pm`);
      const asked = messages[0]?.seq ?? 0;
      return chat.until((it) => it.seq >= asked && it.role === "assistant" && !!it.quickReplies?.length);
    }),
  );
  const offered = answers.filter((it) => (it.quickReplies ?? []).some((reply) => /\d/.test(reply.label)));
  const others = answers.filter((it) => !offered.includes(it)).map((it) => it.text);
  expect(others, `who is offered nothing is the one who has the table: ${others.join(" | ")}`).toHaveLength(
    1,
  );
  for (const answer of offered) expect(answer.quickReplies?.length).toBeGreaterThanOrEqual(3);

  const winner = chats[answers.findIndex((it) => !offered.includes(it))] as ChatClient;
  const booked = await confirmed(winner);
  expect(booked).toMatchObject({ status: "confirmed" });
  expect(booked.startsAt.slice(11, 16)).toBe("19:00");
});
