// What prices and reviews of many places come to, in our languages; `{name}` stands for a value.

interface Researching {
  pricesAverage: string;
  pricesMiddle: string;
  /** Before reviews that were asked for their complaints. */
  worstSaid: string;
}

export const researching = {
  en: {
    pricesAverage: "On average it begins at {average}.",
    pricesMiddle: "Half of them begin at {middle} or less.",
    worstSaid: "Lowest rated first, with what was complained of:",
  },
  es: {
    pricesAverage: "De media empieza en {average}.",
    pricesMiddle: "La mitad empieza en {middle} o menos.",
    worstSaid: "Los peor valorados primero, con las quejas:",
  },
  fr: {
    pricesAverage: "En moyenne, cela commence à {average}.",
    pricesMiddle: "La moitié commence à {middle} ou moins.",
    worstSaid: "Les moins bien notés d'abord, avec les reproches :",
  },
  de: {
    pricesAverage: "Im Durchschnitt beginnt es bei {average}.",
    pricesMiddle: "Die Hälfte beginnt bei {middle} oder weniger.",
    worstSaid: "Die am schlechtesten bewerteten zuerst, mit dem, was beanstandet wird:",
  },
  it: {
    pricesAverage: "In media si parte da {average}.",
    pricesMiddle: "La metà parte da {middle} o meno.",
    worstSaid: "I meno votati per primi, con le lamentele:",
  },
  pt: {
    pricesAverage: "Em média começa em {average}.",
    pricesMiddle: "Metade começa em {middle} ou menos.",
    worstSaid: "Os menos bem avaliados primeiro, com as queixas:",
  },
} satisfies Record<string, Researching>;
