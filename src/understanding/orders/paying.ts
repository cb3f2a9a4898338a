// "Cash payment", "I'll pay by card", "cod", said of an order: how it is paid, and no dish.
import type { Command } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { languageOf } from "../region.ts";
import { plain, wordsIn } from "../text.ts";

interface Words {
  /** What says that it is of paying. */
  pays: RegExp;
  /** What else may be said there: with another word something else is meant. */
  beside: ReadonlySet<string>;
}

const words = (pays: string, beside: string): Words => ({
  pays: new RegExp(`(?<![\\p{L}])(?:${pays})(?![\\p{L}])`, "gu"),
  beside: new Set(beside.split(" ")),
});

const byLanguage: Readonly<Record<string, Words>> = {
  en: words(
    "cod|cash|(?:bank |credit |debit )?cards?|apple pay|google pay|paypal|venmo|contactless|payments?|pay(?:ing)?|paid",
    "ok okay yes and so i i'll i'd we we'll ill will can could may would want like prefer am i'm to be do you take accept is it's are the a an in by with on for it them let's how what about only please fine at when where pick up pickup picking collection collect delivery arrive come get there here store shop counter possible accepted then now online later",
  ),
  es: words(
    "efectivo|tarjetas?|contra ?(?:re)?embolso|pag(?:o|ar|are|amos|ando|aria)|bizum|paypal",
    "si y yo quiero queremos puedo podemos se puede el la lo en con por de aceptan prefiero favor al recoger recogerlo cuando recoja alli ahi local vale ahora aqui es posible como donde",
  ),
  fr: words(
    "especes|liquide|cash|(?:par|en) (?:carte(?: bancaire| bleue)?|cb)|paiement|pa(?:yer|ie|ye|ierai|yerai)|regler|paypal",
    "oui et je on nous peux peut puis vais veux voudrais le la en par a acceptez vous est ce que s'il plait svp sur place au retrait venant chercher quand viens possible ok maintenant ici comptoir comment ou",
  ),
  de: words(
    "bar|bargeld|barzahlung|(?:mit|per) (?:ec-?|der )?(?:karte|kreditkarte|girokarte)|nachnahme|paypal|(?:be)?zahl(?:e|en|ung)",
    "ja und ich wir kann man mochte will wurde per mit in der die geht nehmen sie auch ist bitte bei abholung beim abholen vor ort dort moglich ok dann jetzt hier online wie wo",
  ),
  it: words(
    "contanti|con (?:la )?carta|bancomat|contrassegno|paypal|pagamento|pag(?:o|are|hiamo|hero)",
    "si e io posso possiamo vorrei voglio puo in con la il per accettate favore al ritiro quando ritiro vengo li sul posto va bene possibile ora qui alla consegna come dove",
  ),
  pt: words(
    "dinheiro|numerario|cartao|multibanco|mbway|pix|paypal|pagamento|pag(?:o|ar|amos|arei)",
    "sim e eu posso podemos quero queria pode se vou em com o a por aceitam favor na no ao levantar levantamento quando for buscar la ai local possivel agora aqui entrega como onde",
  ),
};

/** Longer ones say something else beside it. */
const longest = 80;

/** Null: something else is said, or nothing is ordered. */
export function payingIn(
  text: string,
  { ordering, locale, flow, awaiting }: UnderstandingContext,
): Command[] | null {
  const { pays, beside } = byLanguage[languageOf(locale)] ?? {};
  if (!ordering || !pays || !beside || text.length > longest) return null;
  if (awaiting === "name" || awaiting === "contact") return null;
  if (flow !== "order" && !(flow === null && ordering.placed)) return null;
  const folded = plain(text);
  const rest = folded.replace(pays, " ");
  if (rest === folded || !wordsIn(rest).every((it) => beside.has(it))) return null;
  if (ordering.catalogue.some(({ name }) => isSold(name, folded))) return null;
  return [{ type: "ask", topic: "policy", subject: "payment", confidence: 0.9 }];
}

/** Where there is cod on the menu, cod is what is wanted. */
const isSold = (name: string, folded: string): boolean =>
  folded.includes("cod") && /(?<!\p{L})cod(?!\p{L})/u.test(plain(name));
