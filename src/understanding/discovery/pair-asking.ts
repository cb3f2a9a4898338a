// What only asks about two visits, and what takes them back: "can I cancel for free?" cancels nothing.
import type { GlobalCommand } from "#contracts/global-commands";

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}'])(?:${words})(?!\\p{L})`, "u");
const lead = (words: string): RegExp => new RegExp(`^[^\\p{L}]*(?:${words})(?!\\p{L})`, "u");

/** "Can we do Wednesday?", "could you cancel both?": a wish, though it is put as a question. */
const wishing = lead(
  "(?:and )?(?:what|how) about|(?:can|could|would|will) (?:we|you|u)|(?:can|could|may) i (?:please )?(?:do|make|have|get|move|change|book|reschedule|take|come|cancel)|any other|any(?:thing| times?)|que tal|puedes|podemos|podrias|podriamos|et si|peux-tu|pouvez-vous|pourriez-vous|on peut|pouvons-nous|kannst du|konnen (?:wir|sie)|konnten (?:wir|sie)|wie ware|was ist mit|puoi|potete|potresti|possiamo|potremmo|che ne dic\\w*|podes?|poderia\\w*",
);
const questioning = lead(
  "what|when|where|which|who|why|how|is|are|do|does|did|can|could|will|would|que|cual\\w*|cuando|donde|quien|como|cuanto\\w*|por que|hay|abren|tienen|puedo|se puede|cobran|quel\\w*|quand|ou (?:est|sont)|qui|comment|combien|pourquoi|est-ce|y a|ont-ils|puis-je|peut-on|was|wann|wo|wer|wie|warum|gibt|haben|hat|ist|sind|kann|darf|offnen|che|qual\\w*|quando|dove|chi|come|quant[oa]\\w*|perche|c'e|ci sono|posso|si puo|hanno|aprono|quais|onde|quem|porque|ha|tem|abrem",
);

/** A message that asks: no answer to what was asked of the customer. `said` is plain. */
export const isAsking = (said: string): boolean =>
  !wishing.test(said) && (said.trim().endsWith("?") || questioning.test(said));

/** Begins as a question does, whatever mark ends it. */
export const isQuestioning = (said: string): boolean => !wishing.test(said) && questioning.test(said);

const whether = new RegExp(
  "^\\W*(?:(?:and|but|y|et|und|e) )?(?:is|would|will|does|could|es|seria|est-ce que|c'est|ce serait|ist|ware|geht|ginge|passt|e|sarebbe|va bene|seria|da) (?:.{2,60})(?<!\\p{L})(?:possible|works?|doable|an option|too|posible|moglich|auch|possibile|possivel)\\W*$|^\\W*(?:es posible|seria posible|puede ser|c'est possible|geht(?: es| auch)?|ginge(?: es| auch)?|ist|e possibile|sarebbe possibile|e possivel|seria possivel|da para) .{2,40}$",
  "u",
);
/** "Is Wednesday possible?": asks for another time, and is meant as a wish for it. `said` is plain. */
export const asksWhether = (said: string): boolean => whether.test(said);

const verb =
  "cancel(?!l?ation|acion|lazion|ament|acao|acoes)\\w*|annul(?!ation|lament)\\w*|stornier(?!ung)\\w*|absag\\w+|anul(?!acion|acao)\\w*|disdi\\w*|desmarc\\w*";
const cancelling = whole(`${verb}|call off|sag\\w* .{0,30}ab`);
const negated = whole(
  `(?:not|never|dont|(?:do|did|would|should|need)n't|nicht|ne|pas|non|nao)(?: \\p{L}+){0,2} (?:${verb})|n'(?:${verb})|no(?: (?:los?|las?|me|te|quiero|quisiera)){0,2} (?:canceles?|cancelar\\w*|anules?|anular\\w*)|(?:${verb}|sag\\w*)(?: \\p{L}+){0,4} (?:nicht|pas)|(?:${verb})-(?:les|la|le) pas`,
);
const aboutIt = whole(
  "polic\\w*|fees?|charge[sd]?|for free|free of|refund\\w*|just asking|what if|if (?:i|we|they|you)|late|gratis|kostenlos|gratuit\\w*|politicas?|frais|gebuhr\\w*|penal\\w*|wenn (?:ich|wir)|si (?:cancelo|anulo|j'annule|je)|s[ei] (?:annullo|cancelo|cancelar)",
);
const alerts = whole(
  "alerts?|alarms?|notifications?|reminders?|watch\\w*|alertas?|avisos?|alertes?|benachrichtigung\\w*|avvis[oi]|notifiche",
);

/** "Cancel both", "cancel the haircut", and nothing that asks about it, denies it or means the alerts. */
export const takesBack = (said: string, commands: readonly GlobalCommand[]): boolean =>
  cancelling.test(said) &&
  !isAsking(said) &&
  ![negated, aboutIt, alerts].some((it) => it.test(said)) &&
  !commands.some((it) => ["unwatch", "watch", "watches"].includes(it.type));

const both = whole(
  "both|them|all|everything|the two|two|(?:my|the|these|those) (?:bookings|appointments|visits|reservations)|ambos|ambas|l[oa]s dos|todos?|todas|(?:cancel|anul)\\w*[oa]s|(?:mis|las) (?:citas|reservas)|les deux|tous|tout|\\p{L}+-les|(?:mes|les) rendez-vous|beides?|beiden|alles?|sie|(?:meine|die) termine|entramb[ie]|tutt[oie]|tutti e due|(?:annul|cancel|disdi)\\w*l[ie]|os dois|as duas|tudo|\\p{L}+-[oa]s",
);
const bare = new RegExp(
  `^\\W*(?:(?:please|por favor|bitte|s'il vous plait|per favore|ok(?:ay)?|no)\\W+)?(?:${verb})(?:\\W+(?:it|that|please|por favor|bitte|s'il (?:vous|te) plait|per favore))*\\W*$`,
  "u",
);

/** Both of them are meant: said so, or nothing else was said. */
export const meansBoth = (said: string): boolean => both.test(said) || bare.test(said);

const denying = lead("no|nope|nah|nein|non|nao|don't|do not");
/** "No, keep both." */
export const beginsWithNo = (said: string): boolean => denying.test(said);
