// Deadlines on what comes from outside: a promise that never settles would stop its conversation for ever.
import type { CityReads } from "#business/city";
import { traced, type Tracer } from "#contracts/telemetry";
import type { OfficeReads } from "#conversation/office/ports";
import type { Reads } from "#conversation/ports";
import { ModelUnavailable, type LanguageModel } from "#models/port";
import type { SessionServices } from "./session-services.ts";

/** Each is longer than its adapter's own time: only what got stuck in the adapter comes so far. */
const readMs = 6_000;
/** What a search by meaning may cost a turn that goes on without it. */
const searchMs = 2_000;
const modelMs = 10_000;
const signMs = 6_000;

class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";
}

/** Settles as `work` does, or rejects when it has not within `ms`. */
export async function within<T>(
  timer: SessionServices["timer"],
  ms: number,
  what: string,
  work: Promise<T>,
): Promise<T> {
  const limit = timer(ms);
  const tooLong = limit.over.then(() => {
    throw new DeadlinePassed(`${what}: no result within ${ms} ms`);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    limit.cancel();
  }
}

/** What a turn lends its reads. */
interface Reading {
  timer: SessionServices["timer"];
  trace: Tracer;
}

const readWithin =
  ({ timer, trace }: Reading, whose = "") =>
  <T>(what: string, work: Promise<T>, ms = readMs): Promise<T> =>
    traced(trace.start(`read ${whose}${what}`, {}, "client"), () =>
      within(timer, ms, `reading the ${whose}${what}`, work),
    );

export function promptReads(reading: Reading, reads: Reads): Reads {
  const read = readWithin(reading);
  return {
    business: (...of) => read("business", reads.business(...of)),
    calendar: (...of) => read("calendar", reads.calendar(...of)),
    somebodyPresent: (...of) => read("team's presence", reads.somebodyPresent(...of)),
    booking: (...of) => read("booking", reads.booking(...of)),
    remembered: (...of) => read("visitor's memory", reads.remembered(...of)),
    meant: (...of) => read("page by meaning", reads.meant(...of), searchMs),
  };
}

export function promptCity(reading: Reading, city: CityReads): CityReads {
  const read = readWithin(reading, "city's ");
  return {
    words: (...of) => read("words", city.words(...of)),
    candidates: (...of) => read("businesses", city.candidates(...of)),
    calendars: (...of) => read("calendars", city.calendars(...of)),
    reviews: (...of) => read("reviews", city.reviews(...of)),
    prices: (...of) => read("prices", city.prices(...of)),
  };
}

export function promptOffice(reading: Reading, office: OfficeReads): OfficeReads {
  const read = readWithin(reading);
  return {
    desk: () => read("office's desk", office.desk()),
    bookings: (...of) => read("bookings", office.bookings(...of)),
    ended: (...of) => read("bookings that ended", office.ended(...of)),
    waitlist: (...of) => read("waitlist", office.waitlist(...of)),
    insight: (...of) => read("figures", office.insight(...of)),
    suggestions: (...of) => read("suggestions", office.suggestions(...of)),
    reach: (...of) => read("audience", office.reach(...of)),
    costs: (...of) => read("costs", office.costs(...of)),
    coming: () => read("planned changes", office.coming()),
    changed: (...of) => read("changes that were made", office.changed(...of)),
    orders: () => read("orders", office.orders()),
    waiting: () => read("conversations that wait", office.waiting()),
  };
}

/** A stuck model is one that is away: told of here, for the turn goes on without it. */
export function promptModel(
  { timer, report }: Pick<SessionServices, "timer" | "report">,
  model: LanguageModel,
): LanguageModel {
  const prompt = async <T>(call: string, work: Promise<T>): Promise<T> => {
    try {
      return await within(timer, modelMs, call, work);
    } catch (error) {
      if (!(error instanceof DeadlinePassed)) throw error;
      report("the model", error);
      throw new ModelUnavailable("the model got stuck", { cause: error });
    }
  };
  return {
    complete: (request) => prompt(request.call, model.complete(request)),
    async *stream(talk) {
      const pieces = model.stream(talk)[Symbol.asyncIterator]();
      try {
        for (;;) {
          const next = await prompt(talk.call, pieces.next());
          if (next.done === true) return;
          yield next.value;
        }
      } finally {
        // Nobody waits for it: one that is stuck would not end either.
        void pieces.return?.().catch(() => undefined);
      }
    },
  };
}

export const promptSigning =
  (timer: SessionServices["timer"], sign: SessionServices["signCard"]): SessionServices["signCard"] =>
  (...of) =>
    within(timer, signMs, "signing the card", sign(...of));
