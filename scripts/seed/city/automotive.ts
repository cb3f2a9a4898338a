// The city's garages, tyre shops and washes.
import { type BusinessSpec, places, type ServiceSpec, week } from "../business-spec.ts";

type Named = Pick<
  BusinessSpec,
  "slug" | "name" | "area" | "street" | "about" | "quality" | "priceLevel" | "usual" | "services" | "busy"
>;

const job = (name: string, minutes: number, from: number, to = from, description = ""): ServiceSpec => ({
  name,
  ...(description && { description }),
  minutes,
  buffer: 15,
  price: [from * 100, to * 100],
  kind: "bay",
});

/** The same job for bigger vehicles. */
const bigger = (
  service: ServiceSpec,
  suv: readonly [minutes: number, from: number, to: number],
  van = suv,
) => ({
  ...service,
  variants: {
    suv: { called: "SUV", minutes: suv[0], price: [suv[1] * 100, suv[2] * 100] as const },
    van: { called: "Van", minutes: van[0], price: [van[1] * 100, van[2] * 100] as const },
  },
});

const garage = (named: Named, more: Partial<BusinessSpec> = {}): BusinessSpec => ({
  category: "automotive",
  places: places("bay", 3),
  week: week([["08:00", "18:00"]], [["08:00", "13:00"]]),
  policies: { slot_minutes: 30, reminder_lead_minutes: 1440, cancel_cutoff_minutes: 720, max_party_size: 1 },
  texts: {
    parking: "Leave the car in our yard; drop the keys at the desk or in the night box.",
    cancellation: "Please cancel by the evening before.",
    warranty: "Parts and labour are covered for 24 months.",
    payment: "Cards, contactless and bank transfer.",
    courtesy_car: "Two courtesy cars, free of charge, first come first served.",
  },
  faq: [
    ["How long does an oil change take?", "About 45 minutes, and you can wait with a coffee."],
    ["Do you give a quote first?", "Always. Nothing is done without your yes."],
    ["Do you work on electric cars?", "Brakes, tyres and suspension yes; please ask about batteries."],
  ],
  staff: ["owner", "master mechanic", "mechanic", "mechanic", "service adviser"],
  ...named,
  ...more,
});

export const automotive: BusinessSpec[] = [
  garage({
    slug: "quick-fix-auto",
    name: "QuickFix Auto",
    area: "downtown",
    street: "88 Depot Street",
    about: "Honest repairs while you wait: oil, brakes, diagnostics.",
    quality: 4.5,
    priceLevel: 2,
    usual: [5900, 28000],
    services: [
      bigger(job("Oil change", 45, 59, 89, "Oil, filter and a visual check"), [60, 79, 99], [75, 89, 119]),
      job("Brake service", 120, 180, 280),
      job("Diagnostics", 60, 95),
      job("Inspection", 60, 75),
      bigger(job("Tyre change", 45, 60, 80), [60, 80, 100], [60, 90, 120]),
    ],
    busy: 40,
  }),
  garage({
    slug: "harbour-tyres",
    name: "Harbour Tyres",
    area: "harbour",
    street: "60 Dock Road",
    about: "Tyres, wheels and alignment.",
    quality: 4.2,
    priceLevel: 2,
    usual: [4500, 12000],
    services: [
      job("Tyre change", 45, 45, 70),
      job("Wheel alignment", 60, 90, 120),
      job("Puncture repair", 30, 45),
    ],
    busy: 22,
  }),
  garage({
    slug: "downtown-motors",
    name: "Downtown Motors",
    area: "downtown",
    street: "140 Depot Street",
    about: "Full service for European makes.",
    quality: 4.3,
    priceLevel: 3,
    usual: [12000, 60000],
    services: [
      job("Full service", 240, 320, 600),
      job("Oil change", 60, 120, 150),
      job("Brake service", 150, 260, 380),
    ],
    busy: 18,
  }),
  garage({
    slug: "green-garage",
    name: "Green Garage",
    area: "riverside",
    street: "19 Mill Street",
    about: "Repairs with reused parts and honest advice on when to stop.",
    quality: 4.7,
    priceLevel: 1,
    usual: [4900, 20000],
    services: [
      job("Inspection", 60, 49),
      job("Oil change", 45, 55, 70),
      job("Exhaust repair", 120, 110, 200),
    ],
    busy: 18,
  }),
  garage(
    {
      slug: "city-wash",
      name: "City Wash",
      area: "market quarter",
      street: "2 Tram Street",
      about: "Hand wash and detailing, inside and out.",
      quality: 3.9,
      priceLevel: 1,
      usual: [2000, 15000],
      services: [
        job("Hand wash", 30, 20, 30),
        job("Interior clean", 60, 60, 80),
        job("Detailing", 180, 120, 150),
      ],
      busy: 20,
    },
    { week: week([["08:00", "20:00"]], [["08:00", "20:00"]], [["09:00", "17:00"]]) },
  ),
  garage({
    slug: "riverside-body-shop",
    name: "Riverside Body Shop",
    area: "riverside",
    street: "90 Mill Street",
    about: "Dents, scratches and paint, insurance work welcome.",
    quality: 4.1,
    priceLevel: 3,
    usual: [15000, 90000],
    services: [
      job("Estimate", 30, 0),
      job("Dent repair", 180, 150, 400),
      job("Respray of a panel", 360, 450, 900),
    ],
    busy: 12,
  }),
  garage({
    slug: "ev-care",
    name: "EV Care",
    area: "university",
    street: "77 Science Drive",
    about: "Electric cars only: batteries, software, brakes.",
    quality: 4.6,
    priceLevel: 3,
    usual: [8000, 40000],
    services: [
      job("Battery health check", 60, 80),
      job("Brake service", 120, 190, 300),
      job("Software update", 45, 95),
    ],
    busy: 12,
  }),
  garage({
    slug: "old-town-mechanics",
    name: "Old Town Mechanics",
    area: "old town",
    street: "14 Forge Lane",
    about: "Classic cars are our daily bread.",
    quality: 4.4,
    priceLevel: 2,
    usual: [7000, 35000],
    services: [
      job("Inspection", 60, 70),
      job("Tune-up", 120, 150, 240),
      job("Carburettor service", 180, 220, 350),
    ],
    busy: 12,
  }),
];
