// What customers ask six of the seed's businesses: how much of what is written is found, and that little else is said.
// The figures are in docs/understanding-figures.md; `later` was not read while the answering was tuned.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { houseQuestions, type Asked, type HouseQuestions } from "#test/support/house-questions";
import { laterQuestions } from "#test/support/house-questions-later";
import { house } from "#test/support/houses";

interface Tally {
  /** Questions that the page answers. */
  written: number;
  right: number;
  wrong: string[];
  abstained: number;
}

const partOf = (part: keyof HouseQuestions): Readonly<Record<string, Asked>> =>
  Object.fromEntries(Object.entries(houseQuestions).map(([slug, it]) => [slug, it[part]]));

const parts = {
  read: partOf("read"),
  heldOut: partOf("heldOut"),
  fresh: partOf("fresh"),
  later: laterQuestions,
};

async function ask(part: keyof typeof parts): Promise<Tally> {
  const tally: Tally = { written: 0, right: 0, wrong: [], abstained: 0 };
  for (const [slug, questions] of Object.entries(parts[part])) {
    const business = house(slug);
    const own = [...Object.values(business.policies.texts), ...business.faq.map((it) => it.answer)];
    for (const [question, answer] of questions) {
      const said = await new Chat({ business }).says(question);
      if (answer) tally.written += 1;
      if (answer?.test(said)) tally.right += 1;
      else if (own.some((it) => said.includes(it))) tally.wrong.push(`${slug}: ${question} → ${said}`);
      else tally.abstained += 1;
    }
  }
  return tally;
}

const minutes = 60_000;

describe("questions that customers ask", () => {
  test.each([
    ["read", 0.92, 0.98],
    ["heldOut", 0.93, 0.93],
    ["fresh", 0.9, 0.95],
    ["later", 0.63, 0.85],
  ] as const)(
    "are answered with what is written, and what is not written is not (%s)",
    async (part, recall, precision) => {
      const { written, right, wrong, abstained } = await ask(part);
      console.log(
        `${part}: ${right} of ${written} answered right, ${wrong.length} wrong, ${abstained} abstained`,
      );
      expect(right / written).toBeGreaterThanOrEqual(recall);
      expect({ wrong, enough: right / (right + wrong.length) >= precision }).toMatchObject({ enough: true });
    },
    5 * minutes,
  );
});
