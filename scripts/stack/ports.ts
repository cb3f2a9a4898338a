// Picks loopback ports: the wished ones when free, else others outside the range the kernel lends to clients
// (a part that is away must not find its port taken by somebody's outgoing connection).
import { randomInt } from "node:crypto";
import { createServer } from "node:net";

const lowest = 20_000;
const highest = 32_000;

/** As many distinct free ports as wished for, in order; 0 wishes for any. */
export async function choosePorts(wishes: readonly number[]): Promise<number[]> {
  const chosen: number[] = [];
  for (const wish of wishes) chosen.push(await choosePort(wish, chosen));
  return chosen;
}

async function choosePort(wish: number, taken: readonly number[]): Promise<number> {
  let port = wish === 0 ? randomInt(lowest, highest) : wish;
  while (taken.includes(port) || !(await isFree(port))) port = randomInt(lowest, highest);
  return port;
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}
