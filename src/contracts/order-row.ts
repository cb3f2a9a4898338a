// An order as the database's functions give it: to the edge, and to the worker.
import * as z from "zod";

export const OrderRow = z.object({
  id: z.string(),
  business: z.string(),
  items: z.array(
    z.object({
      name: z.string(),
      options: z.array(z.object({ choice: z.string() })),
      without: z.array(z.string()).optional(),
      note: z.string().nullish(),
      quantity: z.int(),
      price: z.int(),
      discount: z.int().optional(),
      promotion: z.string().optional(),
    }),
  ),
  total: z.int(),
  currency: z.string(),
  status: z.string(),
  pickup_at: z.string().nullable(),
  time_zone: z.string(),
  workflow_id: z.string().nullable(),
});
export type OrderRow = z.infer<typeof OrderRow>;
