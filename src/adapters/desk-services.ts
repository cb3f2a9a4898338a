// What a business's desk is given, built from the Worker's environment.
import type { SessionId, Uuid } from "#contracts/ids";
import { systemClock } from "./clock.ts";
import { readSettings } from "./settings.ts";
import { createClients } from "./supabase/clients.ts";
import { roleOf } from "./supabase/members.ts";

export interface DeskServices {
  /** ms since the epoch. */
  now(): number;
  isMember(business: Uuid, user: Uuid): Promise<boolean>;
}

/** A desk is no conversation: a session that no row has. */
const noSession = "ses_desk" as SessionId;

/** @throws SettingsError if the environment lacks something. */
export function createDeskServices(env: object): DeskServices {
  const { now } = systemClock;
  const clients = createClients(readSettings(env), now);
  return {
    now: () => now(),
    isMember: async (business, user) => {
      const scope = { business, session: noSession, actor: "member", user } as const;
      return (await roleOf(clients.scoped(scope), business)) !== null;
    },
  };
}
