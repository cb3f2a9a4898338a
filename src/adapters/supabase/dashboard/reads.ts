// The dashboard's reads as the signed-in member: row-level security decides whose rows there are.
import { boundsOf, intervalsOn } from "#business/opening-hours";
import { daysBetween, inZone, plusDays } from "#business/local-time";
import { discountIn } from "#business/order-row";
import {
  DashboardOrders,
  DashboardWorkflows,
  type DashboardBookings,
  type DashboardCatalogue,
  type DashboardOverview,
  type DashboardStaff,
  type DayQuery,
} from "#contracts/dashboard";
import type { Uuid } from "#contracts/ids";
import type { Instant } from "#contracts/time";
import type * as z from "zod";
import type { SupabaseClient } from "../clients.ts";
import { rowsOf } from "../query.ts";
import {
  BookingsRow,
  CatalogueRow,
  money,
  OrdersRow,
  OverviewRow,
  spanIn,
  StaffRow,
  WaitlistRow,
  WorkflowsRow,
} from "./rows.ts";

/** Each rejects with a ZodError for somebody who is no member there. */
export interface DashboardReads {
  overview(business: Uuid): Promise<DashboardOverview>;
  bookings(business: Uuid, days: DayQuery): Promise<DashboardBookings>;
  catalogue(business: Uuid): Promise<DashboardCatalogue>;
  staff(business: Uuid, days: DayQuery): Promise<DashboardStaff>;
  orders(business: Uuid, days: DayQuery): Promise<DashboardOrders>;
  workflows(business: Uuid): Promise<DashboardWorkflows>;
}

/** @param client one that speaks for the member */
export function dashboardReads(client: SupabaseClient): DashboardReads {
  const ask = <T>(name: string, schema: z.ZodType<T>, business: Uuid, days: DayQuery = {}): Promise<T> => {
    const { date, until } = days;
    const args = { p_business_id: business, ...(date && { p_from: date }), ...(until && { p_until: until }) };
    return rowsOf(client.rpc(name, args), schema);
  };
  return {
    overview: async (business) => overviewOf(await ask("dashboard_overview", OverviewRow, business)),
    bookings: async (business, days) => {
      const [read, waiting] = await Promise.all([
        ask("dashboard_bookings", BookingsRow, business, days),
        ask("dashboard_waitlist", WaitlistRow, business, days),
      ]);
      return { ...bookingsOf(read), waitlist: waiting.map((it) => waitingIn(it, read.timeZone)) };
    },
    catalogue: async (business) => catalogueOf(await ask("dashboard_catalogue", CatalogueRow, business)),
    staff: async (business, days) => staffOf(await ask("dashboard_staff", StaffRow, business, days)),
    orders: async (business, days) => ordersOf(await ask("dashboard_orders", OrdersRow, business, days)),
    workflows: async (business) => workflowsOf(await ask("dashboard_workflows", WorkflowsRow, business)),
  };
}

const overviewOf = (row: z.infer<typeof OverviewRow>): DashboardOverview => {
  const { timeZone, currency } = row.business;
  return {
    ...row,
    onShift: row.onShift.map((it) => spanIn(it, timeZone)),
    nextShifts: row.nextShifts.map((it) => spanIn(it, timeZone)),
    revenue: money(row.revenue, currency),
  };
};

/** With every instant on the business's wall. */
function waitingIn(row: z.infer<typeof WaitlistRow>[number], timeZone: string): typeof row {
  const at = (instant: string) => inZone(instant, timeZone);
  return {
    ...row,
    startsAt: at(row.startsAt),
    wantedFrom: at(row.wantedFrom),
    wantedTo: at(row.wantedTo),
    offeredAt: row.offeredAt && at(row.offeredAt),
    offerExpiresAt: row.offerExpiresAt && at(row.offerExpiresAt),
    createdAt: at(row.createdAt),
  };
}

const bookingsOf = (read: z.infer<typeof BookingsRow>): Omit<DashboardBookings, "waitlist"> => {
  const { hours, exceptions, planned, currency, ...row } = read;
  const { timeZone, from, until } = row;
  const dates = Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => plusDays(from, index));
  return {
    ...row,
    days: dates.map((date) => ({
      date,
      open: intervalsOn({ timeZone, hours, exceptions, planned }, date).map((it) => {
        const [startsAt, endsAt] = boundsOf(it, date, timeZone);
        return { startsAt, endsAt };
      }),
      reason: exceptions.find((it) => it.date === date)?.reason ?? null,
    })),
    items: row.items.map((it) => ({
      ...spanIn(it, timeZone),
      createdAt: inZone(it.createdAt, timeZone),
      price: money(it.price, currency),
    })),
  };
};

const catalogueOf = ({ currency, menu, services }: z.infer<typeof CatalogueRow>): DashboardCatalogue => ({
  menu: menu.map(({ currency: own, ...it }) => ({
    ...it,
    price: money(it.price, own),
    options: it.options.map((group) => ({
      ...group,
      choices: group.choices.map(({ name, price }) => ({ name, price: { amount: price, currency: own } })),
    })),
  })),
  services: services.map((it) => ({
    ...it,
    priceFrom: money(it.priceFrom, currency),
    priceTo: money(it.priceTo, currency),
  })),
});

const staffOf = (row: z.infer<typeof StaffRow>): DashboardStaff => ({
  ...row,
  staff: row.staff.map((it) => ({ ...it, shifts: it.shifts.map((shift) => spanIn(shift, row.timeZone)) })),
});

const ordersOf = ({ items, ...row }: z.infer<typeof OrdersRow>): DashboardOrders =>
  DashboardOrders.parse({
    ...row,
    items: items.map(({ lines, currency, ...it }) => ({
      ...it,
      status: asContract(it.status),
      items: lines.map(({ discount, promotion, ...line }) => ({
        ...line,
        ...discountIn({ discount, promotion }, currency),
        options: line.options.map((chosen) => chosen.choice),
        price: { amount: line.price, currency },
      })),
      total: { amount: it.total, currency },
      placedAt: inZone(it.placedAt, row.timeZone),
      pickupAt: it.pickupAt && inZone(it.pickupAt, row.timeZone),
    })),
  });

const workflowsOf = ({ items, timeZone, running }: z.infer<typeof WorkflowsRow>): DashboardWorkflows => {
  const at = (instant: Instant) => inZone(instant, timeZone);
  return DashboardWorkflows.parse({
    timeZone,
    running,
    items: items.map(({ order, booking, history, ...it }) => ({
      ...it,
      startedAt: at(it.startedAt),
      updatedAt: at(it.updatedAt),
      booking: booking && { ...booking, startsAt: at(booking.startsAt) },
      order: order && {
        id: order.id,
        customer: order.customer,
        total: { amount: order.total, currency: order.currency },
        status: asContract(order.status),
      },
      history: history.map((step) => ({
        ...step,
        at: at(step.at),
        startsAt: step.startsAt && at(step.startsAt),
      })),
    })),
  });
};

/** The database's word for an order that was fetched. */
const asContract = (status: string): string => (status === "completed" ? "collected" : status);
