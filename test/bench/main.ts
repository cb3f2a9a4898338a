// `npm run bench -- [turns|growth|sockets|faults|crew|understanding|recovery|router] [--n N]`: figures as ratios within one run.
import { parseArgs } from "node:util";
import { benchCrew } from "./crew.ts";
import { benchFaults } from "./faults.ts";
import { benchGrowth } from "./growth.ts";
import { benchRecovery } from "./recovery.ts";
import { benchRouter } from "./router.ts";
import { benchSockets } from "./sockets.ts";
import { benchTurns } from "./turns.ts";
import { benchUnderstanding } from "./understanding.ts";

const benches = {
  turns: benchTurns,
  growth: benchGrowth,
  sockets: benchSockets,
  faults: benchFaults,
  crew: benchCrew,
  understanding: benchUnderstanding,
  recovery: benchRecovery,
  router: benchRouter,
};
type Bench = keyof typeof benches;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { n: { type: "string" } },
});
const wanted = positionals.length > 0 ? positionals : ["turns", "growth", "sockets"];
const n = values.n === undefined ? undefined : Number(values.n);

for (const name of wanted) {
  if (!Object.hasOwn(benches, name)) {
    throw new Error(`no bench named ${name}: choose from ${Object.keys(benches).join(", ")}`);
  }
  console.log(`\n## ${name}`);
  await benches[name as Bench](n);
}
