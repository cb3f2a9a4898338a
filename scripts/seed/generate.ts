// Writes supabase/seed.sql: the same bytes every time. `npm run seed:generate`.
import { writeFileSync } from "node:fs";
import { type Rows, rowsOf, tableOrder } from "./business-rows.ts";
import { city } from "./city/index.ts";
import { historyOf } from "./history.ts";
import { insert } from "./sql.ts";

/** The whole seed as one SQL text, without any instant in it. */
export function seedSql(): string {
  const businesses: Rows[] = city.map(rowsOf);
  const statements = tableOrder.map((table) =>
    insert(
      table,
      businesses.flatMap((it) => it[table]),
    ),
  );
  return [
    "-- The demo city. Made by scripts/seed (npm run seed:generate): change it there.\n",
    ...statements,
    historyOf(city),
  ].join("\n");
}

if (import.meta.main) writeFileSync(new URL("../../supabase/seed.sql", import.meta.url), seedSql());
