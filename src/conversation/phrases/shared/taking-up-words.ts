// What a language says of a booking's code.

/** `{booking}` is what it is of, `{call}` where else to ask. */
export type TakingUpWords = Readonly<
  Record<
    /** Beside "I don't see a booking in this chat". */
    | "hint"
    | "found"
    /** Behind it: its reminder's question, or what can be done with it. */
    | "asks"
    | "can"
    | "cancelled"
    | "over"
    | "unknown"
    | "tooMany"
    | "away"
    | "unread",
    string
  >
>;
