// Random histories by many connections on a real Postgres, checked against a sequential model. And the check itself
// is checked: each way of breaking the database on purpose must be found out.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkHistory } from "./histories/check-history.ts";
import { differences, seatsLost } from "./histories/final-state.ts";
import { brokenTrails, oddities } from "./histories/oddities.ts";
import type { Seats } from "./histories/record.ts";
import { type Plan, runHistory } from "./histories/run-history.ts";
import { openPlace, type Place } from "./in-process.ts";
import { type Server, startServer } from "./server.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Room {
  capacities: number[];
  sets: { tables: number[]; capacity: number; minParty: number }[];
}

/** Hardly ever room, and joined tables across everything. */
const small: Room = {
  capacities: [2, 2, 4, 4, 6],
  sets: [
    { tables: [2, 3], capacity: 8, minParty: 5 },
    { tables: [3, 4], capacity: 10, minParty: 7 },
  ],
};
/** Mostly room, so that whoever is refused is refused wrongly. */
const large: Room = {
  capacities: [2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 6, 6],
  sets: [{ tables: [10, 11], capacity: 12, minParty: 8 }],
};

const seatsOf = (place: Place, room: Room): Seats[] => {
  const ids = room.capacities.map((_, index) => place.tables[`T${index + 1}`] ?? "");
  return [
    ...ids.map((id, index) => ({ tables: [id], capacity: room.capacities[index] ?? 0, minParty: 1 })),
    ...room.sets.map((it) => ({ ...it, tables: it.tables.map((index) => ids[index] ?? "") })),
  ];
};

/** Everything that is wrong with one history and what it left behind. */
async function problemsOf(room: Room, plan: Plan, change?: string): Promise<string[]> {
  const database = await server.database(change);
  const db = database.connect();
  try {
    const place = await openPlace(db, room);
    const history = await runHistory(database, place, plan);
    const verdict = checkHistory(history, seatsOf(place, room));
    const left = [
      ...(await oddities(db, place)),
      ...(await brokenTrails(db, place)),
      ...(await differences(db, place, verdict.evening)),
    ];
    return [...verdict.problems, ...left, ...(await seatsLost(db, place))];
  } finally {
    await db.end();
  }
}

const crowd = { connections: 32, callsEach: 40 };
/** Few calls at once leave little doubt about what each may have seen. */
const few = { connections: 4, callsEach: 150 };

describe("random histories fit the sequential model", () => {
  it.each([
    ["32 connections over five tables", small, { ...crowd, seed: "spring" }],
    ["32 connections over five tables, another day", small, { ...crowd, seed: "summer" }],
    ["32 connections over twelve tables", large, { ...crowd, seed: "autumn" }],
    ["4 connections over five tables", small, { ...few, seed: "winter" }],
  ])("%s", async (_what, room, plan) => {
    expect(await problemsOf(room, plan)).toEqual([]);
  });
});

const broken: [what: string, sign: RegExp, room: Room, plan: Omit<Plan, "seed">, change: string][] = [
  [
    "tables are checked first and given then, without the constraint",
    /a table is given twice|sits there/,
    small,
    crowd,
    `alter table public.booking_resources drop constraint booking_resources_never_twice;
     create or replace function app.occupy(p_booking public.bookings, p_resource_ids uuid[], p_period tstzrange)
     returns void language plpgsql set search_path = '' as $$
     begin
       if exists (select from public.booking_resources br where br.active and br.resource_id = any (p_resource_ids)
         and br.period && p_period and br.booking_id <> p_booking.id) then
         raise exception 'taken' using errcode = 'exclusion_violation';
       end if;
       perform pg_sleep(0.002);
       update public.booking_resources set active = false where booking_id = p_booking.id and active;
       insert into public.booking_resources (booking_id, business_id, resource_id, period)
       select p_booking.id, p_booking.business_id, unnest(p_resource_ids), p_period;
     end $$`,
  ],
  [
    "a claim gives up at the first table that slips away",
    /there was room all the time/,
    large,
    crowd,
    `create or replace function app.find_room(p_booking public.bookings, p_kind text, p_party_size integer,
       p_period tstzrange) returns boolean language plpgsql set search_path = '' as $$
     declare v_ids uuid[];
     begin
       select f.resource_ids into v_ids
       from app.free_places(p_booking.business_id, p_kind, p_party_size, p_period, p_booking.id) f limit 1;
       if v_ids is null then return false; end if;
       perform app.occupy(p_booking, v_ids, p_period);
       return true;
     exception when exclusion_violation then
       return false;
     end $$`,
  ],
  [
    "overdue holds stay in the way",
    /there was room all the time/,
    small,
    few,
    `create or replace function app.clear_way(p_booking_id text, p_business_id uuid, p_period tstzrange)
     returns public.bookings language sql set search_path = '' as $$
       select * from public.bookings b where b.id = p_booking_id for update
     $$`,
  ],
  [
    "cancelled bookings keep their tables",
    /a booking that ended keeps its table/,
    small,
    crowd,
    `create function app.keep() returns trigger language plpgsql as $$
       begin return case when new.active then new else old end; end $$;
     create trigger keep before update of active on public.booking_resources for each row execute function app.keep()`,
  ],
  [
    "a repeated effect is done again",
    /got two answers|the booking should be|not one of/,
    small,
    crowd,
    `create or replace function app.begin_effect(p_effect_id text, p_operation text, p_subject text)
     returns jsonb language sql set search_path = '' as $$
       insert into public.effect_results (effect_id, operation, subject) values (p_effect_id, p_operation, p_subject)
       on conflict (effect_id) do update set result = null returning result
     $$`,
  ],
];

describe("the check finds out when", () => {
  it.each(broken)("%s", async (_what, sign, room, plan, change) => {
    const problems = await problemsOf(room, { ...plan, seed: "broken" }, change);
    expect(problems).toContainEqual(expect.stringMatching(sign));
  });
});
