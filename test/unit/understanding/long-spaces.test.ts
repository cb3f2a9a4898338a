// Words with a run of spaces behind them are read at once: a weekday and a hundred spaces once took minutes.
import { expect, test } from "vitest";
import { emptyContext } from "#understanding/context";
import { understand } from "#understanding/understand";

const now = Date.parse("2026-11-22T17:00:00Z");

test.each([
  ["de-DE", "Montag"],
  ["es-ES", "lunes"],
  ["fr-FR", "lundi"],
  ["it-IT", "lunedì"],
  ["pt-PT", "segunda"],
])("%s: %s", { timeout: 20_000 }, (locale, weekday) => {
  const context = { ...emptyContext(now, "America/New_York"), locale };
  const text = `${weekday}${" ".repeat(200)}x`;
  const { entities } = understand(text, context);
  expect(entities.map((it) => it.type)).toContain("date");
});
