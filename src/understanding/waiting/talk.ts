// Talk about the waitlist: patterns over plain text (lower case, no accents), a table a language.
import { languageOf } from "../region.ts";

export interface WaitTalk {
  /** Wants onto the list, or to hear of what comes free. */
  join: string;
  leave: string;
  /** Whether they are on it still, and where. */
  check: string;
}

const list = "(?:wait(?:ing)?[- ]?list|stand-?by(?: list)?)";
const english: WaitTalk = {
  join: `${list}|wait-?listed?|(?:put|add|get|stick|pop) (?:me|us|my name|our name) (?:on|onto|to|down on|in) (?:the|a|your|that|some) (?:list|queue)|(?:can|could|may) (?:i|we) (?:get|go|be) (?:put )?on (?:the|a|your) list|(?:let (?:me|us) know|notify (?:me|us)|tell (?:me|us)|text (?:me|us)|message (?:me|us)|e-?mail (?:me|us)|ping (?:me|us)|alert (?:me|us)|contact (?:me|us)|get back to (?:me|us)) (?:if|when|as soon as|in case|should) (?:\\w+ ){0,5}?(?:opens?|frees?|open up|free|available|cancels?|cancelled|canceled|cancellations?|comes? up|becomes?|drops? out)|(?:if|in case|when) (?:someone|somebody|anyone|anybody|another \\w+) (?:\\w+ )?(?:cancels|drops out|does(?:n't| not) show)|(?:in case of|if there(?:'s| is| are)) (?:a|any) cancell?ations?`,
  leave: `(?:take|remove|get|pull|strike|drop|delete|scratch|cross) (?:me|us|my name|our name) (?:off|from|out of) (?:\\w+ )?(?:list|queue|${list})|(?:leave|cancel|quit|drop|exit|get off|come off|stop) (?:\\w+ ){0,4}?${list}|(?:get|come) off the list|(?:don't|do not|no longer) (?:want|need|wish) (?:to be |to stay |to wait |being )?(?:\\w+ )?on (?:the|your|that) (?:list|${list})`,
  check: `(?:am i|are we)(?: \\w+)? (?:on|in) (?:the|a|your|that|any) (?:list|queue|line|${list})|where (?:am i|are we) (?:on|in) (?:the|your) (?:list|queue|line|${list})|${list} status|status (?:of|on) (?:\\w+ )?${list}|(?:my|our) (?:place|spot|position) (?:on|in) (?:the|your) (?:list|queue|line|${list})|(?:any )?(?:news|update|word) (?:on|about|from|for) (?:the|my|your) (?:list|${list})|how long is (?:the|your) ${list}|what number am i`,
};

const spanish: WaitTalk = {
  join: "lista de espera|(?:apunt|pon|anot|met|anad)\\w* (?:me |nos )?(?:a|en) (?:la|una|vuestra|su) lista|(?:avis|dig|dime|llam|escrib|notific)\\w* (?:\\w+ )?(?:si|cuando) (?:\\w+ ){0,4}?(?:libr\\w+|liber\\w+|qued\\w+|cancel\\w+|anul\\w+|hueco|sitio)|si alguien (?:cancela|anula)",
  leave:
    "(?:quit|sac|borr|elimin|retir|tach)\\w* (?:me |nos )?(?:de|de la|de esa) (?:la )?lista|(?:salir|salirme|darme de baja|bajarme) de la lista|(?:cancel|anul)\\w* (?:\\w+ ){0,3}lista de espera|ya no quiero (?:estar|esperar)(?: en la lista)?",
  check:
    "(?:sigo|seguimos|estoy|estamos)(?: \\w+)? en (?:la|alguna) lista|(?:que|en que) (?:puesto|posicion|lugar) (?:\\w+ )?(?:de|en) la lista|(?:alguna )?novedad(?:es)? (?:de|sobre) la lista",
};

const french: WaitTalk = {
  join: "liste d'? ?attente|(?:inscri|met|ajout)\\w*(?:[- ](?:moi|nous|me|m'))? (?:sur|a|dans) (?:la|une|votre) liste|(?:prevenez|previens|prevenir|avertissez|avertir|dites|contactez|rappelez|tenez)(?:[- ](?:moi|nous|le moi))?(?: au courant)? (?:si|quand|des que) (?:\\w+['’ ]){0,5}?(?:liber\\w+|libre|annul\\w+|desist\\w+|place)|me (?:prevenir|avertir|contacter) (?:si|quand)|si quelqu'un (?:annule|se desiste)",
  leave:
    "(?:retir|enlev|supprim|ot|ray|effac)\\w*(?:[- ](?:moi|nous|me))? de (?:la|cette|votre) liste|(?:sortir|quitter|desinscri\\w+)(?: \\w+)? (?:de )?la liste|(?:annul)\\w* (?:\\w+ ){0,4}liste d'? ?attente|ne veux plus (?:etre|attendre)",
  check:
    "(?:suis[- ]je|je suis|sommes[- ]nous|on est|est[- ]ce que je suis)(?: \\w+)? (?:sur|dans) la liste|(?:quelle|ma) (?:place|position) (?:sur|dans) la liste|(?:des )?nouvelles (?:de|pour) la liste",
};

