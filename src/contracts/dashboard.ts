// What a member of a business reads on its dashboard. Instants carry the business's offset, days are its own.
import * as z from "zod";
import { BookingStatus } from "./bookings.ts";
import { MenuItem, Service } from "./directory.ts";
import { BookingId, Uuid, WorkflowId } from "./ids.ts";
import { LineDiscount, OrderStatus } from "./orders.ts";
import { Instant, LocalDate, Money, TimeZone } from "./time.ts";

/** At most so many days are shown at once. */
export const longestDashboardRange = 62;

export const Role = z.enum(["owner", "manager", "staff"]);
export type Role = z.infer<typeof Role>;

/** Days in the business's zone, both ends included. */
export const DayQuery = z.object({
  date: LocalDate.optional().describe("First day; today if left out"),
  until: LocalDate.optional().describe("Last day, included; `date` if left out"),
});
export type DayQuery = z.infer<typeof DayQuery>;

const period = { timeZone: TimeZone, from: LocalDate, until: LocalDate };
const count = z.int().min(0);

export const OnShift = z.object({
  id: Uuid,
  name: z.string(),
  role: z.string().describe("The job: server, stylist"),
  startsAt: Instant,
  endsAt: Instant,
});

export const DashboardOverview = z.object({
  business: z.object({
    id: Uuid,
    slug: z.string(),
    name: z.string(),
    category: z.string(),
    timeZone: TimeZone,
    currency: z.string(),
  }),
  role: Role.describe("The caller's"),
  date: LocalDate.describe("Today, to which the figures belong"),
  bookings: z.object({
    total: count.describe("Requested, confirmed and completed"),
    upcoming: count,
    completed: count,
    cancelled: count,
    noShows: count,
  }),
  covers: count.describe("Guests of the bookings in `total`"),
  openOrders: count,
  openEscalations: count,
  onShift: z.array(OnShift),
  nextShifts: z.array(OnShift).describe("Yet to begin: today's, or those of the next twelve hours"),
  revenue: Money.nullable().describe("Paid so far today; null for staff"),
});
export type DashboardOverview = z.infer<typeof DashboardOverview>;

export const DashboardBooking = z.object({
  id: BookingId,
  customer: z.string().nullable(),
  phone: z.string().nullable(),
  partySize: z.int().min(1),
  service: z.string(),
  resources: z
    .array(z.object({ id: Uuid, name: z.string() }))
    .describe("The tables, chairs or bays it takes"),
  startsAt: Instant,
  endsAt: Instant,
  status: BookingStatus,
  notes: z.string().nullable(),
  attending: z.boolean().describe("Asked by the reminder, the customer said that they are still coming"),
  missed: z
    .object({ noShows: count, lateCancels: count })
    .describe("What this customer missed here before, as far back as the business counts"),
  price: Money.nullable(),
  createdAt: Instant,
});
export type DashboardBooking = z.infer<typeof DashboardBooking>;

export const DashboardResource = z.object({
  id: Uuid,
  name: z.string(),
  kind: z.string().describe("table, chair, bay, …"),
  capacity: z.int().min(1),
  minParty: z.int().min(1),
});

export const DashboardWaiting = z.object({
  id: Uuid,
  booking: BookingId.describe("Among `items` as waitlisted, or held while a place is offered"),
  customer: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  partySize: z.int().min(1),
  service: z.string(),
  status: z.enum(["waiting", "offered"]),
  startsAt: Instant.describe("The time wished for"),
  wantedFrom: Instant.describe("Any start from here to `wantedTo` will do"),
  wantedTo: Instant,
  offers: count.describe("How many they had so far"),
  offeredAt: Instant.nullable().describe("The start that is offered now"),
  offerExpiresAt: Instant.nullable(),
  createdAt: Instant,
});

export type DashboardWaiting = z.infer<typeof DashboardWaiting>;

