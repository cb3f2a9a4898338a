// The workflows as one script, bundled once per version of their sources: a worker that is started again is up at once.
// Run by itself (`node temporal-worker/workflow-bundle.ts`), as the image's build does, it fills the cache.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "..");
const cache = join(root, "node_modules/.cache/x-seven");

export const workflowsPath = fileURLToPath(new URL("./workflows/index.ts", import.meta.url));

/** What is around every workflow. */
const workflowInterceptorModules = [fileURLToPath(new URL("./workflows/tracing.ts", import.meta.url))];

/** Path of the bundle for the sources as they are now. */
export async function obtainWorkflowBundle(say: (line: string) => void = () => undefined): Promise<string> {
  const path = join(cache, `workflows-${fingerprint()}.js`);
  if (existsSync(path)) return path;
  say("bundling the workflows");
  const { bundleWorkflowCode } = await import("@temporalio/worker");
  const { code } = await bundleWorkflowCode({ workflowsPath, workflowInterceptorModules, logger: quiet });
  mkdirSync(cache, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, path);
  return path;
}

/** Changes with any source that can be in the bundle, and with the libraries' versions. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const sources = ["temporal-worker/workflows", "src/contracts", "src/business"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => relative(root, join(it.parentPath, it.name))),
  );
  for (const path of ["package.json", ...sources.toSorted()])
    hash.update(path).update(readFileSync(join(root, path)));
  const require = createRequire(import.meta.url);
  hash.update((require("@temporalio/worker/package.json") as { version: string }).version);
  return hash.digest("hex").slice(0, 16);
}

const ignore = (): void => undefined;
const quiet = {
  log: ignore,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: (message: string) => console.warn(message),
  error: (message: string) => console.error(message),
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(await obtainWorkflowBundle((line) => console.log(line)));
}
