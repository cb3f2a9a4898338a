// What a promotion is on is what was said: words that name nothing of the menu, or say for whom it is, are kept and
// never become everything.
import { expect, test } from "vitest";
import { misread } from "./dashboard-said.ts";

test("what is named is what it is on", () => {
  expect(
    misread(`
20% off everything tomorrow => promotion.add percent=20 date=2026-11-24
20% off tomorrow => promotion.add percent=20 date=2026-11-24
15% off the carbonara tomorrow => promotion.add item=Spaghetti Carbonara percent=15 date=2026-11-24
20% off all desserts tomorrow => promotion.add category=Desserts percent=20 date=2026-11-24
20% off the diavola pizza tomorrow => promotion.add item=Diavola percent=20 date=2026-11-24
2 dollars off the tiramisu this friday please => promotion.add item=Tiramisù amount=200 date=2026-11-27
10% off pasta for everyone on Tuesdays => promotion.add category=Pasta percent=10 weekdays=2
happy hour 5 to 7 tomorrow, drinks half price => promotion.add category=Drinks percent=50 date=2026-11-24 from=17:00 to=19:00
10% off pizza and pasta tomorrow => promotion.add category=Pizza percent=10 date=2026-11-24; promotion.add category=Pasta percent=10 date=2026-11-24
20% off the margherita and the marinara tomorrow => promotion.add item=Margherita percent=20 date=2026-11-24; promotion.add item=Marinara percent=20 date=2026-11-24
`),
  ).toEqual([]);
});

test("words that name nothing of the menu are kept as they were said", () => {
  expect(
    misread(`
happy hour: house wine 30% off weekdays 4 to 6pm until Christmas => promotion.add percent=30 date=2026-11-23 until=2026-12-25 weekdays=1|2|3|4|5 from=16:00 to=18:00 unknown=house wine
half price on wine this Friday => promotion.add percent=50 date=2026-11-27 unknown=wine
10% off cocktails on Friday => promotion.add percent=10 date=2026-11-27 unknown=cocktails
10% off all vegetarian dishes tomorrow => promotion.add percent=10 date=2026-11-24 unknown=vegetarian dishes
3 dollars off wine tomorrow => promotion.add amount=300 date=2026-11-24 unknown=wine
$3 off wine => promotion.add amount=300 unknown=wine
20% off house red and white wine tomorrow => promotion.add item=House Red percent=20 date=2026-11-24; promotion.add percent=20 date=2026-11-24 unknown=white wine
`),
  ).toEqual([]);
  expect(
    misread(
      `
rebaja del 10 % en vinos mañana => promotion.add percent=10 date=2026-11-24 unknown=vinos
20 % de descuento en pasta los martes => promotion.add category=Pasta percent=20 weekdays=2
10 % de descuento en todo mañana => promotion.add percent=10 date=2026-11-24
`,
      { locale: "es-ES" },
    ),
  ).toEqual([]);
});

test("for whom it is, and from which amount, is kept beside it", () => {
  expect(
    misread(`
20% off for students tomorrow => promotion.add percent=20 date=2026-11-24 condition=for students
10% off orders over 50 dollars this week => promotion.add percent=10 date=2026-11-23 until=2026-11-29 condition=orders over 50 dollars
10% off pasta for seniors on tuesdays => promotion.add category=Pasta percent=10 weekdays=2 condition=for seniors
10% off pizza takeaway only this week => promotion.add category=Pizza percent=10 date=2026-11-23 until=2026-11-29 condition=takeaway only
`),
  ).toEqual([]);
});
