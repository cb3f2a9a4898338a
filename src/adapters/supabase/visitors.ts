// What is remembered of visitors, read and written as the session's own token allows: by no name, phone or e-mail.
import * as z from "zod";
import { orderOf } from "#business/order-row";
import { OrderRow } from "#contracts/order-row";
import type { Uuid } from "#contracts/ids";
import type { ToRemember } from "#conversation/notes";
import { visitorOf, type Remembered, type SessionFacts } from "#conversation/ports";
import { Booking } from "#contracts/bookings";
import { Order } from "#contracts/orders";
import type { Cache } from "../upstash/cache.ts";
import { visitorKey } from "../upstash/keys.ts";
import { BookingRow, bookingOf } from "./bookings.ts";
import type { SupabaseClient } from "./clients.ts";
import { rowsOf } from "./query.ts";
import { storable } from "./storable.ts";

const hourSeconds = 60 * 60;

const consent = z.enum(["given", "refused"]);
const own = { consent, name: z.string().nullable(), preferences: z.array(z.string()) };
const Row = z.object({ ...own, bookings: z.array(BookingRow), orders: z.array(OrderRow) });
const Recalled = z.object({ ...own, bookings: z.array(Booking), orders: z.array(Order) });

/** null: nothing is remembered. */
export function recallVisitor(
  client: SupabaseClient,
  cache: Cache,
  business: Uuid,
  visitor: Pick<SessionFacts, "session" | "visitor">,
): Promise<Remembered | null> {
  return cache.through(
    visitorKey(business, visitorOf(visitor)),
    hourSeconds,
    Recalled.nullable(),
    async () => {
      const row = await rowsOf(client.rpc("recall_visitor", { p_business_id: business }), Row.nullable());
      return row && { ...row, bookings: row.bookings.map(bookingOf), orders: row.orders.map(orderOf) };
    },
  );
}

/** The arguments of remember_visitor. */
export const toRemember = (id: string, business: Uuid | null, it: ToRemember) => ({
  p_effect_id: id,
  p_business_id: business,
  p_consent: it.consent,
  p_name: it.name && storable(it.name),
  p_preferences: it.preferences.map(storable).filter((text) => text !== ""),
  p_bookings: it.bookings,
  p_orders: it.orders,
});
