// How customers speak to the team through the chat, and how they give a wish up, a row a language. Of plain words.
export interface AsideWords {
  /** Begins words that are for the team as they stand; what follows is the note. */
  note: string;
  /** Gives a wish up in so many words; `thing` is what was wished for. */
  drop: readonly string[];
  /** Has no use for it any longer: too little to take off what somebody cannot eat. */
  unneeded: readonly string[];
}

/** What is named ends where another thing begins: "forget the window and cancel my booking". */
const thingTo = (and: string): string => `(?<thing>(?:(?! (?:${and})(?![\\p{L}]))[^.,;:!?]){3,40})`;

const enThing = thingTo("and|but|or|so|because");
const enTeam =
  "(?:kitchen|chef|cooks?|team|staff|restaurant|waiter|waitress|server|host|owner|stylist|barber|hairdresser|mechanic|garage|salon|therapist|booking|reservation|order|table)";
const en: AsideWords = {
  note: `(?:(?:please|pls|can you|could you|would you|also|just|add|leave|make|put|a|i have a) ){0,5}(?:(?:note|message|info|information|request|remark|comment)(?: down)? (?:for|to) (?:the |your )?${enTeam}|(?:special )?(?:notes?|requests?|remarks?|comments?|instructions?)(?= ?:)|(?:tell|inform|warn) (?:the |your )?${enTeam}|let (?:the |your )?${enTeam} know)(?: that| saying)? ?[:,-]? ?`,
  drop: [
    `(?:forget|drop|scratch|scrap|ignore|lose|leave out|skip|remove|delete|never ?mind)(?: about)? (?:the|that|my|our)(?: thing (?:with|about) the)? ${enThing}`,
    `(?:take|remove) (?:the |that |my |our )?${enThing} off(?: the (?:note|notes|booking))?`,
  ],
  unneeded: [
    `(?:i|we) (?:(?:don't|do not|won't)(?: really| actually)? (?:need|want|have|care about)|no longer (?:need|want|have|care about))(?: to sit| to be)? (?:a |an |the |that |our |my )?${enThing} (?:any ?more|any longer|after all)`,
    `(?:i|we) (?:no longer (?:need|want)|(?:don't|do not|won't|needn't)(?: really| actually)? need (?=the |that |our |my ))(?: to sit| to be)? ?(?:a |an |the |that |our |my )?${enThing}`,
    `no (?:more )?need for (?:a |an |the |that )?${enThing}`,
  ],
};

const esThing = thingTo("y|e|pero|porque");
const es: AsideWords = {
  note: "(?:(?:por favor|puedes|podrias|una|deja|anade) ){0,3}(?:nota|mensaje|aviso|recado) para (?:la cocina|el chef|el cocinero|el equipo|el personal|el restaurante|la peluquera|el mecanico)(?: que)? ?[:,-]? ?|(?:diga|dile|digale|avisa|avise)(?:n|s)? (?:a la cocina|al chef|al cocinero|al equipo|al personal)(?: de)?(?: que)? ?[:,-]? ?",
  drop: [`(?:olvida|olvide|olvidate de|deja|quita|quite) (?:lo de(?:l| la)? |el |la |los |las )${esThing}`],
  unneeded: [
    `ya no (?:necesito|necesitamos|hace falta|quiero|queremos) (?:el |la |una? )?${esThing}`,
    `no (?:necesito|necesitamos|hace falta) (?:el |la )${esThing}`,
  ],
};

