// The public directory: businesses, their pages and free times.
import * as z from "zod";
import { MissedRule } from "./bookings.ts";
import { Uuid } from "./ids.ts";
import { Text } from "./text.ts";
import { Instant, LocalDate, LocalTime, Money, TimeZone } from "./time.ts";

export const BusinessSummary = z.object({
  id: Uuid,
  slug: z.string(),
  name: z.string(),
  category: z.string().describe("restaurant, beauty_salon, automotive, …"),
  area: z.string(),
  rating: z.number().nullable(),
  reviews: z.int(),
  priceFrom: Money.nullable(),
  priceTo: Money.nullable(),
  /** A page that was cached by an earlier release has none. */
  location: z.object({ latitude: z.number(), longitude: z.number() }).nullable().default(null),
});
export type BusinessSummary = z.infer<typeof BusinessSummary>;

/** One opening interval; `closes` at or before `opens` means past midnight. Weekday 1 is Monday, 7 Sunday. */
export const OpeningInterval = z.object({
  weekday: z.int().min(1).max(7),
  opens: LocalTime,
  closes: LocalTime,
});
export type OpeningInterval = z.infer<typeof OpeningInterval>;

/** A date that differs from the week: closed (no intervals) or other hours. */
export const HourException = z.object({
  date: LocalDate,
  intervals: z.array(z.object({ opens: LocalTime, closes: LocalTime })),
  reason: z.string().nullable(),
});
export type HourException = z.infer<typeof HourException>;

/** A week's hours that begin on a later day. */
export const PlannedWeek = z.object({ from: LocalDate, hours: z.array(OpeningInterval) });
export type PlannedWeek = z.infer<typeof PlannedWeek>;

const OneService = z.object({
  id: Uuid,
  name: z.string(),
  durationMinutes: z.int().min(1),
  priceFrom: Money.nullable(),
  priceTo: Money.nullable(),
  minParty: z.int().min(1),
  maxParty: z.int().min(1),
  placeKind: z
    .string()
    .optional()
    .describe("What it takes: a table, a chair, a bay. Services of one kind can be had in one visit"),
});

/** A service as it is for another kind of what it is done to; its name says which. */
export const ServiceVariant = OneService.extend({ variant: z.string().describe("suv, van, …") });
export type ServiceVariant = z.infer<typeof ServiceVariant>;

export const Service = OneService.extend({
  variants: z
    .array(ServiceVariant)
    .optional()
    .describe("What it takes and costs for other kinds; the service itself is for the ordinary one"),
});
export type Service = z.infer<typeof Service>;

/** Somebody of the team who does services, as customers know them. */
export const Person = z.object({
  id: Uuid,
  name: z.string().describe("The first name, told apart where two share it"),
  services: z.array(Uuid).describe("What they do"),
  shifts: z
    .array(z.object({ startsAt: Instant, endsAt: Instant }))
    .describe("The weeks ahead, as written down"),
});
export type Person = z.infer<typeof Person>;

/** A choice to make about an item: its size, its extras. */
export const OptionGroup = z.object({
  name: z.string(),
  choices: z.array(z.object({ name: z.string(), price: Money.describe("Added to the item's own") })),
  many: z.boolean().describe("Several of its choices may be had at once"),
});
export type OptionGroup = z.infer<typeof OptionGroup>;

export const MenuItem = z.object({
  id: Uuid,
  section: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  price: Money.nullable(),
  dietary: z.array(z.string()),
  allergens: z.array(z.string()),
  /** A page that was cached by an earlier release has none. */
  options: z.array(OptionGroup).default([]),
});
export type MenuItem = z.infer<typeof MenuItem>;

/** A business's takeaway orders, minutes. */
export const Ordering = z.object({
  prepareMinutes: z.int().min(1).describe("From accepted to ready"),
  acceptWithinMinutes: z.int().min(0).describe("How long the team may take to accept one; 0: at once"),
  graceMinutes: z.int().min(1).describe("How late a step may be before a person is asked"),
});
export type Ordering = z.infer<typeof Ordering>;

