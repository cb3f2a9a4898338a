// The state view as the contract's example has it, and how times, days and money are written.
import { describe, expect, test } from "vitest";
import type { BusinessDetail } from "#contracts/directory";
import { Chat } from "#test/fakes/chat";
import { ask, saying, set, spoken, start, yes } from "#test/fakes/commands";
import { marios } from "#test/fakes/marios";

const wish = { partySize: 4, date: "2026-11-23", time: "19:00" };

describe("the state view", () => {
  test("has every key from the greeting on, unknown as null or empty", async () => {
    const chat = new Chat({ recognise: spoken });
    await chat.open();
    expect(chat.view).toEqual({
      conversation_type: "dedicated",
      business_id: marios.id,
      customer_context: { name: null, preferences: [], history: [] },
      business_context: { category: "restaurant", capacity: 50, hours: "11AM-10PM" },
      current_flow: "greeting",
      workflow_triggers: [],
    });
  });

  test("looks like the contract's example while the yes is asked for", async () => {
    const chat = new Chat({ recognise: spoken, identity: { name: "John Doe", phone: "+12125550100" } });
    await chat.says(saying(set({ notes: "window seat" }), set({ notes: "quiet area" })));
    await chat.says(saying(start("book"), set(wish)));
    expect(chat.view).toEqual({
      conversation_type: "dedicated",
      business_id: marios.id,
      customer_context: { name: "John Doe", preferences: ["window seat", "quiet area"], history: [] },
      business_context: { category: "restaurant", capacity: 50, hours: "11AM-10PM" },
      current_flow: "booking_confirmation",
      workflow_triggers: ["send_confirmation", "schedule_reminder"],
    });
  });

  test("names the flow and its stage all along", async () => {
    const chat = new Chat({ recognise: spoken });
    const flows: string[] = [];
    const watch = async (text: string) => {
      await chat.says(text);
      flows.push(chat.view.current_flow);
    };
    chat.world.fates.push("pending");
    await watch(saying(start("book"), set({ partySize: 4 })));
    await watch(saying(set({ date: wish.date, time: "23:00" })));
    await watch(saying({ type: "handOffToHuman" }));
    await watch(saying({ type: "cancelFlow" }));
    await watch(saying({ type: "cancelFlow" }));
    await watch(saying({ type: "handOffToHuman" }));
    await watch(saying(set({ name: "Ann" })));
    await watch(saying({ type: "skip" }));
    await watch(saying({ type: "outOfScope" }));
    expect(flows).toEqual([
      "booking_information",
      "booking_proposal",
      "escalation",
      "booking_information",
      "greeting",
      "escalation",
      "handoff_information",
      "execution",
      "recovery",
    ]);
  });
});

test("who is known already is not asked for a name or a contact", async () => {
  const chat = new Chat({ recognise: spoken, identity: { name: "John Doe", email: "john@example.com" } });
  expect(await chat.says(saying(start("book"), set(wish)))).toMatch(
    /under John Doe \(john@example.com\). Shall I book it\?$/,
  );
});

describe("times and money", () => {
  test.each([
    ["en-US", "at 7:00 PM", "$8.50"],
    ["en-GB", "at 19:00", "US$8.50"],
    // English words in a German session: English, as it is written there.
    ["de-DE", "at 19:00", "US$8.50"],
    [null, "at 7:00 PM", "$8.50"],
    ["not a locale", "at 7:00 PM", "$8.50"],
  ])("for locale %s are written as there", async (locale, time, price) => {
    const chat = new Chat({ recognise: spoken, locale });
    expect(await chat.says(saying(start("book"), set(wish)))).toContain(time);
    expect(await chat.says(saying(ask("price", "tiramisu")))).toContain(price);
  });

  test.each([
    ["JPY", 1200, "en-US", "¥1,200"],
    ["CHF", 1250, "de-CH", "CHF\u00a012.50"],
    ["PLN", 4000, "pl-PL", "40\u00a0zł"],
  ])("in %s have that currency's own minor units", async (currency, amount, locale, written) => {
    const menu = marios.menu.map((it) => ({ ...it, price: { amount, currency } }));
    const chat = new Chat({ recognise: spoken, locale, business: { ...marios, currency, menu } });
    expect(await chat.says(saying(ask("price", "tiramisu")))).toContain(written);
  });

  test("are the business's own, and said so to a customer of another zone", async () => {
    const chat = new Chat({ recognise: spoken, timeZone: "Europe/Berlin" });
    expect(await chat.says(saying(start("book"), set(wish)))).toContain(
      "at 7:00 PM (New York time) for five minutes",
    );
  });
});

