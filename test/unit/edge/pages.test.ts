// The pages' routes: what feeds them, their policy, and what is not there.
import { expect, test } from "vitest";
import { edgeWorld, widgetKey } from "#test/fakes/edge-services";
import { marios } from "#test/fakes/marios";

test("the home page shows the town, and a search goes to the directory", async () => {
  const world = edgeWorld();
  const asked: unknown[] = [];
  const { list } = world.services.directory;
  world.services.directory.list = async (...query) => {
    asked.push(query);
    return list({});
  };
  const page = await world.request("/?q=%20pizza%20");
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain(marios.slug);
  expect(asked).toEqual([[{ q: "pizza" }, 100]]);
});

test("a business's page carries its widget's key under a policy that allows no inline script", async () => {
  const page = await edgeWorld().request(`/b/${marios.slug}`);
  const text = await page.text();
  expect(text).toContain(`data-key="${widgetKey}"`);
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self' wss://x-seven.test");
  expect(policy).not.toContain("unsafe");
  expect(page.headers.get("x-frame-options")).toBe("DENY");
  for (const [script] of text.matchAll(/<script[^>]*>/g)) expect(script).toContain("src=");
});

test("a page of nobody is 404", async () => {
  expect((await edgeWorld().request("/b/nobody")).status).toBe(404);
});

test("the API can be read as a page", async () => {
  const text = await (await edgeWorld().request("/docs")).text();
  expect(text).toContain("/v1/sessions/{session}/messages");
});

test("the outbox shows what would have gone out, and only where there is one", async () => {
  const entry = {
    id: "1",
    channel: "sms",
    to: "+12025550101",
    text: "See <you> soon",
    at: "2026-11-22T12:00:00Z",
  } as const;
  const local = await edgeWorld({ outbox: async () => [entry] }).request("/dev/outbox");
  expect(await local.text()).toContain("See &lt;you&gt; soon");
  expect((await edgeWorld().request("/dev/outbox")).status).toBe(404);
});

test("static files come from the assets, with the edge's headers", async () => {
  const assets = async (request: Request) =>
    new URL(request.url).pathname === "/widget.js"
      ? new Response("widget", { headers: { "content-type": "text/javascript" } })
      : new Response(null, { status: 404 });
  const world = edgeWorld({ assets });
  const widget = await world.request("/widget.js");
  expect(await widget.text()).toBe("widget");
  expect(widget.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect((await world.request("/nothing.js")).status).toBe(404);
});
