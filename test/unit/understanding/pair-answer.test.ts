// What is an answer to two visits, and what only asks about them.
import { describe, expect, test } from "vitest";
import type { SearchCriteria } from "#contracts/global-commands";
import { emptyDiscovery } from "#understanding/discovery/context";
import { anotherTimeIn, readPairAnswer } from "#understanding/discovery/pair-answer";
import { understandDiscovery } from "#understanding/discovery/understand";
import { noCriteria } from "#conversation/discovery/criteria";

const context = {
  ...emptyDiscovery(Date.parse("2026-11-23T12:00:00-05:00"), "America/New_York"),
  categories: ["beauty_salon", "automotive"],
  services: ["Haircut", "Oil change"],
};
const read = (text: string, fresh = true, locale = "en-US") =>
  readPairAnswer(text, understandDiscovery(text, { ...context, locale }), fresh);

describe("what takes two visits back", () => {
  test.each([
    "what is the cancellation policy?",
    "can I cancel for free there?",
    "I'd rather not cancel them, just asking",
    "don't cancel both",
    "do they charge if I cancel late?",
    "do they charge if I cancel them late",
    "cancel my alerts",
    "¿puedo anular gratis?",
    "no canceles los dos",
    "puis-je annuler gratuitement ?",
    "n'annule pas les deux",
    "kann ich beide kostenlos stornieren?",
    "storniere beide nicht",
    "posso annullare gratis?",
    "posso cancelar os dois de graça?",
  ])("is not “%s”", (text) => {
    expect(read(text).cancels).toBe(false);
  });

  test.each([
    "cancel both",
    "can you cancel both please?",
    "please cancel them",
    "cancel",
    "cancela los dos",
    "annule les deux",
    "storniere beide",
    "sag beide ab",
    "annulla entrambi",
    "cancela os dois",
  ])("is “%s”, and means both", (text) => {
    expect(read(text)).toMatchObject({ cancels: true, both: true });
  });

  test("is what names one of them, and does not mean both", () => {
    expect(read("cancel the oil change")).toMatchObject({ cancels: true, both: false });
  });
});

describe("another time that is only asked for", () => {
  const visits = { wishes: [noCriteria, noCriteria] as [SearchCriteria, SearchCriteria] };
  const when = (text: string, locale = "en-US") => anotherTimeIn(text, visits, { ...context, locale })?.when;

  test.each([
    ["is Wednesday possible?", "en-US"],
    ["would Wednesday work?", "en-US"],
    ["is wednesday possible too", "en-US"],
    ["¿es posible el miércoles?", "es-ES"],
    ["mercredi, c'est possible ?", "fr-FR"],
    ["geht auch Mittwoch?", "de-DE"],
    ["è possibile mercoledì?", "it-IT"],
    ["é possível quarta-feira?", "pt-PT"],
  ])("is a wish for it: “%s”", (text, locale) => {
    expect(when(text, locale)).toMatchObject({ date: "2026-11-25" });
  });

  test.each(["is there parking on Wednesday?", "are they open on Wednesday?", "is it far?"])(
    "is none: “%s”",
    (text) => {
      expect(when(text)).toBeUndefined();
    },
  );

  test("is no yes", () => {
    expect(read("is Wednesday possible?").yes).toBe(false);
  });
});

describe("what answers two that are held", () => {
  test.each(["no parking there?", "is there no other parking?", "do they take cards?", "no hay parking?"])(
    "is no question: “%s”",
    (text) => {
      expect(read(text)).toMatchObject({ yes: false, no: false, other: false });
    },
  );

  test.each(["Book the first one", "take those", "both", "other times"])(
    "is not “%s” once something else was spoken of",
    (text) => {
      expect(read(text, false)).toMatchObject({ yes: false, no: false, other: false });
    },
  );

  test("is a yes, a no or others that are said to them", () => {
    expect(read("yes, both")).toMatchObject({ yes: true });
    expect(read("take those")).toMatchObject({ yes: true });
    expect(read("no, not both")).toMatchObject({ yes: false, no: true });
    expect(read("any other times?")).toMatchObject({ other: true });
    expect(read("Other times")).toMatchObject({ other: true });
  });

  const wishes: [SearchCriteria, SearchCriteria] = [
    { ...noCriteria, services: ["Haircut"] },
    { ...noCriteria, services: ["Oil change"] },
  ];
  test.each(["do they open before 9?", "are they open on wednesday?", "is there parking there at 5pm?"])(
    "is no other time where the message asks: “%s”",
    (text) => {
      expect(anotherTimeIn(text, { wishes }, context)).toBeNull();
    },
  );

  test.each(["can we do wednesday instead?", "tomorrow?", "what about 5pm?", "the oil change at 4pm?"])(
    "is another time: “%s”",
    (text) => {
      expect(anotherTimeIn(text, { wishes }, context)).not.toBeNull();
    },
  );
});