describe("a time in the night that clocks change", () => {
  const nights: [string, string, string, string][] = [
    ["America/New_York", "2027-03-14", "2027-03-13T12:00:00-05:00", "3:00 AM"],
    ["Europe/Berlin", "2027-03-28", "2027-03-27T12:00:00+01:00", "3:00 AM"],
    ["Australia/Sydney", "2026-10-04", "2026-10-03T12:00:00+10:00", "3:00 AM"],
  ];
  const allNight = (timeZone: string): BusinessDetail => ({
    ...marios,
    timeZone,
    exceptions: [],
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "00:00", closes: "00:00" })),
  });

  test.each(nights)(
    "in %s: 02:30 does not exist on %s, which is said, and the next real time offered",
    async (zone, date, now, next) => {
      const chat = new Chat({ recognise: spoken, business: allNight(zone), now: Date.parse(now) });
      const reply = await chat.says(saying(start("book"), set({ partySize: 2, date, time: "02:30" })));
      expect(reply).toMatch(/The clocks go forward that night, so 2:30 AM doesn't exist/);
      expect(chat.buttons).toHaveLength(3);
      expect(chat.buttons).toContain(next);
      const index = chat.buttons.indexOf(next);
      expect(await chat.says(saying({ type: "chooseAlternative", index }))).toContain(`at ${next}`);
      await chat.says(saying(set({ name: "Ann", email: "a@example.com" })));
      expect(await chat.says(saying(yes))).toContain("Booked!");
    },
  );

  test("that exists twice is the first of the two", async () => {
    const chat = new Chat({
      recognise: spoken,
      business: allNight("America/New_York"),
      now: Date.parse("2027-11-06T12:00:00-04:00"),
    });
    await chat.says(saying(start("book"), set({ partySize: 2, date: "2027-11-07", time: "01:30" })));
    expect(chat.effects[0]).toMatchObject({ type: "hold", startsAt: "2027-11-07T01:30:00-04:00" });
  });
});

describe("another kind of business", () => {
  const service = (n: number, name: string, minutes: number, cents: number) => ({
    id: `00000000-0000-4000-8000-00000000020${n}`,
    name,
    durationMinutes: minutes,
    priceFrom: { amount: cents, currency: "USD" },
    priceTo: null,
    minParty: 1,
    maxParty: 1,
  });
  const salon: BusinessDetail = {
    ...marios,
    slug: "style-master",
    name: "Style Master",
    category: "beauty_salon",
    menu: [],
    services: [service(1, "Haircut", 45, 3500), service(2, "Colouring", 120, 9000)],
  };

  test("asks for the service, never for the number of people, and calls it by its name", async () => {
    const chat = new Chat({ recognise: spoken, business: salon });
    expect(await chat.says(saying(start("book")))).toMatch(/service|come in for/);
    expect(chat.buttons).toEqual(["Haircut", "Colouring"]);
    expect(await chat.says("Haircut")).toMatch(/day/);
    const reply = await chat.says(saying(set({ date: "2026-11-23", time: "15:00" })));
    expect(reply).toContain("I'm holding a haircut tomorrow, Mon 23 Nov, at 3:00 PM for five minutes.");
    await chat.says(saying(set({ name: "Ann", email: "a@example.com" })));
    expect(await chat.says(saying(yes))).toContain("Booked! A haircut tomorrow");
    expect(await chat.says(saying(ask("price", "colouring")))).toContain(
      "Colouring takes 2 hours and costs from $90.",
    );
  });

  test("without services books nothing and says where to turn", async () => {
    const chat = new Chat({ recognise: spoken, business: { ...salon, services: [] } });
    expect(await chat.says(saying(start("book")))).toMatch(/can't be made here yet.*\+1 212 555 0142/);
  });
});
