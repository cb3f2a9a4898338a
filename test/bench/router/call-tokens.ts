// What one call of the understanding weighs: the very prompt the product sends, about four characters to a token.
import { strictSchema } from "#models/answer-schema";
import type { LanguageModel, ModelTalk } from "#models/port";
import { ModelUnavailable } from "#models/port";
import { tokensIn, type TokenUse } from "#models/prices";
import { emptyContext } from "#understanding/context";
import { askModel, Proposal } from "#understanding/language-model";
import type { State } from "./scripted-tiers.ts";

/** Lines of the talk that the product keeps for a model (conversation/state.ts, bounds). */
const lines = 12;
/** Sent with each request, and billed as input. */
const schemaTokens = tokensIn(JSON.stringify(strictSchema(Proposal)));

export function tokensOfCall(
  turns: readonly { sys: string; u: string }[],
  known: State,
  said: State,
): TokenUse {
  const talk = turns.flatMap(({ sys, u }) => [
    ...(sys === "" ? [] : [{ role: "assistant" as const, text: sys }]),
    { role: "customer" as const, text: u },
  ]);
  const text = talk.pop()?.text ?? "";
  let sent: ModelTalk | undefined;
  const model: LanguageModel = {
    complete: (request) => {
      sent = request;
      return Promise.reject(new ModelUnavailable("only weighed"));
    },
    stream: async function* () {},
  };
  const context = {
    ...emptyContext(1_520_251_200_000, "Europe/London"),
    flow: "book" as const,
    known: slotsOf(known),
  };
  void askModel(model, { text, context, history: talk.slice(-lines), customer: {} }).catch(() => undefined);
  if (!sent) throw new Error("the understanding asks at once");
  const prompt = tokensIn(sent.system) + sent.messages.reduce((sum, it) => sum + tokensIn(it.text), 0);
  const answer = { commands: [{ type: "setSlots", slots: slotsOf(said), confidence: 0.9 }] };
  return { inputTokens: prompt + schemaTokens, outputTokens: tokensIn(JSON.stringify(answer)) };
}

function slotsOf({ book_people: people, book_time: time, ...rest }: State) {
  return {
    ...(people && /^\d+$/.test(people) ? { partySize: Number(people) } : {}),
    ...(time ? { time } : {}),
    ...(Object.keys(rest).length > 0 ? { notes: Object.values(rest).join(", ") } : {}),
  };
}
