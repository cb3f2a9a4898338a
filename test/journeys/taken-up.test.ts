// A booking of another chat: the code from its mail takes it up, it is moved and cancelled there, and both chats hear of it.
import { expect, inject, test } from "vitest";
import type { ChatMessage } from "#contracts/chat";
import { ChatClient, confirmed } from "#test/support/chat-client";

const stack = inject("stack");
const business = "olive-and-thyme";

const customerOf = (slug: string, identity?: object) =>
  ChatClient.open({
    edge: stack.edge,
    business: slug,
    key: stack.widgetKeys[slug] ?? "",
    ...(identity && { identity }),
  });

/** The code that the mail links: behind the hash of the business's page. */
async function codeMailedTo(address: string): Promise<string> {
  const read = async () => {
    const outbox = (await (await fetch(`${stack.supabase}/fake/outbox`)).json()) as {
      to: string;
      text: string;
    }[];
    const mail = outbox.find((it) => it.to === address)?.text ?? "";
    const link = mail.match(/https?:\S+#booking=\S+/)?.[0];
    return link ? new URL(link) : null;
  };
  await expect.poll(read, { timeout: 30_000 }).not.toBeNull();
  const link = await read();
  expect(link?.pathname).toBe(`/b/${business}`);
  return link?.hash.replace("#booking=", "") ?? "";
}

async function told(chat: ChatClient, text: string, heard: RegExp): Promise<ChatMessage> {
  const { messages } = await chat.say(text);
  const from = messages[0]?.seq ?? 0;
  return chat.until((it) => it.seq >= from && heard.test(it.text));
}

test("the code from the mail moves and cancels the booking in another chat, and in no other business's", async () => {
  const email = `code.${Date.now()}@example.test`;
  const laptop = await customerOf(business, { name: "Nora Secretname", phone: "+12125550177", email });
  await laptop.say("Book a table for 2 in eleven days at 7pm");
  const { id } = await confirmed(laptop, "yes");
  const code = await codeMailedTo(email);
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);

  const stranger = await customerOf("marios-italian");
  await told(stranger, `cancel ${code}`, /don't find a booking here under that code/);

  const phone = await customerOf(business);
  await told(phone, "cancel my booking", /don't see a booking in this chat.*its code/);
  const asked = await told(phone, code.toLowerCase().replaceAll("-", ""), /Here is your booking/);
  expect(asked.text).toContain("Shall I cancel your table for 2");
  expect(JSON.stringify(asked)).not.toMatch(/Secretname|5550177|code\./);
  await told(phone, "no, move it to 8pm", /8:00 PM.*Shall I/);
  await told(phone, "yes", /^Done, it's now .*8:00 PM/);
  await laptop.until((it) => /^Done, it's now .*8:00 PM/.test(it.text));

  const own = await fetch(`${stack.edge}/v1/bookings/${id}`, {
    headers: { authorization: `Bearer ${phone.token}` },
  });
  expect(await own.json()).toMatchObject({ id, status: "confirmed" });
  await told(phone, "cancel it", /Shall I cancel/);
  await told(phone, "yes", /^It's cancelled/);
  await laptop.until((it) => it.text.startsWith("It's cancelled"));
  await told(await customerOf(business), `my booking code is ${code}`, /That booking was cancelled/);
  await told(stranger, "what did I book?", /don't see a booking in this chat/);
}, 180_000);
