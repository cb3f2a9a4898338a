// What restricts a change and is kept by nothing, in the dashboard chat: said, and nothing wider is drafted or sent.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

it.each([
  ["stop serving pizza after 9pm", "“after 9pm”"],
  ["confirm by phone for groups over 8", "I can't have larger groups confirm first"],
  ["cancellation fee 20 dollars within 24 hours", "I take no payments yet"],
  ["message everyone on the waitlist: we have space", "I can't write to those on the waitlist"],
  ["message our new customers: welcome", "To whom?"],
  ["close the kitchen for renovation 10 to 14 January", "Hours are those of the whole house"],
  ["10% for students with code UNI10", "I can't keep one to “for students with code UNI10”"],
  ["create a promo code SUMMER for 15% off", "I can't keep one to “code SUMMER for 15% off”"],
  ["student discount 10% this week", "I can't keep one to “student”"],
  ["raise prices 5% for groups", "“groups”"],
  ["20% off for vegans", "I can't keep one to “for vegans”"],
  ["20% off pizza with promo code PIZZA20 this week", "I can't keep one to “code PIZZA20”"],
])("says so, and a yes makes nothing: %s", async (wish, why) => {
  const talk = await new OfficeTalk().says(wish);
  expect(talk.said).toContain(why);
  await talk.says("yes");
  expect(talk.chat.effects).toEqual([]);
});

it("writes to the guests of the weekday that is named, and at once", async () => {
  const talk = await new OfficeTalk().says("tell Friday's guests that the terrace is closed");
  expect(talk.office.asked).toMatchObject({ kind: "booked", from: "2026-11-27", until: "2026-11-27" });
  expect(talk.said).not.toContain("It goes out");
});

it("closes to the public on the day that is said before the comma alone", async () => {
  const talk = await new OfficeTalk().says("next Friday private event, closed to the public from 6pm");
  expect(talk.said).toContain("Fri 27 Nov: open 11:00 AM–6:00 PM");
});
