// What the office says, in the member's own language: the sentence as it stands in English is the key of its table, with
// `{}` for each value. A language that lacks one says it in English; a test keeps Spanish whole.
import { spanish } from "./es.ts";
import type { OfficeTongue } from "./tongues.ts";

interface Spoken {
  tongue: OfficeTongue;
}
type Speaking = Spoken | { turn: Spoken };
type Said = (parts: TemplateStringsArray, ...values: readonly unknown[]) => string;

const tables: Readonly<Partial<Record<OfficeTongue, Readonly<Record<string, string>>>>> = { es: spanish };

export const tongueOf = (at: Speaking): OfficeTongue => ("turn" in at ? at.turn : at).tongue;

/** `say(turn)`There are ${n}: ${all}.``: places of the translation are numbered from 0. */
export function say(at: Speaking): Said {
  const table = tables[tongueOf(at)];
  return (parts, ...values) => {
    const told = table?.[parts.join("{}")];
    return told === undefined
      ? parts.reduce((text, part, n) => `${text}${String(values[n - 1])}${part}`)
      : told.replaceAll(/\{(\d)\}/gu, (_, n: string) => String(values[Number(n)]));
  };
}

/** A value of the records in the member's words: `no show`, `increase revenue`. */
export const word = (at: Speaking, value: string): string => tables[tongueOf(at)]?.[value] ?? value;
