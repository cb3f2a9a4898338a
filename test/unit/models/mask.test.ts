// What is personal leaves as a placeholder and comes back as itself; dates, times and prices stay as they are.
import { describe, expect, test } from "vitest";
import { maskOf, pieceByPiece } from "#models/mask";
import type { PersonalDatum } from "#models/port";

const masked = (text: string, personal: PersonalDatum[] = [], system = "") => {
  const mask = maskOf({ call: "it", system, messages: [{ role: "user", text }], personal });
  return { mask, text: mask.talk.messages[0]?.text ?? "", system: mask.talk.system };
};

describe("what looks personal", () => {
  test.each([
    ["write to Ada.Lovelace+x@mail.example.co.uk please", "write to [EMAIL_1] please"],
    ["call me on +1 (212) 555-0134", "call me on [PHONE_1]"],
    ["555 0134 99 or 0171/1234567", "[PHONE_1] or [PHONE_2]"],
    ["I live at 90 Mulberry Street, apt 4b", "I live at [ADDRESS_1]"],
    ["ich wohne Lange Gasse, Hauptstraße 12", "ich wohne Lange Gasse, [ADDRESS_1]"],
    ["j'habite 12 rue de la Paix et rue Victor Hugo 7", "j'habite [ADDRESS_1] et [ADDRESS_2]"],
    ["12 bis avenue Jean Jaurès, 3e étage", "[ADDRESS_1], 3e étage"],
    ["le 06.12.34.56.78 ou 06-12-34-56-78", "le [PHONE_1] ou [PHONE_2]"],
    ["+49 30 12-24-56 or 0171 12 34-56", "[PHONE_1] or [PHONE_2]"],
    ["212–555–0134, on 24/12/2026", "[PHONE_1], on 24/12/2026"],
  ])("%s", (text, expected) => {
    expect(masked(text).text).toBe(expected);
  });

  test.each([
    "a table for 4 on 2026-11-23 at 19:00",
    "23.11.2026 or 24/11/2026",
    "7 or 8 people, $1,250.00 in all",
    "at 10 way too late",
    "24.12. 19.00 20.30",
    "12 places pour demain",
  ])("%s stays", (text) => {
    expect(masked(text).text).toBe(text);
  });
});

describe("what is known of a person", () => {
  const ada: PersonalDatum[] = [{ kind: "NAME", text: "Ada May Lovelace" }];

  test("is hidden in every text, in whole and in part", () => {
    const { text, system } = masked(
      "it's Ada May Lovelace, just ada? No: Ada. In may, or May?",
      ada,
      "Known: Ada May Lovelace.",
    );
    expect(text).toBe("it's [NAME_1], just ada? No: [NAME_2]. In may, or [NAME_3]?");
    expect(system).toContain("Known: [NAME_1].");
    expect(system).toContain("stand for personal values");
  });

  test("leaves the words of the system's text that only look like a name", () => {
    const will: PersonalDatum[] = [{ kind: "NAME", text: "Will" }];
    const { system } = masked("it's for Will", will, "Known: Will. Dogs will be welcome.");
    expect(system).toContain("Known: [NAME_1]. Dogs will be welcome.");
  });

  test("comes back as what it means", () => {
    const { mask, text } = masked("reach me at 212 555 0134", [
      { kind: "PHONE", text: "212 555 0134", value: "+12125550134" },
    ]);
    expect(text).toBe("reach me at [PHONE_1]");
    expect(mask.show("Your number is [PHONE_1].")).toBe("Your number is +12125550134.");
  });

  test("comes back into JSON as JSON", () => {
    const { mask } = masked('I am Jo "Q" O\'Neil', [{ kind: "NAME", text: 'Jo "Q" O\'Neil' }]);
    expect(JSON.parse(mask.showJson('{"name":"[NAME_1]"}'))).toEqual({ name: 'Jo "Q" O\'Neil' });
  });

  test("a placeholder that stands for nothing stays as it is", () => {
    expect(masked("hello").mask.show("[NAME_7]")).toBe("[NAME_7]");
  });

  test("the business's own address and phone, which anyone may know, stay in the system's text", () => {
    const facts = "Address: 90 Mulberry Street. Phone: +1 212 555 0100.";
    expect(masked("hi", [], facts).system).toBe(facts);
  });
});

test("a placeholder that comes in pieces is shown when it is whole", () => {
  const { mask } = masked("I'm Ada Lovelace", [{ kind: "NAME", text: "Ada Lovelace" }]);
  const shown = pieceByPiece(mask);
  const pieces = ["Hello [", "NA", "ME_", "1", "], see [below", "] and [NAME_"].map((it) => shown.take(it));
  expect([...pieces, shown.end()].join("")).toBe("Hello Ada Lovelace, see [below] and [NAME_");
  expect(pieces[0]).toBe("Hello ");
});
