// What the watch workflow's activities need of the database. The real one calls Supabase's functions.
import type { WatchData } from "#contracts/assessment";
import type { EffectId, SessionId, Uuid } from "#contracts/ids";
import type { Instant } from "#contracts/time";

export interface Opening {
  id: EffectId;
  session: SessionId;
  data: WatchData;
  until: Instant;
  requestId: string;
}

export type WatchEnd = "met" | "ended" | "stopped";

/** Every method rejects when the database is away (try again) and may be repeated. */
export interface WatchStore {
  /** `too_many`: the conversation watches for as much as it may. */
  open(opening: Opening): Promise<"done" | "too_many">;
  /** Those that a change of that business may fulfil. */
  concerned(business: Uuid, requestId: string): Promise<EffectId[]>;
  /** Ends it, and forgets who was to be written to; the first end stands. */
  close(id: EffectId, end: WatchEnd, found: readonly string[], requestId: string): Promise<void>;
}
