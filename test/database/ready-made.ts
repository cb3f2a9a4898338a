// Databases that are made once a run and opened many times: the schema alone, or with the demo city in it.
import { existsSync, openAsBlob } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { vector } from "@electric-sql/pglite/vector";
import { inject } from "vitest";
import { loadSchema, seedText } from "./load-schema.ts";

const extensions = { vector, pg_trgm, btree_gist, pgcrypto };

/** What makes each of them of the one before it. */
const makers = {
  schema: async () => {
    const db = await PGlite.create({ extensions });
    await loadSchema((sql) => db.exec(sql));
    return db;
  },
  city: async () => {
    const db = await openReadyMade("schema");
    await db.exec(`begin;\n${seedText()}\ncommit;`);
    return db;
  },
};

/** A database of one's own, as it was when it was made. */
export async function openReadyMade(name: keyof typeof makers): Promise<PGlite> {
  const file = join(inject("readyMade"), `${name}.tar`);
  if (existsSync(file)) return PGlite.create({ extensions, loadDataDir: await openAsBlob(file) });
  const db = await makers[name]();
  const dump = await db.dumpDataDir("none");
  await writeFile(`${file}.part`, dump.stream());
  await rename(`${file}.part`, file);
  return db;
}
