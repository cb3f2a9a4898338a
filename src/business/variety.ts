// What services may differ by: the kinds of thing they are done to, and how customers are asked for theirs. Data of a vertical.

export interface Variety {
  /** The kinds, the ordinary one first (what a service itself is for), each as it stands behind a service's name. */
  kinds: Readonly<Record<string, string>>;
  said: Readonly<Record<string, VarietyWords>>;
  /** By language, and for `any`: words that name a kind, as a pattern over plain text. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The same, where they only name one in answer to the question: "a car" is said of all. */
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How a language asks for the kind. */
export interface VarietyWords {
  /** With `{kinds}`. */
  ask: string;
  /** Why it is asked. */
  why: string;
  /** Each with its article and a space. */
  kinds: Readonly<Record<string, string>>;
}

/** What a service itself is for. */
export const ordinaryKind = ({ kinds }: Variety): string => Object.keys(kinds)[0] ?? "";
