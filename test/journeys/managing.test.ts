// The dashboard chat over the public API: an owner changes the business by words, sees what would change, agrees, and
// takes it back; everybody else is kept out.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import postgres from "postgres";
import type { DashboardState } from "#contracts/state-views";
import { ChatClient, lastText } from "#test/support/chat-client";
import { agreed, diffOf, openOffice } from "#test/support/office-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
const owner = stack.owners.find((it) => it.business === "marios-italian")!;
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const office = (business = "marios-italian", who = owner) => openOffice(stack, business, who);

const menuOf = async (business: string): Promise<{ name: string; price: { amount: number } | null }[]> =>
  ((await (await fetch(`${stack.edge}/v1/businesses/${business}`)).json()) as { menu: never[] }).menu;

describe("an owner", () => {
  test("adds a pizza for $18.99: asked for its name, shown what changes, and it is on the menu at once", async () => {
    const chat = await office();
    const customer = await ChatClient.open({
      edge: stack.edge,
      business: "marios-italian",
      key: stack.widgetKeys["marios-italian"]!,
    });
    const asked = await chat.say("Add new pizza to menu for $18.99");
    expect(lastText(asked)).toContain("called");
    expect(asked.state).toMatchObject({
      conversation_type: "dashboard",
      business_id: stack.businesses["marios-italian"],
      user_role: "owner",
      admin_context: {
        permissions: ["full_access"],
        business_goals: expect.arrayContaining(["increase_revenue", "improve_ratings"]),
      },
      current_operation: "menu_management",
      pending_changes: [{ type: "menu_item", action: "add", item: "Pizza" }],
    });
    const shown = await chat.say("Quattro Stagioni");
    expect(diffOf(shown.messages)).toMatchObject({
      status: "proposed",
      changes: [
        {
          type: "menu_item",
          action: "add",
          item: "Quattro Stagioni",
          before: null,
          after: { name: "Quattro Stagioni", price: { amount: 1899, currency: "USD" } },
        },
      ],
    });
    expect(shown.state.pending_changes).toEqual([
      { type: "menu_item", action: "add", item: "Quattro Stagioni" },
    ]);
    expect((await menuOf("marios-italian")).map((it) => it.name)).not.toContain("Quattro Stagioni");

    const done = await agreed(chat);
    expect(done.text).toContain("Quattro Stagioni added to menu");
    expect((await chat.state()).admin_context.recent_actions).toContain("menu_update");
    expect(await menuOf("marios-italian")).toContainEqual(
      expect.objectContaining({ name: "Quattro Stagioni" }),
    );
    // A chat that was open before knows it too.
    expect(lastText(await customer.say("how much is the quattro stagioni?"))).toContain("18.99");
    // The team was written to, and the customers who agreed to news.
    const told = async () =>
      (
        await sql`select kind, count(*)::integer as n from public.notifications where key like ${`${await changeOf(chat)}:%`} and status = 'sent' group by kind order by kind`
      ).map((it) => [it["kind"], it["n"]]);
    await expect.poll(told, { timeout: 20_000 }).toEqual([
      ["customer_news", 3],
      ["staff_news", expect.any(Number)],
    ]);

    const undone = await agreed(chat, "undo");
    expect(diffOf([undone])?.status).toBe("undone");
    expect((await menuOf("marios-italian")).map((it) => it.name)).not.toContain("Quattro Stagioni");
    expect(lastText(await chat.say("undo"))).toContain("nothing to undo");
  });

  const changeOf = async (chat: ChatClient<DashboardState>): Promise<string> =>
    ((
      await sql`select id from public.workflows where session_id = ${chat.session} and type = 'businessChange'`
    )[0]?.["id"] as string) ?? "";

  test("reprices, closes a day and schedules, each only after a yes", async () => {
    const chat = await office();
    const before = await menuOf("marios-italian");
    const dearer = await chat.say("raise all pizzas by 10%");
    expect(diffOf(dearer.messages)?.changes.length).toBeGreaterThan(1);
    expect(lastText(await chat.say("no"))).toContain("nothing was changed");
    expect(await menuOf("marios-italian")).toEqual(before);

    await chat.say("close on christmas day");
    const closed = await agreed(chat, "yes, but don't tell customers");
    expect(closed.text).toMatch(/25 Dec: closed, staff notified/);
    const page = (await (await fetch(`${stack.edge}/v1/businesses/marios-italian`)).json()) as {
      exceptions: { date: string; intervals: unknown[] }[];
    };
    expect(page.exceptions).toContainEqual(
      expect.objectContaining({ date: expect.stringMatching(/-12-25$/), intervals: [] }),
    );
    await agreed(chat, "undo");
  });

  test("looks at bookings, hours and shifts, and is asked where words are not clear", async () => {
    const chat = await office();
    expect(lastText(await chat.say("who's coming today?"))).toMatch(/booking/);
    expect(lastText(await chat.say("what are my hours?"))).toContain("11:00 AM–10:00 PM");
    expect(lastText(await chat.say("who works tomorrow?"))).toMatch(/tomorrow/i);
    const vague = await chat.say("delete everything");
    expect(vague.state.pending_changes).toEqual([]);
    expect(diffOf(vague.messages)).toBeUndefined();
  });
});

describe("everybody else", () => {
  const open = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${stack.edge}/v1/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ chat: "dashboard", ...body }),
    });

  test("is kept out: no token, a wrong one, another business's owner, a customer's session", async () => {
    const token = await signIn(stack.supabase, stack.publishableKey, owner.email, owner.password);
    const bearer = { authorization: `Bearer ${token}` };
    expect((await open({ business: "marios-italian" })).status).toBe(401);
    expect((await open({ business: "marios-italian" }, { authorization: "Bearer nonsense" })).status).toBe(
      401,
    );
    expect((await open({ business: "style-master" }, bearer)).status).toBe(403);
    expect((await open({}, bearer)).status).toBe(400);
    const customer = await ChatClient.open({
      edge: stack.edge,
      business: "marios-italian",
      key: stack.widgetKeys["marios-italian"]!,
    });
    expect(
      (await open({ business: "marios-italian" }, { authorization: `Bearer ${customer.token}` })).status,
    ).toBe(401);
    const resumed = await open({ business: "marios-italian", resume: customer.token }, bearer);
    expect(resumed.status).toBe(403);
  });

  test("changes nothing once the membership has ended, though the chat is still open", async () => {
    const chat = await office("marios-italian");
    await chat.say("make the margherita $1");
    const [member] =
      await sql`select user_id, role from public.members where business_id = ${stack.businesses["marios-italian"]!} and role = 'owner'`;
    await sql`delete from public.members where business_id = ${stack.businesses["marios-italian"]!} and role = 'owner'`;
    try {
      expect(lastText(await chat.say("yes"))).toContain("no member");
      expect((await menuOf("marios-italian")).find((it) => it.name === "Margherita")?.price?.amount).not.toBe(
        100,
      );
    } finally {
      await sql`insert into public.members (business_id, user_id, role) values (${stack.businesses["marios-italian"]!}, ${member!["user_id"]}, ${member!["role"]})`;
    }
  });
});
