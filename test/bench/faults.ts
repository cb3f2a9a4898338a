// 3,000 bookings while workerd, gateway, worker and Temporal are killed under them: lost, doubled, stuck.
import { startStack } from "#scripts/stack/start-stack";
import { bookUnderFaults, killable } from "#test/support/faults";

export async function benchFaults(bookings = 3000): Promise<void> {
  const stack = await startStack({ dir: ".local/bench-faults", fresh: true, port: 0 });
  const began = performance.now();
  try {
    const report = await bookUnderFaults({
      stackFile: stack.layout.stackFile,
      bookings,
      parallel: 8,
      parts: killable,
      everyMs: 5000,
      seed: 1,
      onProgress: (done) => done % 100 === 0 && console.log(`${done} of ${bookings}`),
    });
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    console.log(JSON.stringify({ ...report, minutes }, null, 2));
    process.exitCode = report.lost + report.doubled + report.stuck > 0 ? 1 : 0;
  } finally {
    await stack.stop();
  }
}
