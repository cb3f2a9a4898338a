// The city's restaurants beside Mario's, and a sister abroad.
import {
  type BusinessSpec,
  daily,
  joined,
  type PlaceSpec,
  tables,
  tableService,
  week,
} from "../business-spec.ts";
import { mariosItalian } from "./marios-italian.ts";
import { menus } from "./menus.ts";

type Named = Pick<
  BusinessSpec,
  | "slug"
  | "name"
  | "area"
  | "street"
  | "about"
  | "quality"
  | "priceLevel"
  | "usual"
  | "menu"
  | "week"
  | "busy"
>;

const staff = ["owner", "head chef", "cook", "server", "server", "host"];

const sixTops = (places: readonly PlaceSpec[]) =>
  places.filter((it) => it.capacity === 6).map((it) => it.name);

/** Tables for two, four and six, and the two six-tops joined for twelve. */
function restaurant(named: Named, more: Partial<BusinessSpec> = {}): BusinessSpec {
  const places = tables({ 2: 4, 4: 4, 6: 2 });
  return {
    category: "restaurant",
    services: [tableService(90, 12)],
    places,
    sets: [joined(8, 5, "T5", "T6"), joined(12, 7, ...sixTops(places))],
    staff,
    ...named,
    ...more,
  };
}

const lunchAndDinner = week(
  [
    ["12:00", "14:30"],
    ["18:00", "22:30"],
  ],
  [
    ["12:00", "15:00"],
    ["18:00", "23:00"],
  ],
  [["12:00", "16:00"]],
);

