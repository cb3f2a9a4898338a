import { expect, it } from "vitest";
import { sensesOf } from "#understanding/learned/word-senses";
import { trainTagger, tag, type TaggedText } from "#understanding/learned/tagger";
import { shipped } from "#test/support/learned";

const senses = sensesOf(shipped.words, 60);

it("words that mean alike lie on one heap", () => {
  expect(senses("pasta")).toBe(senses("pizza"));
  expect(senses("john")).toBe(senses("david"));
  expect(senses("pasta")).not.toBe(senses("john"));
});

it("another form of a word lies with it, an unknown word nowhere", () => {
  expect(senses("poodles")).toBe(senses("poodle"));
  expect(senses("zzyx")).toBe(0);
});

it("a tagger that knows the senses finds words it never met", () => {
  const dishes = ["pasta", "cheese", "bread", "soup", "rice", "beef"];
  const example = (dish: string): TaggedText => {
    const text = `get me ${dish} please`;
    return { text, senses: [senses], spans: [{ label: "dish", start: 7, end: 7 + dish.length }] };
  };
  const none = ["david", "john", "paul", "peter", "mary", "george"].map((name): TaggedText => ({
    text: `get me ${name} please`,
    senses: [senses],
    spans: [],
  }));
  const model = trainTagger([...dishes.map(example), ...none], { bits: 12 });
  const found = (text: string) => tag(model, text, { senses: [senses] }).map((it) => it.label);
  expect(found("get me chicken please")).toEqual(["dish"]);
  expect(found("get me michael please")).toEqual([]);
});
