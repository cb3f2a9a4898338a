// What owners call "it" across messages, and the short ways in which they ask, in memory.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

describe("'it' is what was changed or shown last", () => {
  it.each([
    ["how much is the tiramisu", "make it 8", "Tiramisu $9 → $8"],
    ["hide the carbonara", "put it back on the menu", "Carbonara"],
    ["how much is the tiramisu", "actually, make that 8", "Tiramisu $9 → $8"],
    ["hide the carbonara", "put that back on the menu, it's fresh", "Carbonara"],
    ["how much is the tiramisu", "this is too cheap, raise it by 10%", "Tiramisu $9 → $9.90"],
    ["how much is the tiramisu", "rename it to Speciale", "Tiramisu is now called Speciale"],
  ])("%s; %s", async (first, second, told) => {
    const talk = await new OfficeTalk().says(first, "yes");
    await talk.says(second);
    expect(talk.said).toContain(told);
    expect(talk.said).toContain("Shall I do it?");
  });

  it("ends the promotion that was made, by its name", async () => {
    const talk = await new OfficeTalk().says("10% off desserts in december", "yes");
    const [made] = talk.changes;
    const dates = {
      starts_at: String(made?.after?.["starts_at"]),
      ends_at: String(made?.after?.["ends_at"]),
    };
    talk.office.rows.promotions = [
      { id: made!.id as never, title: made!.item, percent_off: 10, amount_off: null, ...dates },
    ];
    await talk.says("end it");
    expect(talk.said).toContain("The promotion “10% off Desserts” ends");
  });

  it("and changes nothing where nothing was", async () => {
    const talk = await new OfficeTalk().says("make it 8", "yes");
    expect(talk.changes).toEqual([]);
  });
});

describe("less off it", () => {
  it.each(["how much is the tiramisu", "hide the tiramisu"])(
    "is of what was spoken of: %s",
    async (first) => {
      const talk = await new OfficeTalk().says(first, "yes", "10% off it on friday");
      expect(talk.said).toContain("10% off Tiramisu");
      expect(talk.said).not.toContain("everything");
    },
  );

  it("is of nothing where nothing was, and of everything only where that is said", async () => {
    const talk = await new OfficeTalk().says("10% off it on friday");
    expect(talk.said).toContain("What do you mean by that?");
    expect(talk.state.pending_changes).toEqual([]);
    expect((await talk.says("10% off everything on friday")).said).toContain("10% off everything");
  });
});

describe("'it' is spoken of for an hour, and until something else is", () => {
  const asked = "What do you mean by that?";

  it("then it is asked what it is", async () => {
    const talk = await new OfficeTalk().says("how much is the tiramisu");
    talk.chat.passes(59);
    await talk.says("make it 8");
    expect(talk.said).toContain("Tiramisu $9 → $8");
    await talk.says("no");
    talk.chat.passes(61);
    await talk.says("make it 7");
    expect(talk.said).toContain(asked);
    await talk.says("yes");
    expect(talk.changes).toEqual([]);
    await talk.says("make the tiramisu 7");
    expect(talk.said).toContain("Tiramisu $9 → $7");
  });

  it.each(["who's coming tonight?", "last week's sales", "what are my hours?"])(
    "another subject ends it: %s",
    async (other) => {
      const talk = await new OfficeTalk().says("how much is the tiramisu", other, "make it 8");
      expect(talk.said).not.toContain("Tiramisu");
      expect(talk.state.pending_changes).toEqual([]);
    },
  );

  it("courtesies, and what is not understood, do not", async () => {
    const talk = await new OfficeTalk().says("how much is the tiramisu", "thanks", "make it 8");
    expect(talk.said).toContain("Tiramisu $9 → $8");
  });
});

describe("'it' in something new is the new one", () => {
  it.each(["how much is the tiramisu", "hide the tiramisu"])(
    "whatever was shown before: %s",
    async (first) => {
      const talk = await new OfficeTalk().says(first, "yes", "Add Lasagna for $14, it contains gluten");
      await talk.says("Pasta");
      expect(talk.said).not.toContain("Tiramis");
      await talk.says("yes");
      expect(talk.changes).toMatchObject([
        { action: "add", item: "Lasagna", after: { name: "Lasagna", description: "contains gluten" } },
      ]);
    },
  );

  it.each([
    "add a pizza that has ham for $12",
    "Add a new dish this week: Carbonara $12",
    "Add Lasagna, it contains gluten",
    "Put a new soup on the menu, it's vegan",
    "the lasagna is back, it contains gluten",
    "our soup, make it 8",
    "add it back, it contains gluten",
  ])("and no other item is named: %s", async (words) => {
    const talk = await new OfficeTalk().says("how much is the tiramisu", words);
    expect(talk.said).not.toContain("Tiramis");
  });
});

describe("one customer, as owners type the name", () => {
  it.each(["tell anna smith her table is ready", "let anna smith know her table is ready"])(
    "%s",
    async (words) => {
      const talk = new OfficeTalk();
      talk.office.reached = {
        reached: 1,
        byBooking: 0,
        noConsent: 0,
        optedOut: 0,
        noAddress: 0,
        names: ["Anna Smith"],
      };
      await talk.says(words);
      expect(talk.office.asked).toMatchObject({ kind: "one", customer: "Anna Smith" });
      expect(talk.said).toContain("To Anna Smith: “her table is ready”");
    },
  );

  it("is sent no advertisement because of a booking", async () => {
    const talk = new OfficeTalk();
    const reach = { reached: 1, noConsent: 0, optedOut: 0, noAddress: 0, names: ["Anna Smith"] };
    talk.office.reached = { ...reach, byBooking: 1 };
    await talk.says("tell Anna Smith that desserts are 20% off", "yes");
    expect(talk.chat.effects).toEqual([]);
    await talk.says("tell Anna Smith that desserts are 20% off");
    expect(talk.said).toContain("That advertises, and Anna Smith has not agreed to news");
    talk.office.reached = { ...reach, byBooking: 0 };
    await talk.says("tell Anna Smith that desserts are 20% off");
    expect(talk.said).toContain("Shall I send it?");
  });

  it("who neither agreed nor is expected is not written to, and it is said why", async () => {
    const talk = new OfficeTalk();
    talk.office.reached = {
      reached: 0,
      byBooking: 0,
      noConsent: 1,
      optedOut: 0,
      noAddress: 0,
      names: ["Anna Smith"],
    };
    await talk.says("tell anna smith her table is ready", "yes");
    expect(talk.chat.effects).toEqual([]);
    await talk.says("tell anna smith her table is ready");
    expect(talk.said).toContain(
      "That would reach nobody (Anna Smith). Not written to: 1 never agreed to news.",
    );
  });
});

it.each([
  ["whats on friday", "There are no bookings on Fri 27 Nov"],
  ["who's waiting for an answer", "No conversation waits for a person"],
  ["what can u do", "Say it as you would to a colleague"],
  ["corkage is $20 a bottle", "About corkage: “corkage is $20 a bottle”"],
  ["dogs are welcome on the terrace", "About pets: “dogs are welcome on the terrace”"],
])("%s", async (words, told) => {
  expect((await new OfficeTalk().says(words)).said).toContain(told);
});
