// Real people's dialogues, held with the seeded businesses: their own words for what they want, turn by turn. Each ends
// in the booking or the order that they wanted, or with a person. The dialogues lie beside the clone, in ../shared/eval.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { ChatMessage } from "#contracts/chat";
import { BusinessDetail } from "#contracts/directory";
import { ChatClient } from "#test/support/chat-client";
import { ends, visit, type End, type Place, type Talk } from "#test/support/phrasing/customer";
import { sampled } from "#test/support/phrasing/dialogues";
import { order } from "#test/support/phrasing/diner";
import { coffee, fastFood, type Orders } from "#test/support/phrasing/orders";
import { tables } from "#test/support/phrasing/tables";
import { visitsOf, type House, type Visit } from "#test/support/phrasing/visits";

const stack = inject("stack");
/** Dialogues of each kind; PHRASING=all plays all there are. */
const most = process.env["PHRASING"] === "all" ? Infinity : 12;
const seed = 7;
/** Conversations at a time. */
const atOnce = 4;
/** What is still being confirmed is told by event. */
const unsettled = /I'm confirming it|passing that on|passing your order on|checking that with the calendar/;

interface Ended {
  id: string;
  end: End;
  transcript: string[];
}

let sql: postgres.Sql;
beforeAll(() => {
  sql = postgres(stack.postgres, { max: 2 });
});
afterAll(() => sql.end());

async function houseOf(slug: string): Promise<BusinessDetail & House> {
  const answer = await fetch(`${stack.edge}/v1/businesses/${slug}`);
  const business = BusinessDetail.parse(await answer.json());
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: business.timeZone }).format(Date.now());
  return { ...business, today };
}

const open = (business: string, locale: string) =>
  ChatClient.open({ edge: stack.edge, business, key: stack.widgetKeys[business] ?? "", locale });

function talkOf(chat: ChatClient, heard: ChatMessage[]): Talk {
  return {
    async say(text) {
      const { messages } = await chat.say(text);
      heard.push(...messages);
      const said = messages.map((it) => it.text).join("\n");
      const seq = messages.at(-1)?.seq ?? 0;
      if (!unsettled.test(said)) return said;
      const later = await chat.until((it) => it.seq > seq && it.role === "assistant");
      heard.push(later);
      return `${said}\n${later.text}`;
    },
  };
}

/** What the database has of a conversation's visit, by the business's own clock. */
async function bookedIn(session: string): Promise<Place[]> {
  return sql<Place[]>`
    select b.party_size as party, to_char(b.starts_at at time zone p.time_zone, 'YYYY-MM-DD') as date,
      to_char(b.starts_at at time zone p.time_zone, 'HH24:MI') as time
    from public.bookings b join public.businesses p on p.id = b.business_id
    where b.session_id = ${session} and b.status in ('requested', 'confirmed')`;
}

async function playVisit(wish: Visit, house: BusinessDetail & House, index: number): Promise<Ended> {
  const chat = await open(house.slug, "en-GB");
  const service = house.services[0]?.name ?? "";
  const who = { today: house.today, service, email: `visitor.${index}.${chat.session}@example.test` };
  const { agreed, ...played } = await visit(talkOf(chat, []), wish, who);
  const rows = await bookedIn(chat.session);
  const [row] = rows;
  const kept = rows.length === 1 && row?.date === agreed?.date && row?.time === agreed?.time;
  const same = kept && (agreed?.party == null || row?.party === agreed.party);
  const wrong = played.end === "goal" ? !same : rows.length > 0;
  return { id: wish.id, ...played, end: wrong ? "wrong" : played.end };
}

