// An owner plans shorter hours by chat: whoever asks for a time that they will close is offered others, on the page and in
// the chat, while the days before are as they were; called off, all is free again.
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import postgres from "postgres";
import { ChatClient, lastText } from "#test/support/chat-client";
import { agreed, diffOf, openOffice, type OfficeChat } from "#test/support/office-client";

const stack = inject("stack");
/** Where no other journey books: open from noon to eleven every day. */
const business = "casa-lupe";
const owner = stack.owners.find((it) => it.business === business)!;
let sql: postgres.Sql;
let office: OfficeChat;
beforeAll(async () => {
  sql = postgres(stack.postgres, { max: 1 });
  office = await openOffice(stack, business, owner);
});
afterAll(() => sql.end());

/** A day so many days ahead, there: as people say it, and as the API has it. */
const dayIn = (days: number) => {
  const at = new Date(Date.now() + days * 86_400_000);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York", ...options }).format(at);
  return {
    said: new Intl.DateTimeFormat("en-US", {
      timeZone: "America/New_York",
      month: "long",
      day: "numeric",
    }).format(at),
    date: format({ year: "numeric", month: "2-digit", day: "2-digit" }),
  };
};
const freeAt = async (date: string, time: string) => {
  const response = await fetch(`${stack.edge}/v1/businesses/${business}/availability?date=${date}&party=2`);
  const { slots } = (await response.json()) as { slots: { startsAt: string }[] };
  return slots.some((it) => it.startsAt.startsWith(`${date}T${time}`));
};
const asks = async (said: string) => {
  const chat = await ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name: "Ann Lee", email: "ann.lee@example.test" },
    locale: "en-US",
  });
  return lastText(await chat.say(`a table for 2 on ${said} at 8pm`));
};
const planned = async () =>
  (
    await sql`select status from public.scheduled_changes s join public.businesses b on b.id = s.business_id
      where b.slug = ${business} order by s.created_at`
  ).map((it) => it["status"] as string);

test("a time that planned hours will close is offered to nobody from their day on, until they are called off", async () => {
  const [before, from, after] = [dayIn(19), dayIn(20), dayIn(21)];
  const evenings = async () => [
    await freeAt(before.date, "20:00"),
    await freeAt(from.date, "20:00"),
    await freeAt(after.date, "20:00"),
  ];
  // Whoever reads the page now has a copy of it kept.
  expect(await evenings()).toEqual([true, true, true]);

  const asked = await office.say(`from ${from.said} we close at 6pm every day`);
  expect(diffOf(asked.messages)?.status).toBe("proposed");
  expect(await evenings()).toEqual([true, true, true]);
  const told = await office.say("yes");
  if (!lastText(told).includes("Planned:")) await office.until((it) => it.text.includes("Planned:"));
  expect(await planned()).toEqual(["scheduled"]);

  await expect.poll(evenings, { timeout: 10_000 }).toEqual([true, false, false]);
  expect(await asks(before.said)).toContain("8:00 PM");
  const refused = await asks(after.said);
  expect(refused).not.toMatch(/at 8:00 PM for five minutes|Shall I book it/u);
  expect(refused).toMatch(/clos|open|[1-4]:[03]0 PM/u);
  const page = await (await fetch(`${stack.edge}/v1/businesses/${business}`)).text();
  expect(page).not.toContain('"planned"');

  await office.say("cancel the planned change");
  await agreed(office);
  expect(await planned()).toEqual(["called_off"]);
  await expect.poll(evenings, { timeout: 10_000 }).toEqual([true, true, true]);
  expect(await asks(after.said)).toContain("8:00 PM");
});
