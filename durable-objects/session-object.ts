// A Durable Object around a SessionCore: RPC, sockets, event streams and the alarm.
import { DurableObject } from "cloudflare:workers";
import { closeCode, PostMessage, socketProtocol, type ChatMessage, type TurnReply } from "#contracts/chat";
import { problemStatus, type Outcome } from "#contracts/problems";
import type { StateView } from "#contracts/state-views";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { CallContext, ChatSessionPort, OpenInit, StaffWords } from "#edge/chat-session-port";
import { openEventStream } from "./event-stream.ts";
import { SessionCore } from "./session-core.ts";
import type { SessionServices } from "./session-services.ts";
import { SocketMessages } from "./socket-messages.ts";

/** After an alarm that failed altogether. */
const retryAlarmMs = 60_000;

/** What is around the conversation is the subclass's to say. */
export abstract class SessionObject<Bindings> extends DurableObject<Bindings> implements ChatSessionPort {
  #services: SessionServices | undefined;
  #core: SessionCore | undefined;
  #socketMessages: SocketMessages | undefined;

  async open({ facts, expiresAt }: OpenInit, context: CallContext) {
    return this.core.open(facts, Date.parse(expiresAt), context);
  }

  async resume(expiresAt: string, _context: CallContext): Promise<Outcome<{ messages: ChatMessage[] }>> {
    return this.core.resume(Date.parse(expiresAt));
  }

  async post(message: PostMessage, context: CallContext): Promise<Outcome<TurnReply>> {
    return this.core.post(message, context);
  }

  async staff({ id, text }: StaffWords, context: CallContext): Promise<Outcome<TurnReply>> {
    return this.core.staff(id, text, context);
  }

  async transcript(after: number): Promise<Outcome<{ messages: ChatMessage[] }>> {
    return this.core.transcript(after);
  }

  async stateView(): Promise<Outcome<StateView>> {
    return this.core.stateView();
  }

  async deliver(
    event: WorkflowEvent,
    context?: CallContext,
  ): Promise<Outcome<{ stored: "new" | "replayed" }>> {
    return this.core.deliver(event, context);
  }

  /** `POST /stream` and `GET /socket?after=seq`; the edge has verified the caller. */
  override async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/stream") return this.#stream(request);
    if (pathname === "/socket") return this.#upgrade(request, Number(searchParams.get("after") ?? 0));
    return refusal({ code: "not_found", detail: "The session answers /stream and /socket." });
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
    this.#socketMessages ??= new SocketMessages(this.core, this.services);
    this.#socketMessages.hear(socket, data);
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    this.core.feed.close(socket, code === 1005 || code === 1006 ? 1000 : code, "");
  }

  /** Never throws: the platform gives up on an alarm that failed six times. */
  override async alarm(): Promise<void> {
    try {
      if ((await this.core.wake()) === "over") await this.#end();
    } catch (error) {
      this.#services?.report("the alarm", error);
      const now = this.#services?.now() ?? Date.now();
      await this.ctx.storage.setAlarm(now + retryAlarmMs).catch(() => {});
    }
  }

  /** Called once, when the object is first spoken to after it woke. */
  protected abstract makeServices(): SessionServices;

  private get services(): SessionServices {
    return (this.#services ??= this.makeServices());
  }

  private get core(): SessionCore {
    return (this.#core ??= new SessionCore({
      storage: this.ctx.storage,
      services: this.services,
      sockets: () => this.ctx.getWebSockets().filter(isOpen),
      setAlarm: (at) => this.ctx.waitUntil(this.ctx.storage.setAlarm(at)),
    }));
  }

  async #stream(request: Request): Promise<Response> {
    const message = PostMessage.safeParse(await request.json());
    if (!message.success) return refusal({ code: "invalid_request", detail: "The body is no message." });
    const accepted = this.core.accept(message.data, originOf(request));
    if (!accepted.ok) return refusal(accepted);
    const { stream, response, end } = openEventStream(accepted.value.exchange);
    this.ctx.waitUntil(this.core.follow(stream).finally(end));
    return response;
  }

  #upgrade(request: Request, after: number): Response {
    const session = this.core.live();
    if (!session) return refusal({ code: "not_found", detail: "There is no such session, or it is over." });
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    const expiresAt = Date.parse(request.headers.get("x-session-expires-at") ?? "") || session.expiresAt;
    this.core.attach(server, { after, expiresAt, requestId: originOf(request).requestId });
    const headers = { "sec-websocket-protocol": socketProtocol };
    return new Response(null, { status: 101, webSocket: client, headers });
  }

  /** 30 days without a word: nothing of the conversation stays here. */
  async #end(): Promise<void> {
    this.core.feed.closeAll(closeCode.forbidden, "The session is over.");
    this.#core = undefined;
    this.#socketMessages = undefined;
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }
}

/** A socket that is being closed stays in the list until its client agrees. */
const isOpen = ({ readyState }: WebSocket): boolean => readyState === WebSocket.OPEN;

const originOf = ({ headers }: Request): CallContext => ({
  requestId: headers.get("x-request-id") ?? "req_unknown",
  traceparent: headers.get("traceparent"),
});

const refusal = ({ code, detail }: Pick<Extract<Outcome<never>, { ok: false }>, "code" | "detail">) =>
  Response.json({ code, detail }, { status: problemStatus[code], headers: { "x-problem": "1" } });
