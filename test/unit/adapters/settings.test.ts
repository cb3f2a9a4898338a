// Settings: named when they are missing, never shown.
import { expect, test } from "vitest";
import { readSettings } from "#adapters/settings";
import { settingsOf } from "#test/fakes/settings";

const env = () => ({ ...settingsOf(), DAILY_MESSAGE_QUOTA: "100", CHAT_SESSION: {} });

test("a complete environment is read, numbers and all", () => {
  expect(readSettings(env())).toMatchObject({ DAILY_MESSAGE_QUOTA: 100, ENVIRONMENT: "local" });
});

test("every missing or malformed setting is named, and no value told", () => {
  const broken = {
    ...env(),
    GATEWAY_SECRET: "hunter2-hunter2-hunter2",
    SUPABASE_URL: "",
    ENVIRONMENT: "staging",
  };
  const read = () => readSettings(broken);
  expect(read).toThrow("ENVIRONMENT, SUPABASE_URL, GATEWAY_SECRET");
  expect(read).not.toThrow("hunter2");
});

test("an empty setting is an unset one", () => {
  expect(readSettings({ ...env(), MODEL_BASE_URL: "" }).MODEL_BASE_URL).toBeUndefined();
});
