// What a language brings to talk about orders: patterns over plain text (lower case, no accents).

export interface OrderTalk {
  /** Says that something is to be ordered, with or without naming it. */
  start: string;
  /** Opens a wish; it orders only together with something on the menu. */
  want: string;
  /** Nothing more is wanted. */
  complete: string;
  /** What was ordered last time. */
  usual: string;
  /** Wants nothing of what is named, where "anything else?" was asked: "I don't want any dessert". */
  declines: string;
  /** After a refusal, turns to what is wanted all the same: "no drinks, but a tiramisu". */
  turns: string;
  /** Says so only where "anything else?" was asked: "nothing", "thanks", "confirm the order". */
  enough: string;
  /** Speaks of the order by what is in it, and adds nothing: "confirm my lasagne order". */
  closes: string;
  /** As soon as it is ready. */
  soonest: string;
  /** How the order stands. */
  status: string;
  /** Gives the order up. */
  cancel: string;
  /** Changes the order as a whole, or when it is picked up. */
  change: string;
  /** Said with an hour, gives another one to what is placed: "make it 7". */
  alters: string;
  /** Takes what is named out of the house; alone it orders nothing. */
  carries: string;
  /** Asks what the order being made comes to. */
  total: string;
  /** Opens a question about what is named: it orders none of it. */
  asks: string;
  /** May stand before such a question: "hey", "I'd like to know". */
  leads: string;
  /** Asks what one ordered, or owes for it. */
  mine: string;
  /** Asks how long it takes, where an order was placed. */
  wait: string;
}
