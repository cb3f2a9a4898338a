// The global chat over the demo city's own rows: whom an answer means, what is kept while a business is visited, and one
// list for one message.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { after, mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const talk = (locale = "en-US") =>
  new Chat({ city: home.city, now: mondayNoon(), timeZone: "America/New_York", locale });

describe("an answer to what was asked", () => {
  it("that skips the contact goes to the business that asked, and turns it down for nobody", async () => {
    const chat = talk();
    const said = await after(
      chat,
      "restaurants downtown",
      "book Mario's Italian tomorrow at 7pm for 2",
      "Pat Lee",
      "skip",
    );
    expect(said).toContain("under Pat Lee. Shall I book it?");
  });

  it.each(["yes", "Take those", "sure, both", "book them please"])(
    "“%s” is nobody's name, and the name is asked for",
    async (agreement) => {
      const chat = talk();
      expect(await after(chat, wish, agreement)).toMatch(/^What name should I book them under/);
      expect(await chat.says("Ken Wood, ken@example.com")).toContain("for Ken Wood, ken@example.com?");
    },
  );

  it("with another name, once a name was given, changes it", async () => {
    const said = await after(talk(), wish, "Max Power", "Ken Wood, ken@example.com");
    expect(said).toContain("for Ken Wood, ken@example.com?");
  });

  const wish = "a haircut tomorrow at 3pm and then an oil change nearby";
});

describe("one of what is shown", () => {
  it("is taken by what sets it apart, and the others are not lost", async () => {
    const chat = talk();
    expect(await after(chat, "hair salons with at least 4.5 stars", "the cheaper one")).toMatch(
      /^StyleMaster: .*Shall I book there\?$/,
    );
    expect(chat.view).toMatchObject({ comparison_results: [{}, {}] });
  });

  it("or was spoken of last is what “it” means, though another was in focus before", async () => {
    const said = await after(
      talk(),
      "restaurants downtown",
      "the first one",
      "what do people say about Glow Spa?",
      "book it",
    );
    expect(said).toMatch(/^Glow Spa: /);
  });

  it("is measured by a limit of our own that nobody is told of", async () => {
    const said = await after(talk(), "salons downtown", "cheaper", "which one would you take?");
    expect(said).not.toMatch(/within your|\.99/);
  });
});

describe("one list for one message", () => {
  it.each(["not a fan of HairArt, show me others", "not HairArt, somewhere cheaper"])("%s", async (text) => {
    const chat = talk();
    const said = await after(chat, "salons downtown", text);
    expect(said.match(/^1\. /gmu)).toHaveLength(1);
    expect(said.split("\n1. ")[1]).not.toContain("HairArt");
    expect(chat.buttons).toEqual([...new Set(chat.buttons)]);
  });
});

it("goes on in the language that is written", async () => {
  const chat = talk("de-DE");
  expect(await after(chat, "Friseur in downtown", "coiffeur pas cher demain après-midi")).toMatch(
    /^J'ai trouvé/,
  );
  expect(await chat.says("den zweiten bitte um 16 Uhr morgen")).toMatch(/^[^:\n]+: Für wie viele/);
});

describe("beside the search", () => {
  it("says why a place is first, by the published parts, and that nobody pays for it", async () => {
    const chat = talk();
    const said = await after(chat, "restaurants downtown", "why is it first?");
    expect(said).toMatch(/^Mario's Italian: .*rated .*rating 45%, price 15%.*Nobody pays/s);
    expect(await chat.says("are you paid by these places")).toBe(
      "Nobody pays for a place in my results, and I take no commission.",
    );
  });

  it("knows what is booked, and that nothing is", async () => {
    const chat = talk();
    expect(await chat.says("am I booked?")).toMatch(/^Nothing is booked/);
    await after(chat, "a haircut tomorrow at 3pm and then an oil change nearby", "Ken Wood", "yes");
    expect(await chat.says("what did I book?")).toMatch(/Haircut at StyleMaster.*\nOil change at QuickFix/);
  });

  it("asks one place's own chat what it has, and keeps the search for several", async () => {
    expect(await after(talk(), "italian restaurant tonight for 2", "which one has vegan options")).toMatch(
      /^Mario's Italian: Vegan/,
    );
  });
});

describe("what is looked for", () => {
  it("and is on menus replaces what was looked for before", async () => {
    expect(await after(talk(), "burrata", "best pizza")).toMatch(/for a pizza/);
  });

  it.each(["hotel near downtown", "I need a plumber"])(
    "“%s” is nobody's here, and is said so",
    async (text) => {
      expect(await talk().says(text)).toMatch(/^I know nobody for “(?:hotel|plumber)” here/);
    },
  );

  it("is in the city that is named", async () => {
    expect(await talk().says("restaurants in Lisbon")).toContain("Tasca da Ana");
  });

  it("has the next free time where nothing is free on the day", async () => {
    expect(await talk().says("a dentist on sunday")).toMatch(/next free Mon .*\n.*next free Mon /);
  });

  it("comes as many at once as are asked for", async () => {
    const chat = talk();
    expect((await chat.says("top 3 restaurants")).match(/^\d\. /gmu)).toEqual(["1. ", "2. ", "3. "]);
    expect((await chat.says("show me more")).match(/^\d\. /gmu)).toEqual(["4. ", "5. ", "6. "]);
  });

  it("is asked a part of town for, where an address is said", async () => {
    expect(await after(talk(), "restaurants downtown", "within 1 km of 45 Fashion Street")).toMatch(
      /find an address/,
    );
  });

  it("and only one had is not looked for again once that one is out", async () => {
    expect(await after(talk(), "balayage on thursday", "not HairArt, show me others")).toMatch(
      /^I know no other/,
    );
  });
});
