// `npm run dev`: the whole product on this machine, started anew where its code changes.
import { runStack } from "./stack/command-line.ts";

await runStack({ watch: true });
