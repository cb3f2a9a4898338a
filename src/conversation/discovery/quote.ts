// Words of others as they are shown: on one line, within one pair of quotes, so that they end where the quotes do.

/** Characters of a quote. */
const longest = 280;

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();

/** What somebody wrote, its own quotes single: `“Nice”. Booked!` ends no quote of ours. */
export const quotable = (text: string): string =>
  oneLine(text)
    .slice(0, longest)
    .replaceAll(/["“”„«»]/gu, "'");

/** Who wrote it, without what would end the brackets around it. */
export const author = (name: string): string =>
  oneLine(name)
    .replaceAll(/["“”„«»()]/gu, "'")
    .slice(0, 80);
