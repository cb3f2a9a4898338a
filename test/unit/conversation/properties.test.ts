// What holds for any conversation: the same turn twice is the same, nobody is met with silence, nothing is a dead end.
import fc from "fast-check";
import { MemorySaver } from "@langchain/langgraph";
import { describe, expect, test } from "vitest";
import { Handoff } from "#contracts/handoff";
import { WorkflowUpdate } from "#contracts/handoffs/booking";
import { BookingId, EffectId } from "#contracts/ids";
import { DedicatedState } from "#contracts/state-views";
import { enFallback } from "#conversation/phrases/en/index";
import { createTurnRunner } from "#conversation/run-turn";
import { BookingWorld } from "#test/fakes/booking-world";
import { Chat } from "#test/fakes/chat";
import { saying, set, spoken, start, yes } from "#test/fakes/commands";
import { marios } from "#test/fakes/marios";
import { anyTalk, type Talk } from "./any-talk.ts";

async function play(chat: Chat, moments: Talk, after: (text: string) => void | Promise<void>): Promise<void> {
  await chat.open();
  for (const { commands, minutes, fate } of moments) {
    chat.passes(minutes);
    chat.world.fates.splice(0, 9, ...(fate ? [fate] : []));
    await after(await chat.says(saying(...commands)));
  }
}

/** The talk may have gone over to another language: the cards say it in all of them. */
const booked = (chat: Chat) =>
  chat.messages.flatMap((it) => it.cards ?? []).flatMap((it) => (it.type === "booking" ? [it.booking] : []));

const runs = { numRuns: 40 };
/** Generous: these make thousands of turns. */
const timeout = 120_000;

describe("any conversation", () => {
  test(
    "answers every message, with the message or with its effect's event",
    async () => {
      await fc.assert(
        fc.asyncProperty(anyTalk, async (moments) => {
          await play(new Chat({ recognise: spoken }), moments, (text) => {
            expect(text.trim()).not.toBe("");
            // The last resort against silence is there, and never needed.
            expect(text).not.toContain(enFallback);
          });
        }),
        runs,
      );
    },
    timeout,
  );

  test(
    "shows a state view and effects of the contracts' shape, and ids that are never made twice",
    async () => {
      await fc.assert(
        fc.asyncProperty(anyTalk, async (moments) => {
          const chat = new Chat({ recognise: spoken });
          await play(chat, moments, () => {
            expect(DedicatedState.parse(chat.view)).toEqual(chat.view);
          });
          const { performed } = chat.world;
          expect(new Set(performed.map((it) => it.id)).size).toBe(performed.length);
          for (const effect of performed) {
            EffectId.parse(effect.id);
            if ("bookingId" in effect) BookingId.parse(effect.bookingId);
            if (effect.type === "order") expect(Handoff.parse(effect.handoff).effectId).toBe(effect.id);
            if (effect.type === "handoff") expect(Handoff.parse(effect.handoff).effectId).toBe(effect.id);
            if (effect.type === "workflowUpdate")
              expect(WorkflowUpdate.parse(effect.update).effectId).toBe(effect.id);
          }
        }),
        runs,
      );
    },
    timeout,
  );

  test(
    "is no dead end: whoever then asks for a table and says yes to what is asked has one",
    async () => {
      await fc.assert(
        fc.asyncProperty(anyTalk, async (moments) => {
          const chat = new Chat({ recognise: spoken });
          await play(chat, moments, () => {});
          chat.world.fates.length = 0;
          const wish = {
            partySize: 2,
            date: "2026-12-03",
            time: "18:00",
            name: "Zoe",
            email: "zoe@example.com",
          };
          await chat.says(saying({ type: "cancelFlow" }));
          await chat.says(saying({ type: "deny" }));
          await chat.says(saying(start("book"), set(wish)));
          // A wish said in the talk may be proposed for the table first: "Window seat, as last time?"
          for (let asked = 0; asked < 2 && booked(chat).length === 0; asked++) await chat.says(saying(yes));
          expect(booked(chat)).toMatchObject([
            { partySize: 2, startsAt: "2026-12-03T18:00:00-05:00", status: "confirmed" },
          ]);
        }),
        runs,
      );
    },
    timeout,
  );
});

/** A saver whose store can be set back, as an object does that throws a staged turn away. */
class Rewindable extends MemorySaver {
  keep = () => structuredClone({ storage: this.storage, writes: this.writes });
  back = (kept: ReturnType<Rewindable["keep"]>) => void Object.assign(this, structuredClone(kept));
}

test(
  "the same turn on the same state gives the same bytes",
  async () => {
    await fc.assert(
      fc.asyncProperty(anyTalk, async (moments) => {
        const saver = new Rewindable();
        const runner = createTurnRunner(saver, spoken);
        const world = new BookingWorld(marios);
        const chat = new Chat({ world, recognise: spoken });
        const run = chat.runner;
        Object.assign(chat, {
          runner: async (...args: Parameters<typeof run>) => {
            const before = saver.keep();
            const first = await runner(...args);
            saver.back(before);
            const second = await runner(...args);
            expect(JSON.stringify(second)).toBe(JSON.stringify(first));
            return second;
          },
        });
        await play(chat, moments, () => {});
      }),
      { numRuns: 40 },
    );
  },
  timeout,
);
