// What a whole turn costs beside a bare Durable Object echo in the same workerd.
import { ChatClient } from "#test/support/chat-client";
import { spread, timed } from "./figures.ts";
import { startBench, type BenchRuntime } from "./runtime.ts";

const business = "marios-italian";

export async function benchTurns(turns = 400): Promise<void> {
  const bench = await startBench();
  try {
    const echo = (index: number) =>
      fetch(`${bench.url}/bench/echo?name=e${index % 20}`, { method: "POST", body: "hi" });
    await timed(200, 4, async (index) => (await echo(index)).text());
    const bare = await measured(bench, turns, async (index) => (await echo(index)).text());
    const chats = await openChats(bench, 20);
    const ask = (index: number) =>
      chats[index % chats.length]?.say("what time do you open tomorrow?") ?? Promise.resolve();
    await timed(100, 4, ask);
    const question = await measured(bench, turns, ask);
    const booking = await measured(bench, Math.ceil(turns / 4), (index) => bookOnce(bench, index));
    report("bare echo", bare, bare);
    report("a question's turn", question, bare);
    report("a booking: two turns, Temporal's confirmation included", booking, bare);
  } finally {
    await bench.stop();
  }
}

interface Measured {
  took: number[];
  cpuMsEach: number;
}

async function measured(
  bench: BenchRuntime,
  count: number,
  task: (index: number) => Promise<unknown>,
): Promise<Measured> {
  const cpu = bench.cpuMs();
  const took = await timed(count, 4, task);
  return { took, cpuMsEach: (bench.cpuMs() - cpu) / count };
}

const openChats = (bench: BenchRuntime, count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      ChatClient.open({
        edge: bench.url,
        business,
        key: bench.stack.widgetKeys[business] ?? "",
        identity: { name: `Bench ${index}`, email: `bench-${index}@example.test` },
      }),
    ),
  );

async function bookOnce(bench: BenchRuntime, index: number): Promise<void> {
  const [chat] = await openChats(bench, 1);
  const day = new Date(Date.now() + (3 + (index % 60)) * 86_400_000).toISOString().slice(0, 10);
  const hour = 12 + (index % 8);
  await chat?.say(`Book a table for 2 on ${day} at ${hour}:00`);
  await chat?.say("yes");
}

function report(what: string, figure: Measured, bare: Measured): void {
  const ratio = figure.cpuMsEach / Math.max(bare.cpuMsEach, 0.01);
  console.log(
    `${what}: ${spread(figure.took)} ms · CPU ${figure.cpuMsEach.toFixed(2)} ms = ${ratio.toFixed(1)} × the echo`,
  );
}
