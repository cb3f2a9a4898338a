// A business as the database's functions give it, and as the contracts want it.
import * as z from "zod";
import { inZone } from "#business/local-time";
import type { MissedRule } from "#contracts/bookings";
import { BusinessDetail, BusinessSummary, PlannedWeek, TakesOff } from "#contracts/directory";
import { SpanRow, spanOf } from "./span.ts";

const minor = z.int().nullable();

export const SummaryRow = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  category: z.string(),
  area: z.string(),
  rating: z.number().nullable(),
  review_count: z.int(),
  price_from: minor,
  price_to: minor,
  currency: z.string(),
  latitude: z.number().nullish(),
  longitude: z.number().nullish(),
});
type SummaryRow = z.infer<typeof SummaryRow>;

/** The house's defaults where a business has set nothing. */
const Policies = z.object({
  reminder_lead_minutes: z.int().default(24 * 60),
  follow_up_delay_minutes: z.int().default(120),
  cancel_cutoff_minutes: z.int().default(0),
  min_notice_minutes: z.int().default(0),
  max_advance_days: z.int().default(365),
  max_party_size: z.int().optional(),
  slot_minutes: z.int().min(1).default(30),
  ordering: z
    .object({
      prepare_minutes: z.int().min(1).default(20),
      accept_within_minutes: z.int().min(0).default(10),
      grace_minutes: z.int().min(1).default(15),
    })
    .nullable()
    .default(null),
  max_no_shows: z.int().default(0),
  no_show_days: z.int().default(180),
  after_no_shows: z.string().optional(),
  texts: z.record(z.string(), z.string()).default({}),
});

const Interval = z.object({ opens: z.string(), closes: z.string() });

const OneServiceRow = z.object({
  id: z.string(),
  name: z.string(),
  duration_minutes: z.int(),
  price_min: minor,
  price_max: minor,
  min_party: z.int(),
  max_party: z.int(),
  resource_kind: z.string().optional(),
});
const ServiceRow = OneServiceRow.extend({
  variants: z.array(OneServiceRow.extend({ variant: z.string() })).nullish(),
});

const ItemRow = z.object({
  id: z.string(),
  section: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  price: minor,
  currency: z.string(),
  dietary: z.array(z.string()),
  allergens: z.array(z.string()),
  options: z.array(
    z.object({
      name: z.string(),
      choices: z.array(z.object({ name: z.string(), price: z.int().default(0) })),
      many: z.boolean().default(false),
    }),
  ),
});

export const DetailRow = SummaryRow.extend({
  about: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  time_zone: z.string(),
  locale: z.string(),
  capacity: z.int().nullable(),
  policies: Policies,
  faq: z.array(z.object({ question: z.string(), answer: z.string() })),
  hours: z.array(Interval.extend({ weekday: z.int() })),
  exceptions: z.array(
    z.object({ date: z.string(), intervals: z.array(Interval), reason: z.string().nullable() }),
  ),
  planned: z.array(PlannedWeek).default([]),
  services: z.array(ServiceRow),
  menu: z.array(ItemRow),
  people: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        services: z.array(z.string()),
        shifts: z.array(SpanRow),
      }),
    )
    .default([]),
  promotions: z
    .array(
      z.object({
        title: z.string(),
        description: z.string().nullable(),
        code: z.string().nullable(),
        starts_at: z.string(),
        ends_at: z.string(),
        takes_off: TakesOff.nullish(),
      }),
    )
    .default([]),
});
type DetailRow = z.infer<typeof DetailRow>;

export function summaryOf(row: SummaryRow): BusinessSummary {
  return BusinessSummary.parse({
    id: row.id,
    slug: row.slug,
    name: row.name,
    category: row.category,
    area: row.area,
    rating: row.rating,
    reviews: row.review_count,
    priceFrom: money(row.price_from, row.currency),
    priceTo: money(row.price_to, row.currency),
    location: locationOf(row),
  });
}

const locationOf = ({ latitude, longitude }: SummaryRow): BusinessSummary["location"] =>
  typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null;

export function detailOf(row: DetailRow): BusinessDetail {
  const { about, address, phone, locale, currency, capacity, hours, exceptions, planned, faq } = row;
  return BusinessDetail.parse({
    ...summaryOf(row),
    about,
    address,
    phone,
    timeZone: row.time_zone,
    locale,
    currency,
    capacity,
    hours,
    exceptions,
    planned,
    services: row.services.map((it) => serviceOf(it, currency)),
    menu: row.menu.map((it) => itemOf(it)),
    people: row.people.map((it) => ({ ...it, shifts: it.shifts.map(spanOf) })),
    missed: missedOf(row),
    policies: policiesOf(row),
    faq,
    promotions: row.promotions.map(({ starts_at, ends_at, takes_off: takesOff, ...it }) => ({
      ...it,
      takesOff,
      startsAt: inZone(starts_at, row.time_zone),
      endsAt: inZone(ends_at, row.time_zone),
    })),
  });
}

const itemOf = ({ currency, ...it }: z.infer<typeof ItemRow>) => ({
  ...it,
  price: money(it.price, currency),
  options: it.options.map((group) => ({
    ...group,
    choices: group.choices.map(({ name, price }) => ({ name, price: { amount: price, currency } })),
  })),
});

export const serviceOf = ({ variants, ...row }: z.infer<typeof ServiceRow>, currency: string) => ({
  ...oneServiceOf(row, currency),
  ...(variants && {
    variants: variants.map((it) => ({ ...oneServiceOf(it, currency), variant: it.variant })),
  }),
});

const oneServiceOf = (row: z.infer<typeof OneServiceRow>, currency: string) => ({
  id: row.id,
  name: row.name,
  durationMinutes: row.duration_minutes,
  priceFrom: money(row.price_min, currency),
  priceTo: money(row.price_max, currency),
  minParty: row.min_party,
  maxParty: row.max_party,
  ...(row.resource_kind && { placeKind: row.resource_kind }),
});

export const policiesOf = ({ policies, services }: Pick<DetailRow, "policies" | "services">) => ({
  reminderLeadMinutes: policies.reminder_lead_minutes,
  followUpDelayMinutes: policies.follow_up_delay_minutes,
  cancelCutoffMinutes: policies.cancel_cutoff_minutes,
  minNoticeMinutes: policies.min_notice_minutes,
  maxAdvanceDays: policies.max_advance_days,
  maxPartySize: policies.max_party_size ?? Math.max(1, ...services.map((it) => it.max_party)),
  slotMinutes: policies.slot_minutes,
  ordering: policies.ordering && {
    prepareMinutes: policies.ordering.prepare_minutes,
    acceptWithinMinutes: policies.ordering.accept_within_minutes,
    graceMinutes: policies.ordering.grace_minutes,
  },
  texts: policies.texts,
});

/** As `app.missed` counts. */
const missedOf = ({ policies }: Pick<DetailRow, "policies">): MissedRule => ({
  limit: policies.max_no_shows > 0 ? policies.max_no_shows : null,
  withinDays: Math.max(1, policies.no_show_days),
  afterwards: policies.after_no_shows === "refuse" ? "refuse" : "ask_team",
});

const money = (amount: number | null, currency: string) => (amount === null ? null : { amount, currency });
