// What a business asks of its guests, changed by chat in the database: numbers, words and a yes, and taken back.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RowChange } from "#contracts/business-change";
import { callAny } from "./calls.ts";
import { memberOf } from "./dashboard-place.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let manager: string;
let effects = 0;

beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2] });
  manager = (await memberOf(db, place.business, "manager")).sub ?? "";
});
afterAll(() => db.close());

const common = () => ({
  p_business_id: place.business,
  p_session_id: "ses_office",
  p_actor: JSON.stringify({ user: manager, role: "manager" }),
});
const apply = (changes: Partial<RowChange>[], effect = `eff_rule_${(effects += 1)}`) =>
  callAny(db, "apply_business_change", {
    ...common(),
    p_effect_id: effect,
    p_changes: JSON.stringify(changes),
  });
const undo = (change: string) =>
  callAny(db, "undo_business_change", { ...common(), p_effect_id: `${change}_undo`, p_change: change });
const policies = async () => {
  const [row] = await db.query("select policies from public.businesses where id = $1", [place.business]);
  return row?.["policies"];
};

describe("what is asked of guests", () => {
  const rule = (id: string, before: unknown, after: unknown): Partial<RowChange> => ({
    target: "policy",
    action: before === null ? "add" : "change",
    id,
    before: before === null ? null : { value: before as never },
    after: { value: after as never },
  });

  it("is set as numbers, words and a yes, and taken back", async () => {
    const effect = "eff_rules_of_missing";
    const all = [
      rule("max_no_shows", null, 2),
      rule("no_show_days", null, 90),
      rule("after_no_shows", null, "refuse"),
      rule("tell_no_shows", null, false),
      rule("waitlist_offer_minutes", null, 20),
      rule("max_covers_per_slot", null, 20),
    ];
    expect(await apply(all, effect)).toMatchObject({ outcome: "done", applied: 6 });
    expect(await policies()).toMatchObject({
      max_no_shows: 2,
      no_show_days: 90,
      after_no_shows: "refuse",
      tell_no_shows: false,
    });
    expect(await undo(effect)).toMatchObject({ outcome: "done" });
    expect(await policies()).not.toHaveProperty("max_no_shows");
    expect(await policies()).not.toHaveProperty("max_covers_per_slot");
  });

  it("is lifted, and set again as it is taken back", async () => {
    await apply([rule("max_covers_per_slot", null, 20), rule("pacing_minutes", null, 30)]);
    const lifted = { ...rule("max_covers_per_slot", 20, null), action: "remove" as const, after: null };
    expect(await apply([lifted], "eff_lifts")).toMatchObject({ outcome: "done" });
    expect(await policies()).not.toHaveProperty("max_covers_per_slot");
    expect(await undo("eff_lifts")).toMatchObject({ outcome: "done" });
    expect(await policies()).toMatchObject({ max_covers_per_slot: 20, pacing_minutes: 30 });
  });

  it.each([
    ["after_no_shows", "shoot_them"],
    ["max_no_shows", "two"],
    ["tell_no_shows", 1],
    ["max_no_shows.more", 2],
    ["owner", 1],
    ["max_arrivals_per_slot", 0],
    ["pacing_minutes", 25],
  ])("is nothing that nobody reads: %s", async (id, value) => {
    expect(await apply([rule(id, null, value)])).toMatchObject({ outcome: "rejected" });
  });
});
