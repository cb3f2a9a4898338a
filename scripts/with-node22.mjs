// Runs a TypeScript file of this repository, or says what to do when Node is too old to read TypeScript.
// Usage: node scripts/with-node22.mjs FILE.ts …   (npm scripts find the project's own Node 22 first on PATH)
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}; X-Seven wants 22.18 or newer and brings it along as a dependency.\n` +
      "  - run it through npm (npm run dev, npm run stack), after npm install\n" +
      "  - if npm ignored install scripts: npm rebuild node, then again\n" +
      "  - or put a newer Node first on PATH",
  );
  process.exit(1);
}

const file = process.argv[2];
if (file === undefined) throw new Error("usage: node scripts/with-node22.mjs FILE.ts …");
process.argv.splice(1, 1);
await import(pathToFileURL(resolve(file)).href);
