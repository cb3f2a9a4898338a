// What was not understood: looked for as it is, asked about, or said so with what there is.
import { asksToFind, isTold } from "#understanding/discovery/plain-words";
import { fill } from "../phrases/shared/words.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { guessed } from "./doubts.ts";
import { localeOf } from "./locale.ts";
import { phrasesOf } from "./phrases/index.ts";
import { examplesOf } from "./present.ts";
import { kindLeads, mostWanted, searchWords, unknownKind } from "./search.ts";
import { capital, kindsOf } from "./wording.ts";

/** Several words that begin as names do: whoever is meant is not in the directory. */
const named = /\p{Lu}[\p{L}'’&]+(?: (?:\p{Lu}|&)[\p{L}'’&]*)+/u;

/** "Hotel?" */
const isKindAsked = (text: string): boolean => /^\W*\p{L}{4,}\s*\?\s*$/u.test(text);

/** What was not understood may be a dish or a service; else it is said so, with what there is. */
export async function lost(desk: DiscoveryDesk, text: string): Promise<void> {
  const { memory, turn } = desk;
  const words = phrasesOf(desk);
  const locale = localeOf(desk);
  if (await searchWords(desk, text)) return;
  const said = named.exec(text)?.[0];
  const known = turn.words.businesses.some((it) => it.name.toLowerCase() === said?.toLowerCase());
  const name = known ? undefined : said;
  if (
    name === undefined &&
    !isTold(text, locale) &&
    (asksToFind(text, locale) || isKindAsked(text) || kindLeads(desk, text)) &&
    (await unknownKind(desk, text))
  )
    return;
  memory.misunderstood += 1;
  const kindButton = (it: string) => ({
    label: capital(kindsOf(it, locale)),
    text: fill(words.find, { kinds: kindsOf(it, locale) }),
  });
  const kind = turn.words.categories.find((it) => text.toLowerCase().includes(kindsOf(it, locale)));
  if (kind) {
    const question = fill(words.lookingFor, { kinds: kindsOf(kind, locale) });
    return void turn.said.push({ text: question, quickReplies: [kindButton(kind)] });
  }
  if (name !== undefined && text.length < 80)
    return void turn.said.push({ text: fill(words.noSuchPlace, { name: `“${name}”` }) });
  const question = guessed(desk, text);
  if (question) return void turn.said.push(question);
  if (memory.misunderstood === 1) {
    turn.said.push({ text: words.lost, quickReplies: examplesOf(desk) });
    return;
  }
  const example = words.lostExamples[memory.misunderstood % 2] ?? "";
  turn.said.push({
    text: fill(words.lostAgain, { example }),
    quickReplies: mostWanted(turn.words.categories).slice(0, 6).map(kindButton),
  });
}
