// Many Postgres clients over one PGlite. A client owns the only session from its first message until ReadyForQuery 'I',
// so extended-protocol conversations and transactions of pooled clients never mix.
import { createServer, type Server, type Socket } from "node:net";
import type { PGlite } from "@electric-sql/pglite";
import { SessionGate } from "./session-gate.ts";
import { fatalError, FrontendFrames, lastReadyStatus, type FrontendFrame } from "./wire-protocol.ts";

/** Ends an extended-protocol conversation that broke off after an error: until it, the server ignores the rest. */
const syncMessage = Uint8Array.of(0x53, 0, 0, 0, 4);

export interface BridgeOptions {
  /** A client that holds a transaction open and says nothing for so long is hung up, ms: all others wait for it. */
  idleInTransaction?: number;
  /** SQL that makes the shared session a new one again after a client has gone. */
  freshSession?: string;
}

export interface PostgresBridge {
  server: Server;
  /** Hangs up on all clients and resolves when none has anything going on in `db`, which may then be closed. */
  close(): Promise<void>;
}

/** A server to `listen` with; it never closes `db` (a closed PGlite that is spoken to never returns). */
export function createPostgresBridge(db: PGlite, options: BridgeOptions = {}): PostgresBridge {
  const gate = new SessionGate();
  const connections = new Set<Connection>();
  const server = createServer((socket) => {
    const connection = new Connection(socket, db, gate, options);
    connections.add(connection);
    void connection.left.then(() => connections.delete(connection));
  });
  return {
    server,
    close: async () => {
      server.close();
      for (const it of connections) it.hangUp();
      await Promise.all([...connections].map((it) => it.left));
    },
  };
}

class Connection {
  private readonly id = Symbol("connection");
  private readonly frames = new FrontendFrames();
  private readonly statements = new Set<string>();
  private readonly socket: Socket;
  private readonly db: PGlite;
  private readonly gate: SessionGate;
  private readonly patience: number;
  private readonly freshSession: string;
  private turn: Promise<void> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;
  private gone = false;
  private readonly leaving = Promise.withResolvers<void>();
  /** Settles when the client is gone and the session is as if it had never been. */
  readonly left = this.leaving.promise;

  constructor(socket: Socket, db: PGlite, gate: SessionGate, options: BridgeOptions) {
    this.socket = socket;
    this.db = db;
    this.gate = gate;
    this.patience = options.idleInTransaction ?? 30_000;
    this.freshSession = options.freshSession ?? "reset all; reset role";
    socket.setNoDelay(true);
    socket.on("data", (bytes) => this.receive(bytes));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.leave());
  }

  hangUp(): void {
    this.socket.destroy();
  }

  private receive(bytes: Buffer): void {
    clearTimeout(this.idle);
    for (const frame of this.frames.push(bytes)) this.handle(frame);
  }

  private handle(frame: FrontendFrame): void {
    if (frame.kind === "encryption") this.socket.write("N");
    else if (frame.kind === "batch") this.queue(() => this.perform(frame.bytes, frame.statements));
    else this.socket.end();
  }

  private queue(job: () => Promise<void>): void {
    this.turn = this.turn.then(job).catch((error: unknown) => {
      console.error("bridge:", error);
      this.socket.destroy();
    });
  }

  private async perform(bytes: Buffer, statements: string[]): Promise<void> {
    if (this.gone) return;
    await this.gate.enter(this.id);
    if (this.gone) return;
    for (const name of statements) this.statements.add(name);
    const answer = await this.db.execProtocolRaw(bytes);
    if (answer.length > 0) this.socket.write(answer);
    if (lastReadyStatus(answer) === "I") this.gate.leave(this.id);
    else this.watchIdle();
  }

  private watchIdle(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      console.error(`bridge: a client left its transaction open for ${this.patience} ms; hung up`);
      this.socket.end(fatalError("25P03", "terminating connection due to idle-in-transaction timeout"));
      this.socket.destroySoon();
    }, this.patience);
  }

  /** What a real backend takes with it when its client goes: the open transaction, settings, prepared statements. */
  private leave(): void {
    this.gone = true;
    clearTimeout(this.idle);
    this.queue(async () => {
      await this.gate.enter(this.id);
      try {
        await this.db.execProtocolRaw(syncMessage);
        const names = [...this.statements].map((it) => `deallocate "${it.replaceAll('"', '""')}"`);
        for (const sql of ["rollback", this.freshSession, ...names]) {
          await this.db.exec(sql).catch(() => undefined);
        }
      } finally {
        this.gate.leave(this.id);
      }
    });
    void this.turn.then(this.leaving.resolve);
  }
}
