// Resend and Twilio behind one outbox, in this process: the local stack's stand-ins without their port.
import { createFakeProviders } from "#scripts/stack/fake-providers";
import type { Outbox, OutboxMessage } from "#scripts/stack/outbox";
import type { Channel, MessageProvider } from "#temporal-worker/activities/messages";
import { createResend } from "#temporal-worker/activities/resend";
import { createTwilio } from "#temporal-worker/activities/twilio";

const keys = { resendApiKey: "re_test", twilioAccountSid: `AC${"0".repeat(32)}`, twilioAuthToken: "token" };

const from = "X-Seven <bookings@x-seven.test>";
const number = "+15005550006";

export class PostOffice {
  readonly sent: OutboxMessage[] = [];
  /** Every call on the wire: method and path. */
  readonly calls: string[] = [];
  /**
   * Called with each request before (`in`) and after (`out`) the provider took it; a Response replaces its answer,
   * a promise holds it up.
   */
  onWire: (phase: "in" | "out", request: Request) => Response | void | Promise<void> = () => undefined;
  readonly providers: Record<Channel, MessageProvider>;
  /** The providers' wire; usable as a `fetch`. */
  readonly wire: typeof fetch;
  /** What a process needs in its environment, beside the addresses, to be a customer here. */
  readonly settings = {
    RESEND_API_KEY: keys.resendApiKey,
    EMAIL_FROM: from,
    TWILIO_ACCOUNT_SID: keys.twilioAccountSid,
    TWILIO_AUTH_TOKEN: keys.twilioAuthToken,
    SMS_FROM: number,
  };

  constructor() {
    const outbox: Outbox = { all: () => this.sent, add: (it) => void this.sent.push(it) };
    const app = createFakeProviders({ outbox, ...keys });
    this.wire = async (input, init) => {
      const request = new Request(input, init);
      this.calls.push(`${request.method} ${new URL(request.url).pathname}`);
      const refused = await this.onWire("in", request);
      if (refused) return refused;
      const response = await app.fetch(request.clone());
      return (await this.onWire("out", request)) ?? response;
    };
    const base = "http://post-office.test";
    this.providers = {
      email: createResend({
        url: `${base}/resend`,
        apiKey: keys.resendApiKey,
        from,
        fetch: this.wire,
      }),
      sms: createTwilio({
        url: `${base}/twilio`,
        accountSid: keys.twilioAccountSid,
        authToken: keys.twilioAuthToken,
        from: number,
        fetch: this.wire,
      }),
    };
  }
}
