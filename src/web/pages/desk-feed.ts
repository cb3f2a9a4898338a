// What happens at the business, live: a socket that comes back by itself and resumes where it stood.
import type { closeCode, socketProtocol } from "#contracts/chat";
import type { DeskEntry, DeskFrame, deskPing } from "#contracts/desk";
import { backoff, Rest } from "../widget/chat/pace.ts";

const protocol: typeof socketProtocol = "x-seven.v1";
const codes: typeof closeCode = { tokenInvalid: 4401, forbidden: 4403, rateLimited: 4429 };
const ping: typeof deskPing = { ask: "ping", answer: "pong" };
/** A connection that died in silence is noticed within two of these, ms. */
const pingEvery = 20_000;
/** How a browser says that a connection broke off. */
const dropped = 1006;

export type FeedStatus = "connecting" | "live" | "away";

export interface FeedEvents {
  /** One thing happened. */
  heard(entry: DeskEntry): void;
  /** Anything may have happened: read everything again. */
  missed(): void;
  status(status: FeedStatus): void;
  /** The member no longer belongs here. */
  left(): void;
}

export class DeskFeed {
  private readonly address: string;
  private readonly token: (renew: boolean) => Promise<string | null>;
  private readonly events: FeedEvents;
  private readonly rest = new Rest();
  /** Ends the connection that stands. */
  private end: ((code: number) => void) | null = null;
  private seq: number | null = null;
  private over = false;

  /** @param token the member's; null when they have to sign in again */
  constructor(business: string, token: (renew: boolean) => Promise<string | null>, events: FeedEvents) {
    const path = `/v1/dashboard/${encodeURIComponent(business)}/socket`;
    this.address = new URL(path, location.origin.replace(/^http/, "ws")).href;
    this.token = token;
    this.events = events;
    addEventListener("online", this.hurry);
    addEventListener("offline", this.cut);
    document.addEventListener("visibilitychange", this.hurry);
    void this.run();
  }

  close(): void {
    this.over = true;
    removeEventListener("online", this.hurry);
    removeEventListener("offline", this.cut);
    document.removeEventListener("visibilitychange", this.hurry);
    this.cut();
    this.rest.nudge();
  }

  private readonly hurry = (): void => {
    if (!this.end && !document.hidden) this.rest.nudge();
  };

  private readonly cut = (): void => this.end?.(dropped);

  private async run(): Promise<void> {
    let renew = false;
    for (let failed = 0; !this.over; failed += 1) {
      this.events.status(failed === 0 ? "connecting" : "away");
      const token: string | null | undefined = await this.token(renew).catch(() => undefined);
      if (this.over) return;
      if (token === null) return this.events.left();
      const end: number = token === undefined ? dropped : await this.live(token, () => (failed = -1));
      if (this.over) return;
      if (end === codes.forbidden) return this.events.left();
      renew = end === codes.tokenInvalid;
      this.events.status("away");
      if (!renew) await this.rest.wait(backoff(Math.max(0, failed), Math.random()));
    }
  }

  /** One connection, to its end; the code it was closed with. */
  private live(token: string, opened: () => void): Promise<number> {
    const query = this.seq === null ? "" : `?after=${this.seq}`;
    const socket = new WebSocket(this.address + query, [protocol, token]);
    return new Promise((resolve) => {
      let answered = true;
      const timer = setInterval(() => {
        if (!answered) return end(dropped);
        answered = false;
        if (socket.readyState === WebSocket.OPEN) socket.send(ping.ask);
      }, pingEvery);
      const end = (code: number): void => {
        clearInterval(timer);
        this.end = null;
        socket.onmessage = null;
        socket.close();
        resolve(code);
      };
      socket.onmessage = ({ data }) => {
        answered = true;
        if (data !== ping.answer) this.take(JSON.parse(String(data)) as DeskFrame, opened);
      };
      // A dead line takes its time to close: whoever closes it does not wait for that.
      socket.onclose = ({ code }) => end(code);
      this.end = end;
    });
  }

  private take(frame: DeskFrame, opened: () => void): void {
    if (frame.type === "entry") {
      this.seq = frame.entry.seq;
      this.events.heard(frame.entry);
    } else if (frame.type === "ready") {
      // What was read before the first connection stood may be older than it.
      const fresh = this.seq === null || frame.missed;
      this.seq = frame.seq;
      opened();
      this.events.status("live");
      if (fresh) this.events.missed();
    }
  }
}
