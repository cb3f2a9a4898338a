// npm run train -- [--data ../shared/eval]: learns the shipped weights anew. The same data gives the same bytes;
// --check writes nothing and fails where they differ from those committed. npm run train -- embeddings learns the word
// vectors, which the others may build on, anew: not to the byte, for the teacher's arithmetic is the machine's.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readWords, weightFiles } from "#understanding/learned/learned";
import { chatWeights } from "./train/chats.ts";
import { faqWeights } from "./train/faq.ts";
import { injectionWeights } from "./train/injection.ts";
import { embeddingWeights } from "./train/embeddings.ts";
import { intentWeights } from "./train/intents.ts";
import { slotWeights } from "./train/slots.ts";
import { injectionExamples } from "./train/sources.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/eval" },
    check: { type: "boolean", default: false },
  },
});
const folder = join(import.meta.dirname, "../src/understanding/learned/weights");
const assets = join(import.meta.dirname, "../public");

function keep(file: string, name: string, weights: object): void {
  const text = `// Written by npm run train; sources and licences: NOTICE.md.\n// oxfmt-ignore\nexport const ${name} = ${JSON.stringify(weights)};\n`;
  const path = join(folder, file);
  if (!values.check) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(`✗ ${file} is not what the data gives; run npm run train`);
    process.exitCode = 1;
  }
  console.log(`${file}: ${text.length} bytes`);
}

function keepBytes(file: string, bytes: Uint8Array): void {
  const path = join(assets, file);
  if (!values.check) writeFileSync(path, bytes);
  else if (!readFileSync(path).equals(bytes)) {
    console.error(`✗ ${file} is not what the data gives; run npm run train`);
    process.exitCode = 1;
  }
  console.log(`${file}: ${bytes.length} bytes`);
}

const data = resolve(values.data);
if (positionals[0] === "embeddings") {
  keepBytes(weightFiles.words, await embeddingWeights(data));
} else {
  const words = readWords(readFileSync(join(assets, weightFiles.words)));
  keep("injection.ts", "injectionWeights", injectionWeights(injectionExamples(data)));
  keep("intents.ts", "intentWeights", intentWeights(data, words));
  keep("chats.ts", "chatWeights", chatWeights(data, words));
  keep("faq.ts", "faqWeights", faqWeights(words));
  keepBytes(weightFiles.tagger, slotWeights(data));
}
