// `npm run dev` and `npm run stack`: options, the table of addresses, and an orderly end.
import { once } from "node:events";
import { parseArgs } from "node:util";
import { repository } from "./stack-layout.ts";
import { PartFailedError } from "./supervised-part.ts";
import { startStack, StackRunningError, type RunningStack } from "./start-stack.ts";
import { elsewhere, IncompleteSettingsError, userSettings } from "./user-settings.ts";

const usage = `options:
  --fresh     forget all data and begin with the seed
  --port N    the edge's port (default 8787); the other parts take the next ones
  --dir D     the folder for data, logs and stack.json (default .local)`;

/** Starts a stack from the command line and stays until Ctrl-C or SIGTERM. */
export async function runStack({ watch }: { watch: boolean }): Promise<void> {
  const { fresh, port, dir } = readOptions();
  const ending = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => ending.abort());
  const { signal } = ending;
  // `npm run stack | head` closes the pipe: no reason to fall.
  process.stdout.on("error", () => undefined);
  try {
    const settings = userSettings(repository, process.env);
    for (const line of elsewhere(settings)) console.log(line);
    const stack = await startStack({
      settings,
      fresh,
      port,
      dir,
      watch,
      signal,
      say: (line) => console.log(line),
    });
    console.log(`${table(stack)}\nready`);
    if (!signal.aborted) await once(signal, "abort");
    console.log("stopping");
    await stack.stop();
  } catch (error) {
    if (!signal.aborted) report(error);
  }
  process.exit(process.exitCode ?? 0);
}

function readOptions(): { fresh: boolean; port: number; dir: string } {
  try {
    const { values } = parseArgs({
      options: {
        fresh: { type: "boolean", default: false },
        port: { type: "string", default: "8787" },
        dir: { type: "string", default: ".local" },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_000)
      throw new Error(`--port ${values.port} is no port`);
    return { fresh: values.fresh, dir: values.dir, port };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

/** What a person can act on is told in a line; anything else is a fault of ours and keeps its trace. */
function report(error: unknown): void {
  const known = [PartFailedError, StackRunningError, IncompleteSettingsError];
  console.error(known.some((it) => error instanceof it) ? (error as Error).message : error);
  process.exitCode = 1;
}

/** One of each trade, and one of each role. */
const shownLogins: Readonly<Record<string, readonly string[]>> = {
  owner: ["marios-italian", "style-master", "quick-fix-auto"],
  manager: ["marios-italian"],
  staff: ["marios-italian"],
};

function table({ info, layout }: RunningStack): string {
  const mario = info.widgetKeys["marios-italian"];
  const rows: [string, string][] = [
    ["the product", info.edge],
    ["a business's page", `${info.edge}/b/marios-italian`],
    ["find and compare", `${info.edge}/discover`],
    ["the team's dashboard", `${info.edge}/dashboard`],
    ["sent e-mail and SMS", `${info.edge}/dev/outbox`],
    ["traces of turns", `${info.edge}/dev/traces`],
    ["API", `${info.edge}/docs`],
    ["Temporal", info.temporalUi || info.temporal],
    ["Supabase", info.supabase],
    ["Postgres", info.postgres],
    ["Redis (Upstash REST)", info.redis],
    ["logs, stack.json", layout.dir],
  ];
  if (mario) rows.push(["widget key (Mario's)", mario]);
  const logins = [...info.owners.map((it) => ({ ...it, role: "owner" })), ...info.team];
  for (const it of logins.filter(({ business, role }) => shownLogins[role]?.includes(business)))
    rows.push([`login, ${it.business}, ${it.role}`, `${it.email} / ${it.password}`]);
  const width = Math.max(...rows.map(([name]) => name.length));
  return ["", ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ""].join("\n");
}
