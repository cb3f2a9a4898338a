// What the seed's businesses have written of cancelling agrees with the policy that counts a cancellation as late.
import { expect, test } from "vitest";
import { rowsOf } from "#scripts/seed/business-rows";
import { city } from "#scripts/seed/city/index";

const words: Readonly<Record<string, number>> = { two: 2, four: 4, six: 6, twelve: 12 };

/** Minutes before the visit, where the text names hours or a day. */
function minutesIn(text: string): number | null {
  const [, hours] = /(\w+) hours? before/u.exec(text) ?? [];
  if (hours !== undefined) return (words[hours] ?? Number(hours)) * 60;
  return /\ba day before/u.test(text) ? 1440 : null;
}

interface Written {
  json: { cancel_cutoff_minutes: number; texts: { cancellation: string } };
}

const houses = city.flatMap((spec) =>
  rowsOf(spec)["public.businesses"].map((row) => [spec.slug, (row["policies"] as Written).json] as const),
);

test.each(houses)("%s", (_slug, { cancel_cutoff_minutes, texts }) => {
  const said = minutesIn(texts.cancellation);
  if (said === null) expect(texts.cancellation).toContain("the evening before");
  else expect(said).toBe(cancel_cutoff_minutes);
});
