// A booking's code in people's words: read in six languages, however typed, and in nothing that only looks like one.
import { describe, expect, test } from "vitest";
import { codeIn, isUnreadCode, withoutCode } from "#understanding/taking-up/read-code";

const code = "K7QF2MXD9T";

describe("a code", () => {
  test.each([
    ["my booking code is K7QF-2MXD-9T", ""],
    ["K7QF2MXD9T", ""],
    ["k7qf-2mxd-9t", ""],
    ["My code: k7qf 2mxd 9t", ""],
    ["Here is my code: K7QF-2MXD-9T.", ""],
    ["Mein Buchungscode lautet K7QF-2MXD-9T", ""],
    ["Mein Buchungscode ist k7qf2mxd9t", ""],
    ["Mi código de reserva es K7QF-2MXD-9T", ""],
    ["El código de mi reserva es k7qf2mxd9t", ""],
    ["Le code de ma réservation est K7QF-2MXD-9T", ""],
    ["Mon code de réservation : K7QF-2MXD-9T", ""],
    ["Il codice della mia prenotazione è K7QF-2MXD-9T", ""],
    ["O código da minha reserva é K7QF-2MXD-9T", ""],
    ["cancel K7QF2MXD9T", "cancel"],
    ["I want to move my booking, K7QF-2MXD-9T", "I want to move my booking"],
    ["K7QF-2MXD-9T: can we make it 8pm?", "can we make it 8pm?"],
    ["Stornieren Sie bitte K7QF-2MXD-9T", "Stornieren Sie bitte"],
    ["Quiero cancelar la reserva K7QF2MXD9T", "Quiero cancelar la reserva"],
    ["please cancel, the code is K7QF-2MXD-9T", "please cancel"],
    ["cancel k7qf2mxd9t", "cancel"],
  ])("is read in %s", (text, rest) => {
    expect(codeIn(text, false)).toEqual({ code, rest });
  });

  test("is read with O for 0, and I and L for 1", () => {
    expect(codeIn("code KOQF-IlXD-9T", false)?.code).toBe("K0QF11XD9T");
  });

  test("of letters alone is read in groups, in capitals behind its name, or where it was asked for", () => {
    expect(codeIn("KXQF-AMXD-HT", false)?.code).toBe("KXQFAMXDHT");
    expect(codeIn("my booking code is KXQFAMXDHT", false)?.code).toBe("KXQFAMXDHT");
    expect(codeIn("kxqfamxdht", true)?.code).toBe("KXQFAMXDHT");
  });
});

describe("no code", () => {
  test.each([
    "appreciate",
    "appreciate it",
    "do you have a table on 20december",
    "we need room 12 please",
    "is there a table at 10am next to the window",
    "call me on 2125550199",
    "my number is 212-5550-19",
    "card 4111-1111-1111-1111",
    "write to k7qf2mxd9t@example.com",
    "https://example.com/k7qf2mxd9t",
    "do you take the promo code SUMMERTIME?",
    "reference bkg_k7qf2mxd9t",
    "x' or '1'='1",
    "K7QF-2MXD-9T-AAAA",
    "K7QF-2MXD-9U",
    "a table for 4 tomorrow at 7pm",
    "do you take the discount code WINTER2026?",
    "do you take the discount code W1NT3R2026?",
    "is there a dress code on december20?",
    "a table for 4people7pm tomorrow",
    "una mesa para 4personas9 mañana",
    "aceptáis el código de descuento VERANO2026?",
    "acceptez-vous le code promo NOEL202626 ?",
    "nehmen Sie den Rabatt-Code WINTER2026?",
    "accettate il codice sconto ESTATE2026?",
    "aceitam o código de desconto VERAO20267?",
    "what's the wifi code, december20?",
  ])("is read in %s", (text) => {
    expect(codeIn(text, false)).toBeNull();
    expect(withoutCode(text, false)).toBe(text);
  });

  test("but one is meant", () => {
    expect(isUnreadCode("my booking code is K7QF-2MXD", false)).toBe(true);
    expect(isUnreadCode("Mein Buchungscode ist K7QF-2MXD-9", false)).toBe(true);
    expect(isUnreadCode("booking reference bkg_k7qf2mxd9t", false)).toBe(true);
    expect(isUnreadCode("K7QF-2MX", true)).toBe(true);
    expect(isUnreadCode("K7QF-2MX", false)).toBe(false);
    expect(isUnreadCode("do you take the promo code SAVE2024?", false)).toBe(false);
    expect(isUnreadCode("my booking code is K7QF-2MXD-9T", false)).toBe(false);
  });
});

test("a message is kept from who need not know its code", () => {
  expect(withoutCode("cancel K7QF2MXD9T", false)).toBe("cancel");
  expect(withoutCode("kxqfamxdht", true)).toBe("");
});
