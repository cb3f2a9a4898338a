// How customers say that their name, number or address is written wrong, by language. Plain letters.

export interface DetailWords {
  name: string;
  phone: string;
  email: string;
  /** It is wrong, or shall be another. */
  wrong: string;
  /** What stands right before the right name. */
  is: string;
}

const mail = "e-?mails?|mail";

export const detailWords: Readonly<Record<string, DetailWords>> = {
  en: {
    name: "(?:my |the |our |last |first )names?|name on (?:it|the (?:booking|reservation|table|appointment))|names? (?:is|was) wrong",
    phone: "(?:my|the|our) (?:\\w+ )?(?:number|phone|cell|mobile)(?! of)",
    email: `(?:my|the|our) (?:${mail})`,
    wrong:
      "wrong|incorrect|not (?:right|correct)|isn'?t (?:right|correct)|mis-?spel\\w*|spel\\w+ wrong|typo|mistake|change|update|correct|fix|replace|actually|should be|has changed|is now",
    is: "it'?s|it is|is|to|under|should be|be|as",
  },
  es: {
    name: "(?:el|mi) nombre|(?:el|mi) apellido",
    phone: "(?:el|mi) (?:numero|telefono|movil|celular)(?! de (?!telefono|movil|contacto))",
    email: `(?:el|mi) (?:correo|${mail})`,
    wrong:
      "\\bmal\\b|incorrect\\w+|equivocad\\w+|erroneo|error|cambi\\w+|corrig\\w+|correg\\w+|actualiz\\w+|en realidad|deberia ser|ahora es",
    is: "es|a|por|ser|se llama|seria",
  },
  fr: {
    name: "(?:le|mon) (?:nom|prenom)",
    phone: "(?:le|mon) (?:numero|telephone|portable)(?! de (?!telephone|portable))",
    email: `(?:l'|mon |le )(?:adresse|${mail}|courriel)`,
    wrong:
      "faux|fausse|incorrect\\w*|pas (?:le )?bon|mal (?:ecrit|orthographie)|erreur|chang\\w+|corrig\\w+|modifi\\w+|en fait|devrait etre",
    is: "c'est|est|a|par|en|etre",
  },
  de: {
    name: "(?:der|mein|den|meinen) (?:nach|vor)?name\\w*",
    phone: "(?:die|meine|meiner) (?:telefon|handy|mobil)?nummer",
    email: `(?:die|meine) (?:${mail})(?:-?adresse)?`,
    wrong:
      "falsch|stimmt nicht|nicht richtig|fehler|verschrieben|ander[ens]\\w*|korrigier\\w+|berichtig\\w+|eigentlich|sollte|lautet jetzt",
    is: "ist|auf|in|heisst|lautet|sein|zu",
  },
  it: {
    name: "(?:il|mio) (?:nome|cognome)|il mio (?:nome|cognome)",
    phone: "(?:il|mio) (?:numero|telefono|cellulare)(?! (?:di|delle) (?!telefono|cellulare))",
    email: `(?:l'|la |mia )(?:indirizzo|${mail})|il mio indirizzo`,
    wrong:
      "sbagliat\\w+|errat\\w+|non e giust\\w+|errore|cambi\\w+|corregg\\w+|in realta|dovrebbe essere|ora e",
    is: "e|è|a|con|in|essere|si chiama",
  },
  pt: {
    name: "(?:o|meu) (?:nome|apelido|sobrenome)",
    phone: "(?:o|meu) (?:numero|telefone|telemovel|celular)(?! de (?!telefone|telemovel|contato|contacto))",
    email: `(?:o|meu) (?:${mail}|correio)`,
    wrong: "errad[oa]|incorret\\w+|engano|erro|mud\\w+|alter\\w+|corrig\\w+|na verdade|devia ser|agora e",
    is: "e|é|para|por|ser|chama-se",
  },
};
