// A garage's job by the kind of vehicle, over the public API: asked for, claimed for as long and as much as that takes, put
// right after the booking, and priced anew by its owner in the dashboard chat.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ChatClient, confirmed, lastText } from "#test/support/chat-client";
import { agreed, openOffice } from "#test/support/office-client";

const stack = inject("stack");
const business = "quick-fix-auto";
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const customer = (name: string) =>
  ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name, email: `${name.toLowerCase().replace(" ", ".")}@example.test` },
    locale: "en-US",
  });

const rowOf = async (id: string) => {
  const [row] = await sql<{ service: string; price: number; minutes: number }[]>`
    select s.name as service, b.price, extract(epoch from b.ends_at - b.starts_at)::int / 60 as minutes
    from public.bookings b join public.services s on s.id = b.service_id where b.id = ${id}`;
  return row;
};

test("an oil change for an SUV, which turns out to be a van", async () => {
  const chat = await customer("Vehicle Lee");
  const says = async (words: string) => lastText(await chat.say(words));
  expect(await says(`oil change on ${thursdayAfter(21)} at 11am`)).toBe(
    "What kind of vehicle is it: a car, an SUV, or a van?",
  );
  expect(await says("it's a Tesla Model Y")).toContain("(1 hr, $79–$99)");
  const booking = await confirmed(chat, "yes");
  expect(booking.service).toBe("Oil change (SUV)");
  expect(await rowOf(booking.id)).toEqual({ service: "Oil change (SUV)", price: 7900, minutes: 60 });
  expect(await says("actually it's the van")).toContain("I can make it an oil change (van)");
  await chat.say("yes");
  await chat.until((it) => it.text.startsWith("Done, it's now an oil change (van)"));
  expect(await rowOf(booking.id)).toEqual({ service: "Oil change (Van)", price: 8900, minutes: 75 });
});

test("what it costs by vehicle is on the page, in the chat, and the owner's to change", async () => {
  const page = await (await fetch(`${stack.edge}/b/${business}`)).text();
  expect(page).toContain("Oil change (Van)");
  const owner = stack.owners.find((it) => it.business === business)!;
  const office = await openOffice(stack, business, owner);
  expect(lastText(await office.say("brake service for vans costs $310 and takes 150 minutes"))).toContain(
    "New service: Brake service (Van), 150 minutes, $310",
  );
  await agreed(office);
  const told = async (words: string) => lastText(await (await customer("Asks Lee")).say(words));
  expect(await told("how much is a brake service for a van?")).toContain(
    "Brake service (Van) takes 150 minutes and costs $310.",
  );
  expect(await told("how much is a brake service?")).toContain("van (2 hr 30 min, $310)");
});

/** A weekday on which no other journey comes to the garage. */
function thursdayAfter(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  while (at.getUTCDay() !== 4) at.setUTCDate(at.getUTCDate() + 1);
  return at.toLocaleDateString("en-US", { month: "long", day: "numeric", timeZone: "UTC" });
}
