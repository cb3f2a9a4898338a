// An owner says by chat how many may arrive at once: the next who asks for a full time is offered others though tables
// are free, and has it once the owner has lifted the limit.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ChatClient, lastText } from "#test/support/chat-client";
import { agreed, diffOf, openOffice, type OfficeChat } from "#test/support/office-client";

const stack = inject("stack");
/** Where no other journey books. */
const business = "smoke-and-oak";
const owner = stack.owners.find((it) => it.business === business)!;
const wish = "a table for 4 in 20 days at 7pm";
let sql: postgres.Sql;
let office: OfficeChat;
beforeAll(async () => {
  sql = postgres(stack.postgres, { max: 1 });
  office = await openOffice(stack, business, owner);
});
afterAll(() => sql.end());

const open = () =>
  ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name: "Ann Lee", email: "ann.lee@example.test" },
    locale: "en-US",
  });
const limits = async () => {
  const [row] = await sql<{ policies: Record<string, unknown> }[]>`
    select policies from public.businesses where slug = ${business}`;
  return [row?.policies["max_covers_per_slot"], row?.policies["pacing_minutes"]];
};
const freeAt = async (date: string, time: string) => {
  const response = await fetch(`${stack.edge}/v1/businesses/${business}/availability?date=${date}&party=4`);
  const { slots } = (await response.json()) as { slots: { startsAt: string }[] };
  return slots.some((it) => it.startsAt.startsWith(`${date}T${time}`));
};

test("what the owner limits is full for the next, everywhere, and free again once it is lifted", async () => {
  const asked = await office.say("no more than 6 covers every 15 minutes");
  expect(lastText(asked)).toContain("At most 6 guests arrive within 15 minutes.");
  expect(diffOf(asked.messages)?.status).toBe("proposed");
  expect(await limits()).toEqual([undefined, undefined]);
  expect((await agreed(office)).text).toContain("At most 6 guests arrive within 15 minutes");
  expect(await limits()).toEqual([6, undefined]);
  expect(lastText(await office.say("how many covers per slot do we take?"))).toContain("At most 6 guests");

  const first = await open();
  expect(lastText(await first.say(wish))).toContain("A table for 4");
  const booked = await first.say("yes");
  if (!lastText(booked).includes("Booked!")) await first.until((it) => it.text.includes("Booked!"));
  const [row] = await sql<{ date: string }[]>`
    select to_char(starts_at at time zone 'America/New_York', 'YYYY-MM-DD') as date from public.bookings
    where session_id = ${first.session}`;
  const date = row?.date ?? "";
  expect([await freeAt(date, "19:00"), await freeAt(date, "19:30")]).toEqual([false, true]);

  const second = await open();
  const refused = lastText(await second.say(wish));
  expect(refused).toMatch(/at 7:00 PM is full: we only take so many guests at once/u);
  expect(refused).toMatch(/6:30 PM|7:30 PM/u);
  expect(refused).not.toMatch(/table|taken|isn't free/iu);
  const few = await (await open()).say("a table for 2 in 20 days at 7pm");
  expect(lastText(few)).toContain("A table for 2");

  await office.say("no pacing limit");
  expect((await agreed(office)).text).toContain("There is no limit to how many arrive at once");
  expect(lastText(await second.say("then at 7pm again please"))).toMatch(/table for 4 .*at 7:00 PM/iu);
  expect(await freeAt(date, "19:00")).toBe(true);

  await agreed(office, "undo");
  expect(await limits()).toEqual([6, undefined]);
});
