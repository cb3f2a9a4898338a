// The test levels, one vitest project each. `npx vitest run --project unit` runs one of them.
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const node = (name: string, include: string, extra: object = {}) => ({
  test: { name, environment: "node" as const, include: [include], ...extra },
});
/** Levels that start servers run one after the other, one file at a time, with room for a slow machine. */
const onServers = (order: number) => ({
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 600_000,
  sequence: { groupOrder: order },
});

export default defineConfig({
  test: {
    projects: [
      // Properties try hundreds of texts: on a busy machine that takes its time.
      node("unit", "test/unit/**/*.test.ts", { testTimeout: 60_000 }),
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./test/workerd/wrangler.toml" },
            remoteBindings: false,
          }),
        ],
        test: { name: "workerd", globals: true, include: ["test/workerd/**/*.test.ts"], testTimeout: 60_000 },
      },
      node("database", "test/database/**/*.test.ts", {
        ...onServers(1),
        globalSetup: "test/database/global-setup.ts",
      }),
      node("stack", "test/stack/**/*.test.ts", onServers(2)),
      node("temporal", "test/temporal/**/*.test.ts", onServers(3)),
      node("journeys", "test/journeys/**/*.test.ts", {
        ...onServers(4),
        globalSetup: "test/journeys/global-setup.ts",
      }),
      // A busy machine draws late: a poll ends when what it waits for is there, not when a second is over.
      node("browser", "test/browser/**/*.test.ts", {
        ...onServers(5),
        expect: { poll: { timeout: 15_000 } },
      }),
    ],
  },
});
