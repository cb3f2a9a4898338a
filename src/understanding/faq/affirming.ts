// An owner's answer may begin with a yes to the owner's own question ("Yes, a small terrace"). Said to another question than
// that ("is the terrace heated?") the yes would promise what nobody has written.

/** They are a yes with whatever follows. */
const plainly = "yes|yep|yeah|ja|jawohl|sí|oui|sì|sim";
/** They are one before a pause, and begin a sentence of their own else ("Gerne dürfen Sie …"). */
const gladly = `gladly|of course|sure(?: thing)?|certainly|absolutely|definitely|indeed|happily|with pleasure
gerne|gern|natürlich|selbstverständlich|klar|na klar|sicher|aber sicher|unbedingt|auf jeden fall|mit vergnügen
claro que s[ií]|por supuesto|con (?:mucho )?gusto|desde luego|sin duda|encantad[oa]s?|cómo no
bien sûr|bien entendu|volontiers|avec plaisir|absolument|certainement|tout à fait|évidemment
certo|certamente|volentieri|con piacere|assolutamente|naturalmente|sicuramente|ovviamente|senz'altro
claro que sim|claro|com certeza|certamente|com (?:todo o )?(?:prazer|gosto)|sem dúvida|evidentemente`.replaceAll(
  "\n",
  "|",
);
/** They are one before a pause only. */
const paused =
  `always|anytime|no problem|we do|we are|we can|you can|you may|they are|it is|there is|there are
immer|jederzeit|kein problem|si|siempre|sin problema|toujours|pas de problème|sans problème|c'est possible|sempre|nessun problema|sem problema`.replaceAll(
    "\n",
    "|",
  );

const lead = new RegExp(
  `^[\\s¡¿"“«]*(?:(?<plain>(?:${plainly})(?!\\p{L}))|(?:${gladly})(?!\\p{L})|(?:${paused})(?=\\s*(?:[.,;:!–—]|$)))(?<pause>\\s*[.,;:!–—]+|\\s*$|)\\s*`,
  "iu",
);
const joined = /^(?:and|und|y|et|e|but|aber|pero|mais|ma|mas)\s+/iu;

/**
 * What an answer says without the yes that it begins with; "" where nothing is left by itself; null: it begins with none.
 */
export function withoutYes(answer: string): string | null {
  const first = lead.exec(answer);
  if (!first) return null;
  const { plain, pause } = first.groups!;
  if (plain === undefined && pause === "") return "";
  const rest = answer.slice(first[0].length).replace(joined, "");
  // "Yes, of course: …", "Yes, we do."
  return withoutYes(rest) ?? rest.replace(/^\p{Ll}/u, (it) => it.toUpperCase());
}
