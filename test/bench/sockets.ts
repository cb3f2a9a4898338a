// Many open sockets, each saying something every ten seconds: how long a turn takes, and what they weigh.
import { setTimeout as pause } from "node:timers/promises";
import type { ServerFrame } from "#contracts/chat";
import { ChatClient } from "#test/support/chat-client";
import { percentile, spread, timed } from "./figures.ts";
import { startBench, type BenchRuntime } from "./runtime.ts";

const business = "marios-italian";
const everyMs = 10_000;
const rounds = 3;

export async function benchSockets(sockets = 1000): Promise<void> {
  const bench = await startBench();
  try {
    const empty = bench.memoryMiB();
    const opened: OpenSocket[] = [];
    await timed(sockets, 25, async (index) => opened.push(await openSocket(bench, index)));
    const idle = bench.memoryMiB();
    const cpu = bench.cpuMs();
    const all = (await Promise.all(opened.map(converse))).flat();
    const turns = all.map((it) => it.ms);
    const bookings = all.filter((it) => it.booking).map((it) => it.ms);
    console.log(`${opened.length} sockets, ${turns.length} turns: ${spread(turns)} ms`);
    console.log(`of these ${bookings.length} confirmed by Temporal: ${spread(bookings)} ms`);
    console.log(`under 2 s: ${((turns.filter((it) => it < 2000).length / turns.length) * 100).toFixed(1)} %`);
    console.log(`CPU per turn ${((bench.cpuMs() - cpu) / turns.length).toFixed(2)} ms`);
    console.log(`memory ${empty} MiB empty, ${idle} idle with sockets, ${bench.memoryMiB()} after`);
    console.log(`p99 ÷ p50: ${(percentile(turns, 0.99) / percentile(turns, 0.5)).toFixed(1)}`);
    for (const { socket } of opened) socket.close();
  } finally {
    await bench.stop();
  }
}

interface OpenSocket {
  socket: WebSocket;
  index: number;
}
interface Turn {
  ms: number;
  booking: boolean;
}

async function openSocket(bench: BenchRuntime, index: number): Promise<OpenSocket> {
  const chat = await ChatClient.open({
    edge: bench.url,
    business,
    key: bench.stack.widgetKeys[business] ?? "",
    identity: { name: `Socket ${index}`, email: `socket-${index}@example.test` },
  });
  const address = `${bench.url.replace("http", "ws")}/v1/sessions/${chat.session}/socket?after=1`;
  const socket = new WebSocket(address, ["x-seven.v1", chat.token]);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  return { socket, index };
}

/** One customer's rounds: one in twenty books, the others ask. */
async function converse({ socket, index }: OpenSocket): Promise<Turn[]> {
  const books = index % 20 === 0;
  const turns: Turn[] = [];
  await pause(Math.random() * everyMs);
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const confirmed = await say(
      socket,
      `r${round}`,
      books ? bookingLine(index, round) : "what time do you open?",
    );
    turns.push({ ms: performance.now() - began, booking: confirmed });
    await pause(Math.max(0, everyMs - (performance.now() - began)));
  }
  return turns;
}

function bookingLine(index: number, round: number): string {
  const day = new Date(Date.now() + (3 + (index % 80)) * 86_400_000).toISOString().slice(0, 10);
  return round === 0
    ? `Book a table for 2 on ${day} at ${12 + ((index / 20) % 8)}:00`
    : round === 1
      ? "yes"
      : "thanks";
}

/** Sends a message and waits for the state frame that closes its turn; true if it confirmed a booking. */
function say(socket: WebSocket, id: string, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    let confirmed = false;
    let answered = false;
    const hear = (event: MessageEvent) => {
      const frame = JSON.parse(String(event.data)) as ServerFrame;
      if (frame.type === "message" && frame.message.role === "assistant") {
        answered = true;
        confirmed ||= (frame.message.cards ?? []).some(
          (it) => it.type === "booking" && it.booking.status === "confirmed",
        );
      }
      if (frame.type !== "state" || !answered) return;
      socket.removeEventListener("message", hear);
      resolve(confirmed);
    };
    socket.addEventListener("message", hear);
    socket.send(JSON.stringify({ type: "message", id, text }));
  });
}
