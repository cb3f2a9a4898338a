// The dashboard chat's bookings and figures, in memory.
import { describe, expect, it } from "vitest";
import type { BookingId } from "#contracts/ids";
import { OfficeTalk } from "#test/fakes/office-talk";

const desk = () => new OfficeTalk();

const booked = (n: number, customer: string, startsAt: string) => ({
  id: `bkg_${n}` as BookingId,
  workflowId: `eff_${n}`,
  service: "Table",
  status: "confirmed",
  partySize: 2,
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 5_400_000).toISOString(),
  customer,
  phone: null,
  notes: null,
  places: [],
});

describe("a booking", () => {
  const full = () => {
    const it = desk();
    it.office.booked = [
      booked(1, "John Doe", "2026-11-24T00:00:00.000Z"),
      booked(2, "Jane Roe", "2026-11-24T01:00:00.000Z"),
    ];
    return it;
  };
  const updates = (it: OfficeTalk) =>
    it.chat.effects.flatMap((effect) => (effect.type === "workflowUpdate" ? [effect.update] : []));

  it("of one of two of a name at one time is told by the whole name", async () => {
    const talk = desk();
    talk.office.booked = [
      booked(1, "Ann Smith", "2026-11-24T00:00:00.000Z"),
      booked(2, "Bob Smith", "2026-11-24T00:00:00.000Z"),
    ];
    await talk.says("cancel the Smith booking tomorrow");
    expect(talk.said).toContain("Tell me the whole name");
    expect(talk.chat.buttons).toEqual(["Ann Smith", "Bob Smith"]);
    await talk.says("Bob Smith");
    expect(talk.said).toContain("Cancel the booking of Bob Smith, 2 people, Mon 23 Nov 7:00 PM");
    await talk.says("yes");
    expect(talk.chat.effects).toMatchObject([{ type: "workflowUpdate", workflowId: "eff_2" }]);
  });

  it("is cancelled through its own workflow, and cannot be brought back", async () => {
    const it = await full().says("cancel John Doe's booking tomorrow");
    expect(it.said).toContain("Cancel the booking of John Doe, 2 people, Mon 23 Nov 7:00 PM");
    expect(it.said).toContain("can't be brought back");
    await it.says("yes");
    expect(updates(it)).toMatchObject([{ update: "cancel" }]);
  });

  it("that is kept by hand is named where all are cancelled", async () => {
    const it = full();
    it.office.booked.push({
      ...booked(3, "Kai Cohen", "2026-11-24T00:30:00.000Z"),
      workflowId: null as never,
    });
    await it.says("cancel all bookings tomorrow");
    expect(it.said).toContain("Cancel 2 bookings: John Doe");
    expect(it.said).toContain(
      "can't change or cancel them from here: Kai Cohen, 2 people, Mon 23 Nov 7:30 PM",
    );
  });

  it("is moved to the time that was said, for as long as it was", async () => {
    const it = await full().says("move John Doe's booking tomorrow to 8pm", "yes");
    expect(updates(it)).toMatchObject([
      { update: "reschedule", startsAt: "2026-11-23T20:00:00-05:00", endsAt: "2026-11-23T21:30:00-05:00" },
    ]);
  });

  it("goes to another day at its own hour and so much later", async () => {
    const it = await full().says("move John Doe to Saturday an hour later", "yes");
    expect(updates(it)).toMatchObject([
      { update: "reschedule", startsAt: "2026-11-28T20:00:00-05:00", endsAt: "2026-11-28T21:30:00-05:00" },
    ]);
  });

  it("whose time has come may be a no-show, and they may come after all", async () => {
    const it = full();
    const sam = booked(3, "Sam Garcia", "2026-11-22T16:30:00.000Z");
    it.office.booked.push(sam);
    it.chat.world.rows.set(sam.id, { booking: sam as never, resourceId: "" });
    await it.says("the Garcias didn't turn up");
    expect(it.said).toContain("No-show: Sam Garcia, 2 people");
    expect(updates(it)).toEqual([]);
    await it.says("yes");
    expect(updates(it)).toMatchObject([{ update: "no_show" }]);
    expect(it.said).toContain("Sam Garcia is marked as a no-show.");
    await it.says("undo");
    expect(updates(it)).toMatchObject([{ update: "came" }]);
    expect(it.said).toContain("Undone");
  });

  it("whose time has not come is no no-show", async () => {
    const it = await full().says("mark John Doe as a no show");
    expect(it.said).toContain("no booking of John Doe that has begun");
  });

  it("that is not there, or is one of several, is asked about", async () => {
    expect((await full().says("cancel Max Power's booking")).said).toContain(
      "no coming booking of Max Power",
    );
    const it = await full().says("cancel the booking tomorrow");
    expect(it.said).toContain("There are 2");
    expect(updates(it)).toEqual([]);
  });
});

