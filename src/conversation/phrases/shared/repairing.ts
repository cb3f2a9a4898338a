// A language's table made into phrases: how a talk is opened, kept going and put right.
import { plusDays } from "#business/local-time";
import type { Problem } from "../../acts.ts";
import type { Awaiting, Button } from "../../state.ts";
import { whyKind } from "../kind-asked.ts";
import { isMemoryAsked } from "../memory-asked.ts";
import { isOrderAsked } from "../order-asked.ts";
import { button, type Said, type SomePhrases } from "../phrases.ts";
import type { Wording } from "../wording.ts";
import type { Formats } from "./formats.ts";
import { start } from "./meanings.ts";
import { whoText } from "./people.ts";
import { fill, type PhraseWords } from "./words.ts";

export function repairing(
  words: PhraseWords,
  of: (wording: Wording) => Formats,
): SomePhrases<
  | "resume"
  | "greeting"
  | "welcomeBack"
  | "invalid"
  | "noted"
  | "thanksFor"
  | "skippedContact"
  | "cannotSkip"
  | "explain"
  | "chitchat"
  | "allRight"
  | "whatNext"
  | "cannotHandle"
> {
  const { buttons: b } = words;

  return {
    resume: ({ flow }) => (flow === "order" ? words.order.back : words.resume),
    greeting: (_act, wording) => ({
      text: fill(words.greeting, { business: wording.business.name, canDo: of(wording).canDo }),
      buttons: starters(wording),
    }),
    welcomeBack: ({ hold }, wording) => fill(words.welcomeBack[hold], { the: of(wording).noun.the }),
    invalid: ({ problem }, wording) => problemText(problem, wording),
    noted: ({ notes }) => fill(words.noted, { notes }),
    thanksFor: ({ what }, wording) =>
      what === "complaint"
        ? words.thanks.complaint + of(wording).call
        : words.thanks[what === "feedback" ? "feedback" : "noted"],
    skippedContact: () => words.skippedContact,
    cannotSkip: ({ slot }, wording) => reason(slot, wording),
    explain: ({ slot }, wording) => (slot ? reason(slot, wording) : of(wording).canDo),
    chitchat: ({ kind, inFlow }, wording) =>
      inFlow && kind === "greeting"
        ? words.helloAgain
        : fill(words.small[kind], { business: wording.business.name, call: of(wording).call }),
    allRight: () => words.allRight,
    whatNext: () => words.whatNext,
    cannotHandle: ({ count }, wording) => {
      const { canDo, noun, call } = of(wording);
      const { first, second, more } = words.cannotHandle;
      const text = fill(count === 1 ? first : count === 2 ? second : more, {
        canDo,
        example: noun.example,
        call,
      });
      const person = [button(b.person, [{ type: "handOffToHuman", confidence: 1 }])];
      return count > 2 ? { text, buttons: person } : text;
    },
  };

  function starters(wording: Wording): Button[] {
    const { business } = wording;
    const { one, list } = of(wording).noun;
    const { book, hours, hoursText, list: menu, listText } = words.starters;
    return [
      ...(business.services.length > 0 ? [button(fill(book, { one }), start)] : []),
      button(hours, [{ type: "ask", topic: "hours", confidence: 1 }], hoursText),
      button(fill(menu, { list }), [{ type: "ask", topic: "menu", confidence: 1 }], fill(listText, { list })),
    ];
  }

  function reason(slot: Awaiting, wording: Wording): string {
    const f = of(wording);
    const { maxAdvanceDays } = wording.business.policies;
    if (isOrderAsked(slot)) return words.order.reason;
    if (isMemoryAsked(slot)) return words.memory.reasons[slot];
    if (slot === "variant") return whyKind(wording);
    return fill(words.reasons[slot], {
      one: f.noun.one,
      date: f.dateText(plusDays(wording.today, maxAdvanceDays)),
    });
  }

  function problemText(problem: Problem, wording: Wording): string | Said {
    const w = words.invalid;
    const f = of(wording);
    switch (problem.slot) {
      case "person":
        return whoText(problem, words, f);
      case "service":
        return fill(w[problem.reason], { text: problem.text });
      case "partySize":
        if (problem.reason === "tooLarge" && problem.limit === 1) return w.forOne;
        return problem.reason === "tooLarge" || problem.reason === "tooSmall"
          ? fill(w[problem.reason], { limit: problem.limit, call: f.call })
          : problem.reason === "zero"
            ? w.zero
            : w.party;
      case "date":
        return problem.reason === "tooFar"
          ? fill(w.tooFar, { days: problem.days, date: f.dateText(problem.lastDate) })
          : { past: w.datePast, noSuchDate: w.noSuchDate, malformed: w.date }[problem.reason];
      case "time":
        return problem.reason === "past" ? w.timePast : w.time;
      case "name":
      case "phone":
      case "email":
        return problem.reason === "wrong" ? w.right[problem.slot] : w[problem.slot];
    }
  }
}
