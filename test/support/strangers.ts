// Everybody who might read what is not theirs: who they are to the API, and what of a victim they must never see.
import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import type { StackInfo } from "#scripts/stack/stack-info";
import type { Escalation } from "#contracts/escalations";
import { ChatClient, confirmed } from "./chat-client.ts";
import { signIn } from "./sign-in.ts";

export type Headers = Record<string, string>;

/** A customer with a booking and an open call for a person, marked so that a trace of them is found anywhere. */
export interface Victim {
  business: string;
  chat: ChatClient;
  booking: string;
  workflow: string;
  escalation: string;
  /** None of these may be in an answer to anybody else. */
  marks: string[];
}

/** The demo accounts' password, as stack.json has it for the owners. */
const passwordOf = (stack: StackInfo): string => stack.owners[0]?.password ?? "";

export const visit = (stack: StackInfo, business: string, more: object = {}) =>
  ChatClient.open({ edge: stack.edge, business, key: stack.widgetKeys[business] ?? "", ...more });

export async function ownerOf(stack: StackInfo, business: string): Promise<string> {
  const owner = stack.owners.find((it) => it.business === business);
  if (!owner) throw new Error(`the stack has no owner for ${business}`);
  return signIn(stack.supabase, stack.publishableKey, owner.email, owner.password);
}

/** A new member of the team with a role of their own. */
export async function memberOf(
  stack: StackInfo,
  sql: Sql,
  { business, role }: { business: string; role: "manager" | "staff" },
): Promise<string> {
  const user = randomUUID();
  const email = `${role}-${user}@${business}.test`;
  await sql`insert into auth.users (id, email) values (${user}, ${email})`;
  await sql`insert into public.members (business_id, user_id, role)
    values (${stack.businesses[business] ?? ""}, ${user}, ${role})`;
  return signIn(stack.supabase, stack.publishableKey, email, passwordOf(stack));
}

export async function victimAt(stack: StackInfo, business: string): Promise<Victim> {
  const mark = randomUUID().slice(0, 8);
  const digits = String(Math.floor(Math.random() * 1e7)).padStart(7, "0");
  const name = `Wilma Zarkov${mark.replaceAll(/[^a-z]/g, "")}`;
  const identity = { name, email: `zarkov-${mark}@example.test`, phone: `+1212${digits}` };
  const chat = await visit(stack, business, { identity });
  await chat.say("Book a table for 2 in twenty days at 1pm, and we need a high chair");
  const booking = await confirmed(chat);
  await chat.say("I want to talk to a person");
  const headers = { authorization: `Bearer ${await ownerOf(stack, business)}` };
  const list = await fetch(`${stack.edge}/v1/dashboard/${business}/escalations`, { headers });
  const { items } = (await list.json()) as { items: Escalation[] };
  const escalation = items.find((it) => it.session === chat.session);
  if (!escalation || !booking.workflowId) throw new Error("the victim's story did not come about");
  return {
    business,
    chat,
    booking: booking.id,
    workflow: booking.workflowId,
    escalation: escalation.id,
    marks: [name.split(" ")[1] as string, identity.email, digits],
  };
}

/** Everyone but the victim and the victim's own place, by what they can show at the door. */
export async function strangersTo(stack: StackInfo, victim: Victim): Promise<[string, Headers][]> {
  const elsewhere = victim.business === "style-master" ? "hair-art" : "style-master";
  const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
  const neighbour = await visit(stack, victim.business);
  const abroad = await visit(stack, elsewhere);
  const searching = await ChatClient.open({ edge: stack.edge, chat: "global" });
  const [payload, mac = ""] = victim.chat.token.split(".");
  const foreignOwner = await ownerOf(stack, elsewhere);
  const [head, claims, signature] = foreignOwner.split(".");
  const posing = JSON.parse(Buffer.from(claims ?? "", "base64url").toString()) as object;
  const forged = Buffer.from(JSON.stringify({ ...posing, role: "service_role" })).toString("base64url");
  return [
    ["nobody", {}],
    ["a token that is none", bearer("nonsense")],
    ["a visitor of the same place", bearer(neighbour.token)],
    ["a visitor of another place", bearer(abroad.token)],
    ["a searcher of the city", bearer(searching.token)],
    ["the victim's token with another's seal", bearer(`${payload}.${neighbour.token.split(".")[1]}`)],
    ["the victim's token, cut", bearer(`${payload}.${mac.slice(1)}`)],
    ["another place's owner", bearer(foreignOwner)],
    ["another place's owner with other claims", bearer(`${head}.${forged}.${signature}`)],
    ["the publishable key", bearer(stack.publishableKey)],
    ["another place's widget key", { "x-widget-key": stack.widgetKeys[elsewhere] ?? "" }],
  ];
}
