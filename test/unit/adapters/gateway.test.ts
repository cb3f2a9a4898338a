// Requests to the Temporal gateway: signed so that it can verify them, and what each answer means.
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { createGateway, GatewayUnavailable } from "#adapters/temporal-gateway/gateway";
import { WorkflowUpdate } from "#contracts/handoffs/booking";
import { bookingEvent, handoffEffect } from "#test/fakes/effects";

const secret = `whsec_${Buffer.from("the gateway's secret in tests..").toString("base64")}`;
const signal = new AbortController().signal;
const update = WorkflowUpdate.parse({
  update: "cancel",
  effectId: "eff_2",
  session: "ses_1",
  requestId: "req_1",
  reason: "customer",
});

function gatewayTo(answer: () => Response | Promise<Response>) {
  const requests: Request[] = [];
  const send: typeof fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return answer();
  };
  const gateway = createGateway({ url: "http://gateway.test", secret, now: Date.now, fetch: send });
  return { gateway, requests };
}

const done = { status: "done", workflowId: "eff_1", event: bookingEvent("booking.confirmed") };

test("a hand-off is signed over its body, with the effect's id as the webhook's", async () => {
  const { gateway, requests } = gatewayTo(() => Response.json(done));
  const { handoff } = handoffEffect;
  expect(await gateway.handOff(handoff, signal)).toEqual(done);
  const [request] = requests;
  const body = await request?.text();
  expect(request?.url).toBe("http://gateway.test/v1/handoffs");
  expect(request?.headers.get("webhook-id")).toBe(handoff.effectId);
  const headers = Object.fromEntries(request?.headers ?? []);
  expect(new Webhook(secret).verify(body ?? "", headers)).toEqual(handoff);
});

test("202 is accepted: the outcome will come by callback", async () => {
  const accepted = { status: "accepted", workflowId: "eff_1" };
  const { gateway, requests } = gatewayTo(() => Response.json(accepted, { status: 202 }));
  expect(await gateway.update("eff_1", update, signal)).toEqual(accepted);
  expect(requests[0]?.url).toBe("http://gateway.test/v1/workflows/eff_1/updates");
});

test("404 on an update is a workflow that has closed", async () => {
  const { gateway } = gatewayTo(() => Response.json({}, { status: 404 }));
  expect(await gateway.update("eff_1", update, signal)).toBe("closed");
});

test("400 refuses for good: the same request would be refused again", async () => {
  const { gateway } = gatewayTo(() => Response.json({}, { status: 400 }));
  expect(await gateway.handOff(handoffEffect.handoff, signal)).toBe("refused");
  expect(await gateway.update("eff_1", update, signal)).toBe("refused");
});

test.each([401, 429, 500, 503])("%d rejects, to be tried again", async (status) => {
  const { gateway } = gatewayTo(() => Response.json({}, { status }));
  await expect(gateway.handOff(handoffEffect.handoff, signal)).rejects.toBeInstanceOf(GatewayUnavailable);
  await expect(gateway.update("eff_1", update, signal)).rejects.toBeInstanceOf(GatewayUnavailable);
});

test("an answer of another shape, or none, rejects", async () => {
  const odd = gatewayTo(() => Response.json({ status: "done" }));
  await expect(odd.gateway.handOff(handoffEffect.handoff, signal)).rejects.toThrow("Invalid input");
  const away = gatewayTo(() => Promise.reject(new TypeError("connection refused")));
  await expect(away.gateway.handOff(handoffEffect.handoff, signal)).rejects.toThrow("connection refused");
});

test("a caller that gives up ends the request", async () => {
  const gaveUp = new AbortController();
  const send: typeof fetch = (_input, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
    });
  const gateway = createGateway({ url: "http://gateway.test", secret, now: Date.now, fetch: send });
  const answer = gateway.handOff(handoffEffect.handoff, gaveUp.signal);
  gaveUp.abort();
  await expect(answer).rejects.toThrow("aborted");
});

test("that something came free is said under the id of what freed it, and an answer that is none is an outage", async () => {
  const { gateway, requests } = gatewayTo(() => Response.json({ status: "accepted" }, { status: 202 }));
  const freed = {
    effectId: update.effectId,
    businessId: handoffEffect.handoff.businessData.businessId,
    requestId: "r",
  };
  await gateway.freed(freed, signal);
  expect(requests[0]?.url).toBe("http://gateway.test/v1/freed");
  expect(requests[0]?.headers.get("webhook-id")).toBe(freed.effectId);
  expect(await requests[0]?.json()).toEqual(freed);
  const away = gatewayTo(() => new Response(null, { status: 503 }));
  await expect(away.gateway.freed(freed, signal)).rejects.toThrow(GatewayUnavailable);
});
