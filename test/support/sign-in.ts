// A demo owner's Supabase access token.

/** @throws if the stack's sign-in refuses it */
export async function signIn(
  supabase: string,
  publishableKey: string,
  email: string,
  password: string,
): Promise<string> {
  const answer = await fetch(`${supabase}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: publishableKey },
    body: JSON.stringify({ email, password }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (!token) throw new Error(`signing in was answered ${answer.status}`);
  return token;
}
