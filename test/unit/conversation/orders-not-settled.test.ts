// What is said of a dish before it is known which is meant stays with it, and what is on no menu is told one by one.
import { expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

async function after(...lines: string[]): Promise<string> {
  const chat = new Chat({ business: house("pho-saigon") });
  let said = await chat.open();
  for (const line of lines) said = await chat.says(line);
  return said;
}

it.each(["2 pho", "a pho please", "2 pho, and one with no cilantro"])("%j asks which", async (order) => {
  expect(await after(order)).toContain('Which do you mean by "pho": Pho Bo or Pho Chay?');
});

it.each([
  ["2 pho", "bo", "2 × Pho Bo: $32"],
  ["2 pho", "the chay one please", "2 × Pho Chay: $28"],
  ["2 pho, and one with no cilantro", "Pho Bo", "1 × Pho Bo $16 and 1 × Pho Bo, without cilantro $16"],
  ["2 pho, and one with no cilantro", "the bo", "1 × Pho Bo $16 and 1 × Pho Bo, without cilantro $16"],
  ["2 pho, and one with no cilantro", "3 pho bo", "1 × Pho Bo $16 and 2 × Pho Bo, without cilantro $32"],
  ["order 2 pho without cilantro", "pho chay", "2 × Pho Chay, without cilantro"],
  ["order 2 pho without cilantro", "the chay", "2 × Pho Chay, without cilantro"],
  ["one pho bo and one pho, no cilantro", "chay", "1 × Pho Bo $16 and 1 × Pho Chay, without cilantro $14"],
  [
    "2 pho without cilantro and a vietnamese coffee",
    "chay",
    "1 × Vietnamese Coffee $6 and 2 × Pho Chay, without cilantro $28",
  ],
])("%j, then %j: %j", async (order, which, whole) => {
  expect(await after(order, which)).toContain(whole);
});

it("“2 pho bo 1 soda 2 tea” has what there is, and says what there is not, each by itself", async () => {
  const said = await after("2 pho bo 1 soda 2 tea");
  expect(said).toContain("2 × Pho Bo: $32");
  expect(said).toMatch(/can't find "soda" .*can't find "tea"/su);
});

it("“2 pho bo, and one with no cilantro” is one of the two", async () => {
  expect(await after("2 pho bo, and one with no cilantro")).toContain(
    "1 × Pho Bo $16 and 1 × Pho Bo, without cilantro $16: $32",
  );
});
