// What a language brings to searching over several turns; patterns over folded text.
export interface SearchWords {
  indifferent: string;
  /** `<facet>` stands for the words by which a facet is asked. */
  sameAs: string;
  /** The customer books what was offered. */
  takesPlace: string;
  /** The assistant said that it is booked already. */
  bookedPlace: string;
  refusesPlace: string;
  newPlace: string;
}