/** What a promotion takes off takeaway orders by itself, and when; of everything where it names nothing. */
export const TakesOff = z.object({
  percent: z.int().nullable(),
  amount: z.int().nullable().describe("Of each, minor units; where there is no percentage"),
  item: z.string().nullable(),
  section: z.string().nullable(),
  weekdays: z.array(z.int().min(1).max(7)).describe("1 Monday to 7 Sunday; [] for every day"),
  from: LocalTime.nullable(),
  to: LocalTime.nullable(),
});
export type TakesOff = z.infer<typeof TakesOff>;

/** What is given for less, and until when. */
export const Promotion = z.object({
  title: z.string(),
  description: z.string().nullable(),
  code: z.string().nullable(),
  startsAt: Instant,
  endsAt: Instant,
  /** null: it is told, and the team's to give. A page that was cached by an earlier release has none. */
  takesOff: TakesOff.nullish(),
});
export type Promotion = z.infer<typeof Promotion>;

export const BusinessDetail = BusinessSummary.extend({
  about: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  timeZone: TimeZone,
  locale: z.string(),
  currency: z.string(),
  capacity: z.int().nullable().describe("Seats, chairs or bays in all"),
  hours: z.array(OpeningInterval),
  exceptions: z.array(HourException),
  /** For working out times alone, as `people` is; earliest first. */
  planned: z.array(PlannedWeek).optional(),
  services: z.array(Service),
  menu: z.array(MenuItem),
  /** For the conversation alone; a page that was cached by an earlier release has none. */
  people: z.array(Person).optional(),
  /** For the conversation alone, as `people` is. */
  missed: MissedRule.optional(),
  policies: z.object({
    reminderLeadMinutes: z.int(),
    followUpDelayMinutes: z.int(),
    cancelCutoffMinutes: z.int(),
    minNoticeMinutes: z.int(),
    maxAdvanceDays: z.int(),
    maxPartySize: z.int(),
    slotMinutes: z.int().describe("Starts are offered on this grid"),
    /** How takeaway orders are taken; null: they are not. A page that was cached by an earlier release has none. */
    ordering: Ordering.nullable().default(null),
    /** The business's own words by topic, e.g. parking, cancellation. */
    texts: z.record(z.string(), z.string()),
  }),
  faq: z.array(z.object({ question: z.string(), answer: z.string() })),
  /** Running or to come, soonest over first. A page that was cached by an earlier release has none. */
  promotions: z.array(Promotion).optional(),
});
export type BusinessDetail = z.infer<typeof BusinessDetail>;

/** A business's page as everyone may read it. */
export const PublicBusiness = BusinessDetail.omit({ people: true, missed: true, planned: true });
export type PublicBusiness = z.infer<typeof PublicBusiness>;

/** What a customer wrote, as the business's page shows it. */
export const PublicReview = z.object({
  author: z.string(),
  rating: z.int().min(1).max(5),
  text: z.string(),
  at: Instant,
});
export type PublicReview = z.infer<typeof PublicReview>;

export const BusinessQuery = z.object({
  category: Text.max(40).optional(),
  area: Text.max(80).optional(),
  maxPrice: z.coerce.number().min(0).optional().describe("Major units"),
  minRating: z.coerce.number().min(0).max(5).optional(),
  q: Text.max(200).optional(),
  next: z.string().max(200).optional().describe("The cursor of the page before"),
});
export type BusinessQuery = z.infer<typeof BusinessQuery>;

export const BusinessPage = z.object({ items: z.array(BusinessSummary), next: z.string().nullable() });
export type BusinessPage = z.infer<typeof BusinessPage>;

export const AvailabilityQuery = z.object({
  service: Text.max(120).optional().describe("Name or id; the business's first service if left out"),
  date: LocalDate,
  party: z.coerce.number().int().min(1).max(1000).default(1),
});
export type AvailabilityQuery = z.infer<typeof AvailabilityQuery>;

export const Slot = z.object({ startsAt: Instant, endsAt: Instant });
export type Slot = z.infer<typeof Slot>;

export const Availability = z.object({ slots: z.array(Slot) });
export type Availability = z.infer<typeof Availability>;
