// What anyone asks for in the global chat: to find, compare, watch and choose businesses. Null is "not said".
import * as z from "zod";
import { QuestionTopic } from "./commands.ts";
import { LocalDate, LocalTime, Money } from "./time.ts";

const confidence = z.number().min(0).max(1);
const date = LocalDate.nullable();
const time = LocalTime.nullable();
const names = z.array(z.string()).describe("The directory's own spelling");
const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape, confidence });

export const SortBy = z.enum(["best", "rating", "price", "distance", "soonest"]);
export type SortBy = z.infer<typeof SortBy>;

/** What a search turns on; in a refinement only what is said anew. */
const criteria = {
  category: z.string().nullable().describe("restaurant, beauty_salon, automotive, …"),
  services: names.describe("Services or kinds of food, as the directory or the customer names them"),
  unwanted: names.optional().describe("Kinds of food that none of them may be of"),
  anyOf: z.boolean().optional().describe("One of the services is enough: “sushi or thai”"),
  elsewhere: names.optional().describe("Parts of town that none of them may be in"),
  variant: z
    .string()
    .nullable()
    .optional()
    .describe("What kind of thing it is done to, where that makes a difference: suv, van"),
  area: z.string().nullable(),
  near: z.boolean().describe("Near the customer"),
  distanceMeters: z.int().min(0).nullable().describe("At most so far away"),
  maxPrice: Money.nullable(),
  minPrice: Money.nullable(),
  minRating: z.number().min(0).max(5).nullable().describe("Stars"),
  /** When something should be free, or the business open. Local to the searched area. */
  date,
  until: date,
  time,
  after: time,
  before: time,
  open: z.boolean().describe("Being open then is enough; else something must be free"),
  partySize: z.int().min(1).nullable(),
  sort: SortBy.nullable(),
};
export const SearchCriteria = z.object(criteria);
export type SearchCriteria = z.infer<typeof SearchCriteria>;

/** Which of what was shown or named: a name, or a place in the list (0 the first, -1 the last). */
const result = {
  business: z.string().nullable(),
  index: z.int().min(-1).nullable(),
  candidates: z.array(z.string()).describe("Businesses that the words may mean where they mean several"),
};

/** A criterion that no longer counts. */
export const Dropped = z.enum(["category", "services", "area", "distance", "price", "rating", "time"]);
export type Dropped = z.infer<typeof Dropped>;

export const GlobalCommand = z.discriminatedUnion("type", [
  command("discover", criteria),
  command("refine", {
    ...criteria,
    cheaper: z.boolean(),
    closer: z.boolean(),
    farther: z.boolean(),
    better: z.boolean().describe("Better rated"),
    drop: z.array(Dropped),
    among: z.boolean().describe("Met beside what was looked for, and not instead of it"),
  }),
  command("more", {}),
  command("compare", {
    businesses: names,
    indexes: z.array(z.int().min(-1)),
    by: SortBy.nullable(),
  }),
  command("priceResearch", {
    service: z.string().nullable(),
    category: z.string().nullable(),
    area: z.string().nullable(),
  }),
  command("reviews", {
    ...result,
    about: z.string().nullable().describe("What the reviews should be about"),
  }),
  command("reviewResearch", {
    category: z.string().nullable(),
    services: names,
    area: z.string().nullable(),
    about: z.string().nullable().describe("What the reviews should be about"),
  }),
  command("recommend", { category: z.string().nullable() }),
  command("accept", result),
  command("reject", {
    ...result,
    reason: z.enum(["price", "distance", "rating", "time", "style"]).nullable(),
  }),
  command("explain", {
    ...result,
    of: z.enum(["order", "payment"]).describe("Why a place stands where it does; whether one pays for that"),
  }),
  command("booked", { change: z.boolean().describe("It is to be cancelled or moved, not only told") }),
  command("watch", { ...criteria, ...result, of: z.enum(["availability", "price", "rating", "opening"]) }),
  command("unwatch", {}),
  command("watches", {}),
  command("pair", {
    wishes: z
      .tuple([SearchCriteria, SearchCriteria])
      .describe("Two visits of two kinds, one after the other"),
    near: z.boolean().describe("The second one near the first"),
    places: z
      .tuple([z.string().nullable(), z.string().nullable()])
      .optional()
      .describe("The businesses that were named for them"),
  }),
  command("book", {
    ...result,
    service: z.string().nullable(),
    date,
    time,
    after: time,
    before: time,
    partySize: z.int().min(1).nullable(),
  }),
  command("details", { ...result, topic: QuestionTopic.nullable(), date }),
  command("person", result),
  command("affirm", {}),
  command("deny", {}),
  command("restart", {}),
  command("help", {}),
  command("chitchat", { kind: z.enum(["greeting", "thanks", "goodbye", "howAreYou"]) }),
  command("unsure", { about: z.string().describe("The type of the command it may be") }),
  command("outOfScope", {}),
]);
export type GlobalCommand = z.infer<typeof GlobalCommand>;
