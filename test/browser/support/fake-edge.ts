// An edge in this process that speaks the public API's wire protocol and fails on command.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { WebSocketServer, type WebSocket } from "ws";
import type { ChatMessage, ClientFrame, OpenSession, ServerFrame } from "#contracts/chat";
import type { ProblemCode } from "#contracts/problems";
import { json, type Page, problem, serveAsset, servePage, textOf } from "./http.ts";
import { greeting } from "./words.ts";
import { type CutPoint, FakeSession, type Reply, type Script } from "./fake-session.ts";

const echo: Script = (text) => [{ text: `You said: ${text}` }];
export class FakeEdge {
  readonly pages = new Map<string, Page>();
  readonly sessions: FakeSession[] = [];
  readonly opened: OpenSession[] = [];
  readonly requests: string[] = [];
  script: Script = echo;
  greeting: Reply[] = [greeting];
  /** Sockets are cut here, each entry once, in order. */
  cuts: CutPoint[] = [];
  /** Every message is told this often. */
  copies = 1;
  refuseSockets = false;
  streams = true;
  /** Between two pieces of a reply, ms. */
  pace = 5;
  /** Answers of the next calls to a path, instead of the real ones. */
  refusals: { path: RegExp; code: ProblemCode; retryAfter?: number; times: number }[] = [];
  /** Holds every turn until released. */
  gate: Promise<void> = Promise.resolve();
  private readonly server: Server;
  private readonly sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => (offered.has("x-seven.v1") ? "x-seven.v1" : false),
  });

  private constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
    this.server.on("upgrade", (request, stream, head) => this.upgrade(request, stream, head));
  }

  static async start(): Promise<FakeEdge> {
    const edge = new FakeEdge();
    await new Promise<void>((resolve) => edge.server.listen(0, "127.0.0.1", resolve));
    return edge;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    this.dropSockets();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The one session there is. */
  get session(): FakeSession {
    const [session, ...others] = this.sessions;
    if (!session || others.length) throw new Error(`${this.sessions.length} sessions`);
    return session;
  }

  /** Cuts every socket as a broken network does; with a code, closes it as the server does. */
  dropSockets(code?: number): void {
    for (const session of this.sessions) {
      for (const socket of session.sockets) {
        if (code) socket.close(code);
        else socket.terminate();
      }
    }
  }

  /** Says something of its own accord, as a reminder does. */
  announce(reply: Reply, session = this.session): void {
    const message = session.append({ role: "assistant", ...reply });
    this.send(session, { type: "message", message });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.url);
    this.requests.push(`${request.method} ${request.url}`);
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "authorization, content-type, x-widget-key");
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    const refusal = this.refusals.find((it) => it.times > 0 && it.path.test(pathname));
    if (refusal) {
      refusal.times -= 1;
      return problem(response, refusal.code, refusal.retryAfter);
    }
    const page = this.pages.get(pathname);
    if (page) return servePage(response, page);
    if (await serveAsset(response, pathname)) return;
    if (pathname === "/v1/sessions") return this.openSession(request, response);
    const session = this.sessions.find((it) => pathname === `/v1/sessions/${it.id}/messages`);
    if (!session) return problem(response, "not_found");
    if (request.headers.authorization !== `Bearer ${session.token}`)
      return problem(response, "token_invalid");
    if (request.method === "GET") {
      const after = Number(searchParams.get("after") ?? 0);
      return json(response, 200, { messages: session.messages.filter((it) => it.seq > after) });
    }
    return this.post(session, request, response);
  }

  private async openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = String(request.headers["x-widget-key"] ?? "");
    const body = JSON.parse(await textOf(request)) as OpenSession;
    this.opened.push(body);
    if (!key.startsWith("pk_")) return problem(response, "token_invalid");
    const known = this.sessions.find((it) => it.token === body.resume);
    if (body.resume && !known) return problem(response, "token_invalid");
    const session = known ?? new FakeSession(key);
    if (!known) {
      this.sessions.push(session);
      for (const reply of this.greeting) session.append({ role: "assistant", ...reply });
    }
    const { id, token, messages } = session;
    json(response, known ? 200 : 201, {
      session: id,
      token,
      expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      messages,
    });
  }

  private async post(
    session: FakeSession,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const message = JSON.parse(await textOf(request)) as ClientFrame;
    const streaming = this.streams && request.headers.accept?.includes("text/event-stream");
    // Sockets hear of every turn, whoever began it: another page may have taken the conversation up meanwhile.
    const tell = (frame: ServerFrame) => {
      this.send(session, frame);
      if (streaming) response.write(`event: ${frame.type}\ndata: ${JSON.stringify(frame)}\n\n`);
    };
    if (streaming) response.writeHead(200, { "content-type": "text/event-stream" });
    const messages = await this.run(session, message, tell);
    if (!streaming) return json(response, 200, { messages, state: {} });
    response.end(`event: done\ndata: ${JSON.stringify({ messages, state: {} })}\n\n`);
  }

  private upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.url);
    this.requests.push(`UPGRADE ${request.url}`);
    const [, token] = (request.headers["sec-websocket-protocol"] ?? "").split(",").map((it) => it.trim());
    const session = this.sessions.find((it) => pathname === `/v1/sessions/${it.id}/socket`);
    if (this.refuseSockets || session?.token !== token || !session) {
      stream.end(
        `HTTP/1.1 ${this.refuseSockets ? 503 : 401} No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
      );
      return;
    }
    this.sockets.handleUpgrade(request, stream, head, (socket) => {
      session.sockets.add(socket);
      socket.on("close", () => session.sockets.delete(socket));
      socket.on("error", () => session.sockets.delete(socket));
      socket.on(
        "message",
        (data) => void this.frame(session, socket, JSON.parse(String(data)) as ClientFrame),
      );
      if (this.cut("opened", session)) return;
      this.attach(session, Number(searchParams.get("after") ?? 0), (frame) => {
        for (let copy = 0; copy < this.copiesOf(frame); copy++) socket.send(JSON.stringify(frame));
      });
    });
  }

  /** What a new socket gets: the messages it missed, the state, and what the running turn has said. */
  private attach(session: FakeSession, after: number, tell: (frame: ServerFrame) => void): void {
    for (const message of session.messages.filter((it) => it.seq > after)) tell({ type: "message", message });
    tell({ type: "state", state: {} as never });
    if (!session.spoken) return;
    tell({ type: "typing" });
    for (const [reply, text] of session.spoken) tell({ type: "delta", reply, text });
  }

  private async frame(session: FakeSession, socket: WebSocket, message: ClientFrame): Promise<void> {
    const refusal = this.refusals.find((it) => it.times > 0 && it.path.test("frame"));
    if (refusal) {
      refusal.times -= 1;
      const { code, retryAfter } = refusal;
      socket.send(JSON.stringify({ type: "problem", code, detail: code, id: message.id, retryAfter }));
      return;
    }
    if (this.cut("received", session)) return;
    await this.run(session, message, (frame) => this.send(session, frame));
  }

  /**
   * Accepts, thinks aloud, commits the customer's message with its replies, tells them.
   * The turn goes on whatever becomes of the connection.
   */
  private run(session: FakeSession, { id, text }: ClientFrame, tell: (frame: ServerFrame) => void) {
    return session.turn(id, async (): Promise<ChatMessage[]> => {
      this.cut("accepted", session);
      tell({ type: "typing" });
      session.spoken = new Map();
      await this.gate;
      const drafts = this.script(text).map((reply, index) => ({ id: `${id}_${index}`, ...reply }));
      for (const draft of drafts) await this.speak(session, draft, tell);
      const own = session.append({ id, role: "customer", text });
      const replies = drafts.map((draft) => session.append({ role: "assistant", ...draft }));
      session.spoken = null;
      this.cut("committed", session);
      this.send(session, { type: "message", message: own });
      this.cut("own-told", session);
      for (const message of replies) tell({ type: "message", message });
      this.cut("reply-told", session);
      tell({ type: "state", state: {} as never });
      this.cut("state-told", session);
      return replies;
    });
  }

  private async speak(
    session: FakeSession,
    { id, text }: Reply & { id: string },
    tell: (frame: ServerFrame) => void,
  ): Promise<void> {
    for (const [index, word] of text.split(/(?<= )/).entries()) {
      session.spoken?.set(id, (session.spoken.get(id) ?? "") + word);
      tell({ type: "delta", reply: id, text: word });
      await pause(this.pace);
      if (index === 0) this.cut("first-delta", session);
      if (index === 1) this.cut("second-delta", session);
    }
  }

  private send(session: FakeSession, frame: ServerFrame): void {
    for (let copy = 0; copy < this.copiesOf(frame); copy++) session.broadcast(frame);
  }

  private copiesOf(frame: ServerFrame): number {
    return frame.type === "message" ? this.copies : 1;
  }

  private cut(point: CutPoint, session: FakeSession): boolean {
    if (this.cuts[0] !== point) return false;
    this.cuts.shift();
    for (const socket of session.sockets) socket.terminate();
    session.sockets.clear();
    return true;
  }
}
