// Step: check. Acts become words; a sentence whose numbers cannot be traced is refused before it is streamed.
import { grounded, sentencesOf } from "../guardrails/grounded.ts";
import { groundsOf } from "../guardrails/grounds.ts";
import type { Act } from "../acts.ts";
import { en, enFallback, enRefused } from "../phrases/en/index.ts";
import type { Said } from "../phrases/phrases.ts";
import { createWording, type Wording } from "../phrases/wording.ts";
import type { Desk } from "../turn.ts";

export function check(desk: Desk): void {
  const { acts, effects, repeats, said, request } = desk.turn;
  if (repeats) return;
  const wording = wordingOf(desk);
  const grounds = groundsOf(desk, wording);
  for (const act of acts) {
    const { text, ...under } = phrase(act, wording);
    said.push({ ...under, text: grounded(text, grounds, enRefused) });
  }
  withoutRepetition(said);
  const silent = acts.length === 0 && effects.length === 0;
  if (silent && request.input.kind === "message") said.push({ text: enFallback });
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

const phrase = <A extends Act>(act: A, wording: Wording): Said => {
  const say = en[act.say] as (act: A, wording: Wording) => string | Said;
  const said = say(act, wording);
  return typeof said === "string" ? { text: said } : said;
};

function wordingOf({ dialogue, turn }: Desk): Wording {
  const { facts, now } = turn.request;
  return createWording({
    business: turn.business,
    vertical: turn.vertical,
    locale: facts.locale ?? turn.business.locale,
    now,
    customerZone: facts.timeZone,
    turns: dialogue.turns,
  });
}