const frThing = thingTo("et|mais|car");
const fr: AsideWords = {
  note: "(?:(?:s'il vous plait|svp|pouvez[- ]vous|une|merci de|laissez) ){0,3}(?:note|message|mot|remarque) pour (?:la cuisine|le chef|le cuisinier|l'equipe|le personnel|le restaurant|la coiffeuse|le mecanicien)(?: que)? ?[:,-]? ?|(?:dites|prevenez|signalez|dire|prevenir) (?:a la cuisine|au chef|la cuisine|le chef|a l'equipe|l'equipe)(?: que)? ?[:,-]? ?",
  drop: [
    `(?:oubliez|oublie|laissez tomber|laisse tomber|enlevez|enleve) (?:l'histoire d[eu] |le |la |les |l')${frThing}`,
  ],
  unneeded: [`(?:je n'ai|nous n'avons|on n'a) plus besoin d(?:e la |e l'|e |u |')${frThing}`],
};

const deThing = thingTo("und|aber|oder");
const de: AsideWords = {
  note: "(?:(?:bitte|eine|konnen sie|konntest du|kannst du) ){0,3}(?:notiz|nachricht|hinweis|info|anmerkung) (?:fur|an) (?:die kuche|den koch|das team|das personal|das restaurant|die friseurin|die werkstatt)(?: dass)? ?[:,-]? ?|(?:sagen sie|sag|sagt)(?: bitte)? (?:der kuche|dem koch|dem team|dem personal)(?: bescheid)?,?(?: dass)? ?[:,-]? ?",
  drop: [
    `(?:vergessen sie|vergiss|vergesst|streichen sie|streich)(?: bitte)?(?: das mit)? (?:den|die|das|dem|der|meine|unsere) ${deThing}`,
  ],
  unneeded: [
    `(?:wir|ich) brauchen? doch keinen? ${deThing}`,
    `(?:wir|ich) brauchen? keinen? ${deThing} mehr`,
    `(?:wir|ich) brauchen? (?:den|die|das) ${deThing} nicht`,
  ],
};

const itThing = thingTo("e|ed|ma|perche");
const it: AsideWords = {
  note: "(?:(?:per favore|puo|puoi|una|lascia|aggiungi) ){0,3}(?:nota|messaggio|avviso) per (?:la cucina|lo chef|il cuoco|il personale|lo staff|il ristorante|la parrucchiera|il meccanico)(?: che)? ?[:,-]? ?|(?:dica|di'?|dite|avvisa|avvisi|avvisate) (?:alla cucina|allo chef|al cuoco|al personale|la cucina|lo chef)(?: che)? ?[:,-]? ?",
  drop: [
    `(?:lascia(?:te)? (?:perdere|stare)|dimentica(?:te)?|togli(?:ete)?) (?:la storia del(?:la)? |il |la |lo |l'|i |le )${itThing}`,
  ],
  unneeded: [
    `non (?:ho|abbiamo|mi serve|ci serve|serve) piu (?:bisogno d(?:i |el |ella |ell'))?(?:il |la |lo |l'|un |una )?${itThing}`,
  ],
};

const ptThing = thingTo("e|mas|porque");
const pt: AsideWords = {
  note: "(?:(?:por favor|pode|podes|uma|deixe|deixa) ){0,3}(?:nota|mensagem|recado|aviso) para (?:a cozinha|o chef|o cozinheiro|a equipa|a equipe|o restaurante|a cabeleireira|o mecanico)(?: que)? ?[:,-]? ?|(?:diga|avise|avisa|diz) (?:a cozinha|ao chef|ao cozinheiro|a equipa|a equipe)(?: que)? ?[:,-]? ?",
  drop: [`(?:esqueca|esquece|deixe|deixa|tire|tira) (?:la )?(?:isso d[aeo] |o |a |os |as )${ptThing}`],
  unneeded: [
    `(?:ja nao (?:preciso|precisamos|quero|queremos)(?: mais)?|nao (?:preciso|precisamos|quero|queremos) mais) (?:d[aeo] |de uma? |o |a |uma? )?${ptThing}`,
    `nao (?:preciso|precisamos) d[ao] ${ptThing}`,
  ],
};

const languages: Readonly<Record<string, AsideWords>> = { en, es, fr, de, it, pt };

export const asideWords = (language: string): AsideWords => languages[language] ?? en;
