// The crew of a turn: the vertical's agent reads, the general one stands behind it, and every run is on record.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { BookingWorld } from "#test/fakes/booking-world";
import { marios } from "#test/fakes/marios";
import { salon } from "#test/fakes/salon";

/** A calendar that cannot be read the first so many times. */
class FlakyWorld extends BookingWorld {
  failures = 0;

  override reads() {
    const reads = super.reads();
    return {
      ...reads,
      calendar: (...args: Parameters<typeof reads.calendar>) => {
        this.failures -= 1;
        return this.failures >= 0 ? Promise.reject(new Error("no calendar")) : reads.calendar(...args);
      },
    };
  }
}

test.each([
  [marios, "Book a table for 4 tomorrow at 7pm", "RestaurantFoodAgent"],
  [salon, "Book a Men's Haircut tomorrow at 3pm", "BeautyAgent"],
  [{ ...salon, category: "automotive" }, "Book Colouring tomorrow at 3pm", "AutomotiveAgent"],
  [{ ...salon, category: "vet" }, "Book Colouring tomorrow at 3pm", "GeneralPurposeAgent"],
])("%o is served by its own agent, and its work is on record", async (business, words, agent) => {
  const chat = new Chat({ business });
  await chat.open();
  expect(await chat.says(words)).toContain("I'm holding");
  expect(chat.records).toMatchObject([
    { crew: "consult availability", status: "completed", tasks: [{ agent, attempts: 1 }] },
  ]);
  expect(chat.records[0]?.id).toMatch(/^eff_/);
});

test("a read that fails once is done by the general agent, and the customer notices nothing", async () => {
  const world = new FlakyWorld(marios);
  const chat = new Chat({ world });
  await chat.open();
  world.failures = 1;
  expect(await chat.says("Book a table for 4 tomorrow at 7pm")).toContain("I'm holding a table for 4");
  expect(chat.records[0]?.tasks[0]).toMatchObject({
    agent: "GeneralPurposeAgent",
    status: "done",
    outages: ["RestaurantFoodAgent: Error: no calendar"],
  });
});

test("reads that keep failing leave the turn to be run again", async () => {
  const world = new FlakyWorld(marios);
  const chat = new Chat({ world });
  await chat.open();
  world.failures = 99;
  await expect(chat.says("Book a table for 4 tomorrow at 7pm")).rejects.toThrow("no calendar");
});

test("a message that needs nothing read asks no crew", async () => {
  const chat = new Chat();
  await chat.open();
  await chat.says("What are your opening hours?");
  expect(chat.records).toEqual([]);
});
