// Names of dishes as other languages spell them: lasagne, lasaña, lasanha are one word.
const spellings: readonly (readonly [written: RegExp, sound: string])[] = [
  [/gn|nh|ñ/g, "n"],
  [/gh(?=[eit])|gu(?=[ei])/g, "g"],
  [/sch(?=[ei])|qu(?=[ei])|ch(?=[ei])/g, "k"],
  [/ph/g, "f"],
  [/x(?=p)/g, "s"],
  [/^es(?=[ptqk])/, "s"],
  [/(.)\1/g, "$1"],
];

/** How a word may begin to sound where a spelling changes its first letter; with any other it sounds as it is written. */
const sounds: Readonly<Record<string, string>> = {
  g: "gn",
  ñ: "ñn",
  s: "sk",
  q: "qk",
  c: "ck",
  p: "pf",
  x: "xs",
  e: "es",
};

/** The letters that a word may begin with, as it is written or sounds. */
export const initialsOf = (word: string): string[] => [...(sounds[word.charAt(0)] ?? word.charAt(0))];

const known = new Map<string, string>();
const mostKept = 2_000;

function sounded(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const sound = spellings.reduce((said, [written, as]) => said.replace(written, as), word);
  if (known.size >= mostKept) known.clear();
  known.set(word, sound);
  return sound;
}

/** How alike two words of one beginning sound; 0 where they do not, or are spelt by no other language's rule. */
export function likeSounded(
  wanted: string,
  said: string,
  distance: (a: string, b: string, limit: number) => number,
): number {
  if (wanted.length < 6 || said.length < 5 || Math.abs(wanted.length - said.length) > 3) return 0;
  const a = sounded(wanted);
  if (a[0] !== said[0] && sounds[said.charAt(0)] === undefined) return 0;
  const b = sounded(said);
  if ((a === wanted && b === said) || a[0] !== b[0]) return 0;
  const allowed = a.length >= 6 ? 1 : 0;
  const edits = distance(a, b, allowed);
  return edits > allowed ? 0 : 0.85 - 0.1 * edits;
}
