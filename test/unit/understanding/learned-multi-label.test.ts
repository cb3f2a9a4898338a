import { describe, expect, it } from "vitest";
import { labelsOf, trainMultiLabel } from "#understanding/learned/multi-label";

const asks = ["when do you open", "when is breakfast", "when can we come", "what time is it when you close"];
const cancels = ["cancel my room", "please cancel it", "I want to cancel the booking", "cancel the table"];
const both = [
  "when can I cancel",
  "until when can I cancel the room",
  "when do I have to cancel the booking",
];
const neither = ["hello there", "two people", "a blue car", "thank you"];
const examples = [
  ...asks.map((text) => ({ text, labels: ["when"] })),
  ...cancels.map((text) => ({ text, labels: ["cancel"] })),
  ...both.map((text) => ({ text, labels: ["cancel", "when"] })),
  ...neither.map((text) => ({ text, labels: [] })),
];

describe("labels of which a text may have several", () => {
  const model = trainMultiLabel(examples);

  it("finds each of them, and none where there is none", () => {
    expect(labelsOf(model, "when do you close")).toEqual(["when"]);
    expect(labelsOf(model, "cancel my table")).toEqual(["cancel"]);
    expect(labelsOf(model, "when may I cancel the booking").toSorted()).toEqual(["cancel", "when"]);
    expect(labelsOf(model, "good morning")).toEqual([]);
  });

  it("learns nothing from nothing", () => {
    expect(labelsOf(trainMultiLabel([]), "hello")).toEqual([]);
  });
});
