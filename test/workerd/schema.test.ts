// Migrations of a Durable Object's tables: once each, in order, whole or not at all.
import { expect, it } from "vitest";
import { migrate } from "#durable-objects/schema";
import { onFreshStorage } from "./in-durable-object.ts";

const first = ["CREATE TABLE guests (name TEXT)", "INSERT INTO guests VALUES ('Ada')"];
const second = ["ALTER TABLE guests ADD COLUMN party INTEGER NOT NULL DEFAULT 2"];

it("are applied once, also when a newer release brings more of them", () =>
  onFreshStorage((storage) => {
    migrate(storage, "guests", [first]);
    migrate(storage, "guests", [first, second]);
    migrate(storage, "guests", [first, second]);
    expect(storage.sql.exec("SELECT * FROM guests").toArray()).toEqual([{ name: "Ada", party: 2 }]);
  }));

it("of one part do not count for another", () =>
  onFreshStorage((storage) => {
    migrate(storage, "guests", [first]);
    migrate(storage, "tables", [["CREATE TABLE tables (seats INTEGER)"]]);
    expect(storage.sql.exec("SELECT * FROM tables").toArray()).toEqual([]);
  }));

it("that fail leave nothing behind, and what came before stays", () =>
  onFreshStorage((storage) => {
    const broken = ["CREATE TABLE half (done TEXT)", "INSERT INTO nowhere VALUES (1)"];
    expect(() => migrate(storage, "guests", [first, broken])).toThrow("nowhere");
    expect(storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'half'").toArray()).toEqual([]);
    migrate(storage, "guests", [first, second]);
    expect(storage.sql.exec("SELECT party FROM guests").toArray()).toEqual([{ party: 2 }]);
  }));
