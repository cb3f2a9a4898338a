// Mario's Italian: the demo business, 50 seats, open 11 to 22 every day.
import { type BusinessSpec, daily, joined, tables, tableService } from "../business-spec.ts";

const pizzaSizes = [
  { name: "Size", choices: [{ name: "Regular", price: 0 }, { name: "Large", price: 400 }] },
  { name: "Crust", choices: [{ name: "Classic", price: 0 }, { name: "Gluten-free", price: 300 }] },
];
const cheeseAndFlour = ["gluten", "milk"];

export const mariosItalian: BusinessSpec = {
  slug: "marios-italian",
  name: "Mario's Italian",
  category: "restaurant",
  area: "downtown",
  street: "118 Mulberry Street",
  about:
    "Family-run Italian kitchen with handmade pasta, a wood-fired oven and a quiet back room. Window tables look onto Mulberry Street.",
  quality: 4.6,
  priceLevel: 2,
  usual: [1400, 3400],
  services: [tableService(90, 14)],
  places: tables({ 2: 5, 4: 7, 6: 2 }),
  sets: [
    joined(4, 3, "T1", "T2"),
    joined(4, 3, "T3", "T4"),
    joined(8, 5, "T6", "T7"),
    joined(8, 5, "T8", "T9"),
    joined(8, 5, "T10", "T11"),
    joined(12, 9, "T6", "T7", "T8"),
    joined(12, 7, "T13", "T14"),
    joined(14, 11, "T10", "T11", "T13"),
  ],
  week: daily(["11:00", "22:00"]),
  openOnHolidays: true,
  drawFuture: false,
  policies: {
    slot_minutes: 30,
    reminder_lead_minutes: 180,
    follow_up_delay_minutes: 120,
    cancel_cutoff_minutes: 120,
    min_notice_minutes: 30,
    max_advance_days: 90,
    max_party_size: 14,
  },
  texts: {
    parking: "There is a public garage at 90 Mulberry Street, two minutes on foot; evenings after 6 are $12 flat.",
    cancellation: "You can cancel or move your table free of charge up to two hours before.",
    children: "Children are very welcome. We have high chairs and half portions of every pasta.",
    pets: "Well-behaved dogs are welcome on the terrace.",
    payment: "We take cash, all major cards and contactless.",
    dress: "Come as you are.",
    accessibility: "The entrance and the restroom are step-free.",
    large_parties: "We join tables for parties of up to 14. For more, please call us.",
    late: "We keep your table for 15 minutes.",
  },
  faq: [
    ["Do you have vegan options?", "Yes: the Marinara pizza, Penne all'Arrabbiata and two starters are vegan."],
    ["Do you have gluten-free pasta?", "Yes, gluten-free penne can replace any pasta for $2 more."],
    ["Can I bring a cake?", "Gladly, and we serve it for you at no charge."],
    ["Is there outdoor seating?", "Yes, a small terrace, weather permitting. It cannot be reserved."],
    ["Do you take walk-ins?", "Always, as long as a table is free."],
    ["Do you have a private room?", "The back room seats 14 and can be reserved by phone."],
    ["Is there Wi-Fi?", "Yes, ask us for today's password."],
    ["Do you deliver?", "Not ourselves; you can order ahead and pick up."],
  ],
  staff: ["owner", "head chef", "cook", "cook", "server", "server", "server", "host"],
  busy: 45,
  menu: {
    Starters: [
      { name: "Bruschetta al Pomodoro", description: "Grilled bread, tomato, basil, garlic", price: 900, dietary: ["vegan", "vegetarian"], allergens: ["gluten"] },
      { name: "Caprese", description: "Buffalo mozzarella, tomato, basil", price: 1300, dietary: ["vegetarian", "gluten-free"], allergens: ["milk"] },
      { name: "Calamari Fritti", description: "Crisp squid, lemon, aioli", price: 1500, allergens: ["gluten", "molluscs", "eggs"] },
      { name: "Burrata", description: "With roasted peppers and pine nuts", price: 1600, dietary: ["vegetarian", "gluten-free"], allergens: ["milk", "nuts"] },
      { name: "Minestrone", description: "Vegetable soup of the season", price: 1000, dietary: ["vegan", "vegetarian", "gluten-free"], allergens: ["celery"] },
    ],
    Pizza: [
      { name: "Margherita", description: "Tomato, mozzarella, basil", price: 1400, dietary: ["vegetarian"], allergens: cheeseAndFlour, options: pizzaSizes },
      { name: "Marinara", description: "Tomato, garlic, oregano, no cheese", price: 1200, dietary: ["vegan", "vegetarian"], allergens: ["gluten"], options: pizzaSizes },
      { name: "Diavola", description: "Spicy salami, mozzarella, chilli", price: 1700, allergens: cheeseAndFlour, options: pizzaSizes },
      { name: "Quattro Formaggi", description: "Mozzarella, gorgonzola, fontina, parmesan", price: 1800, dietary: ["vegetarian"], allergens: cheeseAndFlour, options: pizzaSizes },
      { name: "Prosciutto e Rucola", description: "Parma ham, rocket, parmesan", price: 1900, allergens: cheeseAndFlour, options: pizzaSizes },
    ],
    Pasta: [
      { name: "Spaghetti Carbonara", description: "Guanciale, egg, pecorino", price: 1900, allergens: ["gluten", "eggs", "milk"] },
      { name: "Tagliatelle al Ragù", description: "Slow-cooked beef and pork", price: 2000, allergens: ["gluten", "eggs", "celery"] },
      { name: "Penne all'Arrabbiata", description: "Tomato, garlic, chilli", price: 1600, dietary: ["vegan", "vegetarian"], allergens: ["gluten"] },
      { name: "Linguine alle Vongole", description: "Clams, white wine, parsley", price: 2400, allergens: ["gluten", "molluscs"] },
      { name: "Lasagne della Nonna", description: "Baked with ragù and béchamel", price: 2000, allergens: ["gluten", "eggs", "milk", "celery"] },
      { name: "Gnocchi al Pesto", description: "Potato gnocchi, basil pesto", price: 1800, dietary: ["vegetarian"], allergens: ["gluten", "milk", "nuts"] },
    ],
    Mains: [
      { name: "Pollo alla Parmigiana", description: "Breaded chicken, tomato, mozzarella", price: 2400, allergens: ["gluten", "eggs", "milk"] },
      { name: "Branzino al Forno", description: "Whole sea bass, lemon, herbs", price: 3200, dietary: ["gluten-free"], allergens: ["fish"] },
      { name: "Bistecca alla Griglia", description: "Grilled rib-eye, rosemary potatoes", price: 3400, dietary: ["gluten-free"] },
      { name: "Melanzane alla Parmigiana", description: "Aubergine, tomato, parmesan", price: 1900, dietary: ["vegetarian", "gluten-free"], allergens: ["milk"] },
    ],
    Desserts: [
      { name: "Tiramisù", description: "Mascarpone, espresso, cocoa", price: 1000, dietary: ["vegetarian"], allergens: ["gluten", "eggs", "milk"] },
      { name: "Panna Cotta", description: "With berries", price: 900, dietary: ["gluten-free"], allergens: ["milk"] },
      { name: "Lemon Sorbet", description: "Two scoops", price: 700, dietary: ["vegan", "vegetarian", "gluten-free"] },
    ],
    Drinks: [
      { name: "House Red", description: "Montepulciano, glass", price: 900, dietary: ["vegan", "vegetarian"], allergens: ["sulphites"] },
      { name: "House White", description: "Pinot Grigio, glass", price: 900, dietary: ["vegan", "vegetarian"], allergens: ["sulphites"] },
      { name: "San Pellegrino", description: "Sparkling water, 75 cl", price: 600, dietary: ["vegan", "vegetarian", "gluten-free"] },
      { name: "Espresso", description: "Single or double", price: 350, dietary: ["vegan", "vegetarian", "gluten-free"] },
    ],
  },
};
