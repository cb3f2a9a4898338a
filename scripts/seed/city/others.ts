// What else a city needs: health, movement, lessons, and a studio on the other side of the world.
import { type BusinessSpec, daily, places, type ServiceSpec, type Week, week } from "../business-spec.ts";

type Named = Pick<
  BusinessSpec,
  | "slug"
  | "name"
  | "category"
  | "area"
  | "street"
  | "about"
  | "quality"
  | "priceLevel"
  | "usual"
  | "services"
  | "busy"
>;

const office: Week = week([["08:30", "17:30"]], []);
const longDay: Week = week([["07:00", "21:00"]], [["08:00", "18:00"]], [["09:00", "17:00"]]);

const room = (name: string, minutes: number, from: number, to = from, party = 1): ServiceSpec => ({
  name,
  minutes,
  buffer: 10,
  price: [from * 100, to * 100],
  party: [1, party],
  kind: "room",
});

const practice = (named: Named, more: Partial<BusinessSpec> = {}): BusinessSpec => ({
  places: places("room", 3, Math.max(...named.services.map((it) => it.party?.[1] ?? 1))),
  week: office,
  policies: { slot_minutes: 15, reminder_lead_minutes: 1440, cancel_cutoff_minutes: 1440 },
  texts: {
    parking: "Two visitor places in the yard, otherwise on the street.",
    cancellation: "Please cancel a day before, so that someone else can have the time.",
    payment: "Cards and bank transfer.",
  },
  staff: ["owner", "specialist", "assistant", "receptionist"],
  ...named,
  ...more,
});

