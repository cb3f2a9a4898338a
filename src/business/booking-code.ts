// The code of a booking as people write it: ten characters of Crockford's base 32, in groups.

/** "K7QF2MXD9T" → "K7QF-2MXD-9T". */
export const codeInGroups = (code: string): string =>
  [code.slice(0, 4), code.slice(4, 8), code.slice(8)].filter(Boolean).join("-");

const letters = /^[0-9A-HJKMNP-TV-Z]{10}$/;

/** A code however it was typed: in small letters, without hyphens, O for 0, I or L for 1; null: it is none. */
export function readCode(typed: string): string | null {
  const code = typed
    .replace(/[\s.–-]/gu, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return letters.test(code) ? code : null;
}
