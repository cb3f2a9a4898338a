// A world for one business's desk that a test holds in its hands: the clock, and who belongs there.
import { noTelemetry, type Telemetry } from "#contracts/telemetry";
import type { DeskServices } from "#durable-objects/desk-core";
import { dawn } from "./scripted-world.ts";

export class DeskWorld {
  now = dawn;
  /** Users who belong to the business. */
  readonly members = new Set<string>();
  /** How often it was asked who belongs there. */
  asked = 0;
  readonly reported: string[] = [];
  telemetry: Telemetry = noTelemetry;
  /** What the database says; the default looks at `members`. */
  isMember = (user: string): Promise<boolean> => Promise.resolve(this.members.has(user));

  services(): DeskServices {
    return {
      now: () => this.now,
      isMember: (_business, user) => {
        this.asked += 1;
        return this.isMember(user);
      },
      report: (what) => void this.reported.push(what),
      telemetry: this.telemetry,
    };
  }
}

const worlds = new Map<string, DeskWorld>();

/** The world of the desk of that business; it outlives the object. */
export function deskWorldOf(business: string): DeskWorld {
  const world = worlds.get(business) ?? new DeskWorld();
  worlds.set(business, world);
  return world;
}
