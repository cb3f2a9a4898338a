// What a language brings to the reading of orders: patterns over plain text (lower case, no accents).

export interface OrderWords {
  /** Between the parts of an order, besides commas. */
  and: string;
  with: string;
  without: string;
  article: string;
  /** Two, said without a number. */
  pair: string;
  /** What is left of several ("the other with oat milk"). */
  other: string;
  /** All of several ("both", "each"). */
  each: string;
  another: string;
  /** As it comes: no option at all. */
  plain: string;
  same: string;
  remove: string;
  change: string;
  instead: string;
  /** Of what orders are wrapped in, the words that take back what was said: "actually". */
  corrects: string;
  /** Of those words, the ones that may be what is ordered: "1 coffee", where one is on the menu. */
  sold?: string;
  /** Of what orders are wrapped in, the words that point at what is there: "the large one". */
  definite: string;
  /** Of several that were named: "one of them". */
  ofThem: string;
  /** So many of what was named before: two. */
  twice: string;
  /** Begins a wish ("extra hot"); before a choice it only stresses it. */
  wish: string;
  /** Begins a wish for less of something, be it a choice or not ("light on the sauce"). */
  less: string;
  /** What orders are wrapped in. */
  filler: string;
  /** Other spellings of a choice's words, divided by `|`. */
  alike: Readonly<Record<string, string>>;
}
