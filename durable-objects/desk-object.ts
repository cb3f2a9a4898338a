// A Durable Object around a DeskCore: RPC, hibernating sockets and the alarm.
import { DurableObject } from "cloudflare:workers";
import type { BusinessDeskPort } from "#adapters/desk";
import { closeCode, socketProtocol } from "#contracts/chat";
import { deskHeaders, deskPing, type DeskNews } from "#contracts/desk";
import { problemStatus, type ProblemCode } from "#contracts/problems";
import { DeskCore, type DeskServices } from "./desk-core.ts";
import type { LiveSocket } from "./live-feed.ts";

/** A watcher only listens; one that writes on regardless is cut off. */
const maxWords = 30;

/** What is around the desk is the subclass's to say. */
export abstract class DeskObject<Bindings> extends DurableObject<Bindings> implements BusinessDeskPort {
  #services: DeskServices | undefined;
  #core: DeskCore | undefined;
  readonly #words = new WeakMap<WebSocket, number>();

  async note(news: DeskNews, traceparent: string | null = null): Promise<void> {
    await this.core.note(news, traceparent);
  }

  /** `GET /socket?after=seq`; the edge has verified the member. */
  override async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const header = (name: keyof typeof deskHeaders) => request.headers.get(deskHeaders[name]) ?? "";
    const [business, user] = [header("business"), header("user")];
    if (pathname !== "/socket" || !business || !user)
      return refusal("not_found", "The desk answers /socket, to a member.");
    if (!this.core.hasRoomFor(user))
      return refusal("rate_limited", "You have many dashboards open; close some.");
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    this.ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(deskPing.ask, deskPing.answer));
    const asked = searchParams.get("after");
    const after = asked === null ? null : Number(asked);
    this.core.attach(server, { business, user, expiresAt: Date.parse(header("expiresAt")) }, after);
    const headers = { "sec-websocket-protocol": socketProtocol };
    return new Response(null, { status: 101, webSocket: client, headers });
  }

  override webSocketMessage(socket: WebSocket): void {
    const words = (this.#words.get(socket) ?? 0) + 1;
    this.#words.set(socket, words);
    if (words > maxWords) return socket.close(closeCode.rateLimited, "Too many messages.");
    const detail = `This socket only tells; write "${deskPing.ask}" to see that it lives.`;
    socket.send(JSON.stringify({ type: "problem", code: "invalid_request", detail }));
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    socket.close(code === 1005 || code === 1006 ? 1000 : code, "");
    this.core.schedule();
  }

  /** Never throws: the platform gives up on an alarm that failed six times. */
  override async alarm(): Promise<void> {
    try {
      this.core.wake();
    } catch (error) {
      this.#services?.report("the desk's alarm", error);
    }
  }

  /** Called once, when the object is first spoken to after it woke. */
  protected abstract makeServices(): DeskServices;

  private get core(): DeskCore {
    return (this.#core ??= new DeskCore({
      storage: this.ctx.storage,
      services: (this.#services ??= this.makeServices()),
      sockets: () => this.ctx.getWebSockets().filter(isOpen),
      setAlarm: (at) => this.ctx.waitUntil(this.#setAlarm(at)),
    }));
  }

  async #setAlarm(at: number | null): Promise<void> {
    const { storage } = this.ctx;
    if ((await storage.getAlarm()) === at) return;
    await (at === null ? storage.deleteAlarm() : storage.setAlarm(at));
  }
}

/** A socket that is being closed stays in the list until its client agrees. */
const isOpen = ({ readyState }: LiveSocket & WebSocket): boolean => readyState === WebSocket.OPEN;

const refusal = (code: ProblemCode, detail: string) =>
  Response.json({ code, detail }, { status: problemStatus[code], headers: { [deskHeaders.problem]: "1" } });
