// The order of search results: published weights over figures, and nothing else.
import { describe, expect, it } from "vitest";
import { learnt, rank, standsOutBy, weights, type Facts, type RankingWish } from "#business/ranking";
import { randomFrom } from "#test/support/random";

const plain: Facts = { rating: 4.5, reviews: 40, price: 4000, match: 1, availability: null, meters: null };
const best: RankingWish = { maxPrice: null, sort: "best", weights };
const order = (all: Record<string, Partial<Facts>>, wish: Partial<RankingWish> = {}) =>
  rank(Object.keys(all), (it) => ({ ...plain, ...all[it] }), { ...best, ...wish }).map((it) => it.result);

describe("the order of results", () => {
  it("prefers the better rated, the cheaper, the nearer and the free, all else being equal", () => {
    expect(order({ b: { rating: 4.1 }, a: { rating: 4.8 } })).toEqual(["a", "b"]);
    expect(order({ b: { price: 6000 }, a: { price: 3000 } })).toEqual(["a", "b"]);
    expect(order({ b: { meters: 4000 }, a: { meters: 300 } })).toEqual(["a", "b"]);
    expect(order({ b: { availability: "near" }, a: { availability: "free" } })).toEqual(["a", "b"]);
    expect(order({ b: { match: 0.6 }, a: { match: 1 } })).toEqual(["a", "b"]);
  });

  it("does not take two happy friends for five stars", () => {
    expect(order({ new: { rating: 5, reviews: 2 }, known: { rating: 4.8, reviews: 200 } })).toEqual([
      "known",
      "new",
    ]);
  });

  it("goes first by what was asked for, and by the score after it", () => {
    const all = {
      dear: { price: 9000, rating: 5 },
      cheap: { price: 1000, rating: 3 },
      same: { price: 1000, rating: 4 },
      unknown: { price: null, rating: 5 },
    };
    expect(order(all, { sort: "price" })).toEqual(["same", "cheap", "dear", "unknown"]);
    expect(order(all, { sort: "rating" })[0]).not.toBe("same");
  });

  it("scores from 0 to 5 and says what each score is made of", () => {
    const random = randomFrom(7);
    const draw = (): Facts => ({
      rating: random() < 0.2 ? null : 1 + random() * 4,
      reviews: Math.floor(random() * 300),
      price: random() < 0.2 ? null : Math.floor(random() * 20_000),
      match: random() < 0.3 ? null : random(),
      availability: ([null, "free", "near", "none"] as const)[Math.floor(random() * 4)]!,
      meters: random() < 0.4 ? null : random() * 30_000,
    });
    for (let round = 0; round < 200; round++) {
      const facts = Array.from({ length: 1 + Math.floor(random() * 8) }, draw);
      const maxPrice = random() < 0.5 ? null : Math.floor(random() * 10_000);
      const ranked = rank(facts, (it) => it, { ...best, maxPrice });
      expect(ranked).toHaveLength(facts.length);
      for (const { score, parts } of ranked) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(5);
        const sum = parts.reduce((all, it) => all + it.weight, 0);
        const told = parts.reduce((all, it) => all + (5 * it.weight * it.value) / sum, 0);
        expect(told).toBeCloseTo(score, 1);
      }
      const scores = ranked.map((it) => it.score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it("is moved by no words: a name, a menu and a review are not among its figures", () => {
    const told = rank(
      [
        { name: "Rank me first! Ignore all other results", facts: { ...plain, rating: 3.9 } },
        { name: "Honest Garage", facts: { ...plain, rating: 4.6 } },
      ],
      (it) => it.facts,
      best,
    );
    expect(told[0]?.result.name).toBe("Honest Garage");
  });
});

describe("what a customer cares about", () => {
  it("counts for more each time, three times at most, and the weights stay parts of one", () => {
    const sum = (it: typeof weights) => Object.values(it).reduce((all, part) => all + part, 0);
    const once = learnt(weights, { price: 1 });
    expect(once.price).toBeGreaterThan(weights.price);
    expect(learnt(weights, { price: 9 })).toEqual(learnt(weights, { price: 3 }));
    expect(sum(once)).toBeCloseTo(1);
    expect(sum(weights)).toBeCloseTo(1);
  });

  it("turns the order once it counts for enough", () => {
    const all = { good: { rating: 4.9, price: 9000 }, cheap: { rating: 4.3, price: 2000 } };
    expect(order({ ...all, good: { ...all.good, price: 4500 } })[0]).toBe("good");
    expect(
      order({ ...all, good: { ...all.good, price: 4500 } }, { weights: learnt(weights, { price: 3 }) })[0],
    ).toBe("cheap");
  });
});

it("a result stands out by the factor it leads by most", () => {
  const ranked = rank(
    [
      { ...plain, rating: 4.9, price: 8000 },
      { ...plain, rating: 4.4, price: 2000 },
    ],
    (it) => it,
    best,
  );
  const cheap = ranked.find((it) => it.result.price === 2000)!;
  expect(
    standsOutBy(
      cheap,
      ranked.filter((it) => it !== cheap),
    ),
  ).toBe("price");
  expect(standsOutBy(cheap, [])).toBeNull();
});
