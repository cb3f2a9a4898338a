// `npm run stack`: the whole product on this machine, without watching, for tests and outside clients.
import { runStack } from "./stack/command-line.ts";

await runStack({ watch: false });
