// Keeps a conversation connected: by socket, else by plain requests, else trying again; and sends the outbox.
import type { ChatMessage, OpenedSession, OpenSession, ServerFrame } from "#contracts/chat";
import type { ProblemCode } from "#contracts/problems";
import { type Api, Refused } from "./api.ts";
import type { Memory } from "./memory.ts";
import type { Outbox } from "./outbox.ts";
import { backoff, Rest } from "./pace.ts";
import { type LiveSocket, openSocket } from "./socket.ts";

/**
 * `live`: by socket. `polling`: no socket to be had, by plain requests. `waiting`: the server cannot be
 * reached, trying again. `limited`: the server asked to wait. `blocked`: it refuses for good.
 */
export type Status =
  | "idle"
  | "connecting"
  | "live"
  | "polling"
  | "waiting"
  | "offline"
  | "limited"
  | "blocked";

/** Whom the connection works for. */
export interface Listener {
  /** The `seq` to continue after. */
  cursor: () => number;
  /** A session was opened or taken up again; `seen` is the last `seq` its visitor saw. */
  entered: (opened: OpenedSession, seen: number) => void;
  took: (messages: ChatMessage[]) => void;
  heard: (frame: ServerFrame) => void;
  /** The connection was cut, or a turn over plain requests is finished. */
  left: (how: "cut" | "finished") => void;
  changed: () => void;
}

type Held = Pick<OpenedSession, "session" | "token">;
type ProblemFrame = Extract<ServerFrame, { type: "problem" }>;

/** Codes that mean: not with this token, perhaps with a new one. */
const tokenCodes: readonly unknown[] = ["token_invalid", "not_found", "wrong_session", "origin_not_allowed"];
const pollMs = 4000;
const hiddenPollMs = 30_000;
/** A sent message nobody answers in any way means a dead connection, ms. */
const silenceMs = 20_000;
/** A connection that held this long was a good one, ms. */
const stableMs = 5000;
/** Where a limit does not say how long, s. */
const limitSeconds = 20;

