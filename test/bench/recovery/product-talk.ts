// The product from a customer's side: the public API, with the conversation's object evicted in mid-turn.
import { setTimeout as pause } from "node:timers/promises";
import { ChatClient } from "#test/support/chat-client";
import type { Talk } from "./customer.ts";
import type { FaultPlan } from "./fault-plan.ts";

/** After this long without an answer somebody writes again. */
const patience = 30_000;
/** An eviction comes within this time of the message, ms: a turn takes about as long. */
const within = 60;

export interface ProductTalk extends Talk {
  session: string;
}

export async function openProductTalk(
  edge: string,
  { business, key }: { business: string; key: string },
  plan: FaultPlan,
): Promise<ProductTalk> {
  const identity = { name: "Ann Lee", email: "ann@example.com" };
  const chat = await ChatClient.open({ edge, business, key, identity, locale: "en-GB", patience });
  const evict = async () => {
    await pause(plan.random() * within);
    await fetch(`${edge}/bench/evict?name=${chat.session}`).catch(() => undefined);
  };
  let seen = 0;
  return {
    session: chat.session,
    async news() {
      const said = await chat
        .until((it) => it.role === "assistant" && it.seq > seen, patience)
        .catch(() => null);
      seen = said?.seq ?? seen;
      return said?.text ?? null;
    },
    async say(text) {
      const evicted = plan.draw("eviction") ? evict() : undefined;
      try {
        const { messages } = await chat.say(text);
        await evicted;
        seen = messages.at(-1)?.seq ?? seen;
        const said = messages.map((it) => it.text).join("\n");
        return said === "" ? null : said;
      } catch {
        return null;
      }
    },
  };
}
