// The dashboard's live feed over the public API: a customer books, and the owner's socket says so within seconds; who
// comes back gets what they missed; nobody else gets in.
import { expect, inject, test } from "vitest";
import WebSocket from "ws";
import type { DeskEntry, DeskFrame } from "#contracts/desk";
import { ChatClient, confirmed } from "#test/support/chat-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
const business = "hair-art";

async function tokenOf(slug = business): Promise<string> {
  const owner = stack.owners.find((it) => it.business === slug)!;
  return signIn(stack.supabase, stack.publishableKey, owner.email, owner.password);
}

const addressOf = (slug: string, after?: number) =>
  `${stack.edge.replace(/^http/, "ws")}/v1/dashboard/${slug}/socket${after === undefined ? "" : `?after=${after}`}`;

/** An owner's socket, with all it heard. */
async function watch(token: string, after?: number) {
  const socket = new WebSocket(addressOf(business, after), ["x-seven.v1", token]);
  const entries: DeskEntry[] = [];
  const ready = Promise.withResolvers<Extract<DeskFrame, { type: "ready" }>>();
  socket.on("message", (data) => {
    const frame = JSON.parse(String(data)) as DeskFrame;
    if (frame.type === "entry") entries.push(frame.entry);
    if (frame.type === "ready") ready.resolve(frame);
  });
  socket.on("error", ready.reject);
  return { socket, entries, ready: await ready.promise };
}

/** How the upgrade of a socket is refused. */
const refused = (address: string, protocols: string[]): Promise<number | undefined> =>
  new Promise((resolve) => {
    const socket = new WebSocket(address, protocols);
    socket.on("unexpected-response", (_request, response) => resolve(response.statusCode));
    socket.on("open", () => resolve(101));
  });

test("what a customer books, moves and cancels is heard by the owner at once, and again by who was away", async () => {
  const owner = await watch(await tokenOf());
  const chat = await ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business]!,
    identity: { name: "Dora Shaw", phone: "+12125550167", email: "dora.shaw@example.test" },
  });
  await chat.say("A women's haircut in fifteen days at 2pm please");
  const booking = await confirmed(chat);
  const heard = (type: DeskEntry["type"], entries = owner.entries) =>
    entries.find((it) => it.type === type && it.booking?.id === booking.id);
  await expect
    .poll(() => heard("booking.confirmed"), { timeout: 10_000 })
    .toMatchObject({
      status: "success",
      booking: { status: "confirmed", startsAt: booking.startsAt, partySize: 1 },
      workflowId: booking.workflowId,
    });
  expect(JSON.stringify(owner.entries)).not.toMatch(/dora|shaw|5550167/i);

  const last = owner.entries.at(-1)!.seq;
  owner.socket.close();
  await chat.say("please cancel it");
  await chat.say("yes");
  const back = await watch(await tokenOf(), last);
  await expect.poll(() => heard("booking.cancelled", back.entries), { timeout: 20_000 }).toBeDefined();
  expect(back.ready.missed).toBe(false);
  const seqs = back.entries.map((it) => it.seq);
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  expect(Math.min(...seqs)).toBe(last + 1);
  back.socket.close();
});

test("an escalation that is opened and answered is heard of", async () => {
  const token = await tokenOf();
  const owner = await watch(token);
  const chat = await ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business]!,
    identity: { name: "Ann Lee", email: "ann@example.test" },
  });
  await chat.say("can I talk to a person?");
  await expect
    .poll(() => owner.entries.map((it) => it.type), { timeout: 10_000 })
    .toContain("escalation.opened");
  const at = `${stack.edge}/v1/dashboard/${business}/escalations`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const { items } = (await (await fetch(at, { headers })).json()) as {
    items: { id: string; session: string }[];
  };
  const { id } = items.find((it) => it.session === chat.session)!;
  const body = JSON.stringify({ id: "reply-1", text: "Hello Ann!" });
  await fetch(`${at}/${id}/replies`, { method: "POST", headers, body });
  await expect
    .poll(() => owner.entries.find((it) => it.type === "escalation.answered")?.escalation, {
      timeout: 10_000,
    })
    .toBe(id);
  owner.socket.close();
});

test("nobody else gets in", async () => {
  const stranger = await tokenOf("marios-italian");
  expect(await refused(addressOf(business), ["x-seven.v1", stranger])).toBe(403);
  expect(await refused(addressOf(business), ["x-seven.v1", "nonsense"])).toBe(401);
  expect(await refused(addressOf(business), ["x-seven.v1"])).toBe(401);
  expect(await refused(addressOf("no-such-place"), ["x-seven.v1", stranger])).toBe(403);
});
