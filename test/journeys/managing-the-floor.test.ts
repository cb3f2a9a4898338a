// The dashboard chat over the public API, beside the menu: tables out of service, who may do what, customers who wait.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import postgres from "postgres";
import { ChatClient, lastText } from "#test/support/chat-client";
import { agreed, diffOf, openOffice } from "#test/support/office-client";

const stack = inject("stack");
const business = "harbour-grill";
const owner = stack.owners.find((it) => it.business === business)!;
let sql: postgres.Sql;
beforeAll(() => void (sql = postgres(stack.postgres, { max: 1 })));
afterAll(() => sql.end());

const office = (email = owner.email) => openOffice(stack, business, { email, password: owner.password });

const customer = () => ChatClient.open({ edge: stack.edge, business, key: stack.widgetKeys[business]! });

const newcomers = ["Zoe Hartmann", "Bruno Okafor", "Farida Quist"];

/** A member of the team with an account of their own. */
async function member(role: "manager" | "staff" | null): Promise<{ name: string; email: string }> {
  const id = randomUUID();
  const email = `${id.slice(0, 8)}@harbour-grill.test`;
  // Unlike each other: of names that are nearly the same the chat asks which is meant.
  const name = newcomers.shift() ?? id;
  await sql`insert into auth.users (id, email) values (${id}, ${email})`;
  await sql`insert into public.staff (business_id, name, role, email) values (${stack.businesses[business]!}, ${name}, 'server', ${email})`;
  if (role)
    await sql`insert into public.members (business_id, user_id, role) values (${stack.businesses[business]!}, ${id}, ${role})`;
  return { name, email };
}

const roleOf = async (email: string) =>
  (
    await sql`select m.role from public.members m join auth.users u on u.id = m.user_id where u.email = ${email}`
  )[0]?.["role"] as string | undefined;

describe("a table", () => {
  test("out of service is booked by nobody, and is back after undo", async () => {
    const chat = await office();
    const asked = await chat.say("block T1 next Tuesday from 5pm to 9pm, it is broken");
    expect(diffOf(asked.messages)?.changes).toMatchObject([
      { type: "resource_block", action: "add", item: "T1" },
    ]);
    expect(asked.state.current_operation).toBe("booking_management");
    await agreed(chat);
    const [block] = await sql`select b.id, b.starts_at, b.ends_at, r.name from public.resource_blocks b
      join public.resources r on r.id = b.resource_id where b.business_id = ${stack.businesses[business]!}`;
    expect(block).toMatchObject({ name: "T1" });
    const taken = () =>
      sql`select 1 from public.booking_resources where block_id = ${block!["id"]} and active`;
    expect(await taken()).toHaveLength(1);
    const undone = await agreed(chat, "undo");
    expect(diffOf([undone])?.status).toBe("undone");
    expect(await taken()).toHaveLength(0);
  });
});

describe("roles", () => {
  test("are an owner's to give; what a role may not do is refused at each tool, and counts at once", async () => {
    const manager = await member("manager");
    const staff = await member("staff");
    const [byOwner, byManager, byStaff] = [
      await office(),
      await office(manager.email),
      await office(staff.email),
    ];
    expect((await byManager.state()).user_role).toBe("manager");
    expect(lastText(await byManager.say(`make ${staff.name} an owner`))).toContain("Only an owner");
    expect(lastText(await byStaff.say("last week's sales"))).toContain("Only an owner or a manager");
    for (const text of [
      "close on Monday",
      "make the burger $1",
      "cancel all bookings tonight",
      "block T1 tonight",
    ]) {
      const refused = await byStaff.say(text);
      expect(diffOf(refused.messages)).toBeUndefined();
      expect(refused.state.pending_changes).toEqual([]);
    }
    await byOwner.say(`make ${staff.name} a manager`);
    await agreed(byOwner);
    expect(await roleOf(staff.email)).toBe("manager");
    expect(lastText(await byStaff.say("last week's sales"))).toContain("Sales");
    await agreed(byOwner, "undo");
    expect(await roleOf(staff.email)).toBe("staff");
  });

  test("of who is new to the dashboard begin with a yes and end with undo", async () => {
    const newcomer = await member(null);
    const chat = await office();
    await chat.say(`make ${newcomer.name} a manager`);
    await agreed(chat);
    expect(await roleOf(newcomer.email)).toBe("manager");
    await agreed(chat, "undo");
    expect(await roleOf(newcomer.email)).toBeUndefined();
  });
});

describe("a customer who waits for a person", () => {
  test("is seen and answered from the dashboard chat, in their own, in the role staff", async () => {
    const guest = await customer();
    await guest.say("can I talk to a person?");
    await guest.say("Thora Quill");
    await guest.say("thora@example.com");
    const staff = await member("staff");
    const chat = await office(staff.email);
    expect(lastText(await chat.say("who is waiting for a person?"))).toContain("Thora Quill");
    const reply = await chat.say("reply to Thora: Hello Thora, we are happy to help!");
    const sent = reply.messages.some((it) => it.text.includes("Sent to Thora Quill"));
    if (!sent) await chat.until((it) => it.text.includes("Sent to Thora Quill"));
    const said = (await guest.transcript()).filter((it) => it.role === "staff");
    expect(said).toMatchObject([{ text: "Hello Thora, we are happy to help!" }]);
    expect((await chat.state()).admin_context.recent_actions).toContain("customer_reply");
    const [row] = await sql`select status from public.escalations where session_id = ${guest.session}`;
    expect(row).toMatchObject({ status: "answered" });
  });
});

describe("an order for the kitchen", () => {
  test("is seen in the dashboard chat, said to be ready, and its customer hears so", async () => {
    const guest = await ChatClient.open({
      edge: stack.edge,
      business: "marios-italian",
      key: stack.widgetKeys["marios-italian"]!,
      identity: { name: "Moe Quist", email: "moe.quist@example.test" },
    });
    for (const text of ["two large diavola to go as soon as possible", "that's all", "yes"])
      await guest.say(text);
    const { password } = owner;
    const chat = await openOffice(stack, "marios-italian", { email: "staff@marios-italian.test", password });
    await expect
      .poll(async () => lastText(await chat.say("what orders do we have?")), { timeout: 30_000 })
      .toContain("Moe Quist: 2 × Diavola");
    const asked = await chat.say("Moe's order is ready");
    expect(lastText(asked)).toContain("Order of Moe Quist: ready.");
    expect(diffOf(asked.messages)?.changes).toMatchObject([{ type: "order", item: "Moe Quist" }]);
    await agreed(chat);
    await guest.until((it) => it.role === "assistant" && /ready/iu.test(it.text));
    await chat.say("mark it collected");
    await agreed(chat);
    expect(lastText(await chat.say("what orders do we have?"))).not.toContain("Moe Quist");
  });
});

describe("what an owner wants", () => {
  test("is known in the next conversation, beside what was done", async () => {
    const chat = await office();
    await chat.say("our goal is fewer no-shows");
    expect((await chat.state()).admin_context.business_goals).toContain("reduce_no_shows");
    const goals = async () => (await (await office()).state()).admin_context.business_goals;
    await expect.poll(goals, { timeout: 10_000 }).toContain("reduce_no_shows");
  });
});
