// Promotions in the dashboard chat, in memory: nothing is taken off more than what was said.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

it.each([
  ["10% off cocktails on Friday", "“cocktails”"],
  ["half price on wine this Friday", "“wine”"],
  ["10% off all vegetarian dishes tomorrow", "“vegetarian dishes”"],
])("asks what it is on where nothing is called so: %s", async (wish, named) => {
  const talk = await new OfficeTalk().says(wish);
  expect(talk.said).toContain(`Nothing here is called ${named}`);
  expect(talk.said).toContain("Pizza, Pasta, Desserts");
  await talk.says("yes");
  expect(talk.changes).toEqual([]);
});

it("is drafted with the section, or the item, that is answered", async () => {
  const talk = await new OfficeTalk().says("10% off cocktails on Friday", "Pizza");
  expect(talk.said).toContain("Promotion: 10% off Pizza, Fri 27 Nov");
  await talk.says("yes");
  expect(talk.changes).toMatchObject([{ target: "promotion", after: { conditions: { section: "Pizza" } } }]);
  const other = await new OfficeTalk().says("10% off vegetarian dishes on Friday", "the margherita", "yes");
  expect(other.changes).toMatchObject([{ after: { conditions: { item: "Margherita" } } }]);
});

it("on everything is for everything, and nothing else", async () => {
  const talk = await new OfficeTalk().says("10% off cocktails on Friday", "everything");
  expect(talk.said).toContain("10% off everything, Fri 27 Nov");
  const said = await new OfficeTalk().says("20% off everything tomorrow");
  expect(said.said).toContain("20% off everything, Mon 23 Nov");
});

it.each([
  ["20% off for students tomorrow", "“for students”"],
  ["10% off orders over 50 dollars this week", "“orders over 50 dollars”"],
  ["15% off pizza for seniors tomorrow", "“for seniors”"],
  ["20 % de descuento para estudiantes mañana", "«para estudiantes»"],
])("is not drafted for everybody where it is for some: %s", async (wish, condition) => {
  const talk = await new OfficeTalk().says(wish);
  expect(talk.said).toContain(condition);
  await talk.says("yes");
  expect(talk.changes).toEqual([]);
});

it.each([
  ["20% off pizza and pasta tomorrow", "Pizza", "Pasta"],
  ["20% off the margherita and the carbonara tomorrow", "Margherita", "Carbonara"],
])("each thing that is named has its own: %s", async (wish, first, second) => {
  const talk = await new OfficeTalk().says(wish);
  expect(talk.said).toContain(`20% off ${first}`);
  expect(talk.said).toContain("This is 1 of 2.");
  expect((await talk.says("no")).said).toContain(`20% off ${second}`);
});

it("takes off pizzas on a day nothing of what is excepted", async () => {
  const talk = await new OfficeTalk().says("lower all pizzas by 10% except the diavola on Fridays", "yes");
  expect(talk.changes).toEqual([]);
});
