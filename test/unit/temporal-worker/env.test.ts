// The container's settings: an error names each one that is missing or wrong.
import { describe, expect, test } from "vitest";
import { EnvError, gatewayEnv, workerEnv } from "#temporal-worker/env";

const secret = `whsec_${Buffer.alloc(32).toString("base64")}`;
const shared = {
  TEMPORAL_ADDRESS: "127.0.0.1:7233",
  SUPABASE_URL: "http://127.0.0.1:54321/",
  SUPABASE_SECRET_KEY: "sb_secret_x",
};
const gateway = { ...shared, GATEWAY_PORT: "8080", GATEWAY_SECRET: secret };
const worker = { ...shared, EDGE_URL: "https://edge.test", WORKFLOW_EVENTS_SECRET: secret };

describe("the settings", () => {
  test("have defaults where there is one right answer", () => {
    expect(gatewayEnv(gateway)).toMatchObject({
      TEMPORAL_NAMESPACE: "default",
      TEMPORAL_TLS: false,
      TEMPORAL_TASK_QUEUE: "x-seven",
      GATEWAY_HOST: "127.0.0.1",
      GATEWAY_PORT: 8080,
      SUPABASE_URL: "http://127.0.0.1:54321",
    });
    expect(workerEnv(worker)).toMatchObject({
      RESEND_URL: "https://api.resend.com",
      TWILIO_URL: "https://api.twilio.com",
    });
  });

  test("that are missing or wrong are all named at once", () => {
    const read = () =>
      gatewayEnv({ ...gateway, TEMPORAL_ADDRESS: "", TEMPORAL_TLS: "yes", GATEWAY_SECRET: "secret" });
    expect(read).toThrow(EnvError);
    expect(read).toThrow(
      /TEMPORAL_ADDRESS: set it \(host:port of Temporal's frontend\)[\s\S]*TEMPORAL_TLS[\s\S]*GATEWAY_SECRET: a Standard Webhooks secret/,
    );
  });

  test("never show a secret's value", () => {
    expect(() => gatewayEnv({ ...gateway, GATEWAY_SECRET: "hunter2" })).toThrow(/^(?![\s\S]*hunter2)/);
  });

  test("of a channel come together or not at all", () => {
    expect(workerEnv(worker).RESEND_API_KEY).toBeUndefined();
    expect(() => workerEnv({ ...worker, RESEND_API_KEY: "re_x" })).toThrow(
      "EMAIL_FROM: set it (needed with RESEND_API_KEY)",
    );
    expect(() => workerEnv({ ...worker, TWILIO_ACCOUNT_SID: "AC", SMS_FROM: "+1" })).toThrow(
      "TWILIO_AUTH_TOKEN",
    );
  });
});
