// Small questions to a part: does it listen, does it answer.
import { connect } from "node:net";

/** True when something accepts connections at the port of loopback. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
    socket.setTimeout(2_000, () => done(false));
  });
}

/** True when the address answers with a status below 500 within `patience` ms. */
export async function answers(
  url: string,
  patience = 2_000,
  headers: Record<string, string> = {},
): Promise<boolean> {
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience), redirect: "manual" });
    await answer.body?.cancel();
    return answer.status < 500;
  } catch {
    return false;
  }
}
