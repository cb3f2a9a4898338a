// Supabase's sign-in over its own REST, as much as a page needs: by password, and renewing.

export interface Tokens {
  token: string;
  refresh: string | null;
  /** ms since the epoch. */
  endsAt: number;
}

export class Supabase {
  private readonly url: string;
  private readonly key: string;

  constructor(url: string, publishableKey: string) {
    this.url = url;
    this.key = publishableKey;
  }

  byPassword(email: string, password: string): Promise<Tokens | "wrong" | "away"> {
    return this.ask("password", { email, password });
  }

  renew(refresh: string): Promise<Tokens | "wrong" | "away"> {
    return this.ask("refresh_token", { refresh_token: refresh });
  }

  private async ask(grant: string, body: object): Promise<Tokens | "wrong" | "away"> {
    const answer = await fetch(`${this.url}/auth/v1/token?grant_type=${grant}`, {
      method: "POST",
      headers: { "content-type": "application/json", apikey: this.key },
      body: JSON.stringify(body),
    }).catch(() => null);
    if (!answer || answer.status >= 500 || answer.status === 429) return "away";
    const given = (await answer.json().catch(() => ({}))) as {
      access_token?: string;
      refresh_token?: string;
      expires_in?: number;
    };
    if (!answer.ok || !given.access_token) return "wrong";
    const endsAt = Date.now() + (given.expires_in ?? 3600) * 1000;
    return { token: given.access_token, refresh: given.refresh_token ?? null, endsAt };
  }
}
