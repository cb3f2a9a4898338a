// "Is it too late to change the day?": what holds until when is told, beside what is to be done.
import type { Understanding } from "./context.ts";
import { matches, plain } from "./text.ts";
import { without } from "./wishes/lexicon.ts";

/** In all our languages: none of these words means something else in another. */
const asksIfInTime =
  /(?<!\p{L})(?:(?:too late|still (?:time|possible|ok|okay)) to|(?:can|could) (?:i|we) still|demasiado tarde para|a tiempo (?:de|para)|(?:aun|todavia) (?:puedo|podemos|se puede)|(?:puedo|podemos|se puede) (?:aun|todavia)|trop tard pour|(?:puis-je|peut-on|je peux|on peut) encore|(?:ist es (?:schon )?)?zu spat,? um|(?:kann|konnen) (?:ich|wir|man) (?:\p{L}+ ){0,4}noch|troppo tardi per|(?:posso|possiamo|si puo) ancora|(?:sono|siamo) ancora in tempo|tarde demais para|ainda (?:posso|podemos|da para|e possivel|vou a tempo))(?!\p{L})/gu;

/** Whether it is asked if something can still be done. */
export const asksIfStill = (text: string): boolean => matches(asksIfInTime, plain(text)).length > 0;

/** The text without "too late to": it names no hour that is to be another. */
export const withoutTerms = (text: string): string => plain(text).replace(asksIfInTime, " ");

/**
 * Null: nothing of the kind is asked; what is asked about is understood from the rest of the words, `understandRest`:
 * once, however often it is asked in one message.
 */
export function withTerms(
  text: string,
  understandRest: (rest: string) => Understanding,
): Understanding | null {
  const asked = matches(asksIfInTime, plain(text));
  if (asked.length === 0) return null;
  const spans = asked.map((it) => ({ start: it.index, end: it.index + it[0].length }));
  const { commands, entities } = understandRest(without(text, spans));
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
