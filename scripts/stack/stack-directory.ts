// Who is in the seeded city: ids, widget keys and demo accounts, read from the database for stack.json.
import postgres from "postgres";
import * as z from "zod";
import { demoPassword } from "./auth-endpoints.ts";
import type { StackContext } from "./stack-context.ts";
import type { StackInfo } from "./stack-info.ts";

export type StackDirectory = Pick<StackInfo, "businesses" | "widgetKeys" | "owners" | "team">;

export const emptyDirectory: StackDirectory = { businesses: {}, widgetKeys: {}, owners: [], team: [] };

interface Account {
  business: string;
  role: "owner" | "manager" | "staff";
  email: string;
}

const Businesses = z.array(z.object({ id: z.string(), slug: z.string(), widget_key: z.string() }));
type Businesses = z.infer<typeof Businesses>;

export async function readDirectory(context: StackContext): Promise<StackDirectory> {
  if (!("SUPABASE_URL" in context.settings)) return readLocal(context.addresses.postgres);
  return toDirectory(await readHosted(context), []);
}

async function readLocal(url: string): Promise<StackDirectory> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
  try {
    const [{ exists = false } = {}] =
      await sql`select to_regclass('public.businesses') is not null as exists`;
    if (!exists) return emptyDirectory;
    const businesses = Businesses.parse(
      await sql`select id, slug, widget_key from public.businesses order by slug`,
    );
    const accounts = await sql<Account[]>`
      select b.slug as business, m.role, u.email
      from public.members m join public.businesses b on b.id = m.business_id join auth.users u on u.id = m.user_id
      order by b.slug, m.role, u.email`;
    return toDirectory(businesses, accounts);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** A hosted project's accounts and passwords are nobody's business here. */
async function readHosted({ settings }: StackContext): Promise<Businesses> {
  const { SUPABASE_URL: url = "", SUPABASE_SECRET_KEY: apikey = "" } = settings;
  const answer = await fetch(`${url}/rest/v1/businesses?select=id,slug,widget_key`, { headers: { apikey } });
  if (!answer.ok)
    throw new Error(`${url} answered ${answer.status} to a list of businesses: ${await answer.text()}`);
  return Businesses.parse(await answer.json());
}

function toDirectory(businesses: Businesses, accounts: readonly Account[]): StackDirectory {
  return {
    businesses: Object.fromEntries(businesses.map((it) => [it.slug, it.id])),
    widgetKeys: Object.fromEntries(businesses.map((it) => [it.slug, it.widget_key])),
    owners: accounts
      .filter((it) => it.role === "owner")
      .map(({ business, email }) => ({ business, email, password: demoPassword })),
    team: accounts.flatMap(({ business, role, email }) =>
      role === "owner" ? [] : [{ business, role, email, password: demoPassword }],
    ),
  };
}