/** Runs jobs some at a time, in their order. */
async function inLanes<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < jobs.length) {
      const at = next++;
      results[at] = await jobs[at]!();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

/** At least nine of ten end well; no one in a loop, in silence, or with what they did not agree to. */
function expectGoodEnds(kind: string, played: readonly Ended[]): void {
  const of = (end: End) => played.filter((it) => it.end === end).length;
  const bad = played.filter((it) => it.end !== "goal" && it.end !== "handed over");
  // oxlint-disable-next-line no-console -- the shares are the result
  console.log(
    `${kind}: ${played.length} dialogues: ${ends.map((it) => `${it} ${of(it)}`).join(", ")}`,
    bad.map((it) => [`## ${it.end}: ${it.id}`, ...it.transcript].join("\n")).join("\n\n"),
  );
  expect(played.length).toBeGreaterThan(0);
  expect({ loop: of("loop"), silence: of("silence"), wrong: of("wrong") }).toEqual({
    loop: 0,
    silence: 0,
    wrong: 0,
  });
  expect((of("goal") + of("handed over")) / played.length).toBeGreaterThanOrEqual(0.9);
}

test.each([
  ["tables (MultiWOZ)", tables, ["marios-italian", "golden-wok", "bombay-garden", "casa-lupe"]],
  [
    "tables (Schema-Guided)",
    () => visitsOf("restaurant"),
    ["marios-italian", "olive-and-thyme", "pho-saigon"],
  ],
  ["hair salons (Schema-Guided)", () => visitsOf("salon"), ["style-master", "hair-art", "harbour-hair"]],
  ["therapists (Schema-Guided)", () => visitsOf("therapist"), ["riverside-physio", "zen-massage"]],
] as const)(
  "%s: what was agreed to is what is booked",
  async (kind, dialogues, slugs) => {
    const houses = await Promise.all(slugs.map(houseOf));
    const wishes = dialogues().flatMap((it, index) => {
      const house = houses[index % houses.length]!;
      const wish = it.at(house);
      return wish ? [{ wish, house }] : [];
    });
    const jobs = sampled(wishes, most, seed).map(
      ({ wish, house }, index) =>
        () =>
          playVisit(wish, house, index),
    );
    expectGoodEnds(kind, await inLanes(jobs));
  },
  1_800_000,
);

async function playOrder(
  wish: NonNullable<ReturnType<Orders[number]["from"]>>,
  { slug, menu }: BusinessDetail,
  index: number,
): Promise<Ended> {
  const chat = await open(slug, "en-US");
  const heard: ChatMessage[] = [];
  const dishes = menu.map(({ name, section }) => ({ name, section }));
  const email = `diner.${index}.${chat.session}@example.test`;
  const played = await order(talkOf(chat, heard), wish, dishes, email);
  const rows = await sql<{ name: string; quantity: number }[]>`
    select item ->> 'name' as name, sum((item ->> 'quantity')::int)::int as quantity
    from public.orders o, jsonb_array_elements(o.items) item
    where o.session_id = ${chat.session} and o.status not in ('cancelled', 'rejected') group by 1`;
  const same = rows.length === wish.goal.size && rows.every((it) => wish.goal.get(it.name) === it.quantity);
  const wrong = played.end === "goal" ? !same : rows.length > 0;
  return { id: wish.id, ...played, end: wrong ? "wrong" : played.end };
}

test.each([
  ["fast food (MultiDoGO)", fastFood, ["the-corner-burger", "golden-wok", "marios-italian"]],
  ["coffee (Taskmaster)", coffee, ["riverside-cafe"]],
] as const)(
  "%s: what was ordered is what the kitchen gets",
  async (kind, dialogues, slugs) => {
    const houses = await Promise.all(slugs.map(houseOf));
    const wishes = dialogues().flatMap((it, index) => {
      const house = houses[index % houses.length]!;
      const wish = it.from(house.menu.map(({ name, section }) => ({ name, section })));
      return wish ? [{ wish, house }] : [];
    });
    const jobs = sampled(wishes, most, seed).map(
      ({ wish, house }, index) =>
        () =>
          playOrder(wish, house, index),
    );
    expectGoodEnds(kind, await inLanes(jobs));
  },
  1_800_000,
);
