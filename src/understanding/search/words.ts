// What a language brings to searching over several turns; patterns over folded text.
import type { Awaited } from "../context.ts";

export interface SearchWords {
  /** The customer does not mind. */
  indifferent: string;
  /** `<facet>` stands for the words by which a facet is asked. */
  sameAs: string;
  /** The customer books what was offered. */
  takesPlace: string;
  /** The assistant said that it is booked already. */
  bookedPlace: string;
  /** The customer turns the offer down, or wants another. */
  refusesPlace: string;
  /** Right before a topic's word: it is newly asked for ("a good …"), only referred to ("near the …"), or known ("the …"). */
  newTopic: string;
  referredTopic: string;
  knownTopic: string;
  /** Right before a value: it is refused. */
  refusedValue: string;
  /** From here on a message names second choices. */
  secondChoice: string;
  /** What a question asks for, by slot. */
  questions: readonly { slot: Awaited; asked: string }[];
  sameParty: string;
  sameDay: string;
}
