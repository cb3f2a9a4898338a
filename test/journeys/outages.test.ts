// Parts that are away: the customer hears so, nothing is lost, and it happens when they are back.
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, inject, test } from "vitest";
import { cardBooking, ChatClient, confirmed, lastText } from "#test/support/chat-client";
import { killPart } from "#test/support/faults";
import type { PartName, StackInfo } from "#scripts/stack/stack-info";

const stackFile = inject("stackFile");
const business = "marios-italian";
const readStack = () => JSON.parse(readFileSync(stackFile, "utf8")) as StackInfo;

const open = (index: number) =>
  ChatClient.open({
    edge: readStack().edge,
    business,
    key: readStack().widgetKeys[business] ?? "",
    identity: { name: `Outage ${index}`, email: `outage-${index}@example.test` },
  });

/** Keeps a part down until released: each time it comes back it is killed again. */
function holdDown(part: PartName): { release(): Promise<void> } {
  let down = true;
  const loop = (async () => {
    while (down) {
      killPart(readStack(), part);
      await pause(20);
    }
  })();
  return {
    async release() {
      down = false;
      await loop;
    },
  };
}

describe("while the gateway is away", () => {
  test("the customer hears that confirmation follows, and it does", async () => {
    const chat = await open(1);
    await chat.say("Book a table for 2 in five days at 6pm");
    const outage = holdDown("gateway");
    const reply = await chat.say("yes").finally(() => outage.release());
    expect(cardBooking(reply.messages)?.status).not.toBe("confirmed");
    expect(lastText(reply)).toMatch(/confirm/i);
    const booked = await chat.until((it) => cardBooking([it])?.status === "confirmed", 120_000);
    expect(booked.role).toBe("assistant");
  });
});

describe("while Redis is away", () => {
  test("a booking is made all the same", async () => {
    const outage = holdDown("redis");
    try {
      const chat = await open(2);
      await chat.say("Book a table for 2 in six days at 6pm");
      expect(await confirmed(chat)).toMatchObject({ status: "confirmed" });
    } finally {
      await outage.release();
    }
  });
});

describe("a part that is killed", () => {
  test.each<PartName>([
    "edge",
    "wrangler",
    "postgrest",
    "supabase",
    "redis",
    "temporal",
    "gateway",
    "worker",
  ])("%s is back within ten seconds under a new pid, and the product answers", async (part) => {
    const before = readStack().processes[part];
    killPart(readStack(), part);
    await expect.poll(() => readStack().processes[part], { timeout: 30_000 }).not.toBe(before);
    const chat = await open(3);
    expect(lastText(await chat.say("what time do you open?"))).toMatch(/11/);
  });
});
