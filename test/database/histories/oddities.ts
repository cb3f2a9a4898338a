// What must never be seen in any snapshot of the database, whatever is going on.
import type { Connection } from "../server.ts";
import type { Place } from "../in-process.ts";

const queries: Record<string, string> = {
  "a table is given twice": `
    select a.booking_id || ' and ' || b.booking_id as what
    from public.booking_resources a
    join public.booking_resources b on a.resource_id = b.resource_id and a.ctid < b.ctid and a.period && b.period
    where a.active and b.active and a.business_id = $1`,
  "a living booking has no seats, or at another time": `
    select b.id as what from public.bookings b
    left join public.booking_resources br on br.booking_id = b.id and br.active
    left join public.resources r on r.id = br.resource_id
    where b.business_id = $1 and b.status in ('held', 'requested', 'confirmed', 'completed')
    group by b.id
    having coalesce(sum(r.capacity), 0) < b.party_size
      or not coalesce(bool_and(br.period = tstzrange(b.starts_at, b.ends_at)), false)`,
  "a booking that ended keeps its table": `
    select b.id as what from public.bookings b join public.booking_resources br on br.booking_id = b.id and br.active
    where b.business_id = $1 and b.status = 'cancelled'`,
};

export async function oddities(db: Connection, place: Place): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(queries).map(async ([name, query]) => {
      const rows = await db.query(query, [place.business]);
      return rows.map((it) => `${name}: ${String(it["what"])}`);
    }),
  );
  return found.flat();
}

/** Each booking's audit trail is one unbroken chain of legal steps. */
export async function brokenTrails(db: Connection, place: Place): Promise<string[]> {
  const rows = await db.query(
    `select subject || ' at ' || action as what from (
       select subject, action, before ->> 'status' as before, after ->> 'status' as after,
         lag(after) over (partition by subject order by id) ->> 'status' as previous
       from public.audit_log where business_id = $1) t
     where before is distinct from previous
       or (coalesce(before, 'none'), after) not in (('none', 'held'), ('held', 'held'), ('cancelled', 'held'),
         ('held', 'requested'), ('cancelled', 'requested'), ('requested', 'requested'), ('requested', 'confirmed'),
         ('confirmed', 'confirmed'), ('held', 'cancelled'), ('requested', 'cancelled'), ('confirmed', 'cancelled'),
         ('cancelled', 'cancelled'), ('confirmed', 'completed'))`,
    [place.business],
  );
  return rows.map((it) => `illegal step: ${String(it["what"])}`);
}
