// The tables of one conversation. Migrations are appended, never edited.
import type { Migration } from "./schema.ts";

export const sessionMigrations: readonly Migration[] = [
  [
    `CREATE TABLE session (
       only INTEGER PRIMARY KEY CHECK (only = 1),
       facts TEXT NOT NULL, opened_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, view TEXT)`,
    `CREATE TABLE transcript (
       seq INTEGER PRIMARY KEY, exchange INTEGER NOT NULL,
       id TEXT NOT NULL, role TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, extras TEXT NOT NULL)`,
    "CREATE INDEX transcript_by_exchange ON transcript (exchange)",
    // The inbox is the turns still waiting; the others answer repeats of their key.
    `CREATE TABLE turns (
       position INTEGER PRIMARY KEY AUTOINCREMENT, exchange INTEGER,
       key TEXT NOT NULL UNIQUE, input TEXT NOT NULL, request_id TEXT NOT NULL,
       accepted_at INTEGER NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, next_at INTEGER NOT NULL,
       view TEXT)`,
    `CREATE INDEX turns_waiting ON turns (coalesce(exchange, position), position) WHERE state = 'waiting'`,
    `CREATE TABLE journal (turn TEXT NOT NULL, call TEXT NOT NULL, answer TEXT, PRIMARY KEY (turn, call))`,
    `CREATE TABLE outbox (
       position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, exchange INTEGER NOT NULL,
       booking TEXT NOT NULL, effect TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL,
       since INTEGER NOT NULL, next_at INTEGER NOT NULL)`,
  ],
  // A turn that a crash interrupted goes on in its trace, and so does an effect that is tried again.
  ["ALTER TABLE turns ADD COLUMN traceparent TEXT", "ALTER TABLE outbox ADD COLUMN traceparent TEXT"],
  // How often the view changed, and how far the copy outside has come.
  [
    "ALTER TABLE session ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN copied_version INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN copied_seq INTEGER NOT NULL DEFAULT 0",
  ],
];
