// After a booking is made: moved, checked, cancelled, reminded of, followed up, and everything that may go wrong.
import { beforeEach, describe, expect, test } from "vitest";
import type { EventId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { releaseAfter } from "#conversation/undo-handoff";
import { Chat } from "#test/fakes/chat";
import { ask, correct, no, saying, set, spoken, start, yes } from "#test/fakes/commands";

const time: unknown = expect.stringMatching(/^\d+:\d\d [AP]M$/);
const monday = "2026-11-23";
const wish = { partySize: 4, date: monday, time: "19:00" };
const facts = { name: "Ann Lee", email: "ann@example.com" };

let chat: Chat;

async function book(slots: object): Promise<void> {
  await chat.says(saying(start("book"), set({ ...wish, ...facts, ...slots })));
  expect(await chat.says(saying(yes))).toContain("Booked!");
}

beforeEach(() => {
  chat = new Chat({ recognise: spoken });
});

/** An event a workflow sends by itself. */
function byItself(type: WorkflowEvent["type"], id: string): WorkflowEvent {
  const handoff = chat.world.performed.findLast((it) => it.type === "handoff");
  if (!handoff) throw new Error("nothing was handed off");
  const event = chat.world.event(handoff, chat.now, "success", null);
  return { ...event, id: id as EventId, type, effectId: null };
}

describe("a booking that was made", () => {
  beforeEach(() => book({}));

  test("is moved an hour later by words that name no flow", async () => {
    expect(await chat.says(saying(correct({ shiftMinutes: 60 })))).toBe(
      "I can move your table for 4 to tomorrow, Mon 23 Nov, at 8:00 PM. Shall I?",
    );
    expect(chat.view.current_flow).toBe("move_confirmation");
    expect(await chat.says(saying(yes))).toMatch(
      /^Done, it's now a table for 4 tomorrow, Mon 23 Nov, at 8:00 PM/,
    );
    const moved = chat.effects[0];
    expect(moved).toMatchObject({ type: "workflowUpdate", update: { update: "reschedule", partySize: 4 } });
    const handoff = chat.world.performed.find((it) => it.type === "handoff");
    expect(moved?.type === "workflowUpdate" && moved.workflowId).toBe(handoff?.id);
  });

  test("is not in its own way when it is moved by half an hour", async () => {
    chat.world.fill(`${monday}T20:30:00-05:00`, `${monday}T22:00:00-05:00`);
    for (const { id, capacity } of (await chat.world.reads().calendar("", "", "", "")).resources) {
      if (capacity >= 4)
        chat.world.busy.push({
          resourceId: id,
          startsAt: `${monday}T17:00:00-05:00`,
          endsAt: `${monday}T18:30:00-05:00`,
        });
    }
    expect(await chat.says(saying(correct({ time: "18:30" })))).toContain("at 6:30 PM. Shall I?");
  });

  test("asks what should change when the words do not say", async () => {
    expect(await chat.says(saying(start("move")))).toMatch(/what would you like to change/i);
    expect(await chat.says(saying(set({ date: "2026-11-24" })))).toContain(
      "to Tue 24 Nov at 7:00 PM. Shall I?",
    );
  });

  test("is offered three other times when the new one is taken", async () => {
    chat.world.fill(`${monday}T20:30:00-05:00`, `${monday}T22:00:00-05:00`);
    expect(await chat.says(saying(correct({ time: "20:30" })))).toMatch(/isn't free|already taken/);
    expect(chat.buttons).toHaveLength(3);
    expect(await chat.says(saying({ type: "chooseAlternative", index: 0 }))).toContain("Shall I?");
    expect(await chat.says(saying(yes))).toContain("Done");
  });

  test("stays when the customer thinks better of moving or cancelling it", async () => {
    await chat.says(saying(correct({ partySize: 2 })));
    expect(await chat.says(saying(no))).toContain("I'll leave it as it is: a table for 4 tomorrow");
    await chat.says(saying(start("cancel")));
    expect(await chat.says(saying(no))).toContain("I'll leave it as it is");
    expect(chat.effects).toEqual([]);
  });

  test("is told with its card when asked for, in mid-flow too", async () => {
    expect(await chat.says(saying(start("check")))).toContain(
      "You have a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM. It's confirmed.",
    );
    expect(chat.messages[0]?.cards).toHaveLength(1);
    await chat.says(saying(start("book"), set({ partySize: 2 })));
    expect(await chat.says(saying(start("check")))).toMatch(/It's confirmed.*back to your table.*day/s);
  });

  test("is cancelled only after a yes, and the word cancel alone is enough to ask", async () => {
    expect(await chat.says(saying({ type: "cancelFlow" }))).toContain("Shall I cancel your table for 4");
    expect(chat.effects).toEqual([]);
    expect(await chat.says(saying(yes))).toContain("It's cancelled");
    expect(chat.view.workflow_triggers).toEqual([]);
  });

  test("turns a cancellation into a move when the answer is a new time", async () => {
    await chat.says(saying(start("cancel")));
    expect(await chat.says(saying(correct({ time: "20:00" })))).toContain(
      "to tomorrow, Mon 23 Nov, at 8:00 PM. Shall I?",
    );
  });

  test("has a second one beside it for another day", async () => {
    await chat.says(saying(set({ partySize: 2, date: "2026-11-27", time: "18:00" })));
    expect(await chat.says(saying(yes))).toContain("Booked! A table for 2 on Fri 27 Nov at 6:00 PM");
    expect(await chat.says(saying(start("cancel")))).toContain("Which booking do you mean?");
    expect(await chat.says(saying({ type: "chooseAlternative", index: 1 }))).toContain("Fri 27 Nov");
    await chat.says(saying(no));
    await chat.says(saying(start("move")));
    expect(await chat.says(saying(set({ date: "2026-11-27" })))).toMatch(/what would you like to change/i);
    expect(await chat.says(saying(set({ partySize: 3 })))).toContain(
      "a table for 3 on Fri 27 Nov at 6:00 PM. Shall I?",
    );
  });

  test("a question in mid-move is answered and the move goes on", async () => {
    await chat.says(saying(correct({ partySize: 6 })));
    expect(await chat.says(saying(ask("hours")))).toMatch(/11:00 AM to 10:00 PM.*a table for 6.*Shall I\?/s);
  });

  test("is reminded of, followed up, and the answer is kept as feedback", async () => {
    expect(await chat.hears(byItself("booking.reminded", "evt_x_reminder_0"))).toMatch(
      /^A reminder: a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM at Mario's Italian/,
    );
    expect(chat.buttons).toEqual(["Yes, I'm coming", "Move it", "Cancel it"]);
    expect(await chat.hears(byItself("booking.reminded", "evt_x_reminder_0"))).toBe("");
    chat.passes(2 * 24 * 60);
    expect(await chat.hears(byItself("booking.followed_up", "evt_x_follow_up"))).toContain(
      "How was your visit?",
    );
    expect(await chat.says(saying({ type: "outOfScope" }))).toContain("Thank you for telling us");
    expect(chat.view.customer_context.history).toEqual(["previous_bookings", "feedback"]);
  });

  test("is over after its time, which is said with a phone number", async () => {
    chat.passes(2 * 24 * 60);
    expect(await chat.says(saying(start("cancel")))).toMatch(/is over.*\+1 212 555 0142/);
  });

  test("cancelled by the business is told as such", async () => {
    expect(await chat.hears(byItself("booking.cancelled", "evt_x_cancelled"))).toMatch(
      /had to cancel your table for 4/,
    );
    expect(await chat.says(saying(start("cancel")))).toContain("I don't see a booking");
  });

  test.each([
    ["too_late", "too late"],
    ["not_found", "can't find that booking"],
    ["unavailable", "couldn't be changed just now"],
  ] as const)("a move that ends %s is explained, and the booking stands", async (fate, words) => {
    await chat.says(saying(correct({ partySize: 6 })));
    chat.world.fates.push(fate);
    expect(await chat.says(saying(yes))).toMatch(new RegExp(`${words}.*\\+1 212 555 0142`));
    expect(await chat.says(saying(start("check")))).toContain("a table for 4 tomorrow");
  });

  test("a move that loses a race is led to other times", async () => {
    await chat.says(saying(correct({ time: "20:00" })));
    chat.world.fates.push("taken");
    expect(await chat.says(saying(yes))).toMatch(/isn't free|already taken/);
    expect(chat.buttons).toHaveLength(3);
    expect(chat.buttons).not.toContain("8:00 PM");
    await chat.says(saying({ type: "chooseAlternative", index: 0 }));
    expect(await chat.says(saying(yes))).toContain("Done");
  });

  test("a move that takes long is said to be on its way, and told when it is done", async () => {
    await chat.says(saying(correct({ partySize: 6 })));
    chat.world.fates.push("pending");
    expect(await chat.says(saying(yes))).toBe(
      "I'm passing that on to Mario's Italian, I'll tell you here as soon as it's done.",
    );
    const update = chat.world.performed.at(-1);
    if (!update) throw new Error("nothing was done");
    expect(await chat.hears(chat.world.settle(update, chat.now))).toContain("Done, it's now a table for 6");
  });
});

describe("a request", () => {
  beforeEach(async () => {
    await chat.says(saying(start("book"), set({ ...wish, ...facts })));
  });

  const handoff = () => {
    const effect = chat.world.performed.findLast((it) => it.type === "handoff");
    if (!effect) throw new Error("nothing was handed off");
    return effect;
  };

  test("names what the workflow needs", async () => {
    await chat.says(saying(yes));
    expect(handoff()).toMatchObject({
      handoff: {
        workflowType: "booking",
        session: "ses_test",
        businessData: {
          business: { slug: "marios-italian" },
          service: "Table",
          partySize: 4,
          customer: facts,
        },
        triggerConditions: { reminderLeadMinutes: 120, followUpDelayMinutes: 60 },
        successCriteria: { status: "confirmed" },
      },
    });
    expect(chat.view.workflow_triggers).toEqual(["send_confirmation", "schedule_reminder"]);
  });

  test("that takes long is said to be on its way; its outcome comes as a message", async () => {
    chat.world.fates.push("pending");
    expect(await chat.says(saying(yes))).toBe(
      "I'm confirming it with Mario's Italian, I'll tell you here as soon as it's settled.",
    );
    expect(await chat.says(saying(start("check")))).toContain("I'm still confirming it");
    expect(await chat.hears(chat.world.settle(handoff(), chat.now))).toContain(
      "Booked! A table for 4 tomorrow",
    );
  });

  test("not yet confirmed is changed as soon as it is", async () => {
    chat.world.fates.push("pending");
    await chat.says(saying(yes));
    expect(await chat.says(saying(correct({ partySize: 6 })))).toContain(
      "I'll do this as soon as it's settled",
    );
    expect(await chat.hears(chat.world.settle(handoff(), chat.now))).toMatch(
      /Booked!.*I can make it a table for 6.*Shall I\?/s,
    );
  });

  test("for a place that was lost meanwhile is led to other times", async () => {
    chat.world.fates.push("taken");
    expect(await chat.says(saying(yes))).toMatch(/isn't free|already taken/);
    expect(chat.buttons).toEqual([time, time, time, "Join the waitlist"]);
    await chat.says(saying({ type: "chooseAlternative", index: 2 }));
    expect(await chat.says(saying(yes))).toContain("Booked!");
  });

  test.each(["rejected", "unavailable"] as const)(
    "that ends %s is explained and can be tried again",
    async (fate) => {
      chat.world.fates.push(fate);
      expect(await chat.says(saying(yes))).toMatch(
        /nothing is booked.*\+1 212 555 0142.*Shall I try again\?/,
      );
      expect(chat.view.workflow_triggers).toEqual([]);
      expect(await chat.says(saying(yes))).toContain("I'm holding a table for 4");
      expect(await chat.says(saying(yes))).toContain("Booked!");
    },
  );

  test.each([
    ["succeeds", "success", null],
    ["comes too late", "failure", "too_late"],
    ["is given up itself", "failure", "unavailable"],
  ] as const)(
    "that was given up is explained once: nothing more is said when its release %s",
    async (_how, status, code) => {
      chat.world.fates.push("pending");
      await chat.says(saying(yes));
      const gaveUp = chat.world.event(handoff(), chat.now, "failure", "unavailable");
      expect(await chat.hears(gaveUp)).toMatch(/nothing is booked.*Shall I try again\?/);
      const released = chat.world.event(releaseAfter(handoff()), chat.now, status, code);
      expect(await chat.hears(released)).toBe("");
      expect(await chat.says(saying(yes))).toContain("I'm holding a table for 4");
    },
  );

  test("with an expired hold still goes through: the database claims the place anew", async () => {
    chat.passes(7);
    expect(await chat.says(saying(yes))).toContain("Booked! A table for 4");
  });
});

describe("a hold", () => {
  test("that the database refuses leads to three other times, without the refused one", async () => {
    chat.world.fates.push("taken");
    expect(await chat.says(saying(start("book"), set(wish)))).toMatch(/isn't free|already taken/);
    expect(chat.buttons).toEqual(["6:00 PM", "6:30 PM", "7:30 PM", "Join the waitlist"]);
  });

  test("that takes long is waited for, whatever else is said", async () => {
    chat.world.fates.push("pending");
    expect(await chat.says(saying(start("book"), set(wish)))).toContain(
      "I'm checking that with the calendar",
    );
    expect(await chat.says(saying(ask("parking")))).toMatch(/garage.*settled|garage.*moment/s);
    const held = chat.world.performed[0];
    if (!held) throw new Error("nothing was held");
    expect(await chat.hears(chat.world.settle(held, chat.now))).toMatch(/I'm holding a table for 4.*name/);
  });

  test("in flight is overtaken by a correction, and its late answer is passed over", async () => {
    chat.world.fates.push("pending");
    await chat.says(saying(start("book"), set(wish)));
    const first = chat.world.performed[0];
    expect(await chat.says(saying(correct({ time: "18:00" })))).toContain("at 6:00 PM for five minutes");
    if (!first) throw new Error("nothing was held");
    expect(await chat.hears(chat.world.event(first, chat.now, "success", null))).toBe("");
    expect(await chat.says(saying(set(facts)))).toContain("at 6:00 PM, under Ann Lee");
    expect(new Set(chat.world.performed.map((it) => "bookingId" in it && it.bookingId)).size).toBe(1);
  });

  test("that cannot be made for now may be tried again", async () => {
    chat.world.fates.push("unavailable");
    expect(await chat.says(saying(start("book"), set(wish)))).toMatch(
      /couldn't hold it.*Shall I try again\?/,
    );
    expect(await chat.says(saying(yes))).toContain("I'm holding a table for 4");
  });
});
