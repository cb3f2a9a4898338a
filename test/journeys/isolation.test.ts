// Every route of the API that is of a business, a conversation or a booking, asked by everybody else: strangers, another
// business's owner, other customers. Nothing is answered, nothing of the customer's is in what is said, and nothing is done.
import { expect, inject, test } from "vitest";
import { ChatClient, confirmed } from "#test/support/chat-client";
import { signIn } from "#test/support/sign-in";

const stack = inject("stack");
const business = "marios-italian";
/** What nobody else may read. */
const secret = /Secretname|zoe\.secret/u;

const customerOf = (slug: string) =>
  ChatClient.open({ edge: stack.edge, business: slug, key: stack.widgetKeys[slug]! });

async function ownerOf(slug: string): Promise<string> {
  const { email, password } = stack.owners.find((it) => it.business === slug)!;
  return signIn(stack.supabase, stack.publishableKey, email, password);
}

interface Route {
  method: string;
  path: string;
}

/** As the API describes itself: a route that is added is asked too. */
async function routes(): Promise<Route[]> {
  const { paths } = (await (await fetch(`${stack.edge}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(paths)
    .filter(([path]) => /\{(?:business|session|id)\}/u.test(path))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ method, path })));
}

test("a business's, a conversation's and a booking's routes are nobody else's", async () => {
  const guest = await customerOf(business);
  await guest.say("table for 2 tomorrow at 6pm, Zoe Secretname, zoe.secret@example.com");
  const booking = await confirmed(guest);
  const strangers: [string, string | null][] = [
    ["nobody", null],
    ["a made-up token", "a.b"],
    ["another business's owner", await ownerOf("style-master")],
    ["another customer of the same business", (await customerOf(business)).token],
    ["a customer of another business", (await customerOf("style-master")).token],
  ];
  const answered: string[] = [];
  const all = await routes();
  for (const { method, path } of all) {
    const id = path.startsWith("/v1/bookings") ? booking.id : crypto.randomUUID();
    const url = path.replace("{business}", business).replace("{session}", guest.session).replace("{id}", id);
    for (const [who, token] of strangers) {
      const answer = await fetch(stack.edge + url, {
        method: method.toUpperCase(),
        headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
        ...(method !== "get" && {
          body: JSON.stringify({ id: crypto.randomUUID(), text: "cancel my booking", decision: "continue" }),
        }),
      });
      if (answer.status < 400 || secret.test(await answer.text()))
        answered.push(`${who}: ${method} ${path} ${answer.status}`);
    }
  }
  expect(all.length).toBeGreaterThan(15);
  expect(answered).toEqual([]);
  const headers = { authorization: `Bearer ${guest.token}` };
  const kept = await fetch(`${stack.edge}/v1/bookings/${booking.id}`, { headers });
  expect(await kept.json()).toMatchObject({ status: "confirmed" });
  expect((await guest.say("what did I book?")).messages.some((it) => /6:00 PM/u.test(it.text))).toBe(true);
}, 120_000);
