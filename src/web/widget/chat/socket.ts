// One life of one socket: opens, tells its frames, and says how it ended.
import type { closeCode, socketProtocol } from "#contracts/chat";
import { readFrame, type Tell } from "./api.ts";

const protocol: typeof socketProtocol = "x-seven.v1";
const codes: typeof closeCode = { tokenInvalid: 4401, forbidden: 4403, rateLimited: 4429 };
/** Some proxies swallow the upgrade and never answer, ms. */
const openingPatience = 8000;

/** `never-opened` hides the reason: browsers do not tell what a refused upgrade answered. */
export type SocketEnd = "never-opened" | "dropped" | "token_invalid" | "forbidden" | "rate_limited";

export interface LiveSocket {
  send(message: { id: string; text: string }): void;
  close(): void;
  /** Never rejects. */
  ended: Promise<SocketEnd>;
}

export interface SocketEvents {
  opened: () => void;
  frame: Tell;
}

export function openSocket(url: string, token: string, events: SocketEvents): LiveSocket {
  const socket = new WebSocket(url, [protocol, token]);
  let opened = false;
  let over = false;
  let end!: (how: SocketEnd) => void;
  const ended = new Promise<SocketEnd>((resolve) => {
    end = (how) => {
      over = true;
      clearTimeout(timer);
      resolve(how);
      socket.close();
    };
  });
  const timer = setTimeout(() => end("never-opened"), openingPatience);
  socket.onopen = () => {
    if (over) return;
    opened = true;
    clearTimeout(timer);
    events.opened();
  };
  socket.onmessage = ({ data }) => {
    const frame = readFrame(data);
    if (frame && !over) events.frame(frame);
  };
  socket.onclose = ({ code }) => end(endOf(code, opened));
  return {
    send: ({ id, text }) => socket.send(JSON.stringify({ type: "message", id, text })),
    // A dead connection would take its time to close: what matters is that nobody waits for it.
    close: () => end(opened ? "dropped" : "never-opened"),
    ended,
  };
}

function endOf(code: number, opened: boolean): SocketEnd {
  if (code === codes.tokenInvalid) return "token_invalid";
  if (code === codes.forbidden) return "forbidden";
  if (code === codes.rateLimited) return "rate_limited";
  return opened ? "dropped" : "never-opened";
}
