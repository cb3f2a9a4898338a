// Framing of the Postgres wire protocol (version 3): cuts a client's bytes into messages, reads the server's state.

const sslRequest = 80877103;
const gssRequest = 80877104;
const cancelRequest = 80877102;

/** A message's type byte, as the protocol's documentation names it. */
const type = { query: "Q", sync: "S", flush: "H", password: "p", terminate: "X", parse: "P" } as const;
/** After these the client waits for an answer, so what was gathered goes to the server. */
const waitsForAnswer = new Set<string>([
  type.query,
  type.sync,
  type.flush,
  type.password,
  "c",
  "d",
  "f",
  "F",
]);

export type FrontendFrame =
  | { kind: "encryption" }
  | { kind: "cancel" }
  | { kind: "terminate" }
  | { kind: "batch"; bytes: Buffer; statements: string[] };

/** Gathers a client's messages until the client waits for an answer. One per connection. */
export class FrontendFrames {
  private buffer: Buffer = Buffer.alloc(0);
  private started = false;
  private pending: Buffer[] = [];
  private statements: string[] = [];

  /** Takes bytes as they arrive; gives the frames they complete, in order. */
  *push(bytes: Buffer): Generator<FrontendFrame> {
    this.buffer = this.buffer.length > 0 ? Buffer.concat([this.buffer, bytes]) : bytes;
    for (;;) {
      const message = this.started ? this.take(1) : this.take(0);
      if (!message) return;
      const frame = this.started ? this.gather(message) : this.open(message);
      if (frame) yield frame;
    }
  }

  /** The next whole message; `lengthAt` is where its length stands (1 after a type byte). */
  private take(lengthAt: 0 | 1): Buffer | undefined {
    if (this.buffer.length < lengthAt + 4) return undefined;
    const size = lengthAt + this.buffer.readInt32BE(lengthAt);
    if (this.buffer.length < size) return undefined;
    const message = Buffer.from(this.buffer.subarray(0, size));
    this.buffer = this.buffer.subarray(size);
    return message;
  }

  private open(message: Buffer): FrontendFrame {
    const code = message.readInt32BE(4);
    if (code === sslRequest || code === gssRequest) return { kind: "encryption" };
    if (code === cancelRequest) return { kind: "cancel" };
    this.started = true;
    return { kind: "batch", bytes: message, statements: [] };
  }

  private gather(message: Buffer): FrontendFrame | undefined {
    const letter = String.fromCharCode(message[0] ?? 0);
    if (letter === type.terminate) return { kind: "terminate" };
    if (letter === type.parse) this.remember(message);
    this.pending.push(message);
    if (!waitsForAnswer.has(letter)) return undefined;
    const frame = { kind: "batch", bytes: Buffer.concat(this.pending), statements: this.statements } as const;
    this.pending = [];
    this.statements = [];
    return frame;
  }

  private remember(parse: Buffer): void {
    const name = parse.subarray(5, parse.indexOf(0, 5)).toString("utf8");
    if (name !== "") this.statements.push(name);
  }
}

/** The transaction status of the last ReadyForQuery in a server's bytes: I idle, T in a transaction, E failed. */
export function lastReadyStatus(answer: Uint8Array): "I" | "T" | "E" | undefined {
  const view = new DataView(answer.buffer, answer.byteOffset, answer.byteLength);
  let status: string | undefined;
  for (let at = 0; at + 5 <= answer.length; at += 1 + view.getInt32(at + 1)) {
    if (answer[at] === 0x5a) status = String.fromCharCode(answer[at + 5] ?? 0);
  }
  return status as "I" | "T" | "E" | undefined;
}

/** An ErrorResponse of severity FATAL, as a server sends before it hangs up. */
export function fatalError(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`, "utf8");
  const head = Buffer.alloc(5);
  head.write("E", 0, "latin1");
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
