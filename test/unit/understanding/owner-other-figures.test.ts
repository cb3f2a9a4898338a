// Questions that have the words of one figure and ask for another: never answered with the wrong one.
import { describe, expect, it } from "vitest";
import { misread } from "./dashboard-said.ts";

describe("a figure", () => {
  it("is the one that is asked for, or is said not to be known", () => {
    expect(
      misread(`
how many new customers last month? => insight.ask from=2026-10-01 until=2026-10-31 metric=repeat_customers fresh
how many repeat customers last month? => insight.ask from=2026-10-01 until=2026-10-31 metric=repeat_customers
takeaway vs dine in => unsure about=insight.channels
takeaway orders vs dine in last week => unsure about=insight.channels
how many customers agreed to news? => audience.view
how many customers agreed to get messages? => audience.view
how many people would a newsletter reach? => audience.view
how many customers can I write to? => audience.view
which guests are stranded? => unsure about=insight.stranded
which bookings are affected? => unsure about=insight.stranded
who's my worst seller among staff? => insight.ask perPerson metric=sales
what do customers moan about? => insight.ask metric=reviews
takeaway sales last week => insight.ask from=2026-11-16 until=2026-11-22 metric=sales`),
    ).toEqual([]);
  });

  it("of each kind is suggested where that kind is asked about", () => {
    expect(
      misread(`
are we short-staffed on any day? => insight.suggest about=understaffed
is any price out of line? => insight.suggest about=price_out_of_line
should I drop something from the menu? => insight.suggest about=drop_item
table mix? => insight.suggest about=table_mix
should we buy more big tables? => insight.suggest about=table_mix
what should I improve? => insight.suggest`),
    ).toEqual([]);
  });
});
