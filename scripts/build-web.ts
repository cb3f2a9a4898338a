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

const site: InlineConfig = {
  ...shared,
  build: {
    outDir: out,
    emptyOutDir: false,
    cssTarget: "esnext",
    watch: watch ? {} : null,
    rollupOptions: {
      input: `${root}src/web/site/site.css`,
      output: { assetFileNames: "[name][extname]" },
    },
  },
};

await mkdir(out, { recursive: true });
await build(widget);
await build(site);
if (!watch) await reportSize();

/** Fails the build above the budget: pages load the widget on every visit. */
async function reportSize(): Promise<void> {
  const size = gzipSync(await readFile(`${out}widget.js`), { level: 9 }).length;
  console.log(`public/widget.js  ${(size / 1000).toFixed(1)} kB gz of ${widgetBudget / 1000}`);
  if (size <= widgetBudget) return;
  console.error(`The widget is ${size - widgetBudget} bytes over its budget.`);
  process.exitCode = 1;
}
