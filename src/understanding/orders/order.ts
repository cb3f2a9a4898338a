// An order as understood from words: what is asked of which item, and what could not be placed.

/** Something with a choice to make about it: size, milk, extras. */
export interface OptionGroup {
  name: string;
  choices: readonly { name: string }[];
  /** Several of its choices may be had at once (extras, toppings); else the later one replaces the earlier. */
  many?: boolean;
}

/** What a business's catalogue lists; of `MenuItem` this is the part that an order's words can name. */
export interface Orderable {
  name: string;
  /** What it is listed under: said alone ("a pizza"), it may mean any of those. */
  section?: string;
  /** Says what a product's own name does not: "Sparkling water, 75 cl". */
  description?: string | null;
  options: readonly OptionGroup[];
}

export interface ChosenOption {
  group: string;
  choice: string;
}

export interface OrderLine {
  /** The catalogue's own spelling. */
  item: string;
  quantity: number;
  options: readonly ChosenOption[];
  /** Ingredients to leave out, in the customer's words. */
  without: readonly string[];
  /** Wishes that are no option of the item ("extra hot"), in the customer's words. */
  note: string | null;
}

/** So many of something that is not settled yet, had alike. */
export interface WantedWay {
  quantity: number;
  without: readonly string[];
  note: string | null;
}

/** Words that could not be placed. */
export interface Unclear {
  text: string;
  /** The items that the words may mean; empty where they name nothing in the catalogue. */
  candidates: readonly string[];
  /** How many of it, where that was said. */
  quantity?: number | undefined;
  /** How it is wanted, where something is to be left out or noted: so many one way, so many another. */
  ways?: readonly WantedWay[] | undefined;
  /** The item that has no such option. */
  item?: string | undefined;
}

export interface OrderReading {
  /** The whole order after the message. */
  lines: readonly OrderLine[];
  unclear: readonly Unclear[];
}

export interface OrderContext {
  catalogue: readonly Orderable[];
  /** BCP 47. */
  locale: string;
  /** What has been ordered so far; "make it three" and "no olives on the second" are read against it. */
  order: readonly OrderLine[];
  /** Items shown just now, in their order: "2 of the first one", where nothing is ordered yet. */
  shown?: readonly string[];
  /** Items that were only asked about before anything is said: "are the lasagnes big? two of those". */
  asked?: readonly string[];
  /** Words that may mean several items, of which one was asked for: "which pho, Bo or Chay?" */
  open?: readonly Unclear[];
}
