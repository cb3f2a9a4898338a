// Mario's Italian as the directory shows it, small: what unit tests of the conversation talk to.
import type { BusinessDetail, MenuItem } from "#contracts/directory";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const tableService = uuid(10);

const item = (
  n: number,
  section: string,
  name: string,
  cents: number,
  more: Partial<MenuItem> = {},
): MenuItem => ({
  id: uuid(100 + n),
  section,
  name,
  description: null,
  price: { amount: cents, currency: "USD" },
  dietary: [],
  allergens: [],
  options: [],
  ...more,
});

export const marios: BusinessDetail = {
  id: uuid(1),
  slug: "marios-italian",
  name: "Mario's Italian",
  category: "restaurant",
  area: "Downtown",
  rating: 4.6,
  reviews: 212,
  priceFrom: null,
  priceTo: null,
  location: { latitude: 40.721, longitude: -73.998 },
  about: "A family kitchen since 1984, with a wood-fired oven.",
  address: "12 Mulberry Street",
  phone: "+1 212 555 0142",
  timeZone: "America/New_York",
  locale: "en-US",
  currency: "USD",
  capacity: 50,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "11:00", closes: "22:00" })),
  exceptions: [{ date: "2026-12-25", intervals: [], reason: "Christmas Day" }],
  services: [
    {
      id: tableService,
      name: "Table",
      durationMinutes: 90,
      priceFrom: null,
      priceTo: null,
      minParty: 1,
      maxParty: 12,
    },
  ],
  menu: [
    item(1, "Pizza", "Margherita Pizza", 1400, { dietary: ["vegetarian"], allergens: ["gluten", "milk"] }),
    item(2, "Pizza", "Diavola", 1650, {
      description: "Hot salami and chilli.",
      allergens: ["gluten", "milk"],
    }),
    item(3, "Pasta", "Lasagne", 1750, { allergens: ["gluten", "milk", "egg"] }),
    item(4, "Dolci", "Tiramisu", 850, { dietary: ["vegetarian"], allergens: ["egg", "milk"] }),
    item(5, "Dolci", "Lemon Sorbet", 600, { dietary: ["vegan", "gluten-free"] }),
  ],
  policies: {
    reminderLeadMinutes: 120,
    followUpDelayMinutes: 60,
    cancelCutoffMinutes: 120,
    minNoticeMinutes: 30,
    maxAdvanceDays: 60,
    maxPartySize: 12,
    slotMinutes: 30,
    ordering: { prepareMinutes: 20, acceptWithinMinutes: 0, graceMinutes: 15 },
    texts: {
      parking: "There is a garage next door, free for guests after 6 PM.",
      cancellation: "You can cancel without charge up to 2 hours before.",
    },
  },
  faq: [{ question: "Are dogs allowed?", answer: "Dogs are welcome on the terrace." }],
};
