// Makes an empty Postgres what a Supabase project with our migrations is: the shape, then supabase/migrations.
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const migrations = new URL("supabase/migrations/", root);

/** Runs a text of many statements. */
export type RunScript = (sql: string) => Promise<unknown>;

/** `without` leaves out migrations by a part of their name, e.g. `embeddings` where there is no pgvector. */
export async function loadSchema(run: RunScript, without: string[] = []): Promise<void> {
  await run(readFileSync(new URL("scripts/stack/supabase-shape.sql", root), "utf8"));
  for (const file of readdirSync(migrations)
    .filter((it) => it.endsWith(".sql"))
    .toSorted()) {
    if (without.some((part) => file.includes(part))) continue;
    await run(`begin;\n${readFileSync(new URL(file, migrations), "utf8")}\ncommit;`);
  }
}

export const seedText = (): string => readFileSync(new URL("supabase/seed.sql", root), "utf8");
