// The wire bridge: many clients with pooled connections and transactions over the one session of a PGlite.
import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import { PGlite } from "@electric-sql/pglite";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPostgresBridge, type PostgresBridge } from "#scripts/stack/postgres-bridge";

const idleInTransaction = 300;
let db: PGlite;
let bridge: PostgresBridge;
let port: number;
const clients: Sql[] = [];

beforeAll(async () => {
  db = await PGlite.create();
  bridge = createPostgresBridge(db, { idleInTransaction });
  bridge.server.listen(0, "127.0.0.1");
  await once(bridge.server, "listening");
  ({ port } = bridge.server.address() as AddressInfo);
});
afterAll(async () => {
  await Promise.all(clients.map((it) => it.end({ timeout: 1 })));
  await bridge.close();
  await db.close();
});
beforeEach(async () => {
  await db.exec("drop table if exists counters; create table counters (id int primary key, n int not null)");
  await db.exec("insert into counters values (1, 0)");
});

function client(max = 4): Sql {
  const sql = postgres(`postgres://postgres@127.0.0.1:${port}/postgres`, { max, onnotice: () => undefined });
  clients.push(sql);
  return sql;
}

const counter = async (): Promise<number> =>
  (await db.query<{ n: number }>("select n from counters where id = 1")).rows[0]?.n ?? -1;

test("transactions of two pooled clients that read, then write, never interleave", async () => {
  const pools = [client(), client()];
  const increments = Array.from({ length: 60 }, (_, index) =>
    pools[index % 2]?.begin(async (sql) => {
      const [row] = await sql`select n from counters where id = ${1}`;
      await sql`update counters set n = ${Number(row?.["n"]) + 1} where id = ${1}`;
    }),
  );
  await Promise.all(increments);
  expect(await counter()).toBe(60);
});

test("an error in one client's transaction leaves the others' answers in place", async () => {
  const [good, bad] = [client(), client()];
  const outcomes = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0
        ? good`select ${index}::int as n`.then(([row]) => row?.["n"] as number)
        : bad.begin(async (sql) => {
            await sql`update counters set n = n + 1 where id = ${1}`;
            await sql`select ${index}::int / 0`;
          }),
    ),
  );
  const values = outcomes.map((it) =>
    it.status === "fulfilled" ? it.value : (it.reason as { code: string }).code,
  );
  expect(values).toEqual(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? index : "22012")));
  expect(await counter()).toBe(0);
});

test("what a client that vanishes in mid-transaction had done is undone", async () => {
  const vanishing = client(1);
  const inside = Promise.withResolvers<void>();
  const transaction = vanishing.begin(async (sql) => {
    await sql`update counters set n = 99 where id = 1`;
    inside.resolve();
    await new Promise(() => undefined);
  });
  transaction.catch(() => undefined);
  await inside.promise;
  void vanishing.end({ timeout: 0 });
  const [row] = await client()`select n from counters where id = 1`;
  expect(row?.["n"]).toBe(0);
});

test("a client that keeps its transaction open and silent is hung up, so the others go on", async () => {
  const silent = rawClient();
  silent.socket.write(queryMessage("begin; update counters set n = 5 where id = 1"));
  await expect.poll(silent.heard).toContain("UPDATE 1");
  const [row] = await client()`select n from counters where id = 1`;
  expect(row?.["n"]).toBe(0);
  expect(silent.heard()).toContain("25P03");
  await expect.poll(() => silent.socket.destroyed).toBe(true);
});

test("settings and prepared statements of a client go with it", async () => {
  const first = client(1);
  await first`set work_mem to '7MB'`;
  await first`select n + 700 from counters where id = ${1}`;
  await first.end();
  const second = client(1);
  const [setting] = await second`show work_mem`;
  const [statements] =
    await second`select count(*)::int as n from pg_prepared_statements where statement like 'select n + 700%'`;
  expect(setting?.["work_mem"]).toBe("4MB");
  expect(statements?.["n"]).toBe(0);
});

test("a message that arrives a byte at a time is answered as a whole one", async () => {
  const { socket, heard } = rawClient();
  for (const byte of queryMessage("select 'whole' as word")) {
    socket.write(Buffer.of(byte));
    await new Promise(setImmediate);
  }
  await expect.poll(heard).toContain("whole");
  socket.destroy();
});

/** A client that says only what it is told to, past its start-up. */
function rawClient(): { socket: Socket; heard: () => string } {
  const socket = connect(port, "127.0.0.1");
  const answers: Buffer[] = [];
  socket.on("data", (bytes) => answers.push(bytes));
  socket.write(startupMessage({ user: "postgres", database: "postgres" }));
  return { socket, heard: () => Buffer.concat(answers).toString("latin1") };
}

function startupMessage(settings: Record<string, string>): Buffer {
  const body = Buffer.from(`${Object.entries(settings).flat().join("\0")}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(body.length + 8, 0);
  head.writeInt32BE(196608, 4);
  return Buffer.concat([head, body]);
}

function queryMessage(sql: string): Buffer {
  const body = Buffer.from(`${sql}\0`);
  const head = Buffer.alloc(5);
  head.write("Q", 0, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
