// Two visits of two kinds in the global chat, over the demo city's rows: while one is under way, taken back, moved.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Effect } from "#conversation/effect-kinds";
import type { WorkflowEvent } from "#contracts/workflow-events";
import { Chat } from "#test/fakes/chat";
import { mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const talk = (identity: object = { name: "Pat Lee", email: "pat.lee@example.test" }) =>
  new Chat({ city: home.city, now: mondayNoon(), timeZone: "America/New_York", locale: "en-US", identity });

const wish = "a haircut tomorrow at 3pm and then an oil change nearby";
const types = ({ effects }: Chat) => effects.map((it) => it.type);
const handoffs = (chat: Chat) => chat.world.performed.filter((it) => it.type === "handoff");

async function booked(): Promise<Chat> {
  const chat = talk();
  await chat.says(wish);
  expect(await chat.says("yes")).toContain("Both are booked");
  return chat;
}

/** Both are handed over, and nobody answers yet. */
async function waiting(): Promise<Chat> {
  const chat = talk();
  await chat.says(wish);
  chat.world.fates.push("pending", "pending");
  expect(await chat.says("yes")).toContain("as soon as both are settled");
  return chat;
}
const settle = async (chat: Chat, ...effects: Effect[]): Promise<string> => {
  const said: string[] = [];
  for (const it of effects) said.push(await chat.hears(chat.world.settle(it, chat.now)));
  return said.join("\n");
};

describe("whom they are for", () => {
  it("is reached by an address that is said alone, before the name or behind it", async () => {
    const chat = talk({ name: "Pia Lund" });
    await chat.says(wish);
    expect(await chat.says("pia@example.com")).toContain("for Pia Lund, pia@example.com?");
    expect(await chat.says("yes")).toContain("Both are booked");
    const other = talk({});
    await other.says(wish);
    expect(await other.says("cass@example.com")).toMatch(/name/u);
    expect(await other.says("Cass Meyer")).toContain("for Cass Meyer, cass@example.com?");
  });
});

it("a greeting joins no visits, and “close to it” is near the first", async () => {
  const said = await talk().says(
    "hi, need to get my hair cut and then get my oil changed somewhere close to it, saturday afternoon",
  );
  expect(said).toMatch(/holding both|I can offer|two visits/u);
});

describe("two visits under way", () => {
  it("stand in nobody's way: anything else is answered, and only what is about them waits", async () => {
    const chat = await waiting();
    expect(await chat.says("best hair salon in downtown under $50")).toContain("StyleMaster");
    expect(await chat.says("yes")).toContain("still on your two visits");
    expect(await settle(chat, ...handoffs(chat))).toContain("Both are booked");
  });

  it("are not forgotten for two others", async () => {
    const chat = await waiting();
    expect(await chat.says("a manicure on Friday at 10 and then lunch downtown")).toContain(
      "still on your two visits",
    );
    expect(await settle(chat, ...handoffs(chat))).toContain("Both are booked");
  });

  it("are taken back as soon as they stand, where they are no longer wanted", async () => {
    const chat = await waiting();
    expect(await chat.says("cancel both")).toContain("as soon as");
    const said = await settle(chat, ...handoffs(chat));
    expect(said).not.toContain("Both are booked");
    expect(said.match(/Cancelled: /gu)).toHaveLength(2);
  });

  it("can be let go while nobody knows yet whether they are held", async () => {
    const chat = talk();
    chat.world.fates.push("pending", "pending");
    await chat.says(wish);
    expect(await chat.says("never mind")).toContain("nothing is booked");
    expect(types(chat)).toEqual(["release", "release"]);
  });
});

describe("both cancelled", () => {
  it("are over: a bare yes offers nothing again", async () => {
    const chat = await booked();
    expect(await chat.says("cancel both")).toContain("Shall I cancel both?");
    expect(types(chat)).toEqual([]);
    expect((await chat.says("yes")).match(/Cancelled: /gu)).toHaveLength(2);
    expect(await chat.says("yes")).not.toMatch(/holding both|visits/u);
    expect(types(chat)).toEqual([]);
  });

  it("can still be cancelled after two others were booked", async () => {
    const chat = await booked();
    await chat.says("a manicure on Friday at 10 and then lunch downtown");
    expect(await chat.says("yes")).toContain("Both are booked");
    expect(await chat.says("cancel the dentist appointment")).not.toContain("Cancelled");
    expect(await chat.says("cancel the oil change")).toMatch(/^Shall I cancel this: Oil change/u);
    expect(await chat.says("Yes, cancel")).toMatch(/^Cancelled: Oil change/u);
    await chat.says("cancel both");
    expect((await chat.says("yes")).match(/Cancelled: (?:Manicure|Table)/gu)).toHaveLength(2);
  });
});

describe("two that are asked about", () => {
  it.each([
    "what is the cancellation policy?",
    "can I cancel for free there?",
    "I'd rather not cancel them, just asking",
    "do they charge if I cancel late?",
    "cancel my alerts",
    "¿puedo anular gratis?",
  ])("are not cancelled by “%s”", async (text) => {
    const chat = await booked();
    expect(await chat.says(text)).not.toContain("Cancelled: ");
    expect(types(chat)).not.toContain("workflowUpdate");
    await chat.says("yes");
    expect(types(chat)).not.toContain("workflowUpdate");
  });

  it("stay held while their customer asks, and are kept where cancelling is not agreed to", async () => {
    const chat = talk();
    await chat.says(wish);
    for (const text of ["no parking there?", "do they open before 9?"]) {
      await chat.says(text);
      expect(types(chat).filter((it) => it === "release" || it === "hold")).toEqual([]);
    }
    const again = await chat.says("yes");
    expect(again).toContain("holding both");
    expect(await chat.says("yes")).toContain("Both are booked");
    await chat.says("cancel both");
    expect(await chat.says("No, keep")).toContain("nothing is cancelled");
    expect(types(chat)).toEqual([]);
  });
});

describe("what was proposed", () => {
  it.each(["Book the first one", "ok thanks", "yes"])(
    "is not agreed to by “%s” once another message was answered",
    async (text) => {
      const moving = await booked();
      for (const asked of ["move both to Wednesday", "cancel both"]) {
        expect(await moving.says(asked)).toContain("Shall I");
        await moving.says("best hair salon in downtown under $50");
        await moving.says(text);
        expect(types(moving)).not.toContain("workflowUpdate");
        await moving.says("back to the results");
      }
    },
  );

  it("is not booked by the button of another search, though both are held", async () => {
    const chat = talk();
    await chat.says(wish);
    await chat.says("best hair salon in downtown under $50");
    await chat.says("Book the first one");
    expect(types(chat)).not.toContain("handoff");
  });
});

describe("the next two", () => {
  it("are held only once the ones let go are free", async () => {
    const chat = talk();
    // The first chair is had, the second place is not; letting go takes its time.
    chat.world.fates.push("taken");
    const said: WorkflowEvent[] = [];
    let inputs: Parameters<Chat["turn"]>[0][] = [{ kind: "message", id: "m0", text: wish }];
    const held: string[] = [];
    while (inputs.length > 0) {
      const outcomes = [];
      for (const it of inputs) outcomes.push(await chat.turn(it));
      const effects = outcomes.flatMap((it) => it.effects);
      held.push(effects.map((it) => it.type).join("+"));
      const events = effects.map((it) => chat.world.perform(it, chat.now));
      said.push(...events);
      inputs = events.map((event) => ({ kind: "event", event }));
    }
    expect(held.slice(0, 3)).toEqual(["hold+hold", "release", "hold+hold"]);
    expect(chat.messages.map((it) => it.text).join()).toContain("holding both");
  });

  it("are found for another day or hour that is said to an offer", async () => {
    const chat = talk();
    await chat.says("a haircut tomorrow at 3pm and then an oil change nearby");
    const wednesday = await chat.says("can we do wednesday instead?");
    expect(wednesday).toMatch(/Haircut at .*Wed .* at 3:00 PM/u);
    expect(await chat.says("at 10am please")).toMatch(/Haircut at .*Wed .* at 10:00 AM/u);
    await chat.says("other times");
    expect(await chat.says("tomorrow")).toMatch(/Haircut at .* tomorrow at 10:00 AM/u);
    expect(await chat.says("the oil change at 4pm")).toMatch(/Oil change at .* tomorrow at 4:00 PM/u);
    expect(await chat.says("yes")).toContain("Both are booked");
  });

  it("are found for another day where there were none, and a name is no day", async () => {
    const chat = talk({});
    expect(await chat.says("a haircut today at 5am and then an oil change")).not.toContain("holding both");
    expect(await chat.says("tomorrow at 3pm then")).toContain("What name");
    expect(await chat.says("April Jones")).toContain("for April Jones?");
  });
});

describe("two that are booked", () => {
  const rows = (chat: Chat) =>
    [...chat.world.rows.values()]
      .map(({ booking }) => booking)
      .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const gap = (chat: Chat) => {
    const [first, second] = rows(chat);
    return Date.parse(second!.startsAt) - Date.parse(first!.startsAt);
  };

  it("are moved together, in their order and with the way between", async () => {
    const chat = await booked();
    const before = gap(chat);
    const asked = await chat.says("can we move both to Wednesday?");
    expect(asked).toMatch(/Haircut at .*, Wed .* at 3:00 PM[^]*Oil change at .*, Wed .*[^]*Shall I move/u);
    const moved = await chat.says("yes");
    expect(moved).toContain("Both are moved");
    expect(gap(chat)).toBe(before);
    expect(
      new Set(chat.world.performed.flatMap((it) => (it.type === "workflowUpdate" ? it.update.update : []))),
    ).toEqual(new Set(["reschedule"]));
  });

  it("stay where they were, both, if the second cannot be moved", async () => {
    const chat = await booked();
    const before = rows(chat).map((it) => it.startsAt);
    await chat.says("move both to Wednesday");
    const { effects } = await chat.turn({ kind: "message", id: "yes", text: "yes" });
    expect(effects.map((it) => it.type)).toEqual(["workflowUpdate"]);
    const first = chat.world.settle(effects[0]!, chat.now);
    chat.world.fates.push("taken");
    const said = await chat.hears(first);
    expect(said).toMatch(/could not be moved[^]*both stay/iu);
    expect(rows(chat).map((it) => Date.parse(it.startsAt))).toEqual(before.map((it) => Date.parse(it)));
  });

  it("can be moved one by one, but never into each other", async () => {
    const chat = await booked();
    expect(await chat.says("move the oil change to 5pm")).toMatch(/Oil change at .* tomorrow at 5:00 PM/u);
    expect(await chat.says("yes please")).toContain("Moved: Oil change");
    expect(await chat.says("move the oil change to 3pm")).toContain("one after the other");
    expect(types(chat)).toEqual([]);
  });

  it("are told where the team has moved one of them", async () => {
    const chat = await booked();
    const [first] = rows(chat);
    const asked = await chat.turn({ kind: "message", id: "no", text: "move the haircut to 5pm" });
    expect(asked.effects).toEqual([]);
    const startsAt = new Date(Date.parse(first!.startsAt) - 3_600_000).toISOString();
    const endsAt = new Date(Date.parse(first!.endsAt) - 3_600_000).toISOString();
    const told = chat.world.settle(handoffs(chat)[0]!, chat.now);
    const event = {
      ...told,
      type: "booking.moved",
      effectId: "eff_team",
      status: "success",
      results: { ...told.results, bookingId: first!.id, booking: { ...first!, startsAt, endsAt } },
    } as unknown as WorkflowEvent;
    expect(await chat.hears(event)).toMatch(/^Moved: Haircut at .* at 2:00 PM/u);
    await chat.says("yes");
    expect(types(chat)).not.toContain("workflowUpdate");
  });

  it("are asked when, if no time was said", async () => {
    const chat = await booked();
    expect(await chat.says("I need to reschedule")).toContain("When");
    expect(await chat.says("thursday")).toMatch(/Thu .*Shall I move/su);
    expect(await chat.says("no")).toContain("stay");
  });
});
