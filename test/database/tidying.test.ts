// What is swept up on a timer: answers to effects that nobody repeats any more. (expire_holds: claims.test.ts)
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setNow } from "./calls.ts";
import { guestOf, weekBefore } from "./guest.ts";
import { type Claims, type InProcess, openInProcess, openPlace } from "./in-process.ts";

const service: Claims = { role: "service_role" };
const day = 24 * 60 * 60_000;
let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(async () => {
  await setNow(db, weekBefore);
  await db.query("delete from public.effect_results");
});

const daysAgo = (days: number): string => new Date(Date.parse(weekBefore) - days * day).toISOString();

async function answered(effect: string, at: string): Promise<void> {
  await db.query(
    `insert into public.effect_results (effect_id, operation, subject, result, created_at)
     values ($1, 'claim_slot', 'bkg_1', '{}', $2)`,
    [effect, at],
  );
}

const kept = async (): Promise<unknown[]> =>
  (await db.query("select effect_id from public.effect_results order by effect_id")).map(
    (it) => it["effect_id"],
  );

const prune = async (): Promise<unknown> =>
  (await db.as(service, () => db.query("select public.prune_effect_results() as it")))[0]?.["it"];

describe("pruning the answers to effects", () => {
  it("forgets those of more than thirty days ago, and says how many", async () => {
    await answered("eff_old", daysAgo(31));
    await answered("eff_older", daysAgo(400));
    await answered("eff_month", daysAgo(29));
    await answered("eff_now", daysAgo(0));
    expect(await prune()).toEqual({ pruned: 2 });
    expect(await kept()).toEqual(["eff_month", "eff_now"]);
    expect(await prune()).toEqual({ pruned: 0 });
  });

  it("leaves the rest of many to the next time, beginning with the oldest", async () => {
    await db.query(
      `insert into public.effect_results (effect_id, operation, subject, created_at)
       select 'eff_' || n, 'claim_slot', 'bkg_1', $1::timestamptz - n * interval '1 second'
       from generate_series(1, 5001) n`,
      [daysAgo(31)],
    );
    expect(await prune()).toEqual({ pruned: 5000 });
    expect(await kept()).toEqual(["eff_1"]);
    expect(await prune()).toEqual({ pruned: 1 });
  });

  it("takes nothing from a booking whose effects were forgotten", async () => {
    const guest = guestOf(db, await openPlace(db, { capacities: [2] }));
    expect((await guest.claim({ booking: "bkg_kept", effect: "eff_kept" })).outcome).toBe("held");
    expect((await guest.request("bkg_kept")).outcome).toBe("requested");
    await db.query("update public.effect_results set created_at = $1", [daysAgo(31)]);
    expect(await prune()).toEqual({ pruned: 2 });
    expect((await guest.claim({ booking: "bkg_kept", effect: "eff_kept" })).outcome).toBe("too_late");
    expect(await db.query("select status from public.bookings where id = 'bkg_kept'")).toEqual([
      { status: "requested" },
    ]);
  });

  it.each(["anon", "authenticated"] as const)("is not for %s", async (role) => {
    const call = db.as({ role }, () => db.query("select public.prune_effect_results()"));
    await expect(call).rejects.toThrow("permission denied");
  });
});
