// Several services in one appointment, over the public API: one booking that names both, as long as both, at both prices.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ChatClient, confirmed, lastText } from "#test/support/chat-client";

const stack = inject("stack");
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

test("a cut and balayage with Maya, a styling added, and the whole moved", async () => {
  const chat = await ChatClient.open({
    edge: stack.edge,
    business: "hair-art",
    key: stack.widgetKeys["hair-art"] ?? "",
    identity: { name: "Several Lee", email: "several.lee@example.test" },
    locale: "en-US",
  });
  const says = async (words: string) => lastText(await chat.say(words));
  const day = tuesdayAfter(21);
  expect(await says(`I'd like a haircut and balayage with Maya on ${day} at 11am`)).toContain(
    "a haircut and a balayage with Maya",
  );
  const plan = await says("and styling too please");
  expect(plan).toContain("A haircut, a balayage and a styling with Maya");
  expect(plan).toContain("(4 hr 15 min, $227–$299)");
  const booking = await confirmed(chat, "yes");
  expect(booking.service).toBe("Haircut + Balayage + Styling · Maya");
  const [row] = await sql<{ price: number; minutes: number; notes: string | null }[]>`
    select price, extract(epoch from ends_at - starts_at)::int / 60 as minutes, notes
    from public.bookings where id = ${booking.id}`;
  expect(row).toMatchObject({ price: 22_700, minutes: 255 });
  expect(await says("can we do noon instead?")).toContain("your haircut, balayage and styling with Maya");
  await chat.say("yes");
  await chat.until((it) => it.text.includes("12:00 PM") && it.text.startsWith("Done"));
  expect(await says("drop the styling please")).toContain("I can make it a haircut and a balayage with Maya");
  await chat.say("yes");
  await chat.until((it) => it.text.startsWith("Done, it's now a haircut and a balayage"));
  const [less] = await sql<{ price: number; minutes: number; also: string[] }[]>`
    select price, extract(epoch from ends_at - starts_at)::int / 60 as minutes, also
    from public.bookings where id = ${booking.id}`;
  expect(less).toMatchObject({ minutes: 210, also: [expect.any(String)] });
  expect(less?.price).toBeLessThan(22_700);
  const mails = (await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as {
    to: string;
    text: string;
  }[];
  const told = mails.filter((it) => it.to.includes("several.lee@example.test")).map((it) => it.text);
  expect(told.join("\n")).toContain("Haircut + Balayage + Styling");
});

test("two haircuts at once for two people, with one yes", async () => {
  const chat = await ChatClient.open({
    edge: stack.edge,
    business: "style-master",
    key: stack.widgetKeys["style-master"] ?? "",
    identity: { name: "Twice Lee", email: "twice.lee@example.test" },
    locale: "en-US",
  });
  const plan = lastText(await chat.say(`2 haircuts on ${tuesdayAfter(28)} at 2pm, me and my husband`));
  expect(plan).toContain("For each of the 2: a haircut");
  await chat.say("yes");
  const rows = () => sql<{ starts_at: Date; places: number }[]>`
    select starts_at, (select count(*)::int from public.booking_resources r where r.booking_id = b.id and r.active) places
    from public.bookings b where customer_email = 'twice.lee@example.test' and status = 'confirmed'`;
  await expect.poll(async () => (await rows()).length, { timeout: 30_000 }).toBe(2);
  const [one, other] = await rows();
  expect(other).toEqual(one);
});

/** A weekday that no other journey books long visits on. */
function tuesdayAfter(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  while (at.getUTCDay() !== 2) at.setUTCDate(at.getUTCDate() + 1);
  return at.toLocaleDateString("en-US", { month: "long", day: "numeric", timeZone: "UTC" });
}
