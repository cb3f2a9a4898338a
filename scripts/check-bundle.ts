// `npm run check:bundle`: builds the Worker as it would be deployed, keeps it under its size, and keeps
// docs/configuration.md complete about the secrets and settings it needs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Settings } from "#adapters/settings";

const { values: options } = parseArgs({ options: { "limit-kib": { type: "string", default: "1000" } } });
const limitKiB = Number(options["limit-kib"]);
const root = resolve(import.meta.dirname, "..");
const faults = [...checkSize(dryRun()), ...checkSettings()];
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** What wrangler says of a deployment that does not happen. */
function dryRun(): string {
  const outdir = mkdtempSync(join(tmpdir(), "x-seven-bundle-"));
  try {
    const wrangler = join(root, "node_modules/.bin/wrangler");
    const run = spawnSync(wrangler, ["deploy", "--dry-run", "--outdir", outdir], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" },
    });
    if (run.status !== 0) throw new Error(`wrangler could not build the Worker:\n${run.stdout}${run.stderr}`);
    return run.stdout;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function checkSize(output: string): string[] {
  const size = Number(/gzip: ([\d.]+) KiB/.exec(output)?.[1]);
  if (Number.isNaN(size)) return ["wrangler did not say the Worker's size"];
  console.log(`Worker: ${size} KiB gzipped of ${limitKiB} KiB`);
  return size <= limitKiB ? [] : [`the Worker is ${(size - limitKiB).toFixed(1)} KiB over its size`];
}

/** Everything the Worker reads must be documented; what wrangler.toml does not set must be given as a secret. */
function checkSettings(): string[] {
  const toml = readFileSync(join(root, "wrangler.toml"), "utf8");
  const documented = readFileSync(join(root, "docs/configuration.md"), "utf8");
  const names = Object.keys(Settings.shape);
  const isRequired = (name: string) =>
    !Settings.shape[name as keyof typeof Settings.shape].safeParse(undefined).success;
  const secrets = names.filter((name) => isRequired(name) && !new RegExp(`^${name} = `, "m").test(toml));
  console.log(`Secrets and addresses to set for a deployment: ${secrets.join(", ")}`);
  return names
    .filter((name) => !documented.includes(`\`${name}\``))
    .map((name) => `docs/configuration.md does not mention ${name}`);
}
