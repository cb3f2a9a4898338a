// The weights that are shipped, as the product loads them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { weightFiles, type Learned } from "#understanding/learned/learned";
import { readTagger } from "#understanding/learned/packed-tagger";
import { readWords } from "#understanding/learned/word-vectors";

const bytesOf = (file: string) => readFileSync(join(import.meta.dirname, "../../public", file));

export const shipped = {
  tagger: readTagger(bytesOf(weightFiles.tagger)),
  words: readWords(bytesOf(weightFiles.words)),
} satisfies Learned;
