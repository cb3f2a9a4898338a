// What a business's desk is given, built from the Worker's environment.
import type { SessionId, Uuid } from "#contracts/ids";
import type { Telemetry } from "#contracts/telemetry";
import { pause, systemClock } from "./clock.ts";
import { readSettings, telemetryOf } from "./settings.ts";
import { createClients } from "./supabase/clients.ts";
import { roleOf } from "./supabase/members.ts";
import { createTelemetry } from "./telemetry/telemetry.ts";

export interface DeskServices {
  /** ms since the epoch. */
  now(): number;
  isMember(business: Uuid, user: Uuid): Promise<boolean>;
  telemetry: Telemetry;
}

/** A desk is no conversation: a session that no row has. */
const noSession = "ses_desk" as SessionId;

/** @throws SettingsError if the environment lacks something. */
export function createDeskServices(env: object): DeskServices {
  const { now } = systemClock;
  const settings = readSettings(env);
  const clients = createClients(settings, now);
  return {
    now: () => now(),
    isMember: async (business, user) => {
      const scope = { business, session: noSession, actor: "member", user } as const;
      return (await roleOf(clients.scoped(scope), business)) !== null;
    },
    telemetry: createTelemetry({ ...telemetryOf(settings), service: "x-seven-desk", now, pause }),
  };
}
