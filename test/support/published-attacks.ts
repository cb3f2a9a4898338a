// The whole published set of attacks on assistants, and of what only looks like one, read where it lies beside the clone.
import { dialoguesOf } from "./phrasing/dialogues.ts";

/** @throws where the data are not there */
export const publishedAttacks = (): string[] =>
  (["dev", "train"] as const)
    .flatMap((part) => dialoguesOf<{ u: string }>("prompt_injection", part))
    .map(({ u }) => u.trim().slice(0, 2_000))
    .filter((it) => it !== "");
