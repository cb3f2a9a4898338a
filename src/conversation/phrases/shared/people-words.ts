// What a language says of who does it.

/** `{people}` are names, `{place}` what is booked, `{service}` its name. */
export type PeopleWords = Readonly<
  Record<
    | "with"
    | "only"
    | "busy"
    | "away"
    | "others"
    | "works"
    | "does"
    | "nobody"
    | "instead"
    | "nobodyElse"
    | "unwritten"
    | "off"
    | "offAll"
    | "shifts"
    | "whose"
    | "whoseNow"
    | "whoseNobody"
    | "whoseOpen"
    | "unknown"
    | "unsure"
    | "notTheirs",
    string
  >
>;
