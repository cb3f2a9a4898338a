// A message as it is read: long runs of blanks are as long as two words or two paragraphs are apart. Many a pattern looks
// from each blank to the end of its run; thousands of them would be read in seconds. What was written is kept as it is.

/** Blanks on a line, and what only looks like one. */
const blanks = /[^\S\n]|[\u00AD\u200B-\u200F\u2060-\u2064\u2800\u3164]/u.source;
const runs = new RegExp(`(?:${blanks}){3,}`, "gu");
/** Three line breaks and more, hardly anything between them. */
const lines = new RegExp(`\\n(?:(?:${blanks}){0,2}\\n){2,}`, "gu");

export const squeezed = (text: string): string => text.replaceAll(runs, " ").replaceAll(lines, "\n\n");
