// Who is signed in on this tab: their business, and an access token that is renewed before it ends.
import type { Supabase, Tokens } from "./supabase.ts";

/** As Supabase gave it; kept in this tab alone. */
interface SignedIn extends Tokens {
  business: string;
}

const drawer = "x-seven:member";
/** Renewed when less than this is left, ms. */
const margin = 60_000;

export class Member {
  readonly business: string;
  private readonly supabase: Supabase;
  private kept: SignedIn;
  private renewing: Promise<string | null> | null = null;

  constructor(kept: SignedIn, supabase: Supabase) {
    this.business = kept.business;
    this.kept = kept;
    this.supabase = supabase;
    sessionStorage.setItem(drawer, JSON.stringify(kept));
  }

  /** The member that this tab remembers. */
  static remembered(supabase: Supabase): Member | null {
    try {
      const kept = JSON.parse(sessionStorage.getItem(drawer) ?? "null") as SignedIn | null;
      return kept && new Member(kept, supabase);
    } catch {
      return null;
    }
  }

  static forget(): void {
    sessionStorage.removeItem(drawer);
  }

  /** As it stands, for what is sent at once. */
  get current(): string {
    return this.kept.token;
  }

  /** A token that counts; null when they have to sign in again. Rejects when that cannot be asked. */
  token(renew = false): Promise<string | null> {
    if (!renew && this.kept.endsAt - Date.now() > margin) return Promise.resolve(this.kept.token);
    return (this.renewing ??= this.renew().finally(() => (this.renewing = null)));
  }

  /** Asks the edge about this business, as the member. null: the network is away. */
  async ask(path: string, init: RequestInit = {}): Promise<Response | null> {
    const at = `/v1/dashboard/${encodeURIComponent(this.business)}/${path}`;
    const send = (token: string | null) =>
      fetch(at, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
    try {
      const answer = await send(await this.token());
      return answer.status === 401 ? await send(await this.token(true)) : answer;
    } catch {
      return null;
    }
  }

  private async renew(): Promise<string | null> {
    const { refresh, business } = this.kept;
    if (refresh === null) return null;
    const answer = await this.supabase.renew(refresh);
    if (answer === "away") throw new Error("the sign-in is away");
    if (answer === "wrong") return null;
    this.kept = { ...answer, business };
    sessionStorage.setItem(drawer, JSON.stringify(this.kept));
    return this.kept.token;
  }
}
