// How many come, who they are and how to reach them.
import { expect, test } from "vitest";
import { asked, idle } from "./contexts.ts";
import { at, found, misread, nameOf, partyOf } from "./recognised.ts";

test("sizes as people give them", () => {
  expect(
    misread(
      [
        ["table for 4", "4"],
        ["a table for two please", "2"],
        ["for 4", "4"],
        ["4 people", "4"],
        ["party of six", "6"],
        ["there are five of us", "5"],
        ["just me", "1"],
        ["me + 3", "4"],
        ["me and my wife", "2"],
        ["my husband and I", "2"],
        ["me, my wife and our 3 kids", "5=2+3"],
        ["two adults and three kids", "5=2+3"],
        ["me and 4 friends", "5"],
        ["with 3 colleagues", "4"],
        ["I'll be coming with 2 guests", "3"],
        ["a table with 4 people", "4"],
        ["tomorrow and 4 people", "4"],
        ["dinner with my wife", "2"],
        ["two couples", "4"],
        ["me and my parents", "3"],
        ["a dozen people", "12"],
        ["half a dozen", "6"],
        ["group of 15", "15"],
        ["it'll be the four of us", "4"],
        ["20 guests", "20"],
        ["twenty-two people", "22"],
        ["2 adults and a baby", "3=2+1"],
        ["book 4 for tomorrow", "4"],
        ["we are 7", "7"],
        ["two more people", "+2"],
        ["one person less", "-1"],
        ["can we bring my mum too", "+1"],
        ["my sister is coming as well", "+1"],
        ["my brother wants to join us too", "+1"],
        ["oh actually can we bring my mum too, so 3", "3"],
        ["my parents are coming so that makes 4", "4"],
        ["my dad's joining so we're 5 now", "5"],
        ["table for 0", "zero"],
        ["0 people", "zero"],
      ],
      partyOf,
      idle,
    ),
  ).toEqual([]);
});

test("numbers of other things are no sizes", () => {
  expect(
    misread(
      [
        ["for 7pm", "nothing"],
        ["for 2 hours", "nothing"],
        ["at 8", "nothing"],
        ["in 3 days", "nothing"],
        ["we need 2 high chairs", "nothing"],
        ["two pizzas", "nothing"],
        ["one of us is vegan", "nothing"],
        ["call me at 555 0147", "nothing"],
        ["I'll discuss it with my wife", "nothing"],
        ["I will do it myself", "nothing"],
      ],
      partyOf,
      idle,
    ),
  ).toEqual([]);
});

test("one of several is no size", () => {
  expect(partyOf("can you suggest one of them", asked("partySize"))).toBe("nothing");
});

test("a size that replaces another is the one that is wanted", () => {
  expect(
    misread(
      [
        ["change it from 4 to 6 people", "6"],
        ["6 people instead of 4", "6"],
      ],
      partyOf,
      idle,
    ),
  ).toEqual([]);
});

test("names that are introduced", () => {
  expect(
    misread(
      [
        ["my name is John Doe", "John Doe"],
        ["name's Garcia", "Garcia"],
        ["under the name of Anna Müller", "Anna Müller"],
        ["book it under O'Brien", "O'Brien"],
        ["this is Maria Lopez", "Maria Lopez"],
        ["Ann Lee here", "Ann Lee"],
        ["I'm Jean-Luc Picard", "Jean-Luc Picard"],
        ["first name Ann", "Ann"],
        ["Kim is my last name", "Kim"],
        ["reservation for Dr. Patel", "Patel"],
        ["table for 4 at 7, Vincent van Gogh", "Vincent van Gogh"],
      ],
      nameOf,
      idle,
    ),
  ).toEqual([]);
});

test("a bare name counts where a name was asked for", () => {
  const awaited = asked("name");
  expect(
    misread(
      [
        ["John Doe", "John Doe"],
        ["maria lopez", "Maria Lopez"],
        ["it's Priya", "Priya"],
        ["Li Wei please", "Li Wei"],
        ["yes, Tom Baker", "Tom Baker"],
        ["Will", "Will"],
        ["Rose Day", "Rose Day"],
        ["Smith party", "Smith"],
        ["will you be open", "nothing"],
        ["what do you mean?", "nothing"],
        ["never mind", "nothing"],
        ["no", "nothing"],
        ["how much is it", "nothing"],
      ],
      nameOf,
      awaited,
    ),
  ).toEqual([]);
  expect(nameOf("John Doe", idle)).toBe("nothing");
});

