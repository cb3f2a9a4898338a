// A salon of two chairs and its people, for tests of who does a visit.
import { type Answer, call, type Queries } from "./calls.ts";
import { evening, fresh, minutesAfter } from "./guest.ts";
import { openPlace, type Place } from "./in-process.ts";

export interface Visit {
  booking?: string;
  person?: string;
  service?: string;
  also?: string[];
  /** Minutes after the evening's first start. */
  at?: number;
  session?: string;
}

export interface Salon extends Place {
  /** Ids by what they are called. */
  services: Record<"haircut" | "balayage", string>;
  people: Record<string, string>;
}

/** An hour's haircut with ten minutes to sweep after it, and a balayage; nobody of the people has a shift. */
export async function openSalon(
  db: Queries,
  people: Readonly<Record<string, readonly string[]>>,
  chairs = 3,
): Promise<Salon> {
  const place = await openPlace(db, { capacities: [] });
  const idOf = async (text: string, params: unknown[]) => String((await db.query(text, params))[0]?.["id"]);
  const service = (name: string, minutes: number, buffer: number) =>
    idOf(
      `insert into public.services (business_id, name, duration_minutes, buffer_minutes, resource_kind)
       values ($1, $2, $3, $4, 'chair') returning id`,
      [place.business, name, minutes, buffer],
    );
  for (let chair = 1; chair <= chairs; chair += 1) {
    await db.query(
      "insert into public.resources (business_id, name, kind, capacity) values ($1, $2, 'chair', 1)",
      [place.business, `Chair ${chair}`],
    );
  }
  const ids: Record<string, string> = {};
  for (const [name, skills] of Object.entries(people)) {
    ids[name.split(" ")[0] ?? ""] = await idOf(
      "insert into public.staff (business_id, name, role, skills) values ($1, $2, 'stylist', $3) returning id",
      [place.business, name, skills],
    );
  }
  const services = {
    haircut: await service("Haircut", 60, 10),
    balayage: await service("Balayage", 120, 0),
  };
  return { ...place, services, people: ids };
}

/** From an hour before the evening's first start until eight hours after it, unless told otherwise. */
export const work = (db: Queries, salon: Salon, person: string, from = -60, to = 480) =>
  db.query("insert into public.shifts (business_id, staff_id, starts_at, ends_at) values ($1, $2, $3, $4)", [
    salon.business,
    salon.people[person],
    minutesAfter(evening, from),
    minutesAfter(evening, to),
  ]);

export const claimAt = (db: Queries, salon: Salon, visit: Visit = {}): Promise<Answer> => {
  const service = visit.service ?? salon.services.haircut;
  const startsAt = minutesAfter(evening, visit.at ?? 0);
  const minutes = service === salon.services.balayage ? 120 : 60;
  return call(db, "claim_slot", {
    p_effect_id: fresh("eff_person"),
    p_booking_id: visit.booking ?? fresh("bkg_person"),
    p_business_id: salon.business,
    p_service_id: service,
    p_session_id: visit.session ?? "ses_a",
    p_party_size: 1,
    p_starts_at: startsAt,
    p_ends_at: minutesAfter(startsAt, minutes),
    p_staff_id: visit.person === undefined ? undefined : salon.people[visit.person],
    p_also: visit.also,
  });
};
