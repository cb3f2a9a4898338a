// Builds what browsers load into public/: the widget and the pages' stylesheet. `--watch` builds at each change.
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type InlineConfig } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));
const out = `${root}public/`;
/** What a page pays for the chat, gzipped, bytes. */
const widgetBudget = 15_000;
const watch = process.argv.includes("--watch");

const shared: InlineConfig = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
};
/** Browsers of the last three years. */
const target = ["chrome111", "firefox114", "safari16.4"];

const widget: InlineConfig = {
  ...shared,
  build: {
    outDir: out,
    emptyOutDir: false,
    target,
    cssTarget: "esnext",
    watch: watch ? {} : null,
    lib: {
      entry: `${root}src/web/widget/main.ts`,
      formats: ["iife"],
      name: "XSeven",
      fileName: () => "widget.js",
    },
  },
};

/** The scripts of the pages that have a chat beside them, each on its own. */
const page = (name: string): InlineConfig => ({
  ...shared,
  build: {
    outDir: out,
    emptyOutDir: false,
    target,
    watch: watch ? {} : null,
    lib: {
      entry: `${root}src/web/pages/${name}.ts`,
      // An "es" library keeps its white space, for whoever bundles it: nobody does.
      formats: ["iife"],
      name: "XSevenPage",
      fileName: () => `${name}.js`,
    },
  },
});
/** What a page's own script may weigh at its first load, gzipped, bytes. */
const pageBudget = 100_000;

const site: InlineConfig = {
  ...shared,
  build: {
    outDir: out,
    emptyOutDir: false,
    cssTarget: "esnext",
    watch: watch ? {} : null,
    rollupOptions: {
      input: ["site", "stage", "office"].map((name) => `${root}src/web/site/${name}.css`),
      output: { assetFileNames: "[name][extname]" },
    },
  },
};

await mkdir(out, { recursive: true });
await build(widget);
await build(site);
for (const name of ["discover", "dashboard"]) await build(page(name));
if (!watch) {
  await reportSize("widget.js", widgetBudget);
  await reportSize("discover.js", pageBudget);
  await reportSize("dashboard.js", pageBudget);
}

/** Fails the build above a budget: every visit loads the script. */
async function reportSize(file: string, budget: number): Promise<void> {
  const size = gzipSync(await readFile(`${out}${file}`), { level: 9 }).length;
  console.log(`public/${file}  ${(size / 1000).toFixed(1)} kB gz of ${budget / 1000}`);
  if (size <= budget) return;
  console.error(`${file} is ${size - budget} bytes over its budget.`);
  process.exitCode = 1;
}
