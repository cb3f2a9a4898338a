// What a language's table of the global chat holds; `{name}` stands for a value. All of it must be there.
import type { english } from "./en.ts";
import type { englishPairing } from "./pairing/en.ts";

export type PairingPhrases = typeof englishPairing;

/** Kinds of business and things by the directory's own names: a language may have none for some. */
type Named = "kinds" | "things";
export type DiscoveryPhrases = Omit<typeof english, Named> & {
  kinds: Readonly<Record<string, readonly string[]>>;
  things: Readonly<Record<string, string>>;
};
