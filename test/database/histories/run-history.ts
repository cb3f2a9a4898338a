// Plays random bookings from many connections at once and records what happened.
import { setTimeout as pause } from "node:timers/promises";
import type { Random } from "#scripts/seed/random";
import { randomOf } from "#scripts/seed/random";
import { type Answer, call, setNow } from "../calls.ts";
import { evening, minutesAfter } from "../guest.ts";
import type { Place } from "../in-process.ts";
import type { Connection, Database } from "../server.ts";
import { oddities } from "./oddities.ts";
import type { Call, History, Operation, Wanted } from "./record.ts";

export interface Plan {
  seed: string;
  connections: number;
  callsEach: number;
}

interface Run {
  plan: Plan;
  place: Place;
  /** Bookings that were held, newest last: any connection may touch the latest of them. */
  held: string[];
  /** The functions' clock, ms; each call moves it on a little. */
  now: number;
  /** The clocks of calls that have not been answered. */
  atWork: Set<number>;
  ticks: number;
  calls: Call[];
  seen: string[];
}

const minute = 60_000;
const holdMinutes = 5;
/** Starts that overlap their neighbours, with visits of 90 minutes. */
const starts = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270].map((it) =>
  Date.parse(minutesAfter(evening, it)),
);

export async function runHistory(database: Database, place: Place, plan: Plan): Promise<History> {
  const now = Date.parse(minutesAfter(evening, -14_400));
  const run: Run = { plan, place, held: [], now, atWork: new Set(), ticks: 0, calls: [], seen: [] };
  const connections = Array.from({ length: plan.connections }, () => database.connect());
  const watcher = database.connect();
  const playing = { done: false };
  const watching = watch(watcher, run, playing);
  await Promise.all(connections.map((it, index) => play([it, database.connect()], run, index)));
  playing.done = true;
  await watching;
  const calls = await inCommitOrder(watcher, run.calls, run.seen);
  await Promise.all([...connections, watcher].map((it) => it.end()));
  return { calls, seen: run.seen };
}

/** Looks at whole snapshots while the others are at work. */
async function watch(db: Connection, run: Run, playing: { done: boolean }): Promise<void> {
  do {
    run.seen.push(...(await oddities(db, run.place)));
    await pause(20);
  } while (!playing.done);
}

/** The second connection is for calls that are sent twice at once. */
async function play(pair: [Connection, Connection], run: Run, index: number): Promise<void> {
  const random = randomOf(`${run.plan.seed}/${index}`);
  for (let n = 0; n < run.plan.callsEach; n += 1) {
    moveClock(run, random);
    if (random.chance(0.02)) await tidy(pair[0], run);
    const next = nextCall(run, random, `${index}_${n}`);
    await perform(random.chance(0.1) ? pair : [pair[0]], run, next);
  }
  await pair[1].end();
}

/** Holds last about two calls of each connection; no call takes so long that its own hold runs out meanwhile. */
function moveClock(run: Run, random: Random): void {
  const step = random.int(0, (holdMinutes * minute) / run.plan.connections);
  const oldest = Math.min(run.now, ...run.atWork);
  run.now = Math.min(run.now + step, oldest + (holdMinutes - 1) * minute);
}

async function tidy(db: Connection, run: Run): Promise<void> {
  await setNow(db, new Date(run.now).toISOString());
  await db.query("select public.expire_holds()", []);
}

type Planned = Pick<Call, "operation" | "effect" | "booking" | "wanted">;

/** How often each is chosen, of 100. */
const weights: readonly (readonly [Operation, number])[] = [
  ["claim_slot", 34],
  ["request_booking", 20],
  ["confirm_booking", 13],
  ["move_booking", 14],
  ["cancel_booking", 11],
  ["release_hold", 5],
  ["reject_booking", 2],
  ["complete_booking", 1],
];

function nextCall(run: Run, random: Random, name: string): Planned {
  const operation = weighted(random);
  const isNew = run.held.length === 0 || (operation === "claim_slot" && random.chance(0.75));
  const isUnknown = random.chance(0.02);
  const booking = isNew || isUnknown ? `bkg_${name}` : random.pick(run.held.slice(-30));
  const needsPlace = isNew || operation === "claim_slot" || operation === "move_booking";
  return {
    operation: isNew ? "claim_slot" : operation,
    effect: `eff_${name}`,
    booking,
    wanted: needsPlace ? wish(random) : null,
  };
}

function weighted(random: Random): Operation {
  let left = random.int(1, 100);
  for (const [operation, weight] of weights) if ((left -= weight) <= 0) return operation;
  return "claim_slot";
}

function wish(random: Random): Wanted {
  const startsAt = random.pick(starts);
  return { party: random.pick([1, 2, 2, 2, 3, 4, 4, 5, 6, 8, 10]), startsAt, endsAt: startsAt + 90 * minute };
}

/** Sends a call over each of the connections at once; all must get the same answer. */
async function perform(over: Connection[], run: Run, planned: Planned): Promise<void> {
  const now = (run.now += 1);
  run.atWork.add(now);
  const invoked = (run.ticks += 1);
  const answers = await Promise.all(
    over.map(async (db) => {
      await setNow(db, new Date(now).toISOString());
      return answered(db, run.place, planned);
    }),
  );
  run.atWork.delete(now);
  const [answer] = answers;
  if (!answer) return;
  if (answers.some((it) => JSON.stringify(it) !== JSON.stringify(answer))) {
    run.seen.push(`${planned.effect} got two answers`);
  }
  if (answer.outcome === "held") run.held.push(planned.booking);
  // Most calls are for the living; some come for a booking that has ended.
  if (answer.booking?.status === "cancelled" && run.ticks % 4 > 0) {
    run.held = run.held.filter((it) => it !== planned.booking);
  }
  run.calls.push({ ...planned, now, invoked, returned: (run.ticks += 1), answer });
}

/** Postgres undid it (deadlock, serialization): the same call again is safe. */
async function answered(db: Connection, place: Place, planned: Planned): Promise<Answer> {
  try {
    return await call(db, planned.operation, argumentsOf(place, planned));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "40P01" || code === "40001") return answered(db, place, planned);
    throw error;
  }
}

function argumentsOf(place: Place, planned: Planned): Record<string, unknown> {
  const { wanted } = planned;
  const both = { p_effect_id: planned.effect, p_booking_id: planned.booking };
  if (!wanted) return both;
  const where = {
    p_party_size: wanted.party,
    p_starts_at: new Date(wanted.startsAt).toISOString(),
    p_ends_at: new Date(wanted.endsAt).toISOString(),
  };
  if (planned.operation === "move_booking") return { ...both, ...where };
  return {
    ...both,
    ...where,
    p_business_id: place.business,
    p_service_id: place.service,
    p_session_id: "ses_history",
  };
}

/** Every answer is stored in the transaction that gave it, so its row's commit is the call's. */
async function inCommitOrder(db: Connection, calls: Call[], seen: string[]): Promise<Call[]> {
  const rows = await db.query(
    "select effect_id from public.effect_results order by pg_xact_commit_timestamp(xmin), effect_id",
    [],
  );
  const byEffect = new Map(calls.map((it) => [it.effect, it]));
  const ordered = rows.flatMap((it) => byEffect.get(String(it["effect_id"])) ?? []);
  if (ordered.length !== calls.length) seen.push(`${calls.length - ordered.length} answers were not stored`);
  return ordered;
}
