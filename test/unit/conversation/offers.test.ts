// What a business gives for less: told when it is asked for, while it runs, and once where a price is asked.
import { expect, test } from "vitest";
import type { BusinessDetail } from "#contracts/directory";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";

const early = {
  title: "Early week",
  description: "15 percent off on Mondays and Tuesdays",
  code: "EARLYWEEK",
  startsAt: "2026-11-01T00:00:00-04:00",
  endsAt: "2026-12-07T00:00:00-05:00",
};
const later = {
  ...early,
  title: "Christmas",
  startsAt: "2026-12-10T00:00:00-05:00",
  endsAt: "2026-12-27T00:00:00-05:00",
};
const house: BusinessDetail = { ...marios, promotions: [early, later] };
const at = (locale = "en-US", business = house) => new Chat({ business, locale });

test.each([
  "any deals on?",
  "do you have any offers?",
  "are there any discounts at the moment",
  "any promotions running?",
  "is there a promo code?",
])("%s", async (said) => {
  const heard = await at().says(said);
  expect(heard).toBe(
    "Running now: Early week: 15 percent off on Mondays and Tuesdays (code EARLYWEEK), until Sun 6 Dec.",
  );
});

test.each([
  ["es", "¿tenéis alguna oferta?", "hasta"],
  ["fr", "y a-t-il des promotions ?", "jusqu'au"],
  ["de", "gibt es gerade Angebote?", "bis"],
  ["it", "avete qualche offerta?", "fino a"],
  ["pt", "há alguma promoção?", "até"],
])("(%s) %s", async (locale, said, until) => {
  const heard = await at(locale).says(said);
  expect(heard).toContain("Early week");
  expect(heard).toContain(until);
  expect(heard).not.toContain("Christmas");
});

test("none is said to be none", async () => {
  expect(await at("en-US", marios).says("any deals on?")).toBe("There is no offer running just now.");
});

test("what is over, or yet to come, is no offer now", async () => {
  const chat = at();
  chat.passes(60 * 24 * 16);
  expect(await chat.says("any deals on?")).toBe("There is no offer running just now.");
});

test("beside a price it is told once", async () => {
  const chat = at();
  expect(await chat.says("how much is the tiramisu?")).toMatch(/\$8\.50.*Early week/s);
  expect(await chat.says("and the lasagne, how much is it?")).not.toContain("Early week");
});

test.each(["do you have student discounts", "do you offer catering", "do you sell gift vouchers"])(
  "%s asks for something else",
  async (said) => {
    expect(await at().says(said)).not.toContain("Early week");
  },
);
