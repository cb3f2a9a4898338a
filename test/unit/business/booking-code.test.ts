// The form of a booking's code: as it is shown, and however somebody types it.
import { describe, expect, test } from "vitest";
import { codeInGroups, readCode } from "#business/booking-code";

describe("a booking's code", () => {
  test("is shown in groups", () => {
    expect(codeInGroups("K7QF2MXD9T")).toBe("K7QF-2MXD-9T");
  });

  test.each(["K7QF2MXD9T", "K7QF-2MXD-9T", "k7qf-2mxd-9t", "k7qf 2mxd 9t", "K7QF–2MXD–9T"])(
    "is read from %s",
    (typed) => {
      expect(readCode(typed)).toBe("K7QF2MXD9T");
    },
  );

  test("takes O for 0, I and L for 1", () => {
    expect(readCode("KOQF-iLXD-9t")).toBe("K0QF11XD9T");
  });

  test.each(["", "K7QF2MXD9", "K7QF2MXD9TT", "K7QF2MXD9U", "K7QF2MXD9*", "';drop table", "книга12345"])(
    "is none where the letters or the length are wrong: %s",
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );
});
