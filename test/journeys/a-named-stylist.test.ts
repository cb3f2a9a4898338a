// Two customers want the same stylist at the same time, over the public API: she is booked once, and each has a way on.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ChatClient, confirmed, lastText } from "#test/support/chat-client";
import { agreed, openOffice } from "#test/support/office-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const open = (name: string) =>
  ChatClient.open({
    edge: stack.edge,
    business: "hair-art",
    key: stack.widgetKeys["hair-art"] ?? "",
    identity: { name, email: `${name.toLowerCase().replace(" ", ".")}@example.test` },
    locale: "en-US",
  });

/** A day on which Maya works, has nobody yet, and a colleague is there too. */
async function quietDay(): Promise<{ date: string; written: string }> {
  const [day] = await sql<{ date: string; written: string }[]>`
    select to_char(d.day, 'YYYY-MM-DD') as date, to_char(d.day, 'FMMonth FMDD') as written
    from public.staff st
    join public.shifts sh on sh.staff_id = st.id
    cross join lateral (select (sh.starts_at at time zone 'America/New_York')::date as day) d
    where st.name like 'Maya %' and st.business_id = ${stack.businesses["hair-art"] ?? ""}
      and d.day between current_date + 4 and current_date + 13
      and not exists (select from public.bookings b where b.business_id = st.business_id
        and (b.starts_at at time zone 'America/New_York')::date = d.day)
    order by d.day limit 1`;
  if (!day) throw new Error("Maya has no quiet day");
  return day;
}

test("the second customer has her next free time, a third somebody else; a move keeps her", async () => {
  const day = await quietDay();
  const wish = `a haircut with Maya on ${day.written} at 11am`;
  const first = await open("First Lee");
  expect(lastText(await first.say(wish))).toContain("a haircut with Maya");
  const booking = await confirmed(first, "yes");
  expect(booking.service).toBe("Haircut · Maya");

  const second = await open("Second Lee");
  const told = (await second.say(wish)).messages.at(-1);
  expect(told?.text).toMatch(/Maya isn't free on .* at 11:00 AM/u);
  expect(told?.text).toContain("12:00 PM");
  expect(told?.quickReplies?.map((it) => it.label)).toContain("12:00 PM");
  expect(lastText(await second.say("12:00 PM"))).toContain("A haircut with Maya");
  expect((await confirmed(second, "yes")).service).toBe("Haircut · Maya");

  const third = await open("Third Lee");
  const other = (await third.say(wish)).messages
    .at(-1)
    ?.quickReplies?.find((it) => it.label.startsWith("With "));
  expect(lastText(await third.say(other?.text ?? ""))).toContain(`A haircut with ${other?.label.slice(5)}`);

  expect(lastText(await first.say("who's cutting my hair?"))).toContain("is with Maya.");
  expect(lastText(await first.say("can we make it noon?"))).toContain("Maya isn't free");
  expect(lastText(await first.say("then 2pm"))).toContain("your haircut with Maya");
  await first.say("yes");
  await first.until((it) => it.text.includes("2:00 PM") && it.text.startsWith("Done"));

  const rows = await sql<{ hour: string; person: string }[]>`
    select to_char(b.starts_at at time zone 'America/New_York', 'HH24:MI') as hour, split_part(st.name, ' ', 1) as person
    from public.bookings b join public.staff st on st.id = b.staff_id
    where b.business_id = ${stack.businesses["hair-art"] ?? ""} and b.status = 'confirmed' and b.staff_named
      and (b.starts_at at time zone 'America/New_York')::date = ${day.date}
    order by b.starts_at`;
  expect(rows).toEqual([
    { hour: "12:00", person: "Maya" },
    { hour: "14:00", person: "Maya" },
  ]);
  const owner = stack.owners.find((it) => it.business === "hair-art");
  const { supabase, publishableKey, edge } = stack;
  const token = await signIn(supabase, publishableKey, owner?.email ?? "", owner?.password ?? "");
  const seen = await fetch(`${edge}/v1/dashboard/hair-art/bookings?date=${day.date}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { items } = (await seen.json()) as { items: { id: string; service: string }[] };
  expect(items.find((it) => it.id === booking.id)?.service).toBe("Haircut · Maya");
});

test("the owner names her in their own chat: her bookings are shown, and cancelled with a yes, nobody else's", async () => {
  const day = await quietDay();
  const guest = await open("Fourth Lee");
  await guest.say(`a haircut with Maya on ${day.written} at 11am`);
  const hers = await confirmed(guest, "yes");
  const other = await open("Fifth Lee");
  await other.say(`a haircut on ${day.written} at 2pm`);
  const theirs = await confirmed(other, "yes");
  await sql`
    update public.bookings set staff_id = (select id from public.staff where business_id = bookings.business_id and name not like 'Maya %' order by name limit 1)
    where id = ${theirs.id}`;
  const owner = stack.owners.find((it) => it.business === "hair-art")!;
  const office = await openOffice(stack, "hair-art", owner);
  const shown = lastText(await office.say(`who is booked with Maya on ${day.written}?`));
  expect(shown).toContain("11:00 AM Fourth Lee, Haircut · Maya");
  expect(shown).not.toContain("Fifth Lee");
  const asked = lastText(await office.say(`cancel Maya's bookings on ${day.written}`));
  expect(asked).toContain("Fourth Lee, Haircut · Maya");
  expect(asked).not.toContain("Fifth Lee");
  await agreed(office);
  await guest.until((it) => it.text.includes("HairArt had to cancel"), 60_000);
  const statusOf = async (id: string) =>
    (await sql<{ status: string }[]>`select status from public.bookings where id = ${id}`)[0]?.status;
  expect([await statusOf(hers.id), await statusOf(theirs.id)]).toEqual(["cancelled", "confirmed"]);
});
