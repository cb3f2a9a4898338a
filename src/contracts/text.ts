// What people write, as it enters: every field of words a client sends is one of these.
import * as z from "zod";

/**
 * Cleaned rather than refused: whoever pasted it cannot see what is wrong. Postgres stores no NUL and no half
 * of a character, and a mail or a terminal makes something of its own of the other controls.
 */
export const Text = z.string().overwrite(legible);

/** Controls that stand where a break would be, such as a word processor's line end, become a space. */
function legible(text: string): string {
  return text
    .replaceAll(/[\v\f\x85]+/g, " ")
    .replaceAll(/[^\P{Cc}\t\n\r]+/gu, "")
    .toWellFormed();
}
