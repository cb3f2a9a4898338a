// "Can I still cancel?", asked over and over in one message: the rest of the words is read once, whatever its length.
import { expect, test } from "vitest";
import { emptyContext } from "#understanding/context";
import { withTerms } from "#understanding/too-late";
import { understand } from "#understanding/understand";

const asked: readonly [string, string][] = [
  ["en-US", "can i still "],
  ["es-ES", "a tiempo de "],
  ["fr-FR", "puis-je encore "],
  ["de-DE", "zu spät, um "],
  ["it-IT", "posso ancora "],
  ["pt-PT", "ainda posso "],
];

test.each(asked)("%s: %s is understood in one reading", (_, words) => {
  const read: string[] = [];
  withTerms(words.repeat(300), (rest) => {
    read.push(rest);
    return { commands: [], entities: [] };
  });
  expect(read).toHaveLength(1);
  expect(read[0]?.trim()).toBe("");
});

test.each(asked)("%s: a whole message of %s", { timeout: 20_000 }, (locale, words) => {
  const context = { ...emptyContext(Date.parse("2026-11-22T17:00:00Z"), "America/New_York"), locale };
  const { commands } = understand(words.repeat(330), context);
  expect(commands.filter((it) => it.type === "startFlow" && it.flow === "cancel")).toEqual([]);
});
