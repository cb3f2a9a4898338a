// What a customer does shows on the owner's dashboard, in figures that agree with the rows; nobody else reads them.
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  DashboardBookings,
  DashboardCatalogue,
  DashboardOrders,
  DashboardOverview,
  DashboardStaff,
  DashboardWorkflows,
} from "#contracts/dashboard";
import { Metric } from "#contracts/dashboard-commands";
import { Insight, Suggestions } from "#contracts/insights";
import { ChatClient, confirmed } from "#test/support/chat-client";

const stack = inject("stack");
const business = "marios-italian";
const identity = { name: "Dora Shaw", phone: "+12125550166", email: "dora.shaw@example.test" };
let sql: postgres.Sql;
let owner: Record<string, string>;
let stranger: Record<string, string>;

beforeAll(async () => {
  sql = postgres(stack.postgres, { max: 1 });
  owner = await signIn(business);
  stranger = await signIn("style-master");
});
afterAll(() => sql.end());

async function signIn(slug: string): Promise<Record<string, string>> {
  const account = stack.owners.find((it) => it.business === slug);
  const answer = await fetch(`${stack.supabase}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: stack.publishableKey },
    body: JSON.stringify({ email: account?.email, password: account?.password }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return { authorization: `Bearer ${token}` };
}

const ask = (page: string, headers: Record<string, string>) =>
  fetch(`${stack.edge}/v1/dashboard/${business}/${page}`, { headers });
const read = async (page: string, headers = owner): Promise<unknown> => {
  const answer = await ask(page, headers);
  expect([page, answer.status]).toEqual([page, 200]);
  return answer.json();
};

test("a table booked in chat is on the timeline of its day, with its place and the customer", async () => {
  const chat = await ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity,
  });
  await chat.say("Book a table for 3 in twelve days at 6pm, and we need a high chair");
  const booking = await confirmed(chat);
  const dayOf = async () =>
    DashboardBookings.parse(await read(`bookings?date=${booking.startsAt.slice(0, 10)}`));
  const shownOn = (of: DashboardBookings) => of.items.find((it) => it.id === booking.id);
  const day = await dayOf();
  const shown = shownOn(day);
  expect(shown).toMatchObject({
    customer: "Dora Shaw",
    phone: "+12125550166",
    partySize: 3,
    status: "confirmed",
    startsAt: booking.startsAt,
  });
  // The wish follows the booking by an effect of its own.
  await expect.poll(async () => shownOn(await dayOf())?.notes, { timeout: 30_000 }).toContain("high chair");
  expect(day.resources.map((it) => it.name)).toContain(shown?.resources[0]?.name);
  expect(day.days[0]?.open[0]?.startsAt.slice(11, 16)).toBe("11:00");
  const { items } = DashboardWorkflows.parse(await read("workflows"));
  const run = items.find((it) => it.booking?.id === booking.id);
  expect(run).toMatchObject({ id: booking.workflowId, type: "booking", status: "running" });
  expect(run?.history.map((it) => [it.what, it.by])).toEqual(
    expect.arrayContaining([
      ["booking.requested", "customer"],
      ["booking.confirmed", "system"],
    ]),
  );
});

test("every page is there for the owner, in the shape that is described", async () => {
  const overview = DashboardOverview.parse(await read("overview"));
  expect(overview).toMatchObject({
    role: "owner",
    business: { slug: business },
    revenue: { currency: "USD" },
  });
  const { menu } = DashboardCatalogue.parse(await read("catalogue"));
  expect(menu.length).toBeGreaterThan(20);
  const team = DashboardStaff.parse(await read("staff"));
  expect(team.members).toEqual(
    ["manager", "owner", "staff"].map((role) => ({
      user: expect.any(String),
      email: `${role}@marios-italian.test`,
      role,
    })),
  );
  DashboardOrders.parse(await read("orders"));
  DashboardWorkflows.parse(await read("workflows"));
  Suggestions.parse(await read("suggestions"));
});

test("a week's sales and guests are those of the rows", async () => {
  const sales = Insight.parse(await read("insights?metric=sales"));
  const [paid] = await sql<{ orders: number; guests: number }[]>`
    select (select coalesce(sum(o.total), 0)::integer from public.orders o
        where o.business_id = b.id and o.status = 'completed'
          and (o.placed_at at time zone 'America/New_York')::date between ${sales.from} and ${sales.until}) as orders,
      (select coalesce(sum(k.party_size), 0)::integer from public.bookings k
        where k.business_id = b.id and k.status in ('requested', 'confirmed', 'completed')
          and (k.starts_at at time zone 'America/New_York')::date between ${sales.from} and ${sales.until}) as guests
    from public.businesses b where b.slug = ${business}`;
  expect(sales.total).toBe(paid?.orders);
  expect(sales.series[0]?.points).toHaveLength(7);
  const covers = Insight.parse(await read(`insights?metric=covers&from=${sales.from}&until=${sales.until}`));
  expect(covers.total).toBe(paid?.guests);
});

describe("every figure", () => {
  test.each(Metric.options)("%s is told with what was counted", async (metric) => {
    const insight = Insight.parse(await read(`insights?metric=${metric}`));
    expect(insight.metric).toBe(metric);
    expect(insight.query.length).toBeGreaterThan(10);
  });
});

describe("nobody else", () => {
  const pages = [
    "overview",
    "bookings",
    "catalogue",
    "staff",
    "orders",
    "workflows",
    "insights?metric=sales",
    "suggestions",
  ];

  test.each(pages)("reads the %s", async (page) => {
    expect((await ask(page, stranger)).status).toBe(403);
    expect((await ask(page, {})).status).toBe(401);
    expect((await ask(page, { authorization: "Bearer nonsense" })).status).toBe(401);
  });

  test("gets anything from the functions beneath, past the edge", async () => {
    const [row] = await sql<{ id: string }[]>`select id from public.businesses where slug = ${business}`;
    const call = (name: string, more: object = {}) =>
      fetch(`${stack.supabase}/rest/v1/rpc/${name}`, {
        method: "POST",
        headers: { ...stranger, apikey: stack.publishableKey, "content-type": "application/json" },
        body: JSON.stringify({ p_business_id: row?.id, ...more }),
      });
    for (const name of ["overview", "bookings", "catalogue", "staff", "orders", "workflows"]) {
      const answer = await call(`dashboard_${name}`);
      expect([name, answer.status, await answer.json()]).toEqual([name, 200, null]);
    }
    expect((await call("insight", { p_metric: "sales" })).status).toBe(403);
    expect((await call("suggestion_facts")).status).toBe(403);
  });
});