export const others: BusinessSpec[] = [
  practice({
    slug: "bright-smile-dental",
    name: "Bright Smile Dental",
    category: "dentist",
    area: "downtown",
    street: "300 Main Street",
    about: "Check-ups, fillings and whitening by gentle hands.",
    quality: 4.6,
    priceLevel: 3,
    usual: [8000, 35000],
    services: [room("Check-up", 30, 80), room("Cleaning", 45, 110), room("Filling", 60, 180, 350)],
    busy: 30,
  }),
  practice({
    slug: "harbour-dental",
    name: "Harbour Dental",
    category: "dentist",
    area: "harbour",
    street: "33 Dock Road",
    about: "Family dentist with late Thursdays and patience for the anxious.",
    quality: 4.2,
    priceLevel: 2,
    usual: [7000, 28000],
    services: [room("Check-up", 30, 70), room("Cleaning", 45, 95), room("Emergency", 30, 120, 280)],
    busy: 20,
  }),
  practice(
    {
      slug: "paws-and-claws-vet",
      name: "Paws & Claws",
      category: "vet",
      area: "riverside",
      street: "12 Meadow Road",
      about: "Small-animal practice with its own laboratory.",
      quality: 4.7,
      priceLevel: 2,
      usual: [5500, 20000],
      services: [
        room("Consultation", 20, 55),
        room("Vaccination", 15, 65, 90),
        room("Dental care", 60, 150, 200),
      ],
      busy: 25,
    },
    { week: week([["08:00", "19:00"]], [["09:00", "13:00"]]) },
  ),
  practice(
    {
      slug: "sunrise-yoga",
      name: "Sunrise Yoga",
      category: "yoga",
      area: "old town",
      street: "6 Bell Street",
      about: "Vinyasa and yin in a light attic; private and small-group sessions.",
      quality: 4.8,
      priceLevel: 2,
      usual: [2200, 9000],
      services: [room("Small group session", 60, 22, 28, 8), room("Private session", 60, 75, 90)],
      busy: 20,
    },
    { week: longDay },
  ),
  practice(
    {
      slug: "maths-mentor",
      name: "Maths Mentor",
      category: "tutoring",
      area: "university",
      street: "45 Science Drive",
      about: "One-to-one lessons from fractions to first-year calculus.",
      quality: 4.5,
      priceLevel: 2,
      usual: [4500, 8000],
      services: [room("Single lesson", 60, 45, 60), room("Exam preparation", 90, 70, 80)],
      busy: 20,
    },
    { week: week([["14:00", "20:00"]], [["09:00", "17:00"]]) },
  ),
  practice(
    {
      slug: "language-lab",
      name: "Language Lab",
      category: "tutoring",
      area: "downtown",
      street: "19 Library Street",
      about: "Spanish, Mandarin and English in groups of at most four.",
      quality: 4.3,
      priceLevel: 2,
      usual: [3000, 6500],
      services: [room("Group lesson", 60, 30, 35, 4), room("Private lesson", 60, 60, 65)],
      busy: 18,
    },
    { week: longDay },
  ),
  practice({
    slug: "riverside-physio",
    name: "Riverside Physio",
    category: "physiotherapy",
    area: "riverside",
    street: "58 Meadow Road",
    about: "Sports injuries, backs and rehabilitation.",
    quality: 4.6,
    priceLevel: 2,
    usual: [8000, 11000],
    services: [room("First appointment", 45, 110), room("Treatment", 30, 80)],
    busy: 25,
  }),
  practice(
    {
      slug: "clear-view-optics",
      name: "Clear View Optics",
      category: "optician",
      area: "market quarter",
      street: "71 Market Row",
      about: "Eye tests, frames and contact lenses.",
      quality: 4.1,
      priceLevel: 2,
      usual: [4000, 9000],
      services: [room("Eye test", 30, 40), room("Contact lens fitting", 45, 75, 90)],
      busy: 18,
    },
    { week: week([["10:00", "19:00"]], [["10:00", "18:00"]]) },
  ),
  practice(
    {
      slug: "harbour-climbing",
      name: "Harbour Climbing",
      category: "fitness",
      area: "harbour",
      street: "80 Dock Road",
      about: "Bouldering hall with courses for beginners.",
      quality: 4.7,
      priceLevel: 2,
      usual: [1800, 6000],
      services: [room("Beginners' course", 90, 35, 35, 8), room("Private coaching", 60, 60)],
      busy: 18,
    },
    { week: daily(["09:00", "23:00"]) },
  ),
  practice(
    {
      slug: "old-town-music-school",
      name: "Old Town Music School",
      category: "music_school",
      area: "old town",
      street: "21 Bell Street",
      about: "Piano, guitar, violin and voice for all ages.",
      quality: 4.4,
      priceLevel: 2,
      usual: [3500, 6500],
      services: [room("Short lesson", 30, 35), room("Long lesson", 60, 65)],
      busy: 20,
    },
    { week: week([["12:00", "20:00"]], [["10:00", "16:00"]]) },
  ),
  practice({
    slug: "studio-light",
    name: "Studio Light",
    category: "photography",
    area: "market quarter",
    street: "9 Tram Street",
    about: "Portraits, passports and products.",
    quality: 4.2,
    priceLevel: 3,
    usual: [2500, 25000],
    services: [
      room("Passport photo", 15, 25),
      room("Portrait session", 60, 150, 180, 4),
      room("Product session", 120, 250),
    ],
    busy: 12,
  }),
  practice(
    {
      slug: "kauri-pilates",
      name: "Kauri Pilates",
      category: "yoga",
      area: "ponsonby",
      street: "210 Ponsonby Road",
      about: "Reformer Pilates; the first studio to see the new day.",
      quality: 4.6,
      priceLevel: 2,
      usual: [3000, 9500],
      services: [room("Reformer class", 50, 30, 35, 6), room("Private session", 50, 95)],
      busy: 15,
    },
    {
      week: longDay,
      timeZone: "Pacific/Auckland",
      currency: "NZD",
      locale: "en-NZ",
      city: { name: "Auckland", latitude: -36.852, longitude: 174.744, dial: "+64 9 555" },
    },
  ),
];
