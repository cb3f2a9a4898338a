// What watchers of a conversation see as it happens: sockets, which survive hibernation, and event streams.
import type { ServerFrame, TurnReply } from "#contracts/chat";
import { closeCode } from "#contracts/chat";
import type { StateView } from "#contracts/state-views";
import type { SessionStore } from "./session-store.ts";

/** The part of a WebSocket the feed uses. */
export type LiveSocket = Pick<WebSocket, "send" | "close" | "serializeAttachment" | "deserializeAttachment">;

/** What a socket remembers through a hibernation. */
export interface SocketMemory {
  /** `seq` of the last message it was sent. */
  after: number;
  /** End of the token it was opened with, ms since the epoch. */
  expiresAt: number;
  /** Of the upgrade: the messages that come by this socket carry it. */
  requestId: string;
  /** Characters it has of each coming message. */
  heard?: Record<string, number>;
}

/** An event stream of one exchange: the answer to one POST. */
export interface EventStream {
  exchange: number;
  after: number;
  heard?: Record<string, number>;
  write(event: string, data: unknown): void;
}

interface FeedDeps {
  sockets(): LiveSocket[];
  store: SessionStore;
}

export class LiveFeed {
  readonly #deps: FeedDeps;
  readonly #streams = new Set<EventStream>();
  /** The text spoken so far of each coming message of the running turn. */
  #spoken = new Map<string, string>();
  /** The exchange whose turn is running; null when none is. */
  #running: number | null = null;

  constructor(deps: FeedDeps) {
    this.#deps = deps;
  }

  /** Starts a socket off: what it missed, then what happens. */
  attach(socket: LiveSocket, memory: SocketMemory, view: StateView | null): void {
    this.#remember(socket, memory);
    this.#catchUp(socket);
    if (view) this.send(socket, { type: "state", state: view });
    if (this.#running === null) return;
    this.send(socket, { type: "typing" });
    for (const reply of this.#spoken.keys()) this.#speakTo(socket, reply);
  }

  addStream(stream: EventStream): void {
    this.#streams.add(stream);
    if (stream.exchange !== this.#running) return;
    for (const reply of this.#spoken.keys()) this.#speakInto(stream, reply);
  }

  removeStream(stream: EventStream): void {
    this.#streams.delete(stream);
  }

  /** A turn of `exchange` runs, perhaps again: its sentences are counted from the start. */
  turnStarted(exchange: number): void {
    this.#running = exchange;
    this.#spoken = new Map();
    this.typing();
  }

  typing(): void {
    for (const socket of this.#deps.sockets()) this.send(socket, { type: "typing" });
  }

  turnEnded(): void {
    this.#running = null;
    this.#spoken = new Map();
  }

  /** A sentence of the coming message `reply`. A watcher who had it from a run that broke off gets it once. */
  spoke(reply: string, text: string): void {
    this.#spoken.set(reply, (this.#spoken.get(reply) ?? "") + text);
    for (const socket of this.#deps.sockets()) this.#speakTo(socket, reply);
    for (const stream of this.#streams) if (stream.exchange === this.#running) this.#speakInto(stream, reply);
  }

  /** After a restart: what was committed and perhaps not told. */
  catchUpAll(): void {
    for (const socket of this.#deps.sockets()) this.#catchUp(socket);
  }

  /** Messages were committed: every watcher gets those it does not have, and the state. */
  committed(exchange: number, view: StateView): void {
    for (const socket of this.#deps.sockets()) {
      this.#catchUp(socket);
      this.send(socket, { type: "state", state: view });
    }
    for (const stream of this.#streams) if (stream.exchange === exchange) this.#follow(stream, view);
  }

  /** Ends a stream with the answer of its exchange. */
  finish(stream: EventStream, reply: TurnReply): void {
    this.#follow(stream, reply.state);
    stream.write("done", reply);
  }

  problem(frame: Omit<Extract<ServerFrame, { type: "problem" }>, "type">): void {
    for (const socket of this.#deps.sockets()) this.send(socket, { type: "problem", ...frame });
  }

  /** Closes the sockets whose token has ended. */
  closeEnded(now: number): void {
    for (const socket of this.#deps.sockets())
      if (memoryOf(socket).expiresAt <= now)
        this.close(socket, closeCode.tokenInvalid, "The token has ended.");
  }

  /** When the next socket's token ends, ms since the epoch; null if there is no socket. */
  nextEnd(): number | null {
    const ends = this.#deps.sockets().map((socket) => memoryOf(socket).expiresAt);
    return ends.length > 0 ? Math.min(...ends) : null;
  }

  closeAll(code: number, reason: string): void {
    for (const socket of this.#deps.sockets()) this.close(socket, code, reason);
  }

  close(socket: LiveSocket, code: number, reason: string): void {
    quietly(() => socket.close(code, reason));
  }

  send(socket: LiveSocket, frame: ServerFrame): void {
    quietly(() => socket.send(JSON.stringify(frame)));
  }

  #catchUp(socket: LiveSocket): void {
    const memory = memoryOf(socket);
    const messages = this.#deps.store.messagesAfter(memory.after);
    const last = messages.at(-1);
    if (!last) return;
    for (const message of messages) this.send(socket, { type: "message", message });
    this.#remember(socket, { ...memory, after: last.seq, heard: {} });
  }

  #follow(stream: EventStream, view: StateView): void {
    const fresh = this.#deps.store.messagesOf(stream.exchange).filter(({ seq }) => seq > stream.after);
    for (const message of fresh) stream.write("message", { type: "message", message });
    stream.after = fresh.at(-1)?.seq ?? stream.after;
    stream.write("state", { type: "state", state: view });
  }

  #speakTo(socket: LiveSocket, reply: string): void {
    const memory = memoryOf(socket);
    const text = this.#unheard(memory, reply);
    if (!text) return;
    this.send(socket, { type: "delta", reply, text });
    this.#remember(socket, memory);
  }

  #speakInto(stream: EventStream, reply: string): void {
    const text = this.#unheard(stream, reply);
    if (text) stream.write("delta", { type: "delta", reply, text });
  }

  /** What the watcher has not heard yet of `reply`; from now on it has. */
  #unheard(watcher: { heard?: Record<string, number> }, reply: string): string {
    const spoken = this.#spoken.get(reply) ?? "";
    const unheard = spoken.slice(watcher.heard?.[reply] ?? 0);
    if (unheard) watcher.heard = { ...watcher.heard, [reply]: spoken.length };
    return unheard;
  }

  #remember(socket: LiveSocket, memory: SocketMemory): void {
    quietly(() => socket.serializeAttachment(memory));
  }
}

export const memoryOf = (socket: LiveSocket): SocketMemory => socket.deserializeAttachment() as SocketMemory;

/** A socket that is closing throws; its close handler deals with it. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The watcher is gone, the transcript is not.
  }
}
