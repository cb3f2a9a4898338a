// After a history: the database against the model's last evening, and every seat that should be free claimed.
import { callAny, setNow } from "../calls.ts";
import { evening as firstStart, guestOf, minutesAfter } from "../guest.ts";
import type { Place } from "../in-process.ts";
import type { Connection } from "../server.ts";
import type { Evening, ModelBooking } from "./model.ts";

/** Differences between what is stored and what the model says. */
export async function differences(db: Connection, place: Place, model: Evening): Promise<string[]> {
  const rows = await db.query(
    `select b.id, b.status, b.closed_reason, b.party_size, b.starts_at,
       coalesce(array_agg(br.resource_id::text order by br.resource_id) filter (where br.active), '{}') as tables
     from public.bookings b left join public.booking_resources br on br.booking_id = b.id
     where b.business_id = $1 group by b.id`,
    [place.business],
  );
  const stored = new Map(rows.map((it) => [String(it["id"]), it]));
  const strays = [...stored.keys()].filter((id) => !model.has(id)).map((id) => `${id} should not be stored`);
  const wrong = [...model.values()].filter((it) => !isStoredAs(it, stored.get(it.id)));
  return [...strays, ...wrong.map((it) => `${it.id} should be ${JSON.stringify(it)}`)];
}

function isStoredAs(expected: ModelBooking, row: Record<string, unknown> | undefined): boolean {
  if (!row) return false;
  if (expected.status === "held" && row["closed_reason"] === "hold_expired") return true;
  if (row["status"] !== expected.status) return false;
  if (expected.status === "cancelled") return true;
  return (
    row["party_size"] === expected.wanted.party &&
    new Date(String(row["starts_at"])).getTime() === expected.wanted.startsAt &&
    String(row["tables"]) === expected.tables.toSorted().join()
  );
}

/** Claims for two until none is left, at starts that do not overlap; then no table may be free at any of them. */
export async function seatsLost(db: Connection, place: Place): Promise<string[]> {
  await setNow(db, minutesAfter(firstStart, -60));
  await db.query("select public.expire_holds()", []);
  const guest = guestOf(db, place);
  const lost: string[] = [];
  for (const at of [0, 90, 180]) {
    for (let outcome = "held"; outcome === "held";) outcome = (await guest.claim({ at, party: 2 })).outcome;
    const [startsAt, endsAt] = [minutesAfter(firstStart, at), minutesAfter(firstStart, at + 90)];
    const busy = (await callAny(db, "busy_times", {
      p_business_id: place.business,
      p_from: startsAt,
      p_to: endsAt,
    })) as { resource_id: string }[];
    const taken = new Set(busy.map((it) => it.resource_id));
    for (const [name, id] of Object.entries(place.tables)) {
      if (!taken.has(id)) lost.push(`${name} is free ${at} minutes in, and nobody gets it`);
    }
  }
  return lost;
}
