// Page models the tests render, small enough to read and rich enough to show every part.
import type { BusinessModel, HomeModel, OutboxModel, ProblemModel } from "#edge/pages/models";
import type { ApiDescription } from "#edge/pages/docs";

const dollars = (amount: number) => ({ amount, currency: "USD" });
type Listed = HomeModel["businesses"][number];

const listed = (slug: string, name: string, category: string, more: Partial<Listed> = {}): Listed => ({
  slug,
  name,
  category,
  area: "downtown",
  rating: 4.6,
  reviews: 23,
  priceFrom: dollars(1400),
  priceTo: dollars(3400),
  location: null,
  ...more,
});

export const home: HomeModel = {
  language: "en",
  query: "",
  businesses: [
    listed("marios-italian", "Mario's Italian", "restaurant", { rating: 4.87, reviews: 15 }),
    listed("casa-lupe", "Casa Lupe", "restaurant"),
    listed("sakura-sushi", "Sakura Sushi", "restaurant", { area: "harbour", rating: null, reviews: 0 }),
    listed("style-master", "StyleMaster", "beauty_salon", { priceTo: dollars(5550) }),
    listed("hair-art", "HairArt", "beauty_salon", { area: "riverside", reviews: 1 }),
    listed("quick-fix-auto", "QuickFix Auto", "automotive", { priceFrom: null, priceTo: null }),
    listed("bright-smile-dental", "Bright Smile Dental", "dentist"),
    listed("paws-and-claws-vet", "Paws & Claws", "vet"),
    listed("maths-mentor", "Maths Mentor", "tutoring"),
    listed("riverside-physio", "Riverside Physio", "physiotherapy"),
    listed("harbour-climbing", "Harbour Climbing", "fitness"),
    listed("kauri-pilates", "Kauri Pilates", "yoga"),
  ],
};

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const dish = (name: string, amount: number, description: string | null = null, dietary: string[] = []) => ({
  name,
  description,
  price: dollars(amount),
  dietary,
});

export const business: BusinessModel = {
  language: "en",
  openNow: { open: true, text: "Open now, until 10:00 PM" },
  otherDays: [{ day: "Fri, Dec 25", text: "Closed · Christmas" }],
  slug: "marios-italian",
  name: "Mario's Italian",
  category: "restaurant",
  area: "downtown",
  about:
    "Family-run Italian kitchen with handmade pasta, a wood-fired oven and a quiet back room. Window tables look onto Mulberry Street.",
  address: "118 Mulberry Street, New York",
  phone: "+1 212 555 0127",
  locale: "en-US",
  rating: 4.87,
  reviewCount: 15,
  hours: days.map((day, index) => ({ day, text: index === 0 ? "Closed" : "11AM–10PM", today: index === 4 })),
  menu: [
    {
      section: "Starters",
      items: [
        dish("Bruschetta al Pomodoro", 900, "Grilled bread, tomato, basil, garlic", ["vegan", "vegetarian"]),
        dish("Calamari Fritti", 1500, "Crisp squid, lemon, aioli"),
      ],
    },
    {
      section: "Pizza",
      items: [dish("Margherita", 1450, "Tomato, mozzarella, basil", ["vegetarian"]), dish("Diavola", 1690)],
    },
  ],
  services: [{ name: "Table", minutes: 90, priceFrom: null, priceTo: null, variants: [] }],
  faq: [
    {
      question: "Do you have gluten-free pasta?",
      answer: "Yes, gluten-free penne can replace any pasta for $2 more.",
    },
    { question: "Do you take walk-ins?", answer: "Always, as long as a table is free." },
  ],
  reviews: [
    {
      author: "Theo O.",
      rating: 5,
      text: "Order the Bistecca alla Griglia and thank me later.",
      when: "November 2026",
    },
    {
      author: "Liam O.",
      rating: 5,
      text: "Quiet table, great Diavola, attentive service.",
      when: "November 2026",
    },
  ],
  widgetKey: "pk_mario",
};

export const outbox: OutboxModel = {
  messages: [
    {
      channel: "sms",
      to: "+12125550100",
      text: "Reminder: table for 4 today at 7 PM.",
      at: "2026-11-24T21:00:00.000Z",
    },
    {
      channel: "email",
      to: "ana@example.com",
      subject: "Your table at Mario's Italian",
      text: "Dear Ana,\n\nyour table for 4 on Tuesday at 7 PM is confirmed.",
      at: "2026-11-23T10:15:30.120Z",
    },
  ],
};

export const api: ApiDescription = {
  info: { title: "X-Seven", version: "1.0.0", description: "An AI front desk for local businesses." },
  paths: {
    "/v1/sessions": {
      post: {
        summary: "Open a conversation, or resume one",
        description: "Send `X-Widget-Key`; `<b>` stays text.",
        security: [{ widgetKey: [] }],
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/OpenSession" } } },
        },
        responses: {
          "201": {
            description: "Opened",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenedSession" } } },
          },
          "401": { description: "token_invalid" },
        },
      },
    },
    "/v1/sessions/{session}/messages": {
      get: {
        summary: "The transcript after a message",
        parameters: [
          { name: "after", in: "query", schema: { type: "integer", description: "Exclusive seq" } },
        ],
        responses: { "200": { description: "Oldest first" } },
      },
    },
  },
  components: {
    schemas: {
      OpenSession: {
        type: "object",
        required: ["chat"],
        properties: {
          chat: { enum: ["dedicated", "dashboard", "global"] },
          business: { type: "string", description: "Slug" },
        },
      },
      OpenedSession: {
        type: "object",
        required: ["session", "token"],
        properties: { session: { type: "string" }, token: { type: "string" } },
      },
    },
  },
};

export const problem: ProblemModel = {
  code: "unavailable",
  status: 503,
  title: "A part of the service is away",
  detail: "A part of the service is away; please try again in a moment.",
  requestId: "req_0123456789abcdef0123456789abcdef",
};
