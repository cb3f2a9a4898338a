// What a business's office reads, against a database that answers as it did before its last migration.
import { describe, expect, it } from "vitest";
import type { Audience } from "#contracts/business-change";
import type { SupabaseClient } from "#adapters/supabase/clients";
import { createOffice } from "#adapters/supabase/office";
import { marios } from "#test/fakes/marios";

const told = { reached: 2, no_consent: 1, opted_out: 0, no_address: 0, names: [] };
const reach = (row: object, kind: Audience["kind"]) => {
  const client = { rpc: () => Promise.resolve({ data: row, error: null }) } as unknown as SupabaseClient;
  return createOffice(client, marios.id).reach({ kind, from: null, until: null, customer: null });
};

describe("whom a message reaches", () => {
  it("is told by a database that does not say who is reached by their booking alone", async () => {
    expect(await reach(told, "all")).toMatchObject({ reached: 2, byBooking: 0, noConsent: 1 });
  });

  it("and one customer is then taken for such a one, who is sent no advertisement", async () => {
    expect(await reach(told, "one")).toMatchObject({ byBooking: 2 });
  });

  it("is as the database says where it does", async () => {
    expect(await reach({ ...told, by_booking: 0 }, "one")).toMatchObject({ byBooking: 0 });
  });
});
