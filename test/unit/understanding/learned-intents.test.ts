// The learnt intents behind the rules: what they propose, and when they keep quiet.
import { expect, test } from "vitest";
import type { Command } from "#contracts/commands";
import { emptyContext, type UnderstandingContext } from "#understanding/context";
import { packCoarsely, unpackCoarsely } from "#understanding/learned/coarse";
import { intentOf, trainIntents } from "#understanding/learned/intents";
import { shipped } from "#test/support/learned";
import { understand } from "#understanding/understand";

const read = (text: string, more: Partial<UnderstandingContext> = {}): Command[] =>
  understand(text, { ...emptyContext(1_770_000_000_000, "UTC"), ...more }).commands;

test("words that no rule knows may be understood all the same, and no surer than a guess", () => {
  expect(read("could you squeeze us in on saturday")[0]).toMatchObject({ type: "startFlow", flow: "book" });
  expect(read("is my labrador welcome")).toMatchObject([{ type: "ask", topic: "policy", subject: "pets" }]);
  const [proposal] = read("where can i leave the car");
  expect(proposal).toMatchObject({ type: "ask", topic: "parking" });
  expect(proposal?.confidence).toBeLessThanOrEqual(0.9);
});

test.each<[string, Partial<Command>]>([
  ["how pricey is it", { type: "ask", topic: "price" }],
  ["can i settle up with mastercard", { type: "ask", topic: "policy" }],
  ["what street are you guys located on", { type: "ask", topic: "location" }],
  ["i'd rather talk to an employee", { type: "handOffToHuman" }],
])("what words mean finds what was never said: %s", (text, command) => {
  expect(read(text, shipped)[0]).toMatchObject(command);
});

test("values said in the middle of a flow are for the flow, whatever else the words may mean", () => {
  const said = "I have a booking at 9 tomorrow night for Joeann Deyon, I think.";
  expect(read(said, { ...shipped, flow: "book" }).map((it) => it.type)).toEqual(["setSlots"]);
});

test("with the vectors too, what means nothing to the business stays out of scope", () => {
  for (const text of ["what is the tallest mountain", "purple", "who wrote hamlet", "asdf", "sing a song"]) {
    expect(read(text, shipped)).toEqual([{ type: "outOfScope", confidence: 0.3 }]);
  }
});

test("a booking guessed from a word may turn out to be called off", () => {
  expect(read("sadly we have to call the dinner off")).toMatchObject([{ type: "startFlow", flow: "cancel" }]);
});

test("what means nothing to the business stays out of scope", () => {
  for (const text of ["what is the tallest mountain", "purple", "who wrote hamlet", "asdf"]) {
    expect(read(text)).toEqual([{ type: "outOfScope", confidence: 0.3 }]);
  }
});

test("names and contacts that were asked for, and other languages, are left to the rules", () => {
  expect(read("leave it with the neighbour", { awaiting: "contact" })[0]?.type).not.toBe("cancelFlow");
  expect(read("where can i leave the automobile", { locale: "de-DE" })[0]?.type).toBe("outOfScope");
});

test("thanks for help is no cry for help", () => {
  expect(read("thank you so much for your help")).toMatchObject([{ type: "chitchat", kind: "thanks" }]);
});

test("learning keeps the wanted number of weights and the same examples give the same model", () => {
  const examples = ["open", "closed", "menu", "dish"].flatMap((word, at) =>
    ["please", "now", "today", "tell me", "again"].map((more) => ({
      text: `${more} ${word}`,
      label: at < 2 ? "hours" : "menu",
    })),
  );
  const model = trainIntents(examples, { bits: 8, keep: 20 });
  expect(model.linear.weights.filter((it) => it !== 0).length).toBeLessThanOrEqual(20);
  expect(trainIntents(examples, { bits: 8, keep: 20 })).toEqual(model);
  expect(intentOf({ ...model, threshold: 0 }, "menu")?.label).toBe("menu");
});

test("weights come back from their letters, the largest ones kept", () => {
  const weights = Float32Array.from({ length: 3000 }, (_, at) => Math.sin(at * at) ** 9);
  const packed = packCoarsely(weights, 300);
  const unpacked = unpackCoarsely(packed);
  expect(unpacked).toHaveLength(weights.length);
  expect(unpacked.filter((it) => it !== 0).length).toBeLessThanOrEqual(300);
  const off = unpacked.map((it, at) => (it === 0 ? 0 : Math.abs(it - weights[at]!)));
  expect(Math.max(...off)).toBeLessThanOrEqual(packed.scale);
  expect(packCoarsely(weights, 300)).toEqual(packed);
});
