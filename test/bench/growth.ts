// One long conversation: bytes and CPU per turn must be the same at turn 10 and at turn 1,000.
import { ChatClient } from "#test/support/chat-client";
import { startBench, type BenchRuntime } from "./runtime.ts";

const business = "marios-italian";
const lines = [
  "what time do you open tomorrow?",
  "do you have parking?",
  "how much is the margherita?",
  "thanks",
];

export async function benchGrowth(turns = 1000): Promise<void> {
  const bench = await startBench();
  try {
    const key = bench.stack.widgetKeys[business] ?? "";
    const chat = await ChatClient.open({ edge: bench.url, business, key });
    const at = [10, Math.floor(turns / 10), turns - 50].filter((it) => it + 50 <= turns);
    const samples: { turn: number; bytesPerTurn: number; cpuMsPerTurn: number }[] = [];
    let said = 0;
    const sayUpTo = async (turn: number) => {
      for (; said < turn; said += 1) await chat.say(lines[said % lines.length] ?? "hello");
    };
    for (const turn of at) {
      await sayUpTo(turn);
      const [size, cpu] = [await sizeOf(bench, chat), bench.cpuMs()];
      await sayUpTo(turn + 50);
      const bytesPerTurn = Math.round(((await sizeOf(bench, chat)) - size) / 50);
      samples.push({ turn, bytesPerTurn, cpuMsPerTurn: (bench.cpuMs() - cpu) / 50 });
    }
    console.table(samples);
    const [first, last] = [samples[0], samples.at(-1)];
    if (first && last)
      console.log(
        `late ÷ early: bytes ${ratio(last.bytesPerTurn, first.bytesPerTurn)}, CPU ${ratio(last.cpuMsPerTurn, first.cpuMsPerTurn)}`,
      );
  } finally {
    await bench.stop();
  }
}

const ratio = (a: number, b: number): string => (a / Math.max(b, 0.001)).toFixed(2);

const sizeOf = async (bench: BenchRuntime, chat: ChatClient): Promise<number> =>
  (await (await fetch(`${bench.url}/bench/size?name=${chat.session}`)).json()) as number;
