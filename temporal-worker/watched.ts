// What goes out of the house, counted: events to the edge, messages to providers.
import { MessageRefused, type Channel, type MessageProvider } from "./activities/messages.ts";
import { currentTraceparent } from "./interceptors.ts";
import type { WorkTelemetry } from "./telemetry.ts";

/** A fetch for events on their way back: they lie below the activity that brings them. */
export const watchedCallbacks =
  (telemetry: WorkTelemetry): typeof fetch =>
  async (input, init) => {
    const headers = new Headers(init?.headers);
    const traceparent = currentTraceparent();
    if (traceparent !== null) headers.set("traceparent", traceparent);
    const count = (outcome: string) => telemetry.measure("x_seven.callback.attempts", { outcome });
    try {
      const response = await fetch(input, { ...init, headers });
      count(response.ok ? "stored" : String(response.status));
      return response;
    } catch (error) {
      count("away");
      throw error;
    }
  };

type Providers = Partial<Record<Channel, MessageProvider>>;

export const watchedProviders = (providers: Providers, telemetry: WorkTelemetry): Providers =>
  Object.fromEntries(
    Object.entries(providers).map(([channel, provider]) => [channel, watched(provider, channel, telemetry)]),
  );

function watched(provider: MessageProvider, channel: string, telemetry: WorkTelemetry): MessageProvider {
  const count = (outcome: string) => telemetry.measure("x_seven.messages", { channel, outcome });
  return {
    async send(...of) {
      try {
        const sent = await provider.send(...of);
        count("sent");
        return sent;
      } catch (error) {
        count(error instanceof MessageRefused ? "refused" : "away");
        throw error;
      }
    },
  };
}
