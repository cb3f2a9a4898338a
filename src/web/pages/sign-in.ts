// Signing in with Supabase, and whether the edge knows them at that business.
import { h, setText } from "../widget/view/dom.ts";
import { Member } from "./member.ts";
import type { Supabase } from "./supabase.ts";
import type { Texts } from "./texts/index.ts";

export function signInForm(supabase: Supabase, texts: Texts, entered: (member: Member) => void): HTMLElement {
  const problem = h("p", { class: "problem", role: "alert" });
  const field = (name: string, label: string, type: string, autocomplete: string, value = "", hint = "") =>
    h(
      "label",
      {},
      h("span", {}, label),
      h("input", {
        name,
        type,
        required: true,
        autocomplete,
        ...(value && { value }),
        ...(hint && { "aria-describedby": `${name}-hint` }),
      }),
      ...(hint ? [h("small", { id: `${name}-hint`, class: "muted" }, hint)] : []),
    );
  const asked = new URLSearchParams(location.search).get("business") ?? "";
  const button = h("button", { class: "primary", type: "submit" }, texts.signIn);
  const form = h(
    "form",
    { class: "sign-in", "aria-label": texts.signIn },
    h("h1", {}, texts.signIn),
    field("business", texts.business, "text", "organization", asked, texts.businessHint),
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
    void enter(supabase, slugOf(read("business")), read("email"), read("password")).then((result) => {
      button.disabled = false;
      if (typeof result === "string") setText(problem, texts[result]);
      else entered(result);
    });
  });
  return form;
}

/** A whole address of its page does as well. */
const slugOf = (said: string): string =>
  said
    .toLowerCase()
    .replace(/[/?#]+$/u, "")
    .split("/")
    .at(-1) ?? said;

async function enter(
  supabase: Supabase,
  business: string,
  email: string,
  password: string,
): Promise<Member | "wrong" | "away"> {
  const tokens = await supabase.byPassword(email, password);
  if (typeof tokens === "string") return tokens;
  // Whether they belong to that business is the edge's to say.
  const answer = await fetch(`/v1/dashboard/${encodeURIComponent(business)}/overview`, {
    headers: { authorization: `Bearer ${tokens.token}` },
  }).catch(() => null);
  if (!answer || answer.status >= 500) return "away";
  return answer.ok ? new Member({ ...tokens, business }, supabase) : "wrong";
}
