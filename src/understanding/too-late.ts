// "Is it too late to change the day?": what holds until when is told, beside what is to be done.
import type { Understanding } from "./context.ts";
import { plain } from "./text.ts";
import { blanked } from "./wishes/lexicon.ts";

/** In all our languages: none of these words means something else in another. */
const asksIfInTime =
  /(?<!\p{L})(?:(?:too late|still (?:time|possible|ok|okay)) to|(?:can|could) (?:i|we) still|demasiado tarde para|a tiempo (?:de|para)|(?:aun|todavia) (?:puedo|podemos|se puede)|(?:puedo|podemos|se puede) (?:aun|todavia)|trop tard pour|(?:puis-je|peut-on|je peux|on peut) encore|(?:ist es (?:schon )?)?zu spat,? um|(?:kann|konnen) (?:ich|wir|man) (?:\p{L}+ ){0,4}noch|troppo tardi per|(?:posso|possiamo|si puo) ancora|(?:sono|siamo) ancora in tempo|tarde demais para|ainda (?:posso|podemos|da para|e possivel|vou a tempo))(?!\p{L})/u;

/** The text without "too late to": it names no hour that is to be another. */
export const withoutTerms = (text: string): string => plain(text).replace(asksIfInTime, " ");

/** Null: nothing of the kind is asked; what is asked about is understood from the rest of the words, `understandRest`. */
export function withTerms(
  text: string,
  understandRest: (rest: string) => Understanding,
): Understanding | null {
  const asked = asksIfInTime.exec(plain(text));
  if (!asked) return null;
  const { commands, entities } = understandRest(blanked(text, asked.index, asked.index + asked[0].length));
  const begins = commands.filter(
    (it) => it.type === "startFlow" && (it.flow === "move" || it.flow === "cancel"),
  );
  if (begins.length === 0) return null;
  const kept = commands.filter(
    (it) => it.type === "startFlow" || it.type === "setSlots" || it.type === "correctSlots",
  );
  return {
    commands: [...kept, { type: "ask", topic: "policy", subject: "cancellation", confidence: 0.85 }],
    entities,
  };
}
