// What guests write, by kind of business and by how many stars they give.
import type { BusinessSpec } from "./business-spec.ts";
import { firstNames, lastNames } from "./people.ts";
import type { Random } from "./random.ts";

export interface Review {
  author: string;
  rating: number;
  text: string;
  /** How long ago. */
  daysAgo: number;
}

type Tone = "good" | "fair" | "poor";

const general: Record<Tone, readonly string[]> = {
  good: [
    "Friendly from the first hello to the last goodbye.",
    "Booking took a minute and they were ready when we came.",
    "Worth every cent.",
    "We have been coming for years and it keeps getting better.",
    "They remembered what I like from last time.",
    "Spotless, calm and on time.",
  ],
  fair: ["Fine, though we waited a little.", "Good work, a bit pricey.", "Nice people, small place."],
  poor: [
    "We waited half an hour despite the booking.",
    "Rushed and not very friendly.",
    "Not what it used to be.",
  ],
};

const special: Readonly<Record<string, Record<Tone, readonly string[]>>> = {
  restaurant: {
    good: [
      "The {item} is the best in town.",
      "Quiet table, great {item}, attentive service.",
      "Order the {item} and thank me later.",
    ],
    fair: ["The {item} was good, the room rather loud.", "Solid {item}, slow kitchen on a Saturday."],
    poor: ["The {item} came cold.", "Too salty, and they forgot the {item}."],
  },
  beauty_salon: {
    good: [
      "My {item} came out exactly as I described it.",
      "Fast service and experienced stylists.",
      "Best {item} I have had in years.",
    ],
    fair: ["The {item} is nice, the waiting area is not.", "Good {item}, hard to get a Saturday."],
    poor: ["The {item} was uneven and I had to come back."],
  },
  automotive: {
    good: [
      "{item} done in under the promised time, and they showed me the old parts.",
      "Honest quote, no surprises on the bill.",
      "They found in ten minutes what others missed.",
    ],
    fair: ["{item} was fine, the paperwork took longer than the work."],
    poor: ["Had to bring the car back twice after the {item}."],
  },
};

const toneOf = (rating: number): Tone => (rating >= 4 ? "good" : rating === 3 ? "fair" : "poor");

/** Stars around the business's quality; most of the year's guests write nothing. */
export function reviewsOf(spec: BusinessSpec, random: Random): Review[] {
  const count = random.int(9, 22);
  return Array.from({ length: count }, () => {
    const rating = ratingAround(spec.quality, random);
    return {
      author: `${random.pick(firstNames)} ${random.pick(lastNames).charAt(0)}.`,
      rating,
      text: textFor(spec, rating, random),
      daysAgo: random.int(1, 360),
    };
  });
}

function ratingAround(quality: number, random: Random): number {
  if (random.chance(0.05)) return random.int(2, 3);
  const floor = Math.floor(quality);
  return random.chance(quality - floor + 0.1) ? Math.min(5, floor + 1) : floor;
}

function textFor(spec: BusinessSpec, rating: number, random: Random): string {
  const tone = toneOf(rating);
  const own = special[spec.category]?.[tone] ?? general[tone];
  const first = random.pick(own).replaceAll("{item}", random.pick(mentionable(spec)));
  const text = random.chance(0.6) ? `${first} ${random.pick(general[tone])}` : first;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const mentionable = (spec: BusinessSpec): string[] =>
  spec.category === "restaurant"
    ? Object.values(spec.menu ?? {}).flatMap((items) => items.map((it) => it.name))
    : spec.services.map((it) => it.name.toLowerCase());