export const restaurants: BusinessSpec[] = [
  mariosItalian,
  restaurant({
    slug: "casa-lupe",
    name: "Casa Lupe",
    area: "downtown",
    street: "24 Canal Street",
    about: "Oaxacan cooking, tortillas pressed to order and a long mezcal list.",
    quality: 4.4,
    priceLevel: 2,
    usual: [1200, 2000],
    menu: menus.mexican,
    week: daily(["12:00", "23:00"]),
    busy: 18,
  }),
  restaurant({
    slug: "sakura-sushi",
    name: "Sakura Sushi",
    area: "harbour",
    street: "7 Pier Road",
    about: "Twelve-seat sushi counter and ramen room by the water.",
    quality: 4.7,
    priceLevel: 3,
    usual: [900, 3800],
    menu: menus.japanese,
    week: lunchAndDinner,
    busy: 20,
  }),
  restaurant({
    slug: "golden-wok",
    name: "Golden Wok",
    area: "old town",
    street: "51 Lantern Lane",
    about: "Cantonese family restaurant with weekend dim sum.",
    quality: 4.1,
    priceLevel: 2,
    usual: [900, 2000],
    menu: menus.chinese,
    week: daily(["11:30", "22:00"]),
    busy: 15,
  }),
  restaurant({
    slug: "bombay-garden",
    name: "Bombay Garden",
    area: "riverside",
    street: "133 River Walk",
    about: "North Indian curries and a tandoor you can watch.",
    quality: 4.3,
    priceLevel: 2,
    usual: [1200, 2100],
    menu: menus.indian,
    week: daily(["12:00", "15:00"], ["17:30", "22:30"]),
    busy: 15,
  }),
  restaurant(
    {
      slug: "le-petit-zinc",
      name: "Le Petit Zinc",
      area: "old town",
      street: "9 Abbey Square",
      about: "A small bistro with a zinc bar, candles and a quiet courtyard.",
      quality: 4.6,
      priceLevel: 3,
      usual: [1900, 3400],
      menu: menus.french,
      week: lunchAndDinner,
      busy: 20,
    },
    { policies: { cancel_cutoff_minutes: 1440, slot_minutes: 15, max_no_shows: 3, no_show_days: 180 } },
  ),
  restaurant({
    slug: "the-corner-burger",
    name: "The Corner Burger",
    area: "university",
    street: "300 College Avenue",
    about: "Smashed burgers, shakes and booths. Loud on Fridays.",
    quality: 3.9,
    priceLevel: 1,
    usual: [1200, 1700],
    menu: menus.burgers,
    week: daily(["11:00", "00:00"]),
    busy: 14,
  }),
  restaurant({
    slug: "harbour-grill",
    name: "Harbour Grill",
    area: "harbour",
    street: "1 Ferry Quay",
    about: "Oysters, lobster and steaks with a view of the ferries.",
    quality: 4.5,
    priceLevel: 4,
    usual: [2900, 4600],
    menu: menus.grill,
    week: daily(["12:00", "23:00"]),
    busy: 18,
  }),
  restaurant({
    slug: "olive-and-thyme",
    name: "Olive & Thyme",
    area: "market quarter",
    street: "18 Market Row",
    about: "Mezze to share, grilled fish and a leafy terrace.",
    quality: 4.4,
    priceLevel: 2,
    usual: [1200, 2600],
    menu: menus.mediterranean,
    week: daily(["12:00", "22:00"]),
    busy: 15,
  }),
  restaurant({
    slug: "green-bowl",
    name: "Green Bowl",
    area: "university",
    street: "212 College Avenue",
    about: "Vegan bowls, toasts and cold-pressed juices.",
    quality: 4.2,
    priceLevel: 1,
    usual: [1100, 1500],
    menu: menus.vegan,
    week: week([["08:00", "20:00"]], [["09:00", "20:00"]], [["10:00", "18:00"]]),
    busy: 10,
  }),
  restaurant({
    slug: "smoke-and-oak",
    name: "Smoke & Oak",
    area: "riverside",
    street: "77 Mill Street",
    about: "Texas barbecue from two oak-fired smokers; when it's gone it's gone.",
    quality: 4.5,
    priceLevel: 2,
    usual: [1500, 2400],
    menu: menus.barbecue,
    week: week([["16:00", "22:00"]], [["12:00", "23:00"]], [["12:00", "21:00"]]),
    busy: 15,
  }),
  restaurant(
    {
      slug: "night-owl-bar",
      name: "Night Owl",
      area: "old town",
      street: "5 Crook Alley",
      about: "Cocktails and small plates till late.",
      quality: 4.3,
      priceLevel: 3,
      usual: [1000, 1900],
      menu: menus.bar,
      week: week([["17:00", "02:00"]], [["17:00", "04:00"]], [["17:00", "00:00"]]),
      busy: 15,
    },
    { policies: { slot_minutes: 30, min_notice_minutes: 0 } },
  ),
  restaurant({
    slug: "pho-saigon",
    name: "Pho Saigon",
    area: "market quarter",
    street: "62 Market Row",
    about: "Beef broth simmered overnight, herbs by the handful.",
    quality: 4.4,
    priceLevel: 1,
    usual: [1400, 1700],
    menu: menus.vietnamese,
    week: daily(["11:00", "21:30"]),
    busy: 12,
  }),
  restaurant({
    slug: "riverside-cafe",
    name: "Riverside Café",
    area: "riverside",
    street: "4 River Walk",
    about: "Breakfast all day and a deck over the river.",
    quality: 4.0,
    priceLevel: 1,
    usual: [900, 1400],
    menu: menus.cafe,
    week: daily(["07:30", "17:00"]),
    busy: 12,
  }),
  restaurant(
    {
      slug: "tasca-da-ana",
      name: "Tasca da Ana",
      area: "alfama",
      street: "Rua da Regueira 31",
      about: "Petiscos and seafood rice in a tiled dining room; sister of Mario's Italian.",
      quality: 4.7,
      priceLevel: 2,
      usual: [1300, 2200],
      menu: menus.portuguese,
      week: daily(["12:30", "15:00"], ["19:00", "23:00"]),
      busy: 12,
    },
    {
      timeZone: "Europe/Lisbon",
      currency: "EUR",
      locale: "en-GB",
      city: { name: "Lisbon", latitude: 38.711, longitude: -9.128, dial: "+351 21 555" },
    },
  ),
];
