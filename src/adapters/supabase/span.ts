// From when to when, as the database writes it and as the contracts want it.
import * as z from "zod";

export const SpanRow = z.object({ starts_at: z.string(), ends_at: z.string() });

export const spanOf = (it: z.infer<typeof SpanRow>) => ({
  startsAt: new Date(it.starts_at).toISOString(),
  endsAt: new Date(it.ends_at).toISOString(),
});
