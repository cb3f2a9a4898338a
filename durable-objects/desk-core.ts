// One business's live feed put together over its storage: keeps what happens, and tells the members who watch.
import { closeCode } from "#contracts/chat";
import type { DeskFrame, DeskNews } from "#contracts/desk";
import type { Uuid } from "#contracts/ids";
import { traced, type Telemetry } from "#contracts/telemetry";
import { DeskLog } from "./desk-log.ts";
import type { LiveSocket } from "./live-feed.ts";
import type { SqlHome } from "./schema.ts";

/** What a watcher's socket remembers through a hibernation. */
export interface DeskMemory {
  business: Uuid;
  /** The member whose socket it is. */
  user: Uuid;
  /** `seq` of the last entry it was sent. */
  after: number;
  /** End of the token it was opened with, ms since the epoch. */
  expiresAt: number;
}

export interface DeskServices {
  /** ms since the epoch. */
  now(): number;
  /** Whether the user still belongs to the business. Rejects when that cannot be known. */
  isMember(business: Uuid, user: Uuid): Promise<boolean>;
  report(what: string, error: unknown): void;
  telemetry: Telemetry;
}

interface DeskDeps {
  storage: SqlHome;
  services: DeskServices;
  sockets(): LiveSocket[];
  /** Sets the object's one alarm, ms since the epoch; null takes it away. */
  setAlarm(at: number | null): void;
}

/** A person has a few tabs; a loop that opens sockets is refused. */
const maxSocketsOfOne = 20;
/** RFC 6455's "try again later": the watcher comes back through the edge, which asks who it is. */
const tryAgainLater = 1013;
type Standing = "member" | "stranger" | "unknown";

export class DeskCore {
  readonly #deps: DeskDeps;
  readonly #log: DeskLog;
  #telling: Promise<void> | undefined;

  constructor(deps: DeskDeps) {
    this.#deps = deps;
    this.#log = new DeskLog(deps.storage);
  }

  /**
   * Keeps the news, then tells who watches; resolves once they were told.
   * @param traceparent of what told it: the desk's part lies below it
   */
  async note(news: DeskNews, traceparent: string | null): Promise<void> {
    const { services, sockets } = this.#deps;
    const span = services.telemetry.begin(
      "desk news",
      traceparent,
      { "x_seven.event.type": news.type },
      "server",
    );
    const keep = () => {
      span.set("x_seven.new", this.#log.add(news));
      span.set("x_seven.watchers", sockets().length);
      return this.#tell();
    };
    try {
      await traced(span, keep);
    } finally {
      void services.telemetry.flush();
    }
  }

  /** Whether this member may open one more socket. */
  hasRoomFor(user: Uuid): boolean {
    return this.#deps.sockets().filter((it) => deskMemoryOf(it).user === user).length < maxSocketsOfOne;
  }

  /**
   * Starts a watcher off with what it missed after `after`; null: it asks for nothing of before. The edge has just asked
   * who it is.
   */
  attach(socket: LiveSocket, memory: Omit<DeskMemory, "after">, after: number | null): void {
    const missed = after !== null && !this.#log.reachesBackTo(after);
    remember(socket, { ...memory, after: missed || after === null ? this.#log.last() : after });
    this.#sendNew(socket);
    send(socket, { type: "ready", seq: this.#log.last(), missed });
    this.schedule();
  }

  /** The alarm went off: closes the sockets whose token has ended. */
  wake(): void {
    this.#closeEnded();
    this.schedule();
  }

  /** One alarm, at the next token's end; none while nobody watches. */
  schedule(): void {
    const ends = this.#deps.sockets().map((it) => deskMemoryOf(it).expiresAt);
    this.#deps.setAlarm(ends.length > 0 ? Math.min(...ends) : null);
  }

  /** Until every watcher has every entry, also those that came in the meantime. */
  #tell(): Promise<void> {
    return (this.#telling ??= this.#work().finally(() => (this.#telling = undefined)));
  }

  async #work(): Promise<void> {
    for (let behind = this.#behind(); behind.length > 0; behind = this.#behind()) {
      const users = new Map(behind.map((it) => [deskMemoryOf(it).user, deskMemoryOf(it)]));
      const standings = await Promise.all([...users.values()].map((it) => this.#standing(it)));
      const standingOf = new Map([...users.keys()].map((user, at) => [user, standings[at]]));
      for (const socket of behind) this.#tellOne(socket, standingOf.get(deskMemoryOf(socket).user));
    }
  }

  #behind(): LiveSocket[] {
    this.#closeEnded();
    const last = this.#log.last();
    return this.#deps.sockets().filter((it) => deskMemoryOf(it).after < last);
  }

  #tellOne(socket: LiveSocket, standing: Standing | undefined): void {
    if (standing === "member") return this.#sendNew(socket);
    if (standing === "stranger") close(socket, closeCode.forbidden, "You are no longer a member there.");
    else close(socket, tryAgainLater, "Please come back in a moment.");
  }

  async #standing({ business, user }: DeskMemory): Promise<Standing> {
    try {
      return (await this.#deps.services.isMember(business, user)) ? "member" : "stranger";
    } catch (error) {
      this.#deps.services.report("asking who still belongs to a business", error);
      return "unknown";
    }
  }

  #sendNew(socket: LiveSocket): void {
    const memory = deskMemoryOf(socket);
    for (const entry of this.#log.after(memory.after)) {
      send(socket, { type: "entry", entry });
      remember(socket, { ...memory, after: entry.seq });
    }
  }

  #closeEnded(): void {
    const now = this.#deps.services.now();
    for (const socket of this.#deps.sockets())
      if (deskMemoryOf(socket).expiresAt <= now)
        close(socket, closeCode.tokenInvalid, "The access token has ended.");
  }
}

const deskMemoryOf = (socket: LiveSocket): DeskMemory => socket.deserializeAttachment() as DeskMemory;

const remember = (socket: LiveSocket, memory: DeskMemory): void =>
  quietly(() => socket.serializeAttachment(memory));

const send = (socket: LiveSocket, frame: DeskFrame): void =>
  quietly(() => socket.send(JSON.stringify(frame)));

const close = (socket: LiveSocket, code: number, reason: string): void =>
  quietly(() => socket.close(code, reason));

/** A socket that is closing throws; what it misses it asks for when it comes back. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The watcher is gone, the entries are not.
  }
}
