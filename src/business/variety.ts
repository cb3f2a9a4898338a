// What services may differ by: the kinds of thing they are done to, and how customers are asked for theirs. Data of a vertical.

type ByKind = Readonly<Record<string, string>>;

export interface Variety {
  /** The kinds, the ordinary one first (what a service itself is for), each as it stands behind a service's name. */
  kinds: ByKind;
  said: Readonly<Record<string, VarietyWords>>;
  /** By language, and for `any`: words for a kind itself, as a pattern over plain text. */
  words: Readonly<Record<string, ByKind>>;
  /** The same for names of makes of it: a customer's own is of that kind, and an owner prices none by them. */
  models: ByKind;
  /** The same for what is also a word, a road or a name: it stands behind who makes it, or is said to be theirs. */
  doubtful: Readonly<Record<string, ByKind>>;
  makers: string;
  /** The same, where they only name one in answer to the question: "a car" is said of all. */
  answers: Readonly<Record<string, ByKind>>;
}

/** How a language asks for the kind. */
export interface VarietyWords {
  /** With `{kinds}`. */
  ask: string;
  /** Why it is asked. */
  why: string;
  /** Each with its article and a space. */
  kinds: ByKind;
}

/** What a service itself is for. */
export const ordinaryKind = ({ kinds }: Variety): string => Object.keys(kinds)[0] ?? "";
