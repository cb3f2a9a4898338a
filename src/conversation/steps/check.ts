// Step: check. Acts become words; a sentence whose numbers cannot be traced is refused before it is streamed.
import { grounded } from "../guardrails/grounded.ts";
import { groundsOf } from "../guardrails/grounds.ts";
import type { Act } from "../acts.ts";
import { en, enFallback, enRefused } from "../phrases/en/index.ts";
import type { Said } from "../phrases/phrases.ts";
import { createWording, type Wording } from "../phrases/wording.ts";
import type { Desk } from "../turn.ts";

export function check(desk: Desk): void {
  if (desk.turn.repeats) return;
  if (desk.turn.acts.length === 0 && desk.turn.effects.length === 0 && isMessage(desk)) {
    desk.turn.said.push({ text: enFallback });
    return;
  }
  const wording = wordingOf(desk);
  const grounds = groundsOf(desk);
  for (const act of desk.turn.acts) {
    const said = phrase(act, wording);
    desk.turn.said.push({ ...said, text: grounded(said.text, grounds, enRefused) });
  }
}

const isMessage = ({ turn }: Desk) => turn.request.input.kind === "message";

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
