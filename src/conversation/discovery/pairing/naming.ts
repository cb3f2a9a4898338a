// Whom two visits are for, as it is answered in one line.
import type { GlobalCommand } from "#contracts/global-commands";
import { emptyContext } from "#understanding/context";
import type { DiscoveryContext } from "#understanding/discovery/context";
import { recognise } from "#understanding/recognisers/recognise";
import { plain } from "#understanding/text";
import type { Plan } from "./memory.ts";

const leads =
  /^(?:(?:yes|yeah|sure|ok(?:ay)?|s[íi]|oui|ja|sim),?\s+)?(?:(?:it'?s|i'?m|i am|my name is|under|for|me llamo|soy|a nombre de|je m'appelle|au nom de|ich bin|ich heiße|auf|mi chiamo|sono|a nome di|meu nome é|sou|em nome de)\s+)?/iu;

/** "Jane Roe", "it's Jane, jane@example.com", "jane@example.com"; false where it is neither a name nor an address. */
export function named(plan: Plan, text: string, { commands, context }: Read): boolean {
  const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/u.exec(text)?.[0] ?? null;
  const phone = /\+?\d[\d\s().-]{6,18}\d/u.exec(text)?.[0].trim() ?? null;
  const rest = text
    .replace(email ?? "", "")
    .replace(phone ?? "", "")
    .replace(leads, "")
    .replaceAll(/[,.!]|\s+(?:and|y|et|und|e)\s*$/gu, " ")
    .trim();
  // An address alone is where to reach whom they are for, or whoever is still to be named.
  if (rest === "" && (email ?? phone) !== null) {
    plan.customer = { ...plan.customer, ...(email !== null && { email }), ...(phone !== null && { phone }) };
    return true;
  }
  if (isAgreement(rest)) return false;
  const looksLikeName = /^\p{L}[\p{L}'’ -]{1,60}$/u.test(rest) && rest.split(/\s+/u).length <= 4;
  const searches = commands.some((it) => it.type === "discover" || it.type === "refine");
  if (!looksLikeName || (searches && !isWritten(rest)) || !isSomebody(rest, context)) return false;
  plan.customer = { name: rest, email: email ?? plan.customer.email, phone: phone ?? plan.customer.phone };
  return true;
}

/** "Yes", "take those": no name, though it may be written like one. */
export const isAgreement = (said: string): boolean => agreeing.test(plain(said).trim());

const agreeing =
  /^(?:(?:yes|yeah|yep|yup|sure|please|ok|okay|k|fine|good|great|perfect|go ahead|book|reserve|take|do|hold|them|those|these|both|it|that|two|the|all|si|claro|vale|por favor|ambos|ambas|los dos|las dos|esos|esas|reserva\w*|oui|d'accord|bien sur|les deux|ja|gern|gerne|bitte|beide|genau|nimm|va bene|certo|tutti e due|entrambi|prenota\w*|sim|pode ser|os dois)[ ,.!]*)+$/u;

interface Read {
  commands: readonly GlobalCommand[];
  context: DiscoveryContext;
}

/** What a business's own chat would take for a name where it asked for one: no topic, no piece of a sentence. */
const isSomebody = (said: string, { now, timeZone, locale }: DiscoveryContext): boolean =>
  recognise(said, { ...emptyContext(now, timeZone), locale, awaiting: "name" }).some(
    (it) => it.type === "name",
  );

/** "Rose Garden": a name as it is written, though its words mean something else too. */
const isWritten = (name: string): boolean => /^\p{Lu}\p{Ll}+(?:[ '’-]\p{Lu}\p{Ll}+)+$/u.test(name);

/** "Ken Wood, ken@example.com", asked whether to book: it is for somebody else. */
export const renamed = (
  plan: Plan,
  { text, commands, fresh }: Answered,
  context: DiscoveryContext,
): boolean =>
  fresh &&
  !isAgreement(text) &&
  (/@|\d{6}/u.test(text) || (isWritten(text.replace(leads, "").trim()) && !commands.some(isOfPlaces))) &&
  named(plan, text, { commands, context });

const isOfPlaces = (it: GlobalCommand): boolean =>
  it.type === "discover" ||
  it.type === "refine" ||
  it.type === "pair" ||
  ("business" in it && it.business !== null);

interface Answered {
  text: string;
  commands: readonly GlobalCommand[];
  /** Nothing else was spoken of since they were asked. */
  fresh: boolean;
}
