// Which call fails, and how: drawn from a seed, so that both sides meet faults at the same rates.
import { randomFrom, type Random } from "#test/support/random";

/** Chances, each of one call or one message. */
export interface FaultRates {
  /** A model's answer is an error, or its connection goes. */
  modelFails: number;
  /** A model says nothing until its caller gives up. */
  modelStalls: number;
  /** A model's answer cannot be read. */
  modelBabbles: number;
  /** A model's answer reads well and has a wrong value in it. */
  modelErrs: number;
  /** A call of the database fails before its work. */
  toolFails: number;
  /** A call of the database does its work, and its answer is lost. */
  toolAnswerLost: number;
  /** What runs the conversation is thrown out of memory while a message is being worked on. */
  eviction: number;
}

export const rates: FaultRates = {
  modelFails: 0.1,
  modelStalls: 0.02,
  modelBabbles: 0.03,
  modelErrs: 0.03,
  toolFails: 0.03,
  toolAnswerLost: 0.03,
  eviction: 0.05,
};

export type Fault = keyof FaultRates;

export interface FaultPlan {
  readonly random: Random;
  /** How often each was made to happen. */
  readonly counts: Partial<Record<Fault, number>>;
  /** At most one of these, each by its chance; null: nothing goes wrong. */
  draw(...faults: Fault[]): Fault | null;
  /** False: nothing goes wrong. */
  active: boolean;
}

export function faultPlan(seed: number): FaultPlan {
  const random = randomFrom(seed);
  const counts: FaultPlan["counts"] = {};
  return {
    random,
    counts,
    active: true,
    draw(...faults) {
      if (!this.active) return null;
      let left = random();
      for (const fault of faults) {
        left -= rates[fault];
        if (left >= 0) continue;
        counts[fault] = (counts[fault] ?? 0) + 1;
        return fault;
      }
      return null;
    },
  };
}
