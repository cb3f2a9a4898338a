// A search that is followed over several exchanges: criteria, the place settled on, the booking there.
import { expect, test } from "vitest";
import { searchFacets } from "#understanding/locales/en/search";
import type { Search, Topic } from "#understanding/search/criteria";
import { searchTracker } from "#understanding/search/track";
import { idle } from "./contexts.ts";

const facets = searchFacets(["italian", "thai", "north indian"]);
const topics: Topic[] = [
  {
    name: "restaurant",
    cue: "\\b(?:restaurants?|food|eat|table)\\b",
    facets,
    places: ["The Golden Wok", "Luigi's", "Hair of the Dog"],
  },
  { name: "salon", cue: "\\b(?:salons?|haircut|hair)\\b", facets: facets.slice(1), places: ["Style Master"] },
];
const track = searchTracker(topics, "en-US");

/** Says each line in turn; a pair is what the assistant said before it. */
const after = (...lines: (string | [assistant: string, customer: string])[]): Search =>
  lines.reduce<Search>(
    (before, line) => {
      const [assistant, customer] = typeof line === "string" ? ["", line] : line;
      return track(before, { assistant, customer }, idle);
    },
    { topic: null, criteria: {} },
  );

test("criteria gather over several messages, and the later value stands", () => {
  const { topic, criteria } = after(
    "I'm looking for a cheap italian restaurant",
    "in the north please",
    "actually thai food",
  );
  expect(topic).toBe("restaurant");
  expect(criteria["restaurant"]?.facets).toEqual({ price: "cheap", cuisine: "thai", area: "north" });
});

test("indifference answers the question that was asked, or the one it names", () => {
  const asked = after("a cheap place to eat", ["What part of town?", "I don't care"]);
  expect(asked.criteria["restaurant"]?.facets).toEqual({ price: "cheap", area: "any" });
  const named = after("thai food, the price doesn't matter");
  expect(named.criteria["restaurant"]?.facets).toEqual({ cuisine: "thai", price: "any" });
});

test("nothing in particular is no preference; what is asked about a place is no wish", () => {
  const asked = after("a cheap place to eat", ["Which kind of food?", "No, nothing in particular."]);
  expect(asked.criteria["restaurant"]?.facets).toEqual({ price: "cheap", cuisine: "any" });
  const about = after("thai food", ["How about Luigi's?", "Is it expensive? Is that in the centre?"]);
  expect(about.criteria["restaurant"]?.facets).toEqual({ cuisine: "thai" });
});

test("refused values and words inside longer ones say nothing", () => {
  expect(after("not italian food").criteria["restaurant"]?.facets).toEqual({});
  expect(after("north indian food").criteria["restaurant"]?.facets).toEqual({ cuisine: "north indian" });
});

test("a place is settled on by naming or booking it, not by asking about it", () => {
  const offer = "How about Luigi's? It is cheap.";
  expect(after("italian food", [offer, "what's the address?"]).criteria["restaurant"]?.place).toBeNull();
  expect(after("italian food", [offer, "book it for 2 people"]).criteria["restaurant"]?.place).toBe(
    "Luigi's",
  );
  expect(after("a table at the golden wok").criteria["restaurant"]?.place).toBe("The Golden Wok");
  expect(after("italian food", [offer, "no, another one please"]).criteria["restaurant"]?.place).toBeNull();
});

test("a word inside a place's name turns the talk to nothing else", () => {
  const { topic, criteria } = after("thai food", "book the Hair of the Dog for 2 at 8 pm");
  expect(topic).toBe("restaurant");
  expect(criteria["restaurant"]).toMatchObject({ place: "Hair of the Dog", slots: { partySize: 2 } });
});

test("topics keep their own criteria, and the same area carries over", () => {
  const { topic, criteria } = after("a thai restaurant in the east", "I also need a salon in the same area");
  expect(topic).toBe("salon");
  expect(criteria["salon"]?.facets).toEqual({ area: "east" });
  expect(criteria["restaurant"]?.facets).toEqual({ cuisine: "thai", area: "east" });
});

test("the booking wanted is read along the way", () => {
  const { criteria } = after(
    "thai food",
    ["For how many?", "4"],
    ["What time?", "at 7 tomorrow"],
    "make it an hour later",
  );
  expect(criteria["restaurant"]?.slots).toEqual({ partySize: 4, date: "2026-11-24", time: "20:00" });
});
