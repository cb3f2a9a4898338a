// What customers are answered, told from what the business has written: its questions with their answers, and its texts.
import { contentWords, alike, sameWord } from "#understanding/faq/words";
import type { Bureau } from "./desk.ts";
import type { Of } from "./drafts/drafted.ts";
import { say } from "./phrases/say.ts";
import { sentence } from "./propose.ts";

const mostTold = 20;

interface Written {
  /** All that it speaks of. */
  all: string;
  line: string;
}

export function faqs(bureau: Bureau, wish: Of<"faq.view">): void {
  const { turn } = bureau;
  const { topic } = wish;
  const all = writtenBy(bureau);
  if (topic === null && all.length === 0)
    return void turn.said.push({
      text: say(
        bureau,
      )`No question is written with its answer yet. To write one say “add an FAQ: Do you have parking? Yes, behind the house.”`,
    });
  const found = topic === null ? all : aboutOf(topic, all);
  if (found.length === 0)
    return void turn.said.push({
      text: say(
        bureau,
      )`Nothing is written about “${topic}”: I answer customers from the menu, the prices and the hours as they stand, and from what you wrote. To write it say “add an FAQ: …? …”.`,
    });
  const lines = found.slice(0, mostTold).map((it) => `– ${it.line}`);
  const more = found.length > mostTold ? say(bureau)`\n… and ${found.length - mostTold} more.` : "";
  const head =
    topic === null
      ? say(bureau)`What customers are answered, as you wrote it (${found.length}):`
      : say(bureau)`Customers are answered, as you wrote it:`;
  turn.said.push({ text: `${head}\n${lines.join("\n")}${more}` });
}

function writtenBy(bureau: Bureau): Written[] {
  const { faq, policies } = bureau.desk.business;
  const texts = Object.entries((policies["texts"] ?? {}) as Record<string, unknown>);
  return [
    ...faq.map(({ question, answer }) => ({
      all: `${question} ${answer}`,
      line: `${question} – ${sentence(answer)}`,
    })),
    ...texts.flatMap(([name, text]) =>
      typeof text === "string"
        ? [
            {
              all: `${name.replaceAll("_", " ")} ${text}`,
              line: say(bureau)`About ${name.replaceAll("_", " ")}: “${text}”`,
            },
          ]
        : [],
    ),
  ];
}

/** Those that speak of most of it: at least of half. */
function aboutOf(topic: string, all: readonly Written[]): Written[] {
  const wanted = contentWords(topic, null);
  const whole = wanted.reduce((sum, it) => sum + it.weight, 0);
  const shares = all.map((it) => {
    const words = contentWords(it.all, null);
    return wanted
      .filter((one) => words.some((other) => alike(one, other) >= sameWord))
      .reduce((sum, { weight }) => sum + weight, 0);
  });
  const most = Math.max(0, ...shares);
  return most > 0 && most >= whole / 2 ? all.filter((_, at) => shares[at] === most) : [];
}
