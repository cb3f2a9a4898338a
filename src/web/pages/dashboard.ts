// /dashboard: signing in, then the office.
import { chooseLocale } from "../widget/locales/index.ts";
import { Member } from "./member.ts";
import { openOffice } from "./office.ts";
import { signInForm } from "./sign-in.ts";
import { Supabase } from "./supabase.ts";
import { textsFor } from "./texts/index.ts";

// The server knows which one they chose.
const locale = chooseLocale(document.documentElement.lang, navigator.languages);
const texts = textsFor(locale.tag);
const stage = document.querySelector<HTMLElement>("#stage")!;
const supabase = new Supabase(stage.dataset["supabase"] ?? "", stage.dataset["key"] ?? "");
let leave: (() => void) | undefined;

const known = Member.remembered(supabase);
if (known) enter(known);
else ask();

function ask(): void {
  leave?.();
  leave = undefined;
  Member.forget();
  stage.classList.add("alone");
  stage.replaceChildren(signInForm(supabase, texts, enter));
}

function enter(member: Member): void {
  stage.classList.remove("alone");
  leave = openOffice(stage, member, texts, locale, ask);
}
