// What the words of a command of one place mean beside its fields: "the cheapest one", "the address of Le Petit Zinc".
import type { DiscoveryDesk } from "./desk.ts";
import { superlative } from "./results.ts";

/** "Book the cheapest one" names it. */
export function meaning<C extends { business: string | null; index: number | null; candidates: string[] }>(
  desk: DiscoveryDesk,
  command: C,
  text: string,
): C {
  if (command.business !== null || command.index !== null || command.candidates.length > 0) return command;
  const it = superlative(desk, text);
  return it ? { ...command, business: it.name } : command;
}

/** "The address of Le Petit Zinc" is its own chat's "the address". */
export const nameless = (topic: string, text: string, name: string): string =>
  topic === "location" || topic === "contact"
    ? text.replace(new RegExp(escaped(name), "iu"), "").trim() || text
    : text;

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
