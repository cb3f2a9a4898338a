// A place that is not wanted is a wish, said as it was said; it gives up no table.
import { expect, test } from "vitest";
import { emptyContext } from "#understanding/context";
import { understand } from "#understanding/understand";

const now = Date.parse("2026-11-29T15:00:00Z");
const read = (text: string, locale = "en-US") =>
  understand(text, {
    ...emptyContext(now, "America/New_York"),
    locale,
    awaiting: "confirmation",
    flow: "book",
  }).commands;

test.each([
  ["we don't want a table near the kitchen", "en-US", /n't want a table near the kitchen/],
  ["I don't want a table by the door please", "en-US", /n't want a table by the door/],
  ["no, not near the kitchen", "en-US", /^not near the kitchen/],
])("%s", (text, locale, note) => {
  const commands = read(text, locale);
  expect(commands.filter((it) => it.type === "startFlow" || it.type === "cancelFlow")).toEqual([]);
  const notes = commands.flatMap((it) => (it.type === "setSlots" ? [it.slots.notes] : []));
  expect(notes).toEqual([expect.stringMatching(note)]);
});

test.each(["by the window please", "no, a window seat please"])("%s is wanted", (text) => {
  const notes = read(text).flatMap((it) => (it.type === "setSlots" ? [it.slots.notes] : []));
  expect(notes).toEqual([expect.stringMatching(/^(?:by the window|a window seat|window seat)/)]);
});

test("we don't want the table any more is a cancellation", () => {
  expect(read("we don't want the table any more")).toContainEqual(
    expect.objectContaining({ type: "startFlow", flow: "cancel" }),
  );
});
