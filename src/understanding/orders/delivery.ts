// "Do you deliver to 12 Main Street?", "a margherita delivered to my office": whether it is brought, apart from what is
// ordered beside it. An address names no dish, and its number is no count.
import type { Command } from "#contracts/commands";
import type { Ordering, Understanding, UnderstandingContext } from "../context.ts";
import { languageOf } from "../region.ts";
import { plain } from "../text.ts";
import { namedIn } from "./mentions.ts";
import { blanked } from "../wishes/lexicon.ts";

interface Words {
  /** That it is brought. */
  brings: RegExp;
  /** What may stand before it where nothing else is said. */
  leads: RegExp;
}

const words = (brings: string, leads: string): Words => ({
  // Up to the end of the sentence's part: the address.
  brings: new RegExp(`(?<![\\p{L}])(?:${brings})(?![\\p{L}])[^.?!;\\n]{0,80}`, "u"),
  leads: new RegExp(`(?<![\\p{L}])(?:${leads})(?![\\p{L}])`, "gu"),
});

const byLanguage: Readonly<Record<string, Words>> = {
  en: words(
    "(?<!(?:on|upon|at) )(?:home )?deliver(?:y|ies|s|ed|ing)?|(?:bring|send)(?:ing)? (?:it|that|them|the (?:food|order|pizzas?)) (?:over |round |out )?to (?:my|our|me|us|\\d)",
    "hi|hello|hey|ok|and|but|do|does|can|could|will|would|may|you|your|guys|i|we|it|that|them|this|the|order|food|want|need|like|love|prefer|i'd|we'd|d|to|be|have|get|please|is|are|there|any|also|a|for|possible|home|offer|free|how much|what about|if|know|wonder(?:ing)?",
  ),
  es: words(
    "(?:repart|entreg)(?:en|an|a|o|ais|ir|ar|is|imos)(?: (?:a domicilio|en casa|a casa))?|(?:a|servicio a|envio a) domicilio|(?:llev|envi|mand)(?:an|ais|ar)(?:lo|la|los|las|me)? a (?:casa|mi|la calle|domicilio)|delivery",
    "hola|y|pero|lo|la|los|las|me|nos|puede[ns]?|podeis|podrian?|quiero|queremos|quisiera|tienen|teneis|hay|hacen|haceis|por favor|el|servicio|pedido|es posible|de|que|sea|con|a|para",
  ),
  fr: words(
    "livr(?:ez|er|e|es|aison|aisons|ee|ees)",
    "bonjour|et|mais|est[- ]ce que|vous|on|je|nous|peut|pouvez|pourriez|voudrais|aimerais|veux|faites|y a-t-il|il y a|la|le|les|une|des|etre|me|faire|s'il vous plait|svp|en|qu'on|c'est|possible|de|a|domicile",
  ),
  de: words(
    "(?:aus)?liefer(?:n|t|st|ung|ungen|e|service|dienst)|(?:aus)?geliefert|bring(?:en|t) (?:sie|ihr) (?:es|das|das essen|die bestellung) (?:zu|nach|in|an)",
    "hallo|und|aber|sie|ihr|konnen|konnt|konnten|kann|ich|wir|man|mochte|will|hatte|gern|gerne|es|das|die|der|den|bitte|gibt|einen?|auch|bieten|bietet|eine|essen|bestellung|mir|uns",
  ),
  it: words(
    "consegn(?:ate|a|ano|are|armi|atela|atelo)(?: a domicilio)?|(?:a|consegna a) domicilio|(?:portate|portarmelo|portarlo) a casa",
    "ciao|salve|e|ma|fate|si|puo|potete|potreste|vorrei|vorremmo|voglio|la|le|il|lo|un|una|servizio|di|per favore|avete|c'e|e possibile|che|mi|ci",
  ),
  pt: words(
    "entreg(?:am|a|as|ar|ue|uem)(?: (?:em casa|ao domicilio))?|(?:ao|em) domicilio|(?:levam|trazem) a (?:casa|minha)|delivery",
    "ola|oi|e|mas|voces|fazem|podem|pode|queria|quero|gostava|tem|ha|por favor|o|a|os|as|me|nos|servico|de|que|seja|possivel|em|casa",
  ),
};

/** Null: nothing of the kind is said, or nothing is ordered here. What stands before it is understood by itself. */
export function deliveryIn(
  text: string,
  { ordering, locale, flow, awaiting }: UnderstandingContext,
  understandRest: (rest: string) => Understanding,
): Understanding | null {
  const { brings, leads } = byLanguage[languageOf(locale)] ?? {};
  if (!ordering || !brings || !leads || (flow !== null && flow !== "order")) return null;
  if (awaiting === "name" || awaiting === "contact") return null;
  const folded = plain(text);
  const found = brings.exec(folded);
  if (!found || of.test(folded)) return null;
  const end = found.index + addressEnd(found[0], ordering.catalogue, locale);
  const asks: Command = { type: "ask", topic: "other", subject: "delivery", confidence: 0.9 };
  const others = `${folded.slice(0, found.index)} ${folded.slice(end)}`.replace(leads, "");
  if (!/\p{L}{2}/u.test(others)) return { commands: [asks], entities: [] };
  const { commands, entities } = understandRest(blanked(text, found.index, end));
  return { commands: [...commands.filter((it) => it.type !== "outOfScope"), asks], entities };
}

/** In all our languages: what somebody must not eat is no address. */
const unwell = /(?<!\p{L})(?:all?erg|intoler|co?eliac|celia[cq]|zoliakie|coeliaque)/u;

/** "… to 12 Main Street, Brooklyn, and a coke": the address ends where something of the menu is named, or an allergy. */
function addressEnd(said: string, catalogue: Ordering["catalogue"], locale: string): number {
  const joints = [...said.matchAll(joint)].map(({ index }) => index);
  const next = joints.find(
    (from, at) =>
      unwell.test(said.slice(from, joints[at + 1])) ||
      namedIn(said.slice(from, joints[at + 1]), { catalogue, locale, order: [] }).sure,
  );
  return next ?? said.length;
}

const joint = /,| (?:and|y|et|und|e) /gu;

/** A delivery that is on its way, or came wrong, is another matter. */
const of =
  /(?<!\p{L})(?:my delivery|delivery (?:man|guy|driver|person|is|was)|where is|late|never|didn't|wasn't|not been|hasn't)(?!\p{L})/u;