export class Connection {
  status: Status = "idle";
  private readonly api: Api;
  private readonly memory: Memory;
  private readonly opening: OpenSession;
  private readonly outbox: Outbox;
  private readonly listener: Listener;
  private readonly rest = new Rest();
  private held: Held | null = null;
  private socket: LiveSocket | null = null;
  private attempts = 0;
  private socketFailures = 0;
  private nextSocketTry = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private resend: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Api, memory: Memory, opening: OpenSession, outbox: Outbox, listener: Listener) {
    this.api = api;
    this.memory = memory;
    this.opening = opening;
    this.outbox = outbox;
    this.listener = listener;
  }

  start(): void {
    if (this.status === "idle") void this.run();
  }

  /** Tries again now. */
  retry(): void {
    if (this.status === "live" || this.status === "limited") return;
    this.attempts = 0;
    this.nextSocketTry = 0;
    this.rest.nudge();
  }

  /** The network is known to be gone. */
  offline(): void {
    this.socket?.close();
  }

  /** Sends what waits, by the way that is open. */
  push(): void {
    const { socket, held } = this;
    if (socket && held && this.status === "live") {
      for (const item of this.outbox.unsent) {
        this.outbox.sent(item, held.session);
        socket.send(item);
      }
      this.expectAnswer();
    } else if (this.status !== "limited" && this.status !== "blocked") this.rest.nudge();
    this.listener.changed();
  }

  /** Asks for messages that went missing in between. */
  async fillGap(): Promise<void> {
    const { held } = this;
    if (!held) return;
    const missed = await this.after(held).catch(() => []);
    if (missed.length && this.held === held) this.listener.took(missed);
  }

  private async run(): Promise<void> {
    this.become("connecting");
    for (;;) await this.rest.wait(await this.connect());
  }

  /** Gives how long to wait before connecting again, ms. */
  private async connect(): Promise<number> {
    if (!navigator.onLine) return this.become("offline", Infinity);
    try {
      const held = (this.held ??= await this.enter());
      if (Date.now() >= this.nextSocketTry) {
        const pause = await this.converse(held);
        if (pause !== null) return pause;
      }
      return await this.poll(held);
    } catch (error) {
      if (error instanceof Refused) return this.refused(error.code, error.retryAfter);
      throw error;
    }
  }

  /** Opens a session or takes up the remembered one; tabs of one page do it one after the other. */
  private enter(): Promise<Held> {
    const open = async (): Promise<Held> => {
      const stored = this.memory.session;
      const wish = { ...this.opening, ...(stored && { resume: stored.token }) };
      const opened = await this.api.openSession(wish, stored ? null : this.memory.earlier);
      const { session, token } = opened;
      const seen = stored?.session === session ? stored.seen : 0;
      this.memory.session = { session, token, seen };
      this.outbox.enterSession(session);
      this.listener.entered(opened, seen);
      return { session, token };
    };
    return navigator.locks ? navigator.locks.request(this.memory.name, open) : open();
  }

  /** Talks over a socket as long as it lives; null if none can be had. */
  private async converse(held: Held): Promise<number | null> {
    let openedAt = Infinity;
    const socket = openSocket(this.api.socketUrl(held.session, this.listener.cursor()), held.token, {
      opened: () => {
        openedAt = Date.now();
        this.socketOpened(socket);
      },
      frame: (frame) => this.hear(frame),
    });
    const how = await socket.ended;
    this.socketClosed();
    if (Date.now() - openedAt > stableMs) this.attempts = 0;
    if (how === "never-opened") {
      this.nextSocketTry = Date.now() + backoff(++this.socketFailures + 2, Math.random());
      return null;
    }
    if (how === "forbidden") return this.become("blocked", Infinity);
    if (how !== "dropped") return this.refused(how);
    return this.become("connecting", this.pause());
  }

  private socketOpened(socket: LiveSocket): void {
    this.socket = socket;
    this.socketFailures = 0;
    this.outbox.resendAll();
    this.become("live");
    this.push();
  }

  private socketClosed(): void {
    this.socket = null;
    clearTimeout(this.silence);
    clearTimeout(this.resend);
    this.outbox.resendAll();
    this.listener.left("cut");
  }

  /** Catches up and sends by plain requests; gives the pause to the next time. */
  private async poll(held: Held): Promise<number> {
    this.listener.took(await this.after(held));
    this.attempts = 0;
    this.become("polling");
    for (let item = this.outbox.unsent[0]; item; item = this.outbox.unsent[0]) {
      this.outbox.sent(item, held.session);
      this.listener.changed();
      try {
        await this.api.post(held.session, held.token, item, (frame) => this.hear(frame));
        this.listener.took(await this.after(held));
        this.outbox.remove(item.id);
      } catch (error) {
        if (!(error instanceof Refused && isFinal(error.code))) {
          this.outbox.resendAll();
          throw error;
        }
        this.outbox.fail(item.id);
      } finally {
        this.listener.left("finished");
      }
    }
    return document.hidden ? hiddenPollMs : pollMs;
  }

  private after({ session, token }: Held): Promise<ChatMessage[]> {
    return this.api.messagesAfter(session, token, this.listener.cursor());
  }

  private hear(frame: ServerFrame): void {
    this.expectAnswer();
    if (frame.type === "problem") this.problem(frame);
    this.listener.heard(frame);
  }

  private problem({ code, id, retryAfter }: ProblemFrame): void {
    if (code === "token_invalid") {
      this.forget();
      this.socket?.close();
    } else if (id && isFinal(code)) this.outbox.fail(id);
    else if (code === "rate_limited" || code === "unavailable") {
      if (code === "rate_limited") this.become("limited");
      clearTimeout(this.resend);
      this.resend = setTimeout(() => {
        this.outbox.resendAll();
        this.become("live");
        this.push();
      }, this.pause(retryAfter));
    }
  }

  /** What to do about a refusal; gives the pause before the next attempt, ms. */
  private refused(code: ProblemCode | null, retryAfter: number | null = null): number {
    if (tokenCodes.includes(code)) {
      if (!this.held && !this.memory.session) return this.become("blocked", Infinity);
      this.forget();
      return this.become("connecting", this.attempts++ ? this.pause() : 0);
    }
    if (code === "rate_limited") return this.become("limited", this.pause(retryAfter ?? limitSeconds));
    if (code === null || code === "unavailable") return this.become("waiting", this.pause(retryAfter));
    return this.become("blocked", Infinity);
  }

  private forget(): void {
    const token = this.held?.token ?? this.memory.session?.token;
    this.held = null;
    if (token) this.memory.dropSession(token);
  }

  /** At least the seconds asked for, longer with each attempt in a row; ms. */
  private pause(seconds: number | null = 0): number {
    return (seconds ?? 0) * 1000 + backoff(this.attempts++, Math.random());
  }

  private expectAnswer(): void {
    clearTimeout(this.silence);
    if (this.outbox.awaiting) this.silence = setTimeout(() => this.socket?.close(), silenceMs);
  }

  private become(status: Status, pause = 0): number {
    this.status = status;
    this.listener.changed();
    return pause;
  }
}

/** Whether repeating the message would be refused again. */
function isFinal(code: ProblemCode | null): boolean {
  return code === "invalid_request" || code === "too_large" || code === "message_id_reused";
}