test("surnames that are words are names after a given name", () => {
  expect(
    misread(
      [
        ["my name is Wendy Wait and I need a table", "Wendy Wait"],
        ["table for 2 tomorrow at 7pm, Jo Park, jo@example.com", "Jo Park"],
        ["table for 2 wednesday at 7pm, Mia Wong, mia@example.com", "Mia Wong"],
        ["table for 2 wednesday at 7pm, mia wong, mia@example.com", "Mia Wong"],
        ["table for 2 tomorrow at 7pm, Mark Price", "Mark Price"],
        ["a table tomorrow under Rose Garden please", "Rose Garden"],
        ["a table tomorrow, Window Seat, mia@example.com", "nothing"],
        ["Pizza Price, please", "nothing"],
      ],
      nameOf,
      idle,
    ),
  ).toEqual([]);
  const rows = [
    ["Wendy Wait", "Wendy Wait"],
    ["Rose Garden", "Rose Garden"],
    ["rose garden", "Rose Garden"],
    ["Rose Garden, rose@example.com", "Rose Garden"],
    ["Wendy Wait 212 555 0188", "Wendy Wait"],
    ["Please Wait", "nothing"],
    ["wait", "nothing"],
    ["will wait", "nothing"],
  ] as const;
  expect(misread(rows, nameOf, asked("name"))).toEqual([]);
  expect(misread([["Jo Park", "Jo Park"]], nameOf, asked("service"))).toEqual([]);
});

test("ordinary sentences hold no names", () => {
  const sentences = [
    "I'm looking for a table",
    "I'm vegan",
    "this is great",
    "I am hungry",
    "it's for my birthday",
    "we are running late",
    "book for friday",
    "Can I see the menu?",
    "That's perfect",
    "I'm allergic to nuts",
  ];
  expect(
    misread(
      sentences.map((it) => [it, "nothing"] as const),
      nameOf,
      idle,
    ),
  ).toEqual([]);
});

test("phone numbers become E.164 where the country is known", () => {
  const phone = (text: string, locale = "en-US") =>
    found(text, "phone", { ...at("2026-11-23T10:00:00Z", "UTC", locale), awaiting: "contact" })[0]?.value
      .phone;
  expect(phone("(212) 555-0147")).toBe("+12125550147");
  expect(phone("212.555.0147")).toBe("+12125550147");
  expect(phone("+1 212 555 0147")).toBe("+12125550147");
  expect(phone("my number is 1-212-555-0147")).toBe("+12125550147");
  expect(phone("+44 (0)20 7946 0958")).toBe("+442079460958");
  expect(phone("020 7946 0958", "en-GB")).toBe("+442079460958");
  expect(phone("0049 30 901820")).toBe("+4930901820");
  expect(phone("555-0147")).toBe("5550147");
});

test("a number that is too short to call is flagged", () => {
  expect(found("12345", "phone", asked("contact"))[0]?.invalid).toBe("malformed");
});

test("e-mail addresses, written, spoken and broken", () => {
  const email = (text: string) => found(text, "email", idle)[0];
  expect(email("it's John.Doe+x@Example.co.uk.")?.value.email).toBe("john.doe+x@example.co.uk");
  expect(email("john dot doe at example dot com")?.value.email).toBe("john.doe@example.com");
  expect(email("john@example")?.invalid).toBe("malformed");
  expect(email("john@")?.invalid).toBe("malformed");
  expect(email("see you @ 7")).toBeUndefined();
});

test("money is read in minor units with its currency", () => {
  const money = (text: string) => found(text, "money", idle)[0]?.value;
  expect(money("under $50")).toEqual({ amount: 5000, currency: "USD", bound: "atMost" });
  expect(money("12,50 €")).toEqual({ amount: 1250, currency: "EUR" });
  expect(money("20 quid")).toEqual({ amount: 2000, currency: "GBP" });
  expect(money("table for 50")).toBeUndefined();
});

test("references of bookings are kept as written", () => {
  const reference = (text: string) => found(text, "bookingReference", idle)[0]?.value.reference;
  expect(reference("my booking reference is ab12cd")).toBe("AB12CD");
  expect(reference("cancel bkg_Zx81")).toBe("bkg_Zx81");
  expect(reference("my booking is tomorrow")).toBeUndefined();
});
