// The HTTP side of the API: opening a session, catching up, posting where no socket can be had.
import type { ChatMessage, OpenedSession, OpenSession, ServerFrame, TurnReply } from "#contracts/chat";
import type { Problem, ProblemCode } from "#contracts/problems";

/** An answer that is a refusal, or no answer at all (`code` null). */
export class Refused extends Error {
  readonly code: ProblemCode | null;
  /** Seconds the server asks to wait. */
  readonly retryAfter: number | null;

  constructor(code: ProblemCode | null, retryAfter: number | null = null) {
    super(code ?? "no answer");
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export interface Api {
  /** `earlier` is the token of a session before. Throws Refused, as all of these do. */
  openSession(body: OpenSession, earlier: string | null): Promise<OpenedSession>;
  messagesAfter(session: string, token: string, after: number): Promise<ChatMessage[]>;
  /** Runs the message's turn; frames are told as they come. Resolves once the turn is over. */
  post(session: string, token: string, message: { id: string; text: string }, tell: Tell): Promise<void>;
  socketUrl(session: string, after: number): string;
}

export type Tell = (frame: ServerFrame) => void;

/** Longer than any turn takes; an answer that never comes is no answer. */
const patience = 30_000;

/** @param credentials what opens a session: a widget key, a member's token, or nothing where it is open to all */
export function createApi(origin: string, credentials: () => Record<string, string>): Api {
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(origin + path, { credentials: "omit", ...init, signal }).catch(() => null);
    if (!answer) throw new Refused(null);
    if (!answer.ok) throw await refusal(answer);
    return answer;
  };
  const json = async <T>(answer: Response): Promise<T> => {
    try {
      return (await answer.json()) as T;
    } catch {
      throw new Refused(null);
    }
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const jsonBody = { "content-type": "application/json" };

  return {
    async openSession(body, earlier) {
      const headers = { ...jsonBody, ...(earlier !== null && bearer(earlier)), ...credentials() };
      return json(await call("/v1/sessions", { method: "POST", headers, body: JSON.stringify(body) }));
    },
    async messagesAfter(session, token, after) {
      const path = `/v1/sessions/${session}/messages?after=${after}`;
      const answer = await json<{ messages: ChatMessage[] }>(await call(path, { headers: bearer(token) }));
      return answer.messages;
    },
    async post(session, token, message, tell) {
      const answer = await call(`/v1/sessions/${session}/messages`, {
        method: "POST",
        headers: { ...bearer(token), ...jsonBody, accept: "text/event-stream, application/json;q=0.9" },
        body: JSON.stringify({ id: message.id, text: message.text }),
      });
      if (answer.headers.get("content-type")?.startsWith("text/event-stream"))
        return tellEvents(answer, tell);
      const turn = await json<TurnReply>(answer);
      for (const reply of turn.messages) tell({ type: "message", message: reply });
    },
    socketUrl: (session, after) =>
      `${origin.replace(/^http/, "ws")}/v1/sessions/${session}/socket?after=${after}`,
  };
}

async function refusal(answer: Response): Promise<Refused> {
  const problem = (await answer.json().catch(() => ({}))) as { code?: Problem["code"] };
  const retryAfter = Number(answer.headers.get("retry-after")) || null;
  return new Refused(problem.code ?? byStatus(answer.status), retryAfter);
}

/** For answers a proxy made: no problem document inside. */
function byStatus(status: number): ProblemCode {
  if (status === 401) return "token_invalid";
  if (status === 403) return "origin_not_allowed";
  if (status === 404) return "not_found";
  if (status === 429) return "rate_limited";
  return status >= 500 ? "unavailable" : "invalid_request";
}

/** Reads server-sent events up to `done`; an end without it is no answer. */
async function tellEvents(answer: Response, tell: Tell): Promise<void> {
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const piece = await reader.read().catch(() => null);
    if (!piece || piece.done) throw new Refused(null);
    const events = (rest + piece.value).split(/\r?\n\r?\n/);
    rest = events.pop()!;
    for (const event of events) {
      const { name, data } = readEvent(event);
      if (name === "done") return;
      const frame = asFrame(name, data);
      if (frame?.type === "problem") throw new Refused(frame.code, frame.retryAfter ?? null);
      if (frame) tell(frame);
    }
  }
}

function readEvent(event: string): { name: string; data: string } {
  const fields = { event: "message", data: "" };
  for (const line of event.split(/\r?\n/)) {
    const [, field, value] = /^(event|data): ?(.*)/.exec(line) ?? [];
    if (field === "event") fields.event = value!;
    if (field === "data") fields.data += value;
  }
  return { name: fields.event, data: fields.data };
}

/** The data of an event is a frame, or a frame's content under the event's name. */
function asFrame(name: string, data: string): ServerFrame | null {
  const frame = readFrame(data);
  if (!frame || frame.type) return frame;
  const content = name === "message" || name === "state" ? { [name]: frame } : (frame as object);
  return { ...content, type: name } as ServerFrame;
}

/** Null for what is not a JSON object: a newer server may say more than this widget knows. */
export function readFrame(data: unknown): ServerFrame | null {
  try {
    const frame = JSON.parse(String(data)) as ServerFrame | null;
    return typeof frame === "object" ? frame : null;
  } catch {
    return null;
  }
}
