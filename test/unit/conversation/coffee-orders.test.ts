// How people order at a coffee bar (after Taskmaster-4, in words of our own): what is asked orders nothing, what agrees goes on.
import { beforeEach, describe, expect, it } from "vitest";
import type { BusinessDetail, MenuItem } from "#contracts/directory";
import { Chat } from "#test/fakes/chat";
import { BookingWorld } from "#test/fakes/booking-world";
import { trattoria } from "#test/fakes/trattoria";
import { house } from "#test/support/houses";

const [latte] = trattoria.menu.filter((it) => it.name === "Latte");

const drink = (at: number, section: string, name: string): MenuItem => ({
  ...latte!,
  id: `00000000-0000-4000-8000-0000000008${String(at).padStart(2, "0")}`,
  section,
  name,
});

const bar: BusinessDetail = {
  ...trattoria,
  menu: [
    ...["Latte", "Mocha", "Macchiato", "Cold Brew", "Steamer"].map((name, at) => drink(at, "Coffee", name)),
    ...["English Breakfast", "Jin Xuan"].map((name, at) => ({ ...drink(at + 10, "Tea", name), options: [] })),
    { ...drink(20, "Pastries", "Croissant"), options: [] },
  ],
};

let chat: Chat;
const at = (business: BusinessDetail, locale = "en-US") =>
  new Chat({ world: new BookingWorld(business), locale });

beforeEach(() => {
  chat = at(bar);
});

describe("a question orders nothing, however it begins", () => {
  it.each([
    ["Hey, what's in a cold brew?", "Cold Brew is"],
    ["Hi, I'd like to know what's in a steamer.", "Steamer is"],
    ["so can you tell me what is all in a steamer please?", "Steamer is"],
    ["What types of milk do you have here?", "Milk: Oat"],
    ["can you tell me what kinds of milk you have?", "Milk: Oat"],
    ["Do you guys sell beer here?", "I don't see beer on our menu"],
    ["By any chance, do you have beer in here?", "I don't see beer on our menu"],
  ])("%s", async (asked, answer) => {
    const said = await chat.says(asked);
    expect(said).toContain(answer);
    expect(said).not.toContain("1 ×");
  });

  it("is answered in an order too", async () => {
    await chat.says("a mocha with oat milk please");
    const said = await chat.says("No. Can you tell me what kinds of tea you have?");
    expect(said).toContain("English Breakfast ($4)");
  });
});

describe("that it is right so", () => {
  it.each([
    "Yes, that is correct",
    "that looks right",
    "yes it is",
    "Everything looks great, thanks for double checking",
    "You have it correct",
    "Correct.",
  ])("%s: is all", async (said) => {
    await chat.says("a mocha with oat milk");
    expect(await chat.says(said)).toContain("When would you like to pick it up?");
  });

  it.each(["no it's not correct", "that isn't right", "no that's wrong"])("%s: is not all", async (said) => {
    await chat.says("a mocha with oat milk");
    expect(await chat.says(said)).toBe(
      "What would you like to change: something you ordered, or the pickup time?",
    );
    expect(await chat.says("a macchiato instead")).toContain("1 × Macchiato");
  });

  it("a yes alone is asked about once, and then is all", async () => {
    await chat.says("a mocha with oat milk");
    expect(await chat.says("yes")).toContain("Anything else, or is that all?");
    expect(await chat.says("yes")).toContain("When would you like to pick it up?");
  });
});

describe("what was heard wrong", () => {
  it.each([
    ["en-US", "a croissant", "no that is not right, i wanted a jin xuan", "1 × Jin Xuan"],
    ["en-US", "a croissant", "I said an english breakfast", "1 × English Breakfast"],
    ["en-US", "two croissants", "no, we wanted two jin xuan", "2 × Jin Xuan"],
    ["es", "un croissant por favor", "no, dije un jin xuan", "1 × Jin Xuan"],
    ["de", "ein Croissant bitte", "nein, ich wollte einen Jin Xuan", "1 × Jin Xuan"],
    ["fr", "un croissant s'il vous plaît", "non, je voulais un jin xuan", "1 × Jin Xuan"],
  ])("(%s) %s – %s", async (locale, first, second, order) => {
    chat = at(bar, locale);
    await chat.says(first);
    const said = await chat.says(second);
    expect(said).toContain(order);
    expect(said).not.toContain("Croissant");
  });

  it.each(["no, i also wanted a jin xuan", "i wanted a jin xuan too"])("%s: is one more", async (said) => {
    await chat.says("a croissant");
    expect(await chat.says(said)).toMatch(/1 × Croissant.*1 × Jin Xuan/);
  });
});

describe("words around an order are no part of it", () => {
  it.each([
    ["i want an english breakfast tea", "I have 1 × English Breakfast: $4. Anything else, or is that all?"],
    [
      "Hi, so I would like a, lets see now, a croissant. Yes, a croissant to go please.",
      "I have 1 × Croissant: $4. Anything else, or is that all?",
    ],
    [
      "I'll go ahead and grab a croissant. I'm in a rush, so I'll need that to go.",
      "I have 1 × Croissant: $4. Anything else, or is that all?",
    ],
    ["hey man, how's it going? two croissants", "I have 2 × Croissant: $8. Anything else, or is that all?"],
    [
      "a croissant with no whipped cream and no sugar glaze",
      "I have 1 × Croissant, without whipped cream, sugar glaze: $4. Anything else, or is that all?",
    ],
  ])("%s", async (text, said) => {
    expect(await chat.says(text)).toBe(said);
  });

  it("no with a reason leaves nothing out", async () => {
    await chat.says("a croissant");
    const said = await chat.says("No I don't, what kind of tea do you have?");
    expect(said).not.toContain("without");
  });
});

describe("a drink that is on no menu is no table and no name", () => {
  it.each([
    "I'd like to get a Cortado today, with almond milk and caramel.",
    "I'm going to have a Cortado today with 2% milk.",
    "Hi. Can I get a single Cortado for here please. Thanks.",
    "could i please have a cortado",
  ])("%s", async (text) => {
    chat = at(house("riverside-cafe"));
    expect(await chat.says(text)).toMatch(/^I can't find "(?:single )?cortado" on the menu/i);
  });
});

describe("what only shares a word with the menu, or is counted and on none", () => {
  it.each([
    ["classic caesar", 'I can\'t find "classic caesar" on the menu.'],
    ["1 meat eater pizza", 'I can\'t find "meat eater pizza" on the menu.'],
  ])("%s", async (text, said) => {
    chat = at(house("the-corner-burger"));
    expect(await chat.says(text)).toContain(said);
  });

  it.each(["a classic please", "2 classic burgers"])("%s: is had", async (text) => {
    chat = at(house("the-corner-burger"));
    expect(await chat.says(text)).toContain("× Corner Classic");
  });
});

describe("a greeting", () => {
  it.each(["hai", "heya", "hullo"])("%s", async (text) => {
    expect(await chat.says(text)).toContain("How can I help?");
  });
});