export const DashboardBookings = z.object({
  ...period,
  days: z
    .array(
      z.object({
        date: LocalDate,
        open: z.array(z.object({ startsAt: Instant, endsAt: Instant })).describe("[] on a day it is closed"),
        reason: z.string().nullable().describe("Why the day differs from the week"),
      }),
    )
    .describe("When it is open, day by day"),
  resources: z.array(DashboardResource),
  items: z.array(DashboardBooking).describe("By start; also those that reach into the days from before"),
  waitlist: z.array(DashboardWaiting).describe("Who waits on these days, first come first"),
});
export type DashboardBookings = z.infer<typeof DashboardBookings>;

export const DashboardCatalogue = z.object({
  menu: z.array(MenuItem.extend({ position: z.int(), isAvailable: z.boolean() })).describe("Hidden ones too"),
  services: z
    .array(
      Service.extend({
        description: z.string().nullable(),
        bufferMinutes: z.int(),
        resourceKind: z.string(),
        position: z.int(),
        isActive: z.boolean(),
      }),
    )
    .describe("Those no longer offered too"),
});
export type DashboardCatalogue = z.infer<typeof DashboardCatalogue>;

export const DashboardStaff = z.object({
  ...period,
  staff: z.array(
    z.object({
      id: Uuid,
      name: z.string(),
      role: z.string().describe("The job: server, stylist"),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      skills: z.array(z.string()),
      isActive: z.boolean(),
      shifts: z.array(z.object({ id: Uuid, startsAt: Instant, endsAt: Instant })),
    }),
  ),
  members: z
    .array(z.object({ user: Uuid, email: z.string().nullable(), role: Role }))
    .describe("Who may use the dashboard"),
});
export type DashboardStaff = z.infer<typeof DashboardStaff>;

export const DashboardOrder = z.object({
  id: Uuid,
  kind: z.enum(["dine_in", "pickup", "delivery"]),
  status: OrderStatus,
  customer: z.string().nullable(),
  phone: z.string().nullable(),
  items: z.array(
    z.object({
      name: z.string(),
      options: z.array(z.string()),
      without: z.array(z.string()),
      note: z.string().nullable(),
      quantity: z.int(),
      price: Money.describe("The line's, as it is paid"),
      discount: LineDiscount.optional().describe("What a promotion took off it"),
    }),
  ),
  total: Money,
  notes: z.string().nullable(),
  placedAt: Instant,
  pickupAt: Instant.nullable().describe("null: as soon as it is ready"),
  workflowId: WorkflowId.nullable(),
});
export type DashboardOrder = z.infer<typeof DashboardOrder>;

export const DashboardOrders = z.object({
  ...period,
  items: z.array(DashboardOrder).describe("Newest first"),
});
export type DashboardOrders = z.infer<typeof DashboardOrders>;

/** One thing that happened in a workflow. */
export const WorkflowStep = z.object({
  at: Instant,
  what: z.string().describe("booking.confirmed, message.reminder.sent, change.add, …"),
  by: z.enum(["customer", "member", "system"]),
  member: z.string().nullable().describe("The member's address"),
  item: z.string().nullable().describe("What was changed, or the channel of a message"),
  startsAt: Instant.nullable().describe("When the booking was for by then"),
});
export type WorkflowStep = z.infer<typeof WorkflowStep>;

export const DashboardWorkflow = z.object({
  id: WorkflowId,
  type: z.string().describe("booking, order, businessChange, …"),
  status: z.enum(["running", "completed", "failed", "cancelled", "terminated", "timed_out"]),
  startedAt: Instant,
  updatedAt: Instant,
  booking: DashboardBooking.pick({
    id: true,
    customer: true,
    service: true,
    partySize: true,
    startsAt: true,
    status: true,
  }).nullable(),
  order: DashboardOrder.pick({ id: true, customer: true, total: true, status: true }).nullable(),
  history: z.array(WorkflowStep).describe("Oldest first"),
});
export type DashboardWorkflow = z.infer<typeof DashboardWorkflow>;

export const DashboardWorkflows = z.object({
  timeZone: TimeZone,
  running: count,
  items: z.array(DashboardWorkflow).describe("The fifty that moved last, newest first"),
});
export type DashboardWorkflows = z.infer<typeof DashboardWorkflows>;
