// From where something is nearest, and a visit that comes after another, over the demo city.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const talk = (locale = "en-US") =>
  new Chat({
    city: home.city,
    now: mondayNoon(),
    timeZone: "America/New_York",
    locale,
    identity: { name: "Pat Lee" },
  });

describe("which is closest", () => {
  it("to what no map shows is asked about, and measured from the part of town that is told", async () => {
    const chat = talk();
    await chat.says("best hair salon under $50");
    expect(await chat.says("which is closest to the station?")).toContain("In which part of town is it?");
    expect(chat.buttons).toContain("Old town");
    const said = await chat.says("in the old town");
    expect(said).toContain("within 20 km of old town");
    expect(said).toMatch(/Nearest first:\n1\. Old Town Barbers/u);
    expect(said).toContain("StyleMaster");
  });

  it("to the customer is asked for where they are, and of what was searched measured from there", async () => {
    const chat = talk();
    await chat.says("hair salons");
    expect(await chat.says("which one is closest to me?")).toContain("Near which part of town?");
    await chat.says("a haircut downtown");
    expect(await chat.says("which one is the closest?")).toContain("Nearest first");
    expect(await chat.says("which one is closest to the harbour?")).toContain("within 20 km of harbour");
  });

  it("is forgotten once something else is said", async () => {
    const chat = talk();
    await chat.says("hair salons");
    await chat.says("which is closest to the station?");
    expect(await chat.says("a vet downtown")).not.toContain("20 km");
  });
});

describe("after a visit", () => {
  it.each([
    ["en-US", "after my haircut tomorrow at 3 I want the car washed close by"],
    ["en-US", "After my haircut tomorrow at 3, could you get the car washed nearby?"],
    ["es-ES", "después de mi corte de pelo mañana a las 3 quiero lavar el coche cerca"],
  ])("another is planned, and both are held: %s %s", async (locale, text) => {
    const chat = talk(locale);
    expect(await chat.says(text)).toMatch(/1\. Haircut .*\n2\. [^\n]*City Wash/u);
    expect(chat.world.performed.map((it) => it.type)).toEqual(["hold", "hold"]);
  });

  it("that is booked here, it is looked for near it", async () => {
    const chat = talk();
    await chat.says("a haircut tomorrow at 3pm and then an oil change nearby");
    await chat.says("yes");
    const performed = chat.world.performed.length;
    await chat.says("after my haircut I want the car washed close by");
    expect(chat.world.performed.slice(performed).map((it) => it.type)).toEqual([]);
  });
});
