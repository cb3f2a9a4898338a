// How many customers agreed to be written to: asked for by itself, and told before a change that they hear of.
import type { Bureau } from "./desk.ts";
import { barred } from "./drafts/messages.ts";
import type { Proposal } from "./memory.ts";
import { say } from "./phrases/say.ts";

const everybody = { kind: "all", from: null, until: null, customer: null } as const;

const customers = (bureau: Bureau, count: number): string =>
  count === 1 ? say(bureau)`customer` : say(bureau)`customers`;

export async function audience(bureau: Bureau): Promise<void> {
  const reach = await bureau.turn.reads.reach(everybody);
  const others = barred(bureau, reach).join(" ");
  bureau.turn.said.push({
    text: (reach.reached === 0
      ? say(bureau)`No customer who can be written to agreed to news. ${others}`
      : say(
          bureau,
        )`${reach.reached} ${customers(bureau, reach.reached)} agreed to news and can be written to. ${others}`
    ).trim(),
  });
}

/** How many hear of a change, where customers do; null: none do, or it is a message, which tells it by itself. */
export async function hearing(bureau: Bureau, proposal: Proposal): Promise<string | null> {
  if (proposal.customerText === null || proposal.audience) return null;
  const reach = await bureau.turn.reads.reach(everybody);
  if (reach.reached === 0) return say(bureau)`No customer can be told: nobody agreed to news.`;
  const others = barred(bureau, reach).join(" ");
  return say(bureau)`Those are ${reach.reached} ${customers(bureau, reach.reached)}. ${others}`.trim();
}
