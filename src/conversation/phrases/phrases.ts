// What a locale must be able to say: one phrase for each act. A new locale is a folder with these.
import type { Act, ActOf } from "../acts.ts";
import type { DraftCard } from "../ports.ts";
import type { Button } from "../state.ts";
import type { Wording } from "./wording.ts";

/** Words with what goes under them. */
export interface Said {
  text: string;
  buttons?: Button[];
  cards?: DraftCard[];
  /** A model may find the answer on the business's page; these words stand where it does not. */
  askModel?: true;
}

export type Phrase<S extends Act["say"]> = (act: ActOf<S>, wording: Wording) => string | Said;
export type Phrases = { [S in Act["say"]]: Phrase<S> };
export type SomePhrases<S extends Act["say"]> = Pick<Phrases, S>;

/** A language as the assistant speaks it. */
export interface Tongue {
  phrases: Phrases;
  /** Said instead of a sentence whose numbers could not be traced. */
  refused: string;
  /** Said if nothing else was: a message is never met with silence. */
  fallback: string;
}

/** A button that means one command. */
export const button = (label: string, means: Button["means"], text: string = label): Button => ({
  label,
  text,
  means,
});
