// The business's own sentences, and whether one of a model's says the same.
import type { BusinessDetail } from "#contracts/directory";
import { plain } from "#understanding/text";
import { sentencesOf } from "./grounded.ts";

/** Policies sentence by sentence; an answer of the FAQ with its question, for it may be a bare yes. */
export const ownTexts = ({ policies, faq }: BusinessDetail): string[] => [
  ...Object.values(policies.texts).flatMap(sentencesOf),
  ...faq.map((it) => `${it.question} ${it.answer}`),
];

/** Whole sentences that the page has: what is cut out of one may mean the contrary. */
export const standsOnPage = (
  sentence: string,
  page: string,
  { policies, faq, about, menu }: BusinessDetail,
) =>
  [
    ...page.split("\n"),
    ...[...Object.values(policies.texts), ...faq.map((it) => it.answer)].flatMap(sentencesOf),
    ...[about, ...menu.map((it) => it.description)].flatMap((it) => sentencesOf(it ?? "")),
  ].includes(sentence);

/** Words that carry a sentence's meaning, cut to where its forms part: "guests" is "guest". */
export const meaningful = (text: string): string[] =>
  (plain(text).match(/\p{L}+/gu) ?? []).filter((it) => it.length > 3).map((it) => it.slice(0, 5));

/** The share of a sentence's meaningful words that a text has too; `without` are not counted. */
export function shared(sentence: string, text: string, without?: RegExp): number {
  const less = without ? plain(sentence).replaceAll(without, " ") : sentence;
  const words = meaningful(less);
  const known = new Set(meaningful(text));
  return words.length === 0 ? 0 : words.filter((it) => known.has(it)).length / words.length;
}

export const has = (claim: RegExp, text: string): boolean => text.search(claim) >= 0;
