// A model by script behind the port, for conversations: what it says next, and what it was asked.
import { parseAnswer } from "#models/answer-schema";
import { ModelUnavailable, type LanguageModel, type ModelTalk } from "#models/port";

export interface ScriptedModel extends LanguageModel {
  asked: ModelTalk[];
}

/** Each answer serves one call, as JSON or as text; an error is what the call fails with. */
export function scriptedModel(...answers: (string | Error)[]): ScriptedModel {
  const asked: ModelTalk[] = [];
  const next = (talk: ModelTalk): string => {
    asked.push(talk);
    const answer = answers.shift() ?? new ModelUnavailable("nothing more to say");
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return {
    asked,
    // oxlint-disable-next-line typescript/require-await -- what it throws is to be a rejection
    async complete(request) {
      const parsed = parseAnswer(next(request), request.answer.schema);
      if (!parsed.ok) throw new ModelUnavailable(parsed.error);
      return parsed.value;
    },
    async *stream(talk) {
      yield* next(talk).match(/\s*\S+/g) ?? [];
    },
  };
}
