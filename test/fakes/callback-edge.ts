// The edge's /v1/workflow-events as the worker sees it: checks signatures, stores each event once, or is away.
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { WorkflowEvent } from "#contracts/workflow-events";

export interface Delivery {
  event: WorkflowEvent;
  webhookId: string;
  signature: string;
  requestId: string | null;
  traceparent: string | null;
  status: number;
}

export class CallbackEdge {
  readonly secret: string;
  /** Every attempt, refused ones too. */
  readonly deliveries: Delivery[] = [];
  /** What each genuine event is answered with; 200 stores it. */
  answer: (event: WorkflowEvent) => number = () => 200;
  readonly #stored = new Map<string, WorkflowEvent>();

  constructor(secret: string) {
    this.secret = secret;
  }

  /** Stored events in order of arrival, each once. */
  get events(): WorkflowEvent[] {
    return [...this.#stored.values()];
  }

  /** Speaks the route's protocol; usable as a `fetch`. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname !== "/v1/workflow-events")
      return new Response("no such page", { status: 404 });
    const body = await request.text();
    const headers = Object.fromEntries(request.headers);
    try {
      new Webhook(this.secret).verify(body, headers, { jsonParse: false });
    } catch (error) {
      if (error instanceof WebhookVerificationError) return problem(401, "signature_invalid");
      throw error;
    }
    const event = WorkflowEvent.parse(JSON.parse(body));
    const status = this.answer(event);
    this.deliveries.push({
      event,
      webhookId: headers["webhook-id"] ?? "",
      signature: headers["webhook-signature"] ?? "",
      requestId: headers["x-request-id"] ?? null,
      traceparent: headers["traceparent"] ?? null,
      status,
    });
    if (status === 404) return problem(404, "not_found");
    if (status !== 200) return problem(status, "unavailable");
    const isNew = !this.#stored.has(event.id);
    if (isNew) this.#stored.set(event.id, event);
    return Response.json({ stored: isNew ? "new" : "replayed" });
  };
}

const problem = (status: number, code: string): Response =>
  new Response(JSON.stringify({ code }), { status, headers: { "content-type": "application/problem+json" } });
