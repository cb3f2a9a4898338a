// The e-mail and SMS providers' stand-ins: their wire formats in front of one outbox that a person can read.
import { Hono } from "hono";
import { createFakeResend } from "./fake-resend.ts";
import { createFakeTwilio } from "./fake-twilio.ts";
import type { Outbox } from "./outbox.ts";

export interface FakeProviderOptions {
  outbox: Outbox;
  resendApiKey: string;
  twilioAccountSid: string;
  twilioAuthToken: string;
}

/** Routes /resend, /twilio and /outbox (newest last; `?to=` filters). */
export function createFakeProviders(options: FakeProviderOptions): Hono {
  const app = new Hono();
  app.route("/resend", createFakeResend(options));
  app.route("/twilio", createFakeTwilio(options));
  app.get("/outbox", (c) => {
    const to = c.req.query("to");
    return c.json(options.outbox.all().filter((it) => to === undefined || it.to === to));
  });
  return app;
}
