// What people ask the global chat beside a plain search, over the demo city: complaints, watches, ways, two visits.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { after, mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const talk = (locale = "en-US") =>
  new Chat({ city: home.city, now: mondayNoon(), timeZone: "America/New_York", locale });

it.each(["what do people complain about at salons downtown", "which salon has the worst reviews"])(
  "“%s” quotes complaints, and no praise",
  async (text) => {
    const said = await after(talk(), text);
    expect(said).toContain("Lowest rated first, with what was complained of:");
    expect(said).toMatch(/“[^”]+” \([^)]+, [1-3] of 5/);
    expect(said).not.toMatch(/, [45] of 5, /);
  },
);

it("a rating and what people say of one place are its reviews", async () => {
  const said = await after(talk(), "whats the rating and what do ppl say about pho saigon");
  expect(said).toMatch(/^Pho Saigon has 11 reviews.*What people like: “/s);
});

it("a watch takes an address that is told after it, and is named, listed and stopped in plain words", async () => {
  const chat = talk();
  const asked = "tell me when a haircut with 4.95 stars or better";
  expect(await after(chat, asked)).toContain("Leave me an e-mail address");
  expect(await chat.says("my email is watch@example.com")).toMatch(/I'll write to watch@example\.com too\.$/);
  expect(await chat.says("what r u watching for me")).toMatch(/^I'm watching for:\n1\. [^\n]+$/);
  expect(await after(chat, "tell me when balayage downtown under $60 is free saturday", "skip")).toMatch(
    /^All right/,
  );
  expect(await chat.says("stop the balayage one")).toMatch(/^I no longer watch for a place for a balayage/);
  expect(await chat.says("stop it")).toMatch(/^I no longer watch for a place for a haircut/);
  expect(await chat.says("stop")).toMatch(/^All right/);
});

it("the way between two places is told", async () => {
  const said = await after(talk(), "how far is it from StyleMaster to QuickFix");
  expect(said).toMatch(/^StyleMaster, QuickFix Auto: It's \d+ m from one to the other/);
});

it("two visits may name their place, and be said in everyday words", async () => {
  const named = await after(talk(), "brows at beautyhub thursday at 3 and then an oil change near there");
  expect(named).toMatch(/1\. Brows at BeautyHub, Thu .* at 3:00 PM.*\n2\. Oil change at /);
  const chat = talk();
  const said = await after(
    chat,
    "where can i get my hair done n then grab a bite, saturday, dont wanna spend more than 80 in total",
  );
  expect(said).toMatch(/1\. Haircut at .*\n2\. Table at /);
  expect(await after(talk(), "car wash + lunch nearby tomorrow")).toMatch(/1\. Hand wash at City Wash/);
});

it("a kind does not stick where another or any is meant", async () => {
  const best = await after(talk(), "physio", "whats the highest rated place in the whole city");
  expect(best).toMatch(/Best rated first:\n1\. Mario's Italian/);
  const terrace = await after(talk(), "physio", "any place with a terrace in riverside");
  expect(terrace).not.toContain("Physio");
});

it("a kitchen is called by who cooks in German, and what is told of is not looked for", async () => {
  expect(await after(talk("de-DE"), "Bester Italiener heute Abend für zwei")).toContain("Mario's Italian");
  expect(await after(talk(), "the thai place i went to was awful")).toMatch(/^I didn't get that/);
  expect(await after(talk(), "hotel?")).toMatch(/^I know nobody for “hotel” here/);
  expect(await after(talk(), "whats open late tonight")).toMatch(/^What are you looking for/);
});

it("all that is booked is told, together or alone, and inside a visit too", async () => {
  const chat = talk();
  await after(
    chat,
    "brows at beautyhub thursday at 3 and then an oil change near there",
    "Tia Moss, tia@example.com",
    "yes",
    "restaurants downtown",
    "book Mario's Italian tomorrow at 7pm for 2",
    "Tia Moss, tia@example.com",
    "yes",
  );
  const all =
    /^This is booked:\nBrows at BeautyHub.*\nOil change at .*\nTable at Mario's Italian, tomorrow at 7:00 PM$/;
  expect(await chat.says("what did i book")).toMatch(all);
  expect(await after(chat, "back to the results", "what did i book")).toMatch(all);
  expect(await chat.says("a barber near there")).toMatch(/^I found \d salons for a haircut near downtown/);
});

it("a visit that came to nothing is no booking", async () => {
  const said = await after(
    talk(),
    "garages downtown",
    "book QuickFix",
    "back to the results",
    "what did i book",
  );
  expect(said).toMatch(/^Nothing is booked in this chat yet/);
});

it("two visits that are let go leave no booking under way", async () => {
  const chat = talk();
  await after(chat, "a haircut tomorrow at 3pm and then an oil change nearby", "no, neither");
  expect(chat.view).toMatchObject({ current_stage: "collecting" });
});
