// What a client writes on its socket: checked, counted, and taken into the inbox.
import { ClientFrame, closeCode, type ServerFrame } from "#contracts/chat";
import type { ProblemCode } from "#contracts/problems";
import { memoryOf, type LiveSocket } from "./live-feed.ts";
import type { SessionCore } from "./session-core.ts";
import type { SessionServices } from "./session-services.ts";

const maxFrameLength = 16 * 1024;
/** A person types slower; a socket may burst, then one message a second. */
const burst = 10;
const refillMs = 1_000;
/** A client that goes on regardless is cut off. */
const maxRefusals = 30;

type SocketServices = Pick<SessionServices, "now" | "admit" | "report" | "telemetry">;

interface Pace {
  /** Messages it may still send at once, as of `at`. */
  allowed: number;
  at: number;
  refusals: number;
}

export class SocketMessages {
  readonly #core: SessionCore;
  readonly #services: SocketServices;
  readonly #paces = new WeakMap<LiveSocket, Pace>();
  /** Until when the business's quota or the session's rate refuses more, ms since the epoch. */
  #refusedUntil = 0;

  constructor(core: SessionCore, services: SocketServices) {
    this.#core = core;
    this.#services = services;
  }

  hear(socket: LiveSocket, data: string | ArrayBuffer): void {
    if (!this.#mayStay(socket)) return;
    const frame = readFrame(data);
    if ("code" in frame) return this.#refuse(socket, frame.code, frame.detail);
    const waitMs = this.#waitMs(socket);
    if (waitMs > 0) return this.#slowDown(socket, frame.id, waitMs);
    const { requestId } = memoryOf(socket);
    // Each message is a trace of its own, as a POST would be.
    const span = this.#services.telemetry.begin(
      "socket message",
      null,
      { "x_seven.request_id": requestId },
      "server",
    );
    const accepted = this.#core.accept(frame, { requestId, traceparent: span.traceparent });
    span.end();
    if (!accepted.ok) return this.#refuse(socket, accepted.code, accepted.detail, { id: frame.id });
    const answered = this.#core.stored(accepted.value.exchange);
    if (!answered) return void this.#count();
    for (const message of answered.messages) this.#core.feed.send(socket, { type: "message", message });
    this.#core.feed.send(socket, { type: "state", state: answered.state });
  }

  #mayStay(socket: LiveSocket): boolean {
    const { feed } = this.#core;
    if (memoryOf(socket).expiresAt <= this.#services.now())
      feed.close(socket, closeCode.tokenInvalid, "The session token has ended.");
    else if (!this.#core.live()) feed.close(socket, closeCode.forbidden, "The session is over.");
    else return true;
    return false;
  }

  /** How long this socket has to wait before its next message, ms; 0 if it need not. */
  #waitMs(socket: LiveSocket): number {
    const now = this.#services.now();
    const pace = this.#paces.get(socket) ?? { allowed: burst, at: now, refusals: 0 };
    this.#paces.set(socket, pace);
    pace.allowed = Math.min(burst, pace.allowed + (now - pace.at) / refillMs);
    pace.at = now;
    if (now < this.#refusedUntil) return this.#refusedUntil - now;
    if (pace.allowed < 1) return Math.ceil((1 - pace.allowed) * refillMs);
    pace.allowed -= 1;
    pace.refusals = 0;
    return 0;
  }

  #slowDown(socket: LiveSocket, id: string, waitMs: number): void {
    const pace = this.#paces.get(socket);
    if (pace && (pace.refusals += 1) > maxRefusals)
      return this.#core.feed.close(socket, closeCode.rateLimited, "Too many messages.");
    const retryAfter = Math.ceil(waitMs / 1000);
    const detail = `Too many messages; wait ${retryAfter} s and send it again.`;
    this.#refuse(socket, "rate_limited", detail, { id, retryAfter });
  }

  /** A message is in the inbox before anybody is asked: the answer of the count holds for the next. */
  async #count(): Promise<void> {
    const session = this.#core.live();
    if (!session) return;
    try {
      const allowance = await this.#services.admit(session.facts);
      if (!allowance.ok) this.#refusedUntil = this.#services.now() + allowance.retryAfterSeconds * 1000;
    } catch (error) {
      this.#services.report("counting a message", error);
    }
  }

  #refuse(
    socket: LiveSocket,
    code: ProblemCode,
    detail: string,
    more: { id?: string; retryAfter?: number } = {},
  ): void {
    const frame: ServerFrame = { type: "problem", code, detail, ...more };
    this.#core.feed.send(socket, frame);
  }
}

function readFrame(data: string | ArrayBuffer): ClientFrame | { code: ProblemCode; detail: string } {
  if (typeof data !== "string") return { code: "invalid_request", detail: "Write text frames." };
  if (data.length > maxFrameLength) return { code: "too_large", detail: "A frame has at most 16 KiB." };
  const frame = ClientFrame.safeParse(parseJson(data));
  if (frame.success) return frame.data;
  const issue = frame.error.issues[0];
  const detail = `Write {"type":"message","id","text"}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`;
  return { code: "invalid_request", detail: detail.trim() };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
