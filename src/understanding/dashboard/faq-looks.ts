// Looks at what customers are answered: all the questions with an answer, or what is written about one thing.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { tidy } from "../wishes/tidy.ts";
import type { Wish } from "./reading.ts";

/** "What do we say about …", "what does the assistant answer when asked about …", "what are customers told about …". */
const told = {
  en: /^\W*(?:(?:please|and|so|tell me|show me|remind me),? )*(?:what|how)(?:'s)? (?:(?:do|does|did|would|will|should) (?:we|you|i|it|they|(?:the|our|my|your) (?:assistant|chat|chat ?bot|bot|widget|ai|front desk|web ?site|page|faqs?|system)) (?:usually |currently |now )?(?:say|tell|answer|reply|respond)|(?:are|is|do|does) (?:our |the )?(?:customers?|guests?|people|clients?|everyone|somebody|someone) (?:told|hear|get told|be told)|(?:is |are )?(?:our|the|your) answers?|(?:do we have |have we |is )written)(?![\p{L}])(?<rest>.*)$/u,
  es: /^\W*(?:(?:y|por favor|dime|ensename),? )*(?:que|como) (?:(?:decimos|dices|digo|dice|respondemos|respondes|responde|contestamos|contestas|contesta)|(?:se les? dice|oyen|les? decimos))(?![\p{L}])(?<rest>.*)$/u,
};
/** What leads to the thing itself. */
const about = {
  en: /(?<![\p{L}])(?:about|regarding|concerning|asks? (?:if|whether|for)|asked (?:if|whether|for)|on|to)(?![\p{L}])(?<what>.*)$/u,
  es: /(?<![\p{L}])(?:sobre|acerca de|pregunta[nr]? (?:por|si|sobre)|del?)(?![\p{L}])(?<what>.*)$/u,
};
const asked = {
  en: /(?<![\p{L}])(?:faqs?|(?:our|the|your) (?:frequent|common|standard) questions)(?![\p{L}])/u,
  es: /(?<![\p{L}])(?:faqs?|preguntas frecuentes)(?![\p{L}])/u,
};
const looks = {
  en: /^\W*(?:(?:please|pls|can you|could you|can i|could i|i want to|let me) )*(?:what|which|show|list|see|read|give me|tell me|display|how many|do we|have we|are there|is there|any|is|are|(?:(?:our|the) )?faqs?\W*$)/u,
  es: /^\W*(?:(?:por favor|puedes) )*(?:que|cuales|muestra|ensena|lista|dime|hay|ver|tenemos)/u,
};

/** A look alone, whatever verb it is asked with: nothing is drafted by it and nobody is written to. */
export function faqView(wish: Wish): DashboardCommand[] {
  const language = wish.locale.language === "es" ? "es" : "en";
  const view = (topic: string | null): DashboardCommand[] => [{ type: "faq.view", topic, confidence: 0.9 }];
  const rest = told[language].exec(wish.folded)?.groups?.["rest"];
  if (rest !== undefined) {
    const what = about[language].exec(rest)?.groups?.["what"];
    const topic = what === undefined ? null : own(wish, what);
    if (topic !== null) return view(topic);
  }
  if (!(asked[language].test(wish.folded) || wish.has("faq")) || !looks[language].test(wish.folded))
    return [];
  if (wish.has("add", "hide", "cancel", "set", "rename") || wish.folded.includes(":")) return [];
  const what = /(?<![\p{L}])(?:about|regarding|on|for|sobre|de)(?![\p{L}])(?<what>.*)$/u.exec(wish.folded)
    ?.groups?.["what"];
  return view(what === undefined ? null : own(wish, what));
}

/** In the writer's own letters. */
function own({ text }: Wish, tail: string): string | null {
  const said = tidy(text.slice(text.length - tail.length).replace(/^[\s"“”']+|[\s"“”'?.!]+$/gu, ""));
  return said === null || said === "" ? null : said.slice(0, 200);
}
