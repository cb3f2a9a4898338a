// A storm in small: bookings go on while workerd, gateway, worker and Temporal are killed. The long run is `npm run bench -- faults`.
import { expect, inject, test } from "vitest";
import { bookUnderFaults, killable } from "#test/support/faults";

const stackFile = inject("stackFile");

test(
  "forty bookings under random SIGKILLs: none lost, none doubled, none stuck",
  { timeout: 600_000 },
  async () => {
    const report = await bookUnderFaults({
      stackFile,
      bookings: 40,
      parallel: 4,
      parts: killable,
      everyMs: 4000,
      seed: 20261122,
    });
    expect(Object.values(report.kills).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
    expect(report).toMatchObject({ lost: 0, doubled: 0, stuck: 0, details: [] });
  },
);
