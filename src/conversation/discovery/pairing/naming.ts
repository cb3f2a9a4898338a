// Whom two visits are for, as it is answered in one line.
import type { GlobalCommand } from "#contracts/global-commands";
import type { Plan } from "./memory.ts";

const leads =
  /^(?:(?:it'?s|i'?m|i am|my name is|under|for|me llamo|soy|a nombre de|je m'appelle|au nom de|ich bin|ich heiße|auf|mi chiamo|sono|a nome di|meu nome é|sou|em nome de)\s+)/iu;

/** "Jane Roe", "it's Jane, jane@example.com"; false where it is no name. */
export function named(plan: Plan, text: string, commands: readonly GlobalCommand[]): boolean {
  const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/u.exec(text)?.[0] ?? null;
  const phone = /\+?\d[\d\s().-]{6,18}\d/u.exec(text)?.[0].trim() ?? null;
  const rest = text
    .replace(email ?? "", "")
    .replace(phone ?? "", "")
    .replace(leads, "")
    .replaceAll(/[,.!]|\s+(?:and|y|et|und|e)\s*$/gu, " ")
    .trim();
  const looksLikeName = /^\p{L}[\p{L}'’ -]{1,60}$/u.test(rest) && rest.split(/\s+/u).length <= 4;
  const searches = commands.some((it) => it.type === "discover" || it.type === "refine");
  if (!looksLikeName || (searches && !isWritten(rest))) return false;
  plan.customer = { name: rest, email: email ?? plan.customer.email, phone: phone ?? plan.customer.phone };
  return true;
}

/** "Rose Garden": a name as it is written, though its words mean something else too. */
const isWritten = (name: string): boolean => /^\p{Lu}\p{Ll}+(?:[ '’-]\p{Lu}\p{Ll}+)+$/u.test(name);
