// The signs by which a search's reading is doubted, and what is plain enough not to be.
import { describe, expect, test } from "vitest";
import { emptyContext } from "#understanding/context";
import { searchFacets } from "#understanding/locales/en/search";
import type { Search, Topic } from "#understanding/search/criteria";
import { searchDoubts, searchTracker } from "#understanding/search/track";

const topics: Topic[] = [
  {
    name: "restaurant",
    cue: "\\brestaurants?\\b",
    facets: searchFacets(["italian", "thai"]),
    places: ["Golden Wok", "Curry Garden"],
  },
];
const context = emptyContext(Date.parse("2026-11-22T12:00:00Z"), "Europe/London");
const track = searchTracker(topics, "en-GB");
const doubts = searchDoubts(topics, "en-GB");

function doubted(assistant: string, customer: string) {
  const before: Search = track(
    { topic: "restaurant", criteria: {} },
    { assistant: "", customer: "a restaurant" },
    context,
  );
  const exchange = { assistant, customer };
  return doubts(before, exchange, track(before, exchange, context));
}

describe("is doubted", () => {
  test.each([
    ["What area would you like?", "somewhere near the old windmill, I guess", "unanswered"],
    ["", "thai food, if not then whatever is close", "alternatives"],
    ["I have Golden Wok and Curry Garden.", "I'll take that one please", "several places"],
    ["", "the code was 90210, I believe", "unread number"],
  ])("%s %s", (assistant, customer, doubt) => {
    expect(doubted(assistant, customer)).toContain(doubt);
  });
});

test.each([
  ["", "I want an italian restaurant in the north"],
  ["What area would you like?", "the centre please"],
  ["What area would you like?", "do they have parking?"],
  ["I have Golden Wok and Curry Garden.", "book Curry Garden"],
  ["Shall I book it?", "yes please"],
])("is plain: %s %s", (assistant, customer) => {
  expect(doubted(assistant, customer)).toEqual([]);
});
