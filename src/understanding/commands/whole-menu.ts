// A message that asks for the menu and for nothing else: no text of one matter ("half portions for children") answers it.
import { plain } from "../text.ts";

const card =
  "(?:(?:food |drinks? |full |whole |lunch |dinner )?menus?|carta|carte|(?:speise|menu)?karte|cardapio|ementa|lista)";
const asks = [
  `what(?:'?s| is)? (?:there )?on (?:the|your) ${card}`,
  "what (?:food|dishes|(?:kind|type|sort) of food) (?:do you|have you|you) (?:have|got|serve|do|sell|offer)",
  "what (?:(?:do|can) (?:you|we|i) (?:have|serve|sell|offer|get|eat)|have you got)(?: to eat(?: and drink)?| to drink| for food)?",
  `(?:(?:can|could|may) (?:i|we|you) (?:please )?(?:see|have|get|show (?:me|us)|look at|have a look at|view|send me)|show (?:me|us)|i(?:'d| would) like to see|let me see|send me) (?:the|your|a) ${card}`,
  "que (?:ten[ei]\\w+|hay|serv\\w+|sirven|ofrec\\w+) (?:de|para) comer",
  `(?:me )?(?:ensen\\w+|muestr\\w+|mostr\\w+|pas\\w+|puedo ver|pued\\w+ (?:ensenar|mostrar|pasar)(?:me)?|quiero ver|quisiera ver) (?:la|el|su|vuestra|tu) (?:${card}|menu)`,
  "que (?:hay|ten[ei]\\w+) en (?:la carta|el menu)",
  "qu(?:e |'|'est[- ]ce que )(?:vous )?(?:avez|servez|proposez)(?:[- ]vous)? (?:a|pour) manger",
  `(?:(?:je peux|puis[- ]je|on peut|est[- ]ce que je peux|je voudrais|pourrais[- ]je) (?:voir|avoir)|(?:pouvez[- ]vous )?(?:me )?montre\\w*(?:[- ]moi)?) (?:la|le|votre) ${card}`,
  "was (?:habt ihr|haben sie|hast du|gibt(?: es|'?s)?|bietet ihr)(?: denn)?(?: heute)? (?:zu|zum) essen",
  "was (?:steht auf|gibt es auf) (?:der|eurer|ihrer) (?:speise)?karte",
  `(?:(?:kann|konnte|darf|durfte) ich (?:bitte )?(?:die|eure|ihre) ${card} (?:bitte )?(?:sehen|haben|bekommen)|zeig\\w* (?:sie )?(?:mir )?(?:bitte )?(?:die|eure|ihre) ${card})`,
  "(?:che )?cosa (?:avete|c'e|servite) (?:da|di) mangiare",
  `(?:(?:posso|possiamo|potrei|vorrei) (?:vedere|avere)|(?:mi )?(?:mostri|mostra|fai vedere|fa vedere)) (?:il|la|il vostro) ${card}`,
  "o que (?:e que )?(?:voces )?(?:tem|ha|servem|tens) (?:para|pra|de) comer",
  `(?:(?:posso|podemos|queria|quero|gostava de) ver|(?:me )?mostr\\w+(?:-me)?) (?:o|a) ${card}`,
  "(?:the |la |die |il |o |el |le )?(?:menus?|carta|speisekarte|cardapio|ementa)",
];
const opens = "(?:(?:hi|hey|hello|hola|bonjour|salut|hallo|ciao|ola|oi|so|and|ok|well|y|et|und|e)[ ,!.]+)*";
const closes =
  "(?: (?:here|today|tonight|please|pls|again|then|hoy|por favor|aujourd'hui|s'il (?:vous|te) plait|heute|bitte|oggi|per favore|hoje))*";
const whole = new RegExp(`^[ ¿]*${opens}(?:${asks.join("|")})${closes}[ ?!.]*$`, "u");

export const asksForMenu = (text: string): boolean => text.length < 90 && whole.test(plain(text));

/** "What do you have?", with no word of food: where a time is being asked for it asks which there are. */
const bare = new RegExp(
  `^[ ¿]*${opens}what (?:(?:do|can) (?:you|we|i) (?:have|offer|get)|have you got)${closes}[ ?!.]*$`,
  "u",
);
export const asksWhatThereIs = (text: string): boolean => text.length < 90 && bare.test(plain(text));
