// The city's salons, barbers and spas.
import { type BusinessSpec, places, type ServiceSpec, week } from "../business-spec.ts";

type Named = Pick<
  BusinessSpec,
  "slug" | "name" | "area" | "street" | "about" | "quality" | "priceLevel" | "usual" | "services" | "busy"
>;

const chair = (name: string, minutes: number, from: number, to = from): ServiceSpec => ({
  name,
  minutes,
  price: [from * 100, to * 100],
  kind: "chair",
});
const room = (name: string, minutes: number, from: number, to = from): ServiceSpec => ({
  name,
  minutes,
  buffer: 15,
  price: [from * 100, to * 100],
  kind: "room",
});

const salon = (named: Named, more: Partial<BusinessSpec> = {}): BusinessSpec => ({
  category: "beauty_salon",
  places: places(named.services[0]?.kind ?? "chair", 4),
  week: week([["09:00", "19:00"]], [["09:00", "18:00"]], [["10:00", "16:00"]]),
  policies: { slot_minutes: 15, reminder_lead_minutes: 1440, cancel_cutoff_minutes: 240, max_party_size: 1 },
  texts: {
    parking: "Street parking around the block; the city garage is five minutes away.",
    cancellation: "Please cancel at least four hours before your appointment.",
    children: "Children are welcome; under 12 a haircut is 20 percent less.",
    payment: "Cards, contactless and cash. Tips stay with your stylist.",
  },
  faq: [
    ["Do I need a patch test?", "For colour and lash treatments yes, 48 hours before; it is free."],
    ["Can I ask for a stylist?", "Yes, tell us the name and we will do our best."],
  ],
  staff: ["owner", "senior stylist", "stylist", "stylist", "receptionist"],
  menu: {
    Products: [
      { name: "Shampoo", description: "Sulphate-free, 250 ml", price: 1800, dietary: ["vegan"] },
      { name: "Conditioner", description: "Repairing, 250 ml", price: 1900, dietary: ["vegan"] },
    ],
  },
  ...named,
  ...more,
});

export const beauty: BusinessSpec[] = [
  salon({ slug: "style-master", name: "StyleMaster", area: "downtown", street: "45 Fashion Street", about: "Premium cuts and styling by experienced stylists, fast service at lunchtime.", quality: 4.8, priceLevel: 2, usual: [3500, 5500], services: [chair("Haircut", 45, 40, 48), chair("Styling", 45, 35, 55), chair("Colour", 120, 110, 160), chair("Beard trim", 20, 35)], busy: 35 }),
  salon({ slug: "hair-art", name: "HairArt", area: "downtown", street: "12 Gallery Row", about: "Creative colour and precise cuts in a converted gallery.", quality: 4.5, priceLevel: 2, usual: [4200, 6000], services: [chair("Haircut", 60, 42, 49), chair("Styling", 45, 45, 60), chair("Balayage", 150, 140, 190)], busy: 28 }),
  salon({ slug: "beauty-hub", name: "BeautyHub", area: "downtown", street: "201 Main Street", about: "Friendly everyday salon: hair, brows and nails at budget prices.", quality: 4.2, priceLevel: 1, usual: [2500, 4000], services: [chair("Haircut", 30, 25, 35), chair("Styling", 30, 28, 40), chair("Brows", 20, 18), chair("Manicure", 40, 30)], busy: 30 }),
  salon({ slug: "velvet-chair", name: "Velvet Chair", area: "downtown", street: "8 Theatre Place", about: "Couture hairdressing for weddings and first nights.", quality: 4.9, priceLevel: 4, usual: [9500, 24000], services: [chair("Haircut", 60, 95, 140), chair("Bridal styling", 120, 180, 240)], busy: 15 }),
  salon({ slug: "riverside-nails", name: "Riverside Nails", area: "riverside", street: "40 River Walk", about: "Manicures and pedicures with a river view.", quality: 4.3, priceLevel: 2, usual: [3000, 6500], services: [chair("Manicure", 40, 30, 38), chair("Pedicure", 50, 42, 50), chair("Gel set", 75, 55, 65)], busy: 18 }),
  salon({ slug: "old-town-barbers", name: "Old Town Barbers", area: "old town", street: "3 Abbey Square", about: "Hot towels, straight razors and good talk since 1961.", quality: 4.6, priceLevel: 1, usual: [2000, 3500], services: [chair("Haircut", 30, 26, 30), chair("Shave", 30, 24), chair("Haircut and shave", 60, 45)], busy: 22 }, { week: week([["08:00", "18:00"]], [["08:00", "16:00"]]) }),
  salon({ slug: "glow-spa", name: "Glow Spa", area: "harbour", street: "15 Pier Road", about: "Facials, wraps and a salt sauna.", quality: 4.5, priceLevel: 3, usual: [7500, 16000], services: [room("Facial", 60, 85, 110), room("Body wrap", 75, 120, 160), room("Massage", 60, 90)], busy: 15 }),
  salon({ slug: "lash-lounge", name: "Lash Lounge", area: "market quarter", street: "27 Market Row", about: "Lash lifts, tints and extensions, nothing else.", quality: 4.1, priceLevel: 2, usual: [4000, 12000], services: [chair("Lash lift", 60, 65), chair("Lash tint", 30, 40), chair("Extensions", 120, 110, 120)], busy: 12 }),
  salon({ slug: "harbour-hair", name: "Harbour Hair", area: "harbour", street: "22 Ferry Quay", about: "Unfussy cuts for the whole family, walk-ins welcome.", quality: 4.0, priceLevel: 1, usual: [2200, 4500], services: [chair("Haircut", 30, 28, 36), chair("Children's haircut", 20, 22), chair("Colour", 90, 75, 95)], busy: 15 }),
  salon({ slug: "zen-massage", name: "Zen Massage", area: "university", street: "118 College Avenue", about: "Deep tissue, sports and Thai massage.", quality: 4.4, priceLevel: 2, usual: [6000, 11000], services: [room("Massage", 60, 75, 85), room("Long massage", 90, 105, 110), room("Chair massage", 20, 35)], busy: 15 }),
];
