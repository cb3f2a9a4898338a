// Signed requests to the Temporal gateway: the only way from the edge to a workflow.
import { Webhook } from "standardwebhooks";
import { GatewayAnswer, type AnyUpdate, type Handoff } from "#contracts/handoff";
import type { Freed } from "#contracts/handoffs/freed";
import type { EffectId, WorkflowId } from "#contracts/ids";

/** The gateway answers within its own 1.5 s budget; later than this it is taken to be away. */
const timeoutMs = 5000;

/** `refused`: the gateway cannot make sense of the request and never will. */
type Answered = GatewayAnswer | "refused";

export interface Gateway {
  /** Starts the workflow of a hand-off; a repeat under the same effect id starts nothing. */
  handOff(handoff: Handoff, signal: AbortSignal, traceparent?: string | null): Promise<Answered>;
  /** Changes through a running workflow; `closed` when it has ended or never was. */
  update(
    workflow: WorkflowId,
    update: AnyUpdate,
    signal: AbortSignal,
    traceparent?: string | null,
  ): Promise<Answered | "closed">;
  /** Has what came free offered to those who wait for it. */
  freed(freed: Freed, signal: AbortSignal, traceparent?: string | null): Promise<void>;
  /** Rejects unless the gateway says it is ready. */
  ready(signal: AbortSignal): Promise<void>;
}

/** The gateway is away or cannot answer now; the caller tries again later. */
export class GatewayUnavailable extends Error {
  override readonly name = "GatewayUnavailable";
}

interface GatewayOptions {
  url: string;
  secret: string;
  now(): number;
  fetch?: typeof fetch;
}

export function createGateway({ url, secret, now, fetch: send = fetch }: GatewayOptions): Gateway {
  const webhook = new Webhook(secret);
  const call = async (
    path: string,
    id: EffectId,
    body: unknown,
    signal: AbortSignal,
    traceparent: string | null = null,
  ): Promise<Response> => {
    const payload = JSON.stringify(body);
    const at = new Date(now());
    return send(new URL(path, url), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": webhook.sign(id, at, payload),
        ...(traceparent !== null && { traceparent }),
      },
      body: payload,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
  };
  return {
    async handOff(handoff, signal, traceparent) {
      return answerOf(await call("/v1/handoffs", handoff.effectId, handoff, signal, traceparent));
    },
    async update(workflow, update, signal, traceparent) {
      const path = `/v1/workflows/${encodeURIComponent(workflow)}/updates`;
      const response = await call(path, update.effectId, update, signal, traceparent);
      if (response.status !== 404) return answerOf(response);
      await response.body?.cancel();
      return "closed";
    },
    async freed(freed, signal, traceparent) {
      const response = await call("/v1/freed", freed.effectId, freed, signal, traceparent);
      await response.body?.cancel();
      if (!response.ok) throw new GatewayUnavailable(`the gateway answered ${response.status}`);
    },
    async ready(signal) {
      const response = await send(new URL("/readyz", url), { signal });
      await response.body?.cancel();
      if (!response.ok) throw new GatewayUnavailable(`readyz answered ${response.status}`);
    },
  };
}

async function answerOf(response: Response): Promise<Answered> {
  if (!response.ok) {
    await response.body?.cancel();
    if (response.status === 400) return "refused";
    throw new GatewayUnavailable(`the gateway answered ${response.status}`);
  }
  return GatewayAnswer.parse(await response.json());
}
