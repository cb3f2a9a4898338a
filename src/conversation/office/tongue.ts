// Which language a member is understood and answered in: English or Spanish, as their page or their own words have it. For
// the others it is English, and said so.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { languageOf } from "#understanding/region";
import type { DashboardContext } from "#understanding/dashboard/context";
import { understandDashboard } from "#understanding/dashboard/understand";
import type { OfficeTongue } from "./phrases/tongues.ts";

/** Of another language the clock, the money and the dates stay European. */
export const localeIn = (locale: string): string =>
  ["en", "es"].includes(languageOf(locale)) ? locale : "en-GB";

export const tongueFor = (locale: string): OfficeTongue => (languageOf(locale) === "es" ? "es" : "en");

export const speaksOther = (locale: string): boolean => localeIn(locale) !== locale;

const other: Readonly<Record<OfficeTongue, { tongue: OfficeTongue; locale: string }>> = {
  en: { tongue: "es", locale: "es-ES" },
  es: { tongue: "en", locale: "en-US" },
};

const says = (commands: readonly DashboardCommand[]): boolean =>
  commands.some((it) => it.type !== "outOfScope" && it.type !== "unsure" && it.type !== "draft.change");

/** What only Spanish has, or only English: a word that both have changes nobody's language. */
const marks: Readonly<Record<OfficeTongue, RegExp>> = {
  es: /[ñ¿¡áéíóú]|(?<!\p{L})(?:el|los|las|una?|del|por|para|que|esta|hoy|manana|quien|cuantos?|cuantas?|anade|sube|baja|cierra|abre|muestra|ventas|reservas?|hola|deshaz|deshacer|gracias)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the|an?|to|is|are|who|what|how|show|add|raise|close|open|please|yes|hello|hi|undo|thanks|today|tomorrow|last|for|my|our)(?!\p{L})/iu,
};

/** Read in the language they speak so far, or in the other one where only that makes sense of it. */
export function readIn(
  text: string,
  context: DashboardContext,
  spoken: OfficeTongue,
): { commands: DashboardCommand[]; tongue: OfficeTongue; context: DashboardContext } {
  const own = understandDashboard(text, context);
  const { tongue, locale } = other[spoken];
  if (says(own) || !marks[tongue].test(text)) return { commands: own, tongue: spoken, context };
  const elsewhere = { ...context, locale };
  const commands = understandDashboard(text, elsewhere);
  return says(commands)
    ? { commands, tongue, context: elsewhere }
    : { commands: own, tongue: spoken, context };
}
