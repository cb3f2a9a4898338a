// "Still coming?": the reminder asks in the chat, and the answer acts, at once or a day later; late cancels are told.
import { beforeEach, describe, expect, test } from "vitest";
import type { EventId } from "#contracts/ids";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { readAttendance } from "#understanding/attendance";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";

const identity = { name: "John Doe", email: "john@example.com" };
let chat: Chat;

async function book(time = "7pm"): Promise<void> {
  await chat.says(`A table for 4 tomorrow at ${time}`);
  expect(await chat.says("yes")).toContain("Booked!");
}

/** An event the booking's workflow sends by itself. */
function byItself(type: WorkflowEvent["type"], more: Partial<WorkflowEvent> = {}): WorkflowEvent {
  const handoff = chat.world.performed.findLast((it) => it.type === "handoff");
  if (!handoff) throw new Error("nothing was handed off");
  const event = chat.world.event(handoff, chat.now, "success", null);
  return { ...event, id: `evt_x_${type.replace(".", "_")}` as EventId, type, effectId: null, ...more };
}
const remind = () => chat.hears(byItself("booking.reminded"));
const updates = () => chat.effects.flatMap((it) => (it.type === "workflowUpdate" ? [it.update.update] : []));

beforeEach(async () => {
  chat = new Chat({ identity });
  await book();
});

describe("the reminder", () => {
  test("asks, and offers the three answers", async () => {
    expect(await remind()).toBe(
      "A reminder: a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM at Mario's Italian. Are you still coming?",
    );
    expect(chat.buttons).toEqual(["Yes, I'm coming", "Move it", "Cancel it"]);
  });

  test.each([
    "yes",
    "Yes, I'm coming",
    "yes we'll be there",
    "sure, see you then",
    "we're coming",
    "still on!",
    "I'll be there",
    "wouldn't miss it",
  ])("is answered by %s: the workflow is told once", async (words) => {
    await remind();
    expect(await chat.says(words)).toMatch(/noted it|knows you're coming/);
    expect(updates()).toEqual(["attend"]);
    await chat.says(words);
    expect(updates()).toEqual([]);
  });

  test("is answered a day later by a bare yes", async () => {
    await chat.says("move my booking to wednesday at 7pm");
    await chat.says("yes");
    await remind();
    chat.passes(24 * 60);
    expect(await chat.says("yes")).toMatch(/noted it|knows you're coming/);
    expect(updates()).toEqual(["attend"]);
  });

  test.each(["Cancel it", "no", "we can't make it", "sorry, I won't be able to come"])(
    "answered by %s leads to the cancellation, with its yes",
    async (words) => {
      await remind();
      expect(await chat.says(words)).toContain("cancel your table for 4 tomorrow");
      expect(updates()).toEqual([]);
      expect(await chat.says("yes")).toContain("cancelled");
      expect(updates()).toEqual(["cancel"]);
    },
  );

  test.each(["can we make it 8?", "ah can we make it 8 instead?", "can we come at 8pm instead"])(
    "answered by %s moves that booking",
    async (words) => {
      await book("5pm").catch(() => undefined);
      await remind();
      expect(await chat.says(words)).toMatch(/move your table for 4 .*8:00 PM/);
      await chat.says("yes");
      expect(updates()).toEqual(["reschedule"]);
    },
  );

  test("traps nobody: a question is answered, and the yes to it still counts", async () => {
    await remind();
    expect(await chat.says("do you have parking?")).toMatch(/garage|parking/i);
    expect(await chat.says("what time do you open tomorrow?")).not.toContain("still coming");
    expect(await chat.says("yes we are coming")).toMatch(/noted it|knows you're coming/);
  });

  test("means its own booking where there are several", async () => {
    await chat.says("book another table for 2 on wednesday at 6pm");
    await chat.says("yes");
    const first = chat.world.performed.find((it) => it.type === "handoff");
    if (first?.type !== "handoff") throw new Error("nothing was handed off");
    const event = chat.world.event(first, chat.now, "success", null);
    await chat.hears({ ...event, id: "evt_first" as EventId, type: "booking.reminded", effectId: null });
    expect(await chat.says("Cancel it")).toContain("your table for 4 tomorrow");
  });

  test("of a visit that is over is answered by nothing that acts", async () => {
    await remind();
    chat.passes(3 * 24 * 60);
    await chat.says("yes");
    expect(updates()).toEqual([]);
  });

  test.each([
    ["es", "¿Sigues viniendo?", "Sí, voy", "no podemos ir"],
    ["fr", "Vous venez toujours ?", "Oui, je viens", "on ne peut pas venir"],
    ["de", "Bleibt es dabei?", "Ja, ich komme", "wir schaffen es leider nicht"],
    ["it", "Vieni ancora?", "Sì, ci sarò", "non riusciamo a venire"],
    ["pt", "Ainda vem?", "Sim, eu vou", "não vamos conseguir"],
  ])("asks and understands in %s", async (locale, question, yes, no) => {
    const made = new Chat({ locale, identity });
    made.world.performed.push(...chat.world.performed);
    expect(readAttendance(yes, locale)).toBe("coming");
    expect(readAttendance(no, locale)).toBe("not_coming");
    await made.hears(byItself("booking.reminded"));
    expect(made.messages.at(-1)?.text).toContain(question);
    expect(made.messages.at(-1)?.quickReplies?.[0]?.text).toBe(yes);
    expect(await made.says(yes)).not.toBe("");
    expect(made.effects.some((it) => it.type === "workflowUpdate" && it.update.update === "attend")).toBe(
      true,
    );
  });
});

describe("a late cancellation", () => {
  test("is told before the yes, and a yes from before the cut-off is asked for again", async () => {
    expect(marios.policies.cancelCutoffMinutes).toBeGreaterThan(0);
    expect(await chat.says("cancel my booking")).not.toContain("late");
    chat.passes(30 * 60);
    expect(await chat.says("yes")).toContain("counts as a late cancellation");
    expect(updates()).toEqual([]);
    expect(await chat.says("yes, cancel it")).toContain("cancelled");
    expect(updates()).toEqual(["cancel"]);
  });

  test("is spoken of as the booking is made", async () => {
    const made = new Chat({ identity });
    await made.says("A table for 4 tomorrow at 7pm");
    expect(await made.says("yes")).toMatch(/cancelling counts as late/);
  });
});

describe("what the team decides and notes", () => {
  test("a missed visit is told with what the business makes of it, and put right", async () => {
    const missed = {
      noShows: 1,
      lateCancels: 0,
      withinDays: 180,
      limit: 2,
      told: true,
      afterwards: "ask_team",
    } as const;
    const { results } = byItself("booking.no_show");
    expect(await chat.hears(byItself("booking.no_show", { results: { ...results, missed } }))).toMatch(
      /We missed you.*After 2 missed or late-cancelled bookings within 180 days, a new one needs the team's word/,
    );
    expect(await chat.hears(byItself("booking.came"))).toContain("our mistake");
  });

  test("a request that waits for a decision is said once, can be called off, and its outcome follows", async () => {
    const made = new Chat({ identity });
    await made.says("A table for 4 tomorrow at 7pm");
    chat = made;
    made.world.fates.push("pending");
    await chat.says("yes");
    const error = { code: "needs_person", message: "a person decides" } as const;
    expect(await chat.hears(byItself("booking.delayed", { status: "partial", error }))).toContain(
      "confirms a new one personally",
    );
    expect(await chat.says("cancel my booking")).toContain("Shall I cancel");
  });
});
