// A business's office as its member sees it: by a short-lived token that names them, so that their role is the database's.
import * as z from "zod";
import { RowChange } from "#contracts/business-change";
import { PlannedWeek } from "#contracts/directory";
import { type BookingId, EffectId, Uuid } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import { mostChanges, type OfficeDesk, type OfficeReads } from "#conversation/office/ports";
import type { SupabaseClient } from "./clients.ts";
import { memberCosts } from "./costs.ts";
import { createInsights } from "./dashboard/insights.ts";
import { dashboardReads } from "./dashboard/reads.ts";
import { WaitlistRow } from "./dashboard/rows.ts";
import { createSuggestions } from "./dashboard/suggestions.ts";
import { memberEscalations } from "./escalations.ts";
import { rowsOf } from "./query.ts";

const instant = z.string().transform((it): Instant => new Date(it).toISOString());

const roles = z.enum(["owner", "manager", "staff"]);

const DeskRow = z.object({
  role: roles,
  user_id: Uuid,
  permissions: z.array(z.string()),
  goals: z.array(z.string()),
  actions: z.array(z.string()),
  business: z.object({
    id: Uuid,
    slug: z.string(),
    name: z.string(),
    category: z.string(),
    time_zone: z.string(),
    locale: z.string(),
    currency: z.string(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    policies: z.record(z.string(), z.unknown()),
    faq: z.array(z.object({ question: z.string(), answer: z.string() })),
  }),
  items: z.array(
    z.object({
      id: Uuid,
      section: z.string(),
      name: z.string(),
      description: z.string().nullable(),
      price: z.int().nullable(),
      currency: z.string(),
      position: z.int(),
      is_available: z.boolean(),
    }),
  ),
  services: z.array(
    z.object({
      id: Uuid,
      name: z.string(),
      duration_minutes: z.int(),
      buffer_minutes: z.int(),
      price_min: z.int().nullable(),
      price_max: z.int().nullable(),
      min_party: z.int(),
      max_party: z.int(),
      resource_kind: z.string(),
      position: z.int(),
      is_active: z.boolean(),
      variant_of: Uuid.nullish(),
      variant: z.string().nullish(),
    }),
  ),
  hours: z.array(z.object({ id: Uuid, weekday: z.int(), opens: z.string(), closes: z.string() })),
  exceptions: z.array(
    z.object({
      date: z.string(),
      intervals: z.array(z.object({ opens: z.string(), closes: z.string() })),
      reason: z.string().nullable(),
    }),
  ),
  planned: z.array(PlannedWeek).optional(),
  resources: z.array(z.object({ id: Uuid, name: z.string(), kind: z.string(), capacity: z.int() })),
  blocks: z.array(
    z.object({
      id: Uuid,
      resource_id: Uuid,
      starts_at: instant,
      ends_at: instant,
      reason: z.string().nullable(),
    }),
  ),
  staff: z.array(z.object({ id: Uuid, name: z.string(), role: z.string(), skills: z.array(z.string()) })),
  accounts: z.array(z.object({ staff_id: Uuid, user_id: Uuid, role: roles.nullable() })),
  shifts: z.array(z.object({ id: Uuid, staff_id: Uuid, starts_at: instant, ends_at: instant })),
  promotions: z.array(
    z.object({
      id: Uuid,
      title: z.string(),
      percent_off: z.int().nullable(),
      amount_off: z.int().nullable(),
      starts_at: instant,
      ends_at: instant,
    }),
  ),
  escalations: z.int(),
});

const BookingRows = z.array(
  z.object({
    // The seed's bookings have ids of their own; what is changed by one is found by it all the same.
    id: z.string().transform((it) => it as BookingId),
    workflow_id: z.string().nullable(),
    service: z.string(),
    status: z.string(),
    party_size: z.int(),
    starts_at: instant,
    ends_at: instant,
    customer: z.string().nullable(),
    phone: z.string().nullable(),
    notes: z.string().nullable(),
    places: z.array(z.string()),
  }),
);

const EndedRows = z.array(BookingRows.element.extend({ ended_at: instant.nullable(), late: z.boolean() }));

const bookingOf = <T extends z.infer<typeof BookingRows>[number]>({
  workflow_id,
  party_size,
  starts_at,
  ends_at,
  ...it
}: T) => ({
  ...it,
  workflowId: workflow_id,
  partySize: party_size,
  startsAt: starts_at,
  endsAt: ends_at,
});

const ReachRow = z.object({
  reached: z.int(),
  // A database that is a migration behind does not tell it.
  by_booking: z.int().optional(),
  no_consent: z.int(),
  opted_out: z.int(),
  no_address: z.int(),
  names: z.array(z.string()),
});

const ComingRows = z.array(
  z.object({
    id: EffectId,
    summary: z.string(),
    changes: z.array(RowChange),
    begins_at: instant,
    status: z.enum(["scheduled", "refused"]),
  }),
);

const madeOrTakenBack = ["change", "undo"].flatMap((verb) =>
  ["add", "change", "remove"].map((it) => `${verb}.${it}`),
);
const ChangedRows = z.array(
  z.object({
    at: instant,
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    before: RowChange.shape.before,
    after: RowChange.shape.after,
  }),
);

export function createOffice(client: SupabaseClient, business: Uuid): OfficeReads {
  return {
    async desk(): Promise<OfficeDesk | null> {
      const row = await rowsOf(client.rpc("office_desk", { p_business_id: business }), DeskRow.nullable());
      if (!row) return null;
      const { user_id: user, business: it, ...desk } = row;
      const { time_zone: timeZone, ...known } = it;
      return { ...desk, user, business: { ...known, timeZone } };
    },
    insight: (ask, tongue) => createInsights(client).read(business, ask, tongue),
    async reach(audience) {
      const asked = { p_business_id: business, p_audience: audience };
      const row = await rowsOf(client.rpc("message_audience", asked), ReachRow);
      const {
        // Not told: who agreed to news is not known, so that a single customer is sent no advertisement.
        by_booking: byBooking = audience.kind === "one" ? row.reached : 0,
        no_consent: noConsent,
        opted_out: optedOut,
        no_address: noAddress,
        ...it
      } = row;
      return { ...it, byBooking, noConsent, optedOut, noAddress };
    },
    async waiting() {
      const all = await memberEscalations(client).list(business);
      return all
        .filter((it) => it.status !== "closed" && it.session !== null)
        .toReversed()
        .map(({ id, contact, summary, createdAt, deadline, status }) => ({
          id,
          name: contact.name,
          summary,
          since: createdAt,
          deadline,
          answered: status === "answered",
        }));
    },
    costs: (from, to) => memberCosts(client).between(business, from, to),
    orders: async () => (await dashboardReads(client).orders(business, {})).items,
    suggestions: (tongue) => createSuggestions(client).list(business, tongue),
    async bookings(from, to) {
      const asked = { p_business_id: business, p_from: from, p_to: to };
      const rows = await rowsOf(client.rpc("office_bookings", asked), BookingRows);
      return rows.map(bookingOf);
    },
    async ended(how, from, to) {
      const asked = { p_business_id: business, p_status: how, p_from: from, p_to: to };
      const rows = await rowsOf(client.rpc("office_ended_bookings", asked), EndedRows);
      return rows.map(({ ended_at: endedAt, ...it }) => ({ ...bookingOf(it), endedAt }));
    },
    async coming() {
      const rows = await rowsOf(client.rpc("office_coming", { p_business_id: business }), ComingRows);
      return rows.map(({ begins_at: beginsAt, ...it }) => ({ ...it, beginsAt }));
    },
    async changed(from, to) {
      const query = client
        .from("audit_log")
        .select("at, actor, action, subject, before, after")
        .eq("business_id", business)
        .in("action", madeOrTakenBack)
        .gte("at", from)
        .lt("at", to)
        .order("id", { ascending: false })
        .limit(mostChanges);
      return (await rowsOf(query, ChangedRows)).map(({ actor, action, subject, ...it }) => {
        const [verb, done] = action.split(".");
        const cut = subject.indexOf("/");
        return {
          ...it,
          by: actor,
          action: z.enum(["add", "change", "remove"]).parse(done),
          takenBack: verb === "undo",
          target: subject.slice(0, cut),
          id: subject.slice(cut + 1),
        };
      });
    },
    async waitlist(from, until) {
      const asked = { p_business_id: business, p_from: from, p_until: until };
      const rows = await rowsOf(client.rpc("dashboard_waitlist", asked), WaitlistRow);
      return rows.map(({ customer: name, ...it }) => ({ ...it, name }));
    },
  };
}
