// The Durable Object of one conversation, wired to the product's graph and adapters.
import "#conversation/async-local-storage";
import { log } from "#adapters/log";
import { createSessionServices } from "#adapters/session-services";
import type { Origin } from "#contracts/telemetry";
import { createTurnRunner } from "#conversation/run-turn";
import { noProbe } from "./probe.ts";
import { SessionObject } from "./session-object.ts";
import type { SessionServices, Timer } from "./session-services.ts";

type SessionBindings = Parameters<typeof createSessionServices>[0];

export class ChatSession extends SessionObject<SessionBindings> {
  /** @throws SettingsError if the environment lacks something. */
  protected override makeServices(): SessionServices {
    const adapters = createSessionServices(this.env);
    return {
      now: () => adapters.clock.now(),
      random: Math.random,
      timer: startTimer,
      createTurnRunner,
      performer: () => adapters.performer,
      reads: adapters.readsFor,
      city: () => adapters.city,
      office: adapters.officeFor,
      model: adapters.modelFor,
      learned: adapters.learned,
      signCard: adapters.signBooking,
      admit: adapters.admit,
      report,
      telemetry: adapters.telemetry,
      probe: noProbe,
      keepCopies: true,
    };
  }
}

function startTimer(ms: number): Timer {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timeout = setTimeout(resolve, ms);
  return { over, cancel: () => clearTimeout(timeout) };
}

function report(what: string, error: unknown, origin?: Origin): void {
  log({ level: "error", at: "session", what, ...origin, error });
}
