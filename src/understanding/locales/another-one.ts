// Another business of the same kind, and not this one, in the six languages and without accents.
import { pattern } from "../text.ts";

/** "Find me a different salon", "any other restaurants?": nothing else is said. */
export const anotherOne = pattern(
  [
    "^\\P{L}*(?:(?:hi|hello|hey|ok|so|and|also|no|please|actually|well|sorry|thanks)[ ,!.]+)*(?:(?:(?:can|could|would|will) you )?(?:please )?(?:help me )?(?:find|recommend|suggest|show)(?: me| us)?|(?:i'm|i am|we're|we are) looking for|do you know(?: of)?|are there|any|what|which) (?:\\p{L}+ ){0,2}?(?:other|another|different)(?: \\p{L}+)? (?:restaurants?|salons?|garages?|barbers?(?:hops?)?)(?!\\p{L})",
    "^\\P{L}*(?:hola[ ,!.]+)?(?:conoc\\p{L}+|hay|busco|buscame|recom\\p{L}+) (?:\\p{L}+ )?otr[oa]s? (?:restaurantes?|salon\\p{L}*|peluqueri\\p{L}+|taller(?:es)?)(?!\\p{L})",
    "^\\P{L}*(?:connai\\p{L}+|y a-t-il|cherche\\p{L}*|trouve\\p{L}*)[ -](?:\\p{L}+[ -])?(?:d'|un )?autres? (?:restaurants?|salons?|garages?)(?!\\p{L})",
    "^\\P{L}*(?:kenn\\p{L}+|gibt es|such\\p{L}*|find\\p{L}*) (?:\\p{L}+ )?andere[nrs]? (?:restaurants?|friseur\\p{L}*|salons?|werkst\\p{L}+)(?!\\p{L})",
    "^\\P{L}*(?:conosc\\p{L}+|ci sono|cerc\\p{L}+|trova\\p{L}*) (?:\\p{L}+ )?altr[oaie] (?:ristorant\\p{L}+|parrucchier\\p{L}+|salon\\p{L}*|officin\\p{L}+)(?!\\p{L})",
    "^\\P{L}*(?:conhec\\p{L}+|ha|procur\\p{L}+|encontr\\p{L}+) (?:\\p{L}+ )?outr[oa]s? (?:restaurantes?|cabeleireir\\p{L}+|salo\\p{L}+|oficinas?)(?!\\p{L})",
  ].join("|"),
);
