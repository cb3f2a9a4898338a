// Small words of names, in the languages of menus: "alle" tells Linguine alle Vongole from nothing.
const small =
  "a an the of with and or for in on at to by from my your our de del dela della dello delle dei degli dell al alla allo alle ai agli all con e ed da dal dalla dalle di il lo la le i gli un una uno per su sul sulla nel nella nelle los las el y o en un una unos unas para sin au aux du des les et ou avec sans sur chez der die das den dem des und oder mit ohne vom zum zur im am auf ein eine einer einem do dos da das no na nos nas ao aos com sem um uma";

const words: ReadonlySet<string> = new Set(small.split(" "));

/** Such a word alone stands for no name. */
export const isFunctionWord = (word: string): boolean => words.has(word);
