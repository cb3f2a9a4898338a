// What is booked, asked back by whoever booked it: "what did I end up with?", "what name is it under?".
import type { Understanding, UnderstandingContext } from "./context.ts";
import { languageOf } from "./region.ts";
import { plain } from "./text.ts";

interface Asks {
  /** What there is now. */
  what: RegExp;
  /** In whose name. */
  name: RegExp;
  /** The same, and nothing else. */
  nameAlone: RegExp;
}

const lead = "^\\W*(?:\\p{L}+\\W+){0,2}?";

/** All of them ask by the whole message: more beside it is another question. */
const asks = (what: string, name: string): Asks => ({
  what: new RegExp(`${lead}(?:${what})\\W*$`, "u"),
  name: new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, "u"),
  nameAlone: new RegExp(`${lead}(?:${name})${isBooked}\\W*$`, "u"),
});

/** Behind "in what name": that it stands there, in all our languages but English. */
const isBooked =
  "(?:\\W+(?:esta|tengo|tenemos|va|quedo|hice|hicimos|la|el|lo|mi|nuestra|reserva|mesa|cita|ahora|est|c'est|ai-je|avez-vous|j'ai|on|a|ma|notre|reservation|table|rendez-vous|lauft|ist|geht|steht|das|die|der|mein\\p{L}*|unser\\p{L}*|reservierung|tisch|termin|reserviert|gebucht|hab\\p{L}*|ich|wir|sie|jetzt|denn|e|il|mio|mia|ho|abbiamo|prenotat\\p{L}*|prenotazione|tavolo|appuntamento|minha|nossa|ficou|foi|feita|marcad\\p{L}*|marcacao|reservad\\p{L}*|reservee?|registrad\\p{L}*|agora|mesmo)(?!\\p{L})){0,6}";

const byLanguage: Readonly<Record<string, Asks>> = {
  en: asks(
    "(?:and |so )?under (?:what|which|whose) name|(?:what|which)(?: (?:bookings?|reservations?|appointments?|tables?|visits?))? (?:did (?:i|we) (?:finally |actually )?(?:end up (?:with|getting|booking)|get in the end|settle on)|(?:have|do) (?:i|we) (?:actually |still )?(?:got|have) (?:now|booked|left|in the end|with you)(?: (?:now|then))?|(?:have i|do i have) got now|(?:am i|are we) (?:down|booked in?) for(?: now)?)",
    "(?:who|what|which name|what name|whose name|who's|whose)(?: name)?(?:'s| is| was|s| did| do| have)? (?:it|that|this|i|we|you|the \\p{L}+|my \\p{L}+|our \\p{L}+) .{0,24}?\\b(?:under|for|in|put|give|gave|use)|(?:what|which|whose) name (?:is|was|did|do|have) .{1,40}|(?:what(?:'s|s| is)|which|whose) (?:the )?name (?:is |was )?(?:on|under) .{1,30}|under (?:what|which|whose) name",
  ),
  es: asks(
    "que (?:reserva |cita |mesa )?(?:tengo|tenemos|me (?:queda|quedo|ha quedado)|nos (?:queda|quedo))(?: (?:yo|al final|entonces|ahora|reservad[oa]|pues|ya)){1,3}|con que me (?:quede|he quedado)|que he reservado",
    "a (?:que nombre|nombre de quien)|que nombre (?:tiene|lleva|consta|figura)",
  ),
  fr: asks(
    "(?:qu'est[- ]ce que|que|quoi) (?:j'ai|nous avons|on a|ai-je)(?: (?:reserve|finalement|maintenant|du coup|au final|donc|alors)){1,3}|j'ai (?:reserve )?quoi(?: (?:finalement|maintenant|du coup|au final|donc|alors)){0,2}",
    "(?:a|sous) quel nom|au nom de qui",
  ),
  de: asks(
    "was hab(?:e|en)? (?:ich|wir)(?: (?:denn|jetzt|nun|eigentlich|am ende|also|gebucht|reserviert)){1,4}",
    "(?:auf|unter) (?:welche[nm]|wessen) namen?|auf wen (?:lauft|ist|geht)",
  ),
  it: asks(
    "(?:che )?cosa (?:ho|abbiamo)(?: (?:prenotato|adesso|ora|alla fine|quindi|allora)){1,3}",
    "a (?:che|quale) nome|a nome di chi|sotto che nome",
  ),
  pt: asks(
    "o que (?:e que )?(?:eu |nos )?(?:tenho|temos|reservei|reservamos|ficou)(?: (?:eu|agora|afinal|entao|marcad[oa]|reservad[oa]|no final)){0,3}",
    "(?:em|sob) (?:que|qual) nome|em nome de quem",
  ),
};

const asksOf = (locale: string): Asks | undefined => byLanguage[languageOf(locale)];

/** Whether the name is what is asked for. */
export const asksWhoseName = (text: string, locale: string): boolean =>
  asksOf(locale)?.name.test(plain(text)) ?? false;

const longest = 80;

/** Null: something else is asked, or nothing is booked or being booked that could be told. */
export function ownBookingIn(text: string, context: UnderstandingContext): Understanding | null {
  const { known, flow, locale, awaiting } = context;
  if (text.length > longest || flow === "order" || awaiting === "whichBooking") return null;
  if (known.date === undefined) return null;
  const { what, nameAlone } = asksOf(locale) ?? {};
  const said = plain(text);
  const isName = languageOf(locale) !== "en" && nameAlone?.test(said) === true;
  if (!isName && !what?.test(said)) return null;
  return { commands: [{ type: "startFlow", flow: "check", confidence: 0.9 }], entities: [] };
}
