// A customer asks for a person; the owner sees it, writes into the chat, and gives it back to the assistant.
import { expect, inject, test } from "vitest";
import { ChatClient, lastText } from "#test/support/chat-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
const business = "style-master";

const open = () => ChatClient.open({ edge: stack.edge, business, key: stack.widgetKeys[business] ?? "" });

async function asOwner(slug = business): Promise<Record<string, string>> {
  const owner = stack.owners.find((it) => it.business === slug);
  const token = await signIn(stack.supabase, stack.publishableKey, owner?.email ?? "", owner?.password ?? "");
  return { authorization: `Bearer ${token}`, "content-type": "application/json" };
}

const dashboard = (path: string, init: RequestInit, at = business) =>
  fetch(`${stack.edge}/v1/dashboard/${at}/escalations${path}`, init);

interface Row {
  id: string;
  session: string;
  status: string;
  contact: { name: string | null; email: string | null };
}

async function rowOf(chat: ChatClient, headers: Record<string, string>): Promise<Row | undefined> {
  const answer = await dashboard("", { headers });
  const { items } = (await answer.json()) as { items: Row[] };
  return items.find((it) => it.session === chat.session);
}

test("from nobody there, over the owner's words, back to the assistant", async () => {
  const chat = await open();
  expect(lastText(await chat.say("can I talk to a person?"))).toMatch(/answer by .*name/is);
  await chat.say("Ann Lee");
  expect(lastText(await chat.say("ann@example.com"))).toMatch(/will answer by .*ann@example\.com/);
  const headers = await asOwner();
  const row = await rowOf(chat, headers);
  expect(row).toMatchObject({ status: "open", contact: { name: "Ann Lee", email: "ann@example.com" } });

  const words = JSON.stringify({ id: "reply-1", text: "Hello Ann, Sam here!" });
  const say = () => dashboard(`/${row?.id}/replies`, { method: "POST", headers, body: words });
  const said = [await say(), await say()];
  expect(said.map((it) => it.status)).toEqual([200, 200]);
  const staff = (await chat.transcript()).filter((it) => it.role === "staff");
  expect(staff).toMatchObject([{ text: "Hello Ann, Sam here!" }]);

  expect(lastText(await chat.say("do you do perms?"))).toMatch(/answers here now.*assistant/);
  expect((await chat.say("and colours?")).messages).toEqual([]);
  const shown = await dashboard(`/${row?.id}`, { headers });
  expect(await shown.json()).toMatchObject({ status: "answered" });

  expect(lastText(await chat.say("back to the assistant"))).toMatch(/I'm back/);
  expect(lastText(await chat.say("what are your opening hours?"))).toMatch(/open/i);
  expect(await rowOf(chat, headers)).toMatchObject({ status: "closed" });
});

test("an owner who has looked is present, and may close it", async () => {
  const headers = await asOwner("marios-italian");
  await dashboard("", { headers }, "marios-italian");
  const chat = await open();
  await chat.say("let me talk to somebody please");
  const own = await asOwner();
  const row = await rowOf(chat, own);
  expect((await dashboard(`/${row?.id}/close`, { method: "POST", headers: own })).status).toBe(200);
  expect((await chat.until((it) => /I'm back/.test(it.text))).role).toBe("assistant");
});

test("nobody but the business's own members sees it", async () => {
  const other = await asOwner("marios-italian");
  expect((await dashboard("", { headers: other })).status).toBe(403);
  expect((await dashboard("", {})).status).toBe(401);
  expect((await dashboard("", { headers: { authorization: "Bearer nonsense" } })).status).toBe(401);
});
