// The test levels, one vitest project each. `npx vitest run --project unit` runs one of them.
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const node = (name: string, include: string, extra: object = {}) => ({
  test: { name, environment: "node" as const, include: [include], ...extra },
});
/** Levels that start servers run one file at a time, with room for a slow machine. */
const onServers = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    projects: [
      node("unit", "test/unit/**/*.test.ts"),
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./test/workerd/wrangler.toml" },
            remoteBindings: false,
          }),
        ],
        test: { name: "workerd", globals: true, include: ["test/workerd/**/*.test.ts"], testTimeout: 60_000 },
      },
      node("database", "test/database/**/*.test.ts", onServers),
      node("stack", "test/stack/**/*.test.ts", onServers),
      node("temporal", "test/temporal/**/*.test.ts", onServers),
      node("journeys", "test/journeys/**/*.test.ts", {
        ...onServers,
        globalSetup: "test/journeys/global-setup.ts",
      }),
      node("browser", "test/browser/**/*.test.ts", onServers),
    ],
  },
});
