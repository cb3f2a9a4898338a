// Yes, no, help and courtesies in the global chat.
import type { GlobalCommand } from "#contracts/global-commands";
import { blanked } from "../wishes/lexicon.ts";
import type { SearchWish } from "./reading.ts";
import type { DiscoveryConcept } from "./words/index.ts";

/** The whole of a wish is this, but for courtesies. */
function onlyIs(wish: SearchWish, ...concepts: DiscoveryConcept[]): boolean {
  if (!wish.has(...concepts) || wish.businesses.length > 0) return false;
  let rest = wish.said;
  for (const concept of [...concepts, "please"] as const)
    for (const it of wish.spot.all(rest, concept)) rest = blanked(rest, it.start, it.end);
  return rest.replaceAll(/[\s,.!?;¿¡👍🙂]/gu, "") === "";
}

export function courtesies(wish: SearchWish): GlobalCommand[] {
  if (onlyIs(wish, "howAreYou")) return [{ type: "chitchat", kind: "howAreYou", confidence: 0.9 }];
  if (onlyIs(wish, "yes")) return [{ type: "affirm", confidence: 0.95 }];
  if (onlyIs(wish, "no")) return [{ type: "deny", confidence: 0.95 }];
  if (onlyIs(wish, "thanks")) return [{ type: "chitchat", kind: "thanks", confidence: 0.9 }];
  if (onlyIs(wish, "thanks", "goodbye")) return [{ type: "chitchat", kind: "goodbye", confidence: 0.9 }];
  if (onlyIs(wish, "greeting")) return [{ type: "chitchat", kind: "greeting", confidence: 0.9 }];
  if (onlyIs(wish, "help", "greeting") && wish.has("help")) return [{ type: "help", confidence: 0.9 }];
  return onlyIs(wish, "greeting", "howAreYou")
    ? [{ type: "chitchat", kind: "howAreYou", confidence: 0.9 }]
    : [];
}