describe("figures", () => {
  it("are told with the period before, what was counted, and a chart", async () => {
    const it = await desk().says("last week's sales");
    expect(it.said).toContain("Sales, 9–15 Nov 2026: $4,123.50, 10% more than the period before ($3,750).");
    expect(it.said).toContain("Paid orders and completed bookings");
    expect(it.chat.messages.flatMap((m) => m.cards ?? [])).toMatchObject([{ type: "chart", unit: "USD" }]);
  });

  it("speak for a change that a word makes", async () => {
    const it = desk();
    it.office.suggested = [
      {
        kind: "drop_item",
        title: "Take Tiramisu off the menu",
        evidence: "Never sold in 60 days.",
        action: {
          target: "menu_item",
          action: "change",
          id: it.office.rows.items[3]!.id,
          item: "Tiramisu",
          before: { is_available: true },
          after: { is_available: false },
        },
      },
    ];
    await it.says("any suggestions?");
    expect(it.said).toContain("Never sold in 60 days");
    await it.says("do it");
    expect(it.said).toContain("Shall I do it?");
    await it.says("yes");
    expect(it.changes).toMatchObject([{ item: "Tiramisu", after: { is_available: false } }]);
  });

  it("ask which, where a bare yes could mean several", async () => {
    const it = desk();
    const [first, second] = [it.office.rows.items[2]!, it.office.rows.items[3]!];
    it.office.suggested = [first, second].map(({ id, name }) => ({
      kind: "drop_item" as const,
      title: `Take ${name} off the menu`,
      evidence: "Never sold in 60 days.",
      action: {
        target: "menu_item",
        action: "change",
        id,
        item: name,
        before: { is_available: true },
        after: { is_available: false },
      },
    }));
    await it.says("any suggestions?", "do it");
    expect(it.said).toContain(`Which one? 1. Take ${first.name} off the menu; 2. Take ${second.name}`);
    await it.says("do number 2", "yes");
    expect(it.changes).toMatchObject([{ item: second.name }]);
  });

  it.each(["2", "the second", "do the second one please", "el segundo", "haz la segunda", "haz el número 2"])(
    "the one that is meant is taken by its place: %s",
    async (said) => {
      const it = desk();
      it.office.suggested = it.office.rows.items.slice(2, 4).map(({ id, name }) => ({
        kind: "drop_item" as const,
        title: `Take ${name} off the menu`,
        evidence: "Never sold in 60 days.",
        action: {
          target: "menu_item",
          action: "change",
          id,
          item: name,
          before: { is_available: true },
          after: { is_available: false },
        },
      }));
      await it.says("any suggestions?", said, "yes");
      expect(it.changes).toMatchObject([{ item: "Tiramisu" }]);
    },
  );
});

describe("bookings named by who does them", () => {
  const full = () => {
    const it = desk();
    it.office.booked = [
      { ...booked(1, "John Doe", "2026-11-23T16:00:00.000Z"), service: "Haircut · Anna" },
      { ...booked(2, "Jane Roe", "2026-11-23T18:00:00.000Z"), service: "Haircut · Marco" },
    ];
    return it;
  };
  it("are cancelled with a yes, and nobody else's", async () => {
    const it = await full().says("cancel Anna's bookings tomorrow");
    expect(it.said).toContain("Cancel the booking of John Doe, Haircut · Anna, Mon 23 Nov 11:00 AM");
    await it.says("yes");
    expect(it.chat.effects).toMatchObject([{ type: "workflowUpdate", update: { update: "cancel" } }]);
  });

  it("are their customer's first, where one has that name", async () => {
    const it = full();
    it.office.booked.push(booked(3, "Anna Lee", "2026-11-23T19:00:00.000Z"));
    await it.says("cancel Anna's bookings tomorrow");
    expect(it.said).toContain("Cancel the booking of Anna Lee");
    expect(it.said).not.toContain("John Doe");
  });

  it("are not what no more bookings for somebody means", async () => {
    const it = await full().says("no more bookings for Anna");
    expect(it.said).not.toContain("John Doe");
  });
});

describe("a customer who is not wanted any more", () => {
  it.each([
    "refuse Garcia, he had 2 no-shows",
    "no more bookings for Garcia",
    "don't take bookings from Garcia any more",
    "ban Garcia",
  ])("%s: what is booked is cancelled after a yes, and no rule is made", async (text) => {
    const it = desk();
    it.office.booked = [booked(1, "Sam Garcia", "2026-11-24T00:00:00.000Z")];
    await it.says(text);
    expect(it.said).toContain("Cancel the booking of Sam Garcia");
    expect(it.said).toContain("can't bar one customer by name");
    expect(it.said).not.toContain("After 2 no-shows or late");
    await it.says("yes");
    expect(it.changes).toEqual([]);
    expect(it.chat.effects).toMatchObject([{ type: "workflowUpdate", update: { update: "cancel" } }]);
  });

  it("who has booked nothing: it is said what can be done, and that rule is understood", async () => {
    const it = await desk().says("refuse Garcia, he had 2 no-shows");
    expect(it.said).toContain("Garcia has no coming booking that I could cancel.");
    await it.says("after 2 no-shows refuse bookings", "yes");
    expect(it.changes).toMatchObject([{ target: "policy" }, { target: "policy" }]);
  });
});
