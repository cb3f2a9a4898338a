// Signing in with Supabase: the access token lives in this tab alone.
import type { Locale } from "../widget/locales/index.ts";
import { h, setText } from "../widget/view/dom.ts";
import type { Texts } from "./texts.ts";

export interface Member {
  business: string;
  token: string;
}

/** Where Supabase is, as the page was told. */
export interface SupabaseAddress {
  url: string;
  publishableKey: string;
}

const drawer = "x-seven:member";

export function rememberedMember(): Member | null {
  try {
    return JSON.parse(sessionStorage.getItem(drawer) ?? "null") as Member | null;
  } catch {
    return null;
  }
}

export const forgetMember = (): void => sessionStorage.removeItem(drawer);

export function signInForm(
  { url, publishableKey }: SupabaseAddress,
  texts: Texts,
  _locale: Locale,
  entered: (member: Member) => void,
): HTMLElement {
  const problem = h("p", { class: "problem", role: "alert" });
  const field = (name: string, label: string, type: string, autocomplete: string, value = "") =>
    h(
      "label",
      {},
      h("span", {}, label),
      h("input", { name, type, required: true, autocomplete, ...(value && { value }) }),
    );
  const asked = new URLSearchParams(location.search).get("business") ?? "";
  const button = h("button", { class: "primary", type: "submit" }, texts.signIn);
  const form = h(
    "form",
    { class: "sign-in", "aria-label": texts.signIn },
    h("h1", {}, texts.signIn),
    field("business", texts.business, "text", "organization", asked),
    field("email", texts.email, "email", "username"),
    field("password", texts.password, "password", "current-password"),
    problem,
    button,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const values = new FormData(form);
    const read = (name: string) => String(values.get(name) ?? "").trim();
    button.disabled = true;
    setText(problem, "");
    void enter(read("business").toLowerCase(), read("email"), read("password")).then((result) => {
      button.disabled = false;
      if (typeof result === "string") return setText(problem, texts[result]);
      sessionStorage.setItem(drawer, JSON.stringify(result));
      entered(result);
    });
  });

  async function enter(
    business: string,
    email: string,
    password: string,
  ): Promise<Member | "wrong" | "away"> {
    const answer = await fetch(`${url}/auth/v1/token?grant_type=password`, {
      method: "POST",
      headers: { "content-type": "application/json", apikey: publishableKey },
      body: JSON.stringify({ email, password }),
    }).catch(() => null);
    if (!answer || answer.status >= 500) return "away";
    const { access_token: token } = (await answer.json().catch(() => ({}))) as { access_token?: string };
    if (!answer.ok || !token) return "wrong";
    // Whether they belong to that business is the edge's to say.
    const member = await fetch(`/v1/dashboard/${encodeURIComponent(business)}/overview`, {
      headers: { authorization: `Bearer ${token}` },
    }).catch(() => null);
    if (!member || member.status >= 500) return "away";
    return member.ok ? { business, token } : "wrong";
  }
  return form;
}