const german: WaitTalk = {
  join: "warteliste|(?:setz|trag|schreib|pack|nimm|nehm)\\w* (?:sie )?(?:mich|uns) (?:\\w+ ){0,2}?(?:auf|in) (?:die|eine|eure|ihre) liste|(?:sag|gib|gebt|geben|meld|benachrichtig|informier|schreib|ruf)\\w* (?:\\w+ ){0,4}?(?:bescheid |euch |sich )?,? ?(?:wenn|falls|sobald) (?:\\w+ ){0,5}?(?:frei|platz|abgesagt|absagt|storniert|absage)|(?:falls|wenn) jemand (?:absagt|storniert|ausfallt)",
  leave:
    "(?:nimm|nehm|streich|losch|entfern|trag)\\w* (?:sie )?(?:mich|uns) (?:\\w+ )?(?:von|aus) der (?:warte)?liste|von der (?:warte)?liste (?:nehmen|streichen|loschen|runter|weg|herunter)|(?:will|mochte|wollen|mochten) (?:\\w+ )?nicht mehr (?:auf (?:der|die) )?(?:warteliste|warten)|(?:warteliste) (?:verlassen|stornieren|absagen)",
  check:
    "(?:bin ich|sind wir|steh\\w* ich|stehen wir|ich bin|wir sind)(?: \\w+){0,2} auf (?:der|einer) (?:warte)?liste|(?:wo|welchen platz|an welcher stelle) (?:\\w+ ){0,3}?(?:auf|in) der (?:warte)?liste|(?:was )?neues (?:von|zu|bei) der (?:warte)?liste",
};

const italian: WaitTalk = {
  join: "lista d'? ?i? ?attesa|(?:mett|aggiung|inser|segn|iscriv)\\w* (?:\\w+ )?(?:in|nella|alla|sulla) (?:\\w+ )?lista|(?:avvis|avvert|contatt|scriv|chiam|fammi sapere|fatemi sapere|fateci sapere|farmi sapere|dimmi)\\w*(?: \\w+)? (?:se|quando) (?:\\w+ ){0,5}?(?:liber\\w+|disdic\\w+|disdett\\w+|annull\\w+|cancell\\w+|posto)|se qualcuno (?:disdice|annulla|rinuncia)",
  leave:
    "(?:togli|tolg|rimuov|cancell|elimin|leva)\\w* (?:\\w+ )?(?:dalla|della) (?:\\w+ )?lista|(?:uscire|esco) dalla lista|non voglio piu (?:stare|essere|aspettare)(?: in lista)?",
  check:
    "(?:sono|siamo)(?: \\w+)? (?:in|nella|sulla) (?:\\w+ )?lista|(?:che|in che) (?:posto|posizione) (?:\\w+ )?(?:nella|della|in) lista|(?:ci sono )?novita (?:sulla|della|dalla) lista",
};

const portuguese: WaitTalk = {
  join: "lista de espera|(?:coloc|poe|ponha|por|bota|mete|meta|adicion|inscrev|inclu)\\w*(?:-(?:me|nos))? (?:\\w+ )?(?:na|numa|em uma|a) lista|(?:avis|inform|diz|diga|notifi|lig|mand|contact|contat)\\w*(?:-(?:me|nos))? (?:\\w+ ){0,2}?(?:se|quando|caso) (?:\\w+ ){0,5}?(?:vag\\w+|livre|liber\\w+|desist\\w+|cancel\\w+|abrir|lugar)|se alguem (?:cancelar|desistir)",
  leave:
    "(?:tir|retir|remov|apag|risc)\\w*(?:-(?:me|nos))? (?:\\w+ )?da lista|sair da lista|(?:cancel)\\w* (?:\\w+ ){0,3}lista de espera|nao quero mais (?:estar|ficar|esperar)(?: na lista)?",
  check:
    "(?:estou|estamos|continuo|continuamos)(?: \\w+)? (?:na|em) (?:\\w+ )?lista|(?:qual|em que) (?:e )?(?:a )?(?:minha )?(?:posicao|lugar) (?:\\w+ )?na lista|(?:alguma )?novidades? (?:da|sobre a) lista",
};

const tables: Readonly<Record<string, WaitTalk>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
};

/** An unknown language reads as English. */
export const waitTalkFor = (tag: string): WaitTalk => tables[languageOf(tag)] ?? english;
