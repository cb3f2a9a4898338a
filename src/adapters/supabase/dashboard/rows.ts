// What the dashboard's SQL functions answer, before instants get their zone and amounts their currency.
import * as z from "zod";
import { inZone } from "#business/local-time";
import {
  DashboardBooking,
  DashboardBookings,
  DashboardCatalogue,
  DashboardOverview,
  DashboardStaff,
  DashboardWorkflow,
  DashboardWorkflows,
} from "#contracts/dashboard";
import { HourException, OpeningInterval, PlannedWeek } from "#contracts/directory";
import type { Instant, Money, TimeZone } from "#contracts/time";

const minor = z.int().nullable();

export const OverviewRow = DashboardOverview.extend({ revenue: minor });

export const BookingsRow = DashboardBookings.omit({ days: true, waitlist: true }).extend({
  currency: z.string(),
  hours: z.array(OpeningInterval),
  exceptions: z.array(HourException),
  planned: z.array(PlannedWeek).default([]),
  items: z.array(DashboardBooking.extend({ price: minor })),
});

export const WaitlistRow = DashboardBookings.shape.waitlist;

const Item = DashboardCatalogue.shape.menu.element;
const Offered = DashboardCatalogue.shape.services.element;
const Group = z.object({
  name: z.string(),
  choices: z.array(z.object({ name: z.string(), price: z.int().default(0) })),
  many: z.boolean().default(false),
});

export const CatalogueRow = z.object({
  currency: z.string(),
  menu: z.array(Item.extend({ price: minor, currency: z.string(), options: z.array(Group) })),
  services: z.array(Offered.extend({ priceFrom: minor, priceTo: minor })),
});

export const StaffRow = DashboardStaff;

const Line = z.object({
  name: z.string(),
  options: z.array(z.object({ group: z.string(), choice: z.string() })).default([]),
  without: z.array(z.string()).default([]),
  note: z.string().nullable().default(null),
  quantity: z.int(),
  price: z.int(),
  discount: z.int().optional(),
  promotion: z.string().optional(),
});

export const OrdersRow = DashboardStaff.pick({ timeZone: true, from: true, until: true }).extend({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["dine_in", "pickup", "delivery"]),
      status: z.enum(["placed", "accepted", "preparing", "ready", "completed", "cancelled"]),
      customer: z.string().nullable(),
      phone: z.string().nullable(),
      lines: z.array(Line),
      total: z.int(),
      currency: z.string(),
      notes: z.string().nullable(),
      placedAt: z.string(),
      pickupAt: z.string().nullable(),
      workflowId: z.string().nullable(),
    }),
  ),
});

const OrderInWork = z.object({
  id: z.string(),
  customer: z.string().nullable(),
  total: z.int(),
  currency: z.string(),
  status: z.string(),
});

export const WorkflowsRow = DashboardWorkflows.extend({
  items: z.array(DashboardWorkflow.extend({ order: OrderInWork.nullable() })),
});

export const money = (amount: number | null, currency: string): Money | null =>
  amount === null ? null : { amount, currency };

/** A span's ends with the offset of the business's zone. */
export const spanIn = <T extends { startsAt: Instant; endsAt: Instant }>(span: T, timeZone: TimeZone): T => ({
  ...span,
  startsAt: inZone(span.startsAt, timeZone),
  endsAt: inZone(span.endsAt, timeZone),
});
