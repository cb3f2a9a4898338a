// "Since june" is until today; a month that is named is that month.
import { expect, test } from "vitest";
import { periodsIn } from "#understanding/wishes/periods";

test.each([
  ["en", "sales since june", "2026-06-01", "2026-11-22"],
  ["en", "sales since monday", "2026-11-16", "2026-11-22"],
  ["en", "sales since the 12th of november", "2026-11-12", "2026-11-22"],
  ["en", "sales since november 12", "2026-11-12", "2026-11-22"],
  ["en", "sales since yesterday", "2026-11-21", "2026-11-22"],
  ["en", "no-shows since last month", "2026-10-01", "2026-11-22"],
  ["es", "ventas desde junio", "2026-06-01", "2026-11-22"],
  ["es", "ventas desde el lunes", "2026-11-16", "2026-11-22"],
  ["fr", "ventes depuis juin", "2026-06-01", "2026-11-22"],
  ["de", "umsatz seit juni", "2026-06-01", "2026-11-22"],
  ["en", "sales in june", "2026-06-01", "2026-06-30"],
  ["en", "sales from yesterday", "2026-11-21", "2026-11-21"],
])("%s: %s", (language, text, from, until) => {
  expect(periodsIn(text, language, "2026-11-22").period).toMatchObject({ from, until });
});
