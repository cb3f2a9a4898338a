// Step: check. Acts become words; a sentence whose numbers cannot be traced is refused before it is streamed.
import { grounded, sentencesOf } from "../guardrails/grounded.ts";
import { groundsOf } from "../guardrails/grounds.ts";
import type { Act } from "../acts.ts";
import { localeOf } from "../language.ts";
import { tongueOf } from "../phrases/index.ts";
import type { Phrases, Said } from "../phrases/phrases.ts";
import { createWording, type Wording } from "../phrases/wording.ts";
import type { Desk } from "../turn.ts";

export function check(desk: Desk): void {
  const { acts, effects, repeats, quiet, said, request } = desk.turn;
  if (repeats || quiet) return;
  const wording = wordingOf(desk);
  const grounds = groundsOf(desk, wording);
  const { phrases, refused, fallback } = tongueOf(wording.locale);
  for (const act of acts) {
    const { text, ...under } = phrase(phrases, act, wording);
    // The numbers of "you could say, for example" are an example's, of no table and no price.
    const example = act.say === "cannotHandle";
    const unknown = act.say === "answer" && act.answer.topic === "unknown";
    said.push({
      ...under,
      text: example ? text : grounded(text, grounds, refused, wording.locale),
      ...(unknown ? { askModel: true } : {}),
    });
  }
  withoutRepetition(said);
  const silent = acts.length === 0 && effects.length === 0;
  if (silent && request.input.kind === "message") said.push({ text: fallback });
}

/** Two acts may end with the same advice; it is said once. */
function withoutRepetition(said: Said[]): void {
  const heard = new Set<string>();
  for (const it of said) {
    const fresh = sentencesOf(it.text).filter((sentence) => !heard.has(sentence));
    for (const sentence of fresh) heard.add(sentence);
    it.text = fresh.join(" ");
  }
}

const phrase = <A extends Act>(phrases: Phrases, act: A, wording: Wording): Said => {
  const say = phrases[act.say] as (act: A, wording: Wording) => string | Said;
  const said = say(act, wording);
  return typeof said === "string" ? { text: said } : said;
};

function wordingOf({ dialogue, turn }: Desk): Wording {
  const { facts, now } = turn.request;
  return createWording({
    business: turn.business,
    vertical: turn.vertical,
    locale: localeOf({ dialogue, turn }),
    now,
    customerZone: facts.timeZone,
    turns: dialogue.turns,
  });
}
