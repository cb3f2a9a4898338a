// How currencies are called, and how each language bounds an amount; read without accents, in lower case.

/** Signs and codes, before or after the figures. */
export const signs: Readonly<Record<string, string>> = {
  us$: "USD",
  c$: "CAD",
  a$: "AUD",
  r$: "BRL",
  $: "$",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  chf: "CHF",
  cad: "CAD",
  aud: "AUD",
  nzd: "NZD",
  mxn: "MXN",
  brl: "BRL",
  jpy: "JPY",
  inr: "INR",
  cny: "CNY",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  pln: "PLN",
  czk: "CZK",
  "rs.": "INR",
  rs: "INR",
};

/** Names after the figures; `$` is the dollar of where the business is. */
export const names: readonly (readonly [pattern: string, currency: string])[] = [
  ["(?:us|american) dollars?", "USD"],
  ["canadian dollars?", "CAD"],
  ["australian dollars?", "AUD"],
  ["dollars?|dolares|dolar|dollar[oi]|bucks?", "$"],
  ["euros?", "EUR"],
  ["pounds?(?: sterling)?|quid|libras?(?: esterlinas?)?|livres?(?: sterling)?|pfund|sterlin[ae]", "GBP"],
  ["(?:swiss )?francs?|franken|franchi|francos?", "CHF"],
  ["yen|yenes", "JPY"],
  ["rupees?|rupias?|roupies?|rupien|rupie", "INR"],
  ["real|reais|reales", "BRL"],
  ["pesos?", "MXN"],
  ["kronor|kronas?", "SEK"],
  ["zloty(?:s|ch)?", "PLN"],
];

export const hundredths =
  "cents?|pence|pennies|penny|p|centavos?|centimos?|centimes?|centesim[io]|eurocents?|rappen";

/** "$" of countries with a dollar or peso of their own. */
export const dollars: Readonly<Record<string, string>> = {
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  MX: "MXN",
  SG: "SGD",
  HK: "HKD",
};

/** Currencies without hundredths. */
export const whole: ReadonlySet<string> = new Set(["JPY", "KRW", "CLP", "VND", "ISK"]);

interface BoundWords {
  atMost: string;
  atLeast: string;
  /** After the amount. */
  orLess: string;
  orMore: string;
  between: string;
  and: string;
  thousand: string;
}

export const bounds: Readonly<Record<string, BoundWords>> = {
  en: {
    atMost:
      "under|less than|below|at most|up to|(?:do ?n'?t|not|never|no) (?:wanna |want to |to )?(?:spend|pay|go) (?:any )?(?:more than|over)|(?:no|not) (?:more|higher) than|not over|no more than|max(?:imum)?(?: of)?|cheaper than|within|(?:max |maximum )?budget(?: is| of)?",
    atLeast:
      "over|more than|above|at least|(?:no|not) (?:less|lower) than|min(?:imum)?(?: of)?|starting (?:at|from)|upwards of",
    orLess: "or less|or under|or below|max(?:imum)?|tops|at most",
    orMore: "or more|or over|and up|and over|min(?:imum)?|at least",
    between: "between|from",
    and: "and|to|-",
    thousand: "k|thousand|grand",
  },
  es: {
    atMost: "menos de|por debajo de|como maximo|maximo(?: de)?|hasta|no mas de|no mas que",
    atLeast: "mas de|por encima de|al menos|por lo menos|como minimo|minimo(?: de)?|no menos de|desde",
    orLess: "o menos|como maximo|maximo",
    orMore: "o mas|como minimo|minimo",
    between: "entre|de|desde",
    and: "y|a|hasta|-",
    thousand: "k|mil",
  },
  fr: {
    atMost: "moins d[e']|en dessous de|au plus|au maximum|maximum|jusqu'a|pas plus d[e']",
    atLeast: "plus d[e']|plus que|au[- ]dessus de|au moins|au minimum|minimum|a partir de|pas moins d[e']",
    orLess: "ou moins|maximum|max|au plus",
    orMore: "ou plus|minimum|au moins",
    between: "entre|de",
    and: "et|a|-",
    thousand: "k|mille",
  },
  de: {
    atMost: "unter|weniger als|hochstens|maximal|bis(?: zu)?|nicht mehr als|nicht uber",
    atLeast: "uber|mehr als|mindestens|wenigstens|ab|nicht weniger als|nicht unter",
    orLess: "oder weniger|maximal|hochstens",
    orMore: "oder mehr|mindestens",
    between: "zwischen|von",
    and: "und|bis|-",
    thousand: "k|tausend",
  },
  it: {
    atMost: "meno di|sotto(?: i| gli)?|al massimo|massimo|fino a|non piu di|entro(?: i| gli)?",
    atLeast: "piu di|oltre(?: i| gli)?|sopra(?: i| gli)?|almeno|minimo|a partire da|non meno di",
    orLess: "o meno|al massimo|massimo",
    orMore: "o piu|minimo|almeno",
    between: "tra|fra|da|dai",
    and: "e|a|ai|-",
    thousand: "k|mila",
  },
  pt: {
    atMost: "menos de|abaixo de|no maximo|maximo(?: de)?|ate|nao mais (?:de|do) que|nao mais de",
    atLeast: "mais de|mais do que|acima de|pelo menos|no minimo|minimo(?: de)?|a partir de|nao menos de",
    orLess: "ou menos|no maximo|maximo",
    orMore: "ou mais|no minimo|minimo",
    between: "entre|de",
    and: "e|a|ate|-",
    thousand: "k|mil",
  },
};
