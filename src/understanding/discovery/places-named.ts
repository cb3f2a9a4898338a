// The businesses that a message names, each once, in its order.
import type { DiscoveryContext } from "./context.ts";
import { readSearch } from "./reading.ts";

export const placesNamed = (text: string, context: DiscoveryContext): string[] => [
  ...new Set(
    readSearch(text, context)
      .flatMap((it) => it.businesses)
      .flatMap((it) => (it.names.length === 1 ? it.names : [])),
  ),
];
