// The demo accounts and their refresh tokens, in the auth schema of the local database.
import { randomBytes, randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import type { AuthUser } from "./access-tokens.ts";

export interface Session {
  user: AuthUser;
  session: string;
  refreshToken: string;
}

export interface Accounts {
  byEmail(email: string): Promise<AuthUser | undefined>;
  byId(id: string): Promise<AuthUser | undefined>;
  open(user: AuthUser): Promise<Session>;
  /** Trades a refresh token for the next one; undefined when it is unknown, or spent and not lately so. */
  renew(refreshToken: string): Promise<Session | undefined>;
  close(session: string): Promise<void>;
}

interface UserRow {
  id: string;
  email: string;
  raw_app_meta_data: Record<string, unknown> | null;
  raw_user_meta_data: Record<string, unknown> | null;
  created_at: Date;
}

/** Two tabs may renew with one token at once: Supabase Auth, too, lets a spent token pass for ten seconds. */
const reuseInterval = "10 seconds";

export function createAccounts(sql: Sql): Accounts {
  const users = sql`select id, email, raw_app_meta_data, raw_user_meta_data, created_at from auth.users`;
  const byId = async (id: string): Promise<AuthUser | undefined> => {
    const [row] = await sql<UserRow[]>`${users} where id = ${id}`;
    return row && toUser(row);
  };
  const issue = async (user: AuthUser, session: string, parent: string | null): Promise<Session> => {
    const refreshToken = randomBytes(12).toString("base64url");
    await sql`insert into auth.refresh_tokens (token, user_id, session_id, parent)
      values (${refreshToken}, ${user.id}, ${session}, ${parent})`;
    return { user, session, refreshToken };
  };
  return {
    byId,
    byEmail: async (email) => {
      const [row] = await sql<UserRow[]>`${users} where lower(email) = lower(${email})`;
      return row && toUser(row);
    },
    open: (user) => issue(user, randomUUID(), null),
    renew: async (token) => {
      const [row] = await sql<{ user_id: string; session_id: string }[]>`
        update auth.refresh_tokens
        set revoked = true, updated_at = case when revoked then updated_at else now() end
        where token = ${token} and (not revoked or updated_at > now() - ${reuseInterval}::interval)
        returning user_id, session_id`;
      const user = row && (await byId(row.user_id));
      return row && user && issue(user, row.session_id, token);
    },
    close: async (session) => {
      await sql`delete from auth.refresh_tokens where session_id = ${session}`;
    },
  };
}

function toUser(row: UserRow): AuthUser {
  return {
    id: row.id,
    email: row.email,
    appMetadata: { provider: "email", providers: ["email"], ...row.raw_app_meta_data },
    userMetadata: row.raw_user_meta_data ?? {},
    createdAt: row.created_at,
  };
}
