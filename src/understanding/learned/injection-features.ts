// What gives an attack on the assistant away: what words do together ("forget" + "everything before", "print" + "your
// prompt"). Words become concepts; concepts near each other, in order, are features, and so are the words: customers'
// own speak against an attack.
import { plain } from "../text.ts";
import { hashOf } from "./features.ts";

const concepts: readonly [string, string][] = [
  [
    "override",
    "forget|forgetting|ign?[mo]r\\w*|ignro\\w*|disregard\\w*|neglect|overrid\\w*|bypass\\w*|circumvent\\w*|discard|erase|vergiss\\w*|vergess\\w*|ignorier\\w*|missacht\\w*|oubli\\w*|olvid\\w*|zaborav\\w*|dimentic\\w*|esque[cç]\\w*|irrelevant\\w*|amnesia|forgot everything|leave behind|let go of|pay no attention|do not follow|don't follow",
  ],
  [
    "earlier",
    "before|befor|previous\\w*|prior|above|earlier|preceding|so far|up to now|until now|davor|vorher\\w*|vorangeg\\w*|zuvor|bisher\\w*|obig\\w*|oben|precedent\\w*|previas|anterior\\w*|prethodn\\w*|past|first",
  ],
  [
    "all",
    "all|every|everything|anything|any|alles?|allen|jede\\w*|tout\\w*|todas?|todos?|sve|svim?|tutt[oei]",
  ],
  [
    "orders",
    "instruction\\w*|instructed|instruktion\\w*|instruc\\w*|instrukcij\\w*|anweisung\\w*|orders?|commands?|tasks?|aufgab\\w*|auftr\\w*|assignments?|rules?|guidelines?|directives?|regeln|reglas|zadat\\w*|consignes?|restrictions?|limitations?|policies|polic(?:y|ies)|filters?",
  ],
  [
    "said",
    "said|told|tell|heard|dije|dicho|dit|detto|disse|written|given|received|learned|information\\w*|statements?|gesagt\\w*|geschrieben\\w*|conversation|messages?|text|words?|context",
  ],
  [
    "prompt",
    "system prompts?|initial prompts?|full prompts?|prompts?|system message|system instructions?|system (?:configuration|config|settings)|systemprompt|embeddings?|hidden instructions?|setup message|pre ?prompt|meta ?prompt|your (?:configuration|programming|source)",
  ],
  [
    "reveal",
    "prints?|show|reveal|repeat|display|output|return|expose|disclose|spell|dump|leak|share|recite|quote|copy|paste|zeig\\w*|verrate?|nenn\\w*|wiederhol\\w*|druck\\w*|ausgeben|muestra\\w*|imprim\\w*|revela\\w*|repit\\w*|repet\\w*|montre\\w*|affiche\\w*|mostra\\w*|stampa\\w*|ripet\\w*|summari[sz]e|translate|encode|decode|convert|paraphrase|describe|list|outline|provide|complete|finish|walk me through|what (?:is|are|was|were|did)",
  ],
  [
    "say",
    "say|answer|write|respond|reply|speak|talk|sag\\w*|antwort\\w*|schreib\\w*|generate\\w*|generier\\w*|create|produce|give|dites|diga|reci|napisi|state",
  ],
  [
    "you",
    "you|your|yours|yourself|you're|you've|u|ur|sie|ihn\\w*|ihre?\\w*|du|dein\\w*|dir|tu|ton|votre|vos|vous|assistant|chatbot|bot|ai|ki|gpt|chatgpt|language model|llm|model",
  ],
  [
    "role",
    "act as|act like|agier\\w*|fungier\\w*|schauspieler\\w*|rollen?|acting as|pretend\\w*|role ?play\\w*|play the role|simulat\\w*|impersonate|take the role|assume the role|you are now|from now on|stell dir vor|stellen sie sich|tun sie so|versetzen sie|schlupf\\w*|theoretical world|hypothetical\\w*|in character|fictional|imagine|speak like|i want you to|you will be|you would be able",
  ],
  [
    "free",
    "jailbreak\\w*|dan|unrestricted|uncensored|unfiltered|no restrictions|without restrictions|no rules|developer mode|debug mode|admin mode|god mode|sudo|root|hate speech|racist|nazi|hitler|swear|insult\\w*|illegal|immoral|unethical|kill|stupid|fuck\\w*|shit|cunt|idiot\\w*|hate|hass\\w*",
  ],
  [
    "code",
    "sql|database|datenbank|json|base64|html|rot13|javascript|python|shell|script|delete|drop table|password\\w*|credentials?|api keys?|secrets?|xml|yaml|markdown|code",
  ],
  ["not", "not|nicht|never|no con|et pas|e non|kein\\w*|nie|nunca|jamais|mai"],
  [
    "line",
    "sentences?|phrases?|blanks?|lines?|satz|satze|zeile|frases?|oracion|quote[sd]?|word|paragraph|poems?|stor(?:y|ies)",
  ],
  [
    "stage",
    "actors?|actress\\w*|characters?|film|movie|novel|murder\\w*|schauspiel\\w*|personnage\\w*|personaje\\w*|breaking|break out",
  ],
  [
    "turn",
    "now|instead|jetzt|stop|stopp|halt|end|new|neue?[nrs]?|nun|sondern|focus|konzentrier\\w*|only|nur|must|order|maintenant|switch|start over|begin(?:ning)?|start|initial|original|verbatim|word for word|exact\\w*|not supposed|supposed|not allowed|forbidden|trained",
  ],
  ["mark", "={3,}|-{3,}|#{2,}|\\\\n|<[^>]{1,40}>|\\[[^\\]]{1,40}\\]|[{}]|\\bend\\b.?={2,}|\"{3}|'{3}|`+"],
];

const source = concepts
  .map(([name, words]) =>
    name === "mark" ? `(?<mark>${words})` : `(?<${name}>(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}]))`,
  )
  .join("|");
const finder = new RegExp(source, "gu");

interface Concept {
  name: string;
  at: number;
}

function conceptsIn(folded: string): Concept[] {
  return [...folded.matchAll(finder)].map((match) => ({
    name: concepts.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? "",
    at: match.index,
  }));
}

/** Characters within which two concepts belong together. */
const reach = 45;
/** Characters whose words count by themselves: an attack says at once what it wants, or its concepts show it. */
const wordReach = 600;

/** The buckets (2 ** bits of them) of a text's features, each once. */
export function injectionFeatures(text: string, bits: number): Int32Array {
  const folded = plain(text).slice(0, 4000);
  const found = conceptsIn(folded);
  const names = new Set<string>();
  found.forEach((one, index) => {
    names.add(one.name);
    if (one.at < 12) names.add(`^${one.name}`);
    const near = found.slice(index + 1).filter((it) => it.at - one.at <= reach);
    near.forEach((two, order) => {
      names.add(`${one.name} ${two.name}`);
      for (const three of near.slice(order + 1)) names.add(`${one.name} ${two.name} ${three.name}`);
    });
  });
  for (const it of folded.slice(0, wordReach).match(/[a-z']{2,}/gu) ?? []) names.add(`w:${it}`);
  if (names.size === 0) return new Int32Array(0);
  const buckets = new Set([...names].map((it) => hashOf(it, 128) & ((1 << bits) - 1)));
  return Int32Array.from(buckets).sort();
}
