// Bookings made while parts of the stack are killed under them, and a count of what went wrong.
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { PartName, StackInfo } from "#scripts/stack/stack-info";
import { auditBookings, type Attempt } from "./audit-bookings.ts";
import { cardBooking, ChatClient } from "./chat-client.ts";
import { randomFrom, type Random } from "./random.ts";

/** The parts a fault may take, by their names in stack.json. */
export const killable = ["edge", "gateway", "worker", "temporal"] as const satisfies readonly PartName[];
export type Killable = (typeof killable)[number];

export interface FaultPlan {
  /** Where stack.json is: its pids change as killed parts come back. */
  stackFile: string;
  bookings: number;
  /** How many customers book at the same time. */
  parallel: number;
  parts: readonly Killable[];
  /** Mean time between kills, ms. */
  everyMs: number;
  seed: number;
  onProgress?: (done: number) => void;
}

export interface FaultReport {
  bookings: number;
  kills: Record<string, number>;
  lost: number;
  doubled: number;
  stuck: number;
  details: string[];
}

/** Makes `bookings` bookings under random SIGKILLs, lets things settle, and counts. */
export async function bookUnderFaults(plan: FaultPlan): Promise<FaultReport> {
  const random = randomFrom(plan.seed);
  const chaos = startKilling(plan, random);
  const attempts: Attempt[] = [];
  let next = 0;
  const customer = async () => {
    while (next < plan.bookings) {
      const index = next++;
      attempts.push(await bookOnce(readStack(plan), index));
      plan.onProgress?.(attempts.length);
    }
  };
  await Promise.all(Array.from({ length: plan.parallel }, customer));
  const kills = await chaos.stop();
  return { bookings: plan.bookings, kills, ...(await auditBookings(readStack(plan), attempts)) };
}

const readStack = (plan: FaultPlan): StackInfo =>
  JSON.parse(readFileSync(plan.stackFile, "utf8")) as StackInfo;

/** One customer, from greeting to yes; every booking wants a place of its own. */
async function bookOnce(stack: StackInfo, index: number): Promise<Attempt> {
  const business = "marios-italian";
  const client = await ChatClient.open({
    edge: stack.edge,
    business,
    key: stack.widgetKeys[business] ?? "",
    identity: { name: `Customer ${index}`, email: `customer-${index}@example.test` },
    patience: 180_000,
  });
  const attempt: Attempt = { session: client.session, index, client, saidYes: false };
  try {
    const reply = await client.say(wish(index), `wish-${index}`);
    await settleHold(client, reply.messages.length > 0);
    await client.say("yes", `yes-${index}`);
    attempt.saidYes = true;
  } catch (error) {
    attempt.error = String(error);
  }
  return attempt;
}

/** Waits for the hold's answer where it came late, and takes the first alternative where there is one. */
async function settleHold(client: ChatClient, answered: boolean): Promise<void> {
  if (!answered) await client.until((it) => it.role === "assistant" && it.seq > 2);
  const held = await client.until(
    (it) => cardBooking([it]) !== undefined || (it.quickReplies ?? []).length > 0,
  );
  const first = held.quickReplies?.[0];
  if (first && !/yes/i.test(first.label) && !cardBooking([held])) await client.say(first.text);
}

/** Spreads bookings over dates and times: two at the same time at most, within what Mario's seats. */
function wish(index: number): string {
  const times = ["11:30", "13:00", "14:30", "16:00", "17:30", "19:00", "20:30"];
  const perDay = times.length * 6;
  const day = new Date(Date.now() + (2 + Math.floor(index / perDay)) * 86_400_000).toISOString().slice(0, 10);
  return `Book a table for 2 on ${day} at ${times[index % times.length]}`;
}

/** Kills one random living part at a time, at random moments, until stopped; resolves to the counts. */
function startKilling(plan: FaultPlan, random: Random): { stop(): Promise<Record<string, number>> } {
  const kills: Record<string, number> = {};
  let running = true;
  const loop = async () => {
    while (running) {
      await pause(plan.everyMs * (0.5 + random()));
      const part = plan.parts[Math.floor(random() * plan.parts.length)];
      if (part && running && killPart(readStack(plan), part)) kills[part] = (kills[part] ?? 0) + 1;
    }
  };
  const done = loop();
  return {
    async stop() {
      running = false;
      await done;
      return kills;
    },
  };
}

/** SIGKILL to one part; false if it is not up just now. */
export function killPart(stack: StackInfo, part: PartName): boolean {
  const pid = stack.processes[part];
  if (!pid) return false;
  try {
    process.kill(pid, "SIGKILL");
    return true;
  } catch {
    return false;
  }
}
