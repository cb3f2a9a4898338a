// Pointing parts at the real thing: which settings count, and what must come together.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { stackAddresses } from "#scripts/stack/stack-context";
import { IncompleteSettingsError, userSettings } from "#scripts/stack/user-settings";
import { testFolder } from "./test-folder.ts";

const folder = testFolder("settings");
afterAll(() => folder.remove());

const ports = {
  edge: 1,
  supabase: 2,
  postgrest: 3,
  postgres: 4,
  redis: 5,
  temporal: 6,
  temporalUi: 7,
  gateway: 8,
  gatewayMetrics: 9,
  workerMetrics: 10,
};
const hosted = {
  SUPABASE_URL: "https://abc.supabase.co",
  SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
  SUPABASE_SECRET_KEY: "sb_secret_x",
  SUPABASE_JWT_PRIVATE_KEY: "{}",
};

test("with nothing set, every part is local", () => {
  expect(stackAddresses(ports, userSettings(folder.path, {}))).toEqual({
    edge: "http://127.0.0.1:1",
    supabase: "http://127.0.0.1:2",
    fakes: "http://127.0.0.1:2/fake",
    postgres: "postgres://postgres@127.0.0.1:4/postgres",
    redis: "http://127.0.0.1:5",
    temporal: "127.0.0.1:6",
    temporalUi: "http://127.0.0.1:7",
    gateway: "http://127.0.0.1:8",
    metrics: { gateway: "http://127.0.0.1:9/metrics", worker: "http://127.0.0.1:10/metrics" },
  });
});

test("an address that is set is used in the local part's place", () => {
  const settings = userSettings(folder.path, { ...hosted, TEMPORAL_ADDRESS: "ns.tmprl.cloud:7233" });
  expect(stackAddresses(ports, settings)).toMatchObject({
    supabase: "https://abc.supabase.co",
    postgres: "",
    temporal: "ns.tmprl.cloud:7233",
    temporalUi: "",
    redis: "http://127.0.0.1:5",
  });
});

test("an address without its keys is refused, naming all that is missing", () => {
  const set = { SUPABASE_URL: hosted.SUPABASE_URL, UPSTASH_REDIS_REST_URL: "https://x.upstash.io" };
  const attempt = (): unknown => userSettings(folder.path, set);
  expect(attempt).toThrow(IncompleteSettingsError);
  expect(attempt).toThrow(/SUPABASE_SECRET_KEY \(with SUPABASE_URL\).*UPSTASH_REDIS_REST_TOKEN/);
});

test("the shell's environment wins over .dev.vars, and what is nobody's setting is left aside", () => {
  writeFileSync(
    join(folder.path, ".dev.vars"),
    'MODEL_NAME="small"\nMODEL_API_KEY=k\nENVIRONMENT=production\n',
  );
  expect(userSettings(folder.path, { MODEL_NAME: "large", HOME: "/root" })).toEqual({
    MODEL_NAME: "large",
    MODEL_API_KEY: "k",
  });
});
