// The pages' routes: what feeds them, their policy, and what is not there.
import { describe, expect, test } from "vitest";
import { businessPage } from "#edge/pages/business";
import { otherDays } from "#edge/pages/hours";
import { wordsOf } from "#edge/pages/words";
import { business } from "#test/browser/support/models";
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
  for (const [script] of text.matchAll(/<script[^>]*>/g))
    expect(script).toMatch(/src=|application\/ld\+json/);
});

test("the words of a page are of the trade and of the visitor's language", async () => {
  const salon = { ...business, language: "es" as const, category: "beauty_salon" };
  expect(String(await businessPage(salon))).toMatch(/<h2 id="menu">Productos</);
  expect(String(await businessPage({ ...business, language: "es" }))).toMatch(/<h2 id="menu">Carta</);
  const closed = { ...marios, exceptions: [{ date: "2026-12-25", intervals: [], reason: "Christmas Day" }] };
  const [day] = otherDays(closed, Date.parse("2026-12-01T12:00:00Z"), wordsOf("es"), "es");
  expect(day?.text).toBe("Cerrado · Navidad");
});

test("a business's page says in the visitor's language when it is open, and what people say", async () => {
  const world = edgeWorld();
  // A Friday, two in the afternoon in New York.
  world.setNow(Date.parse("2026-11-27T19:00:00Z"));
  const read = async (language: string) => {
    const page = await world.request(`/b/${marios.slug}`, { headers: { "accept-language": language } });
    expect(page.headers.get("vary")).toContain("accept-language");
    return page.text();
  };
  const english = await read("fr;q=0.9, en-GB");
  expect(english).toContain('<html lang="en">');
  expect(english).toMatch(/Open now, until|Closed now/);
  expect(english).toContain("Wonderful pasta.");
  expect(english).toContain("November 2026");
  const spanish = await read("de, es-MX;q=0.8, en;q=0.5");
  expect(spanish).toContain('<html lang="es">');
  expect(spanish).toContain("Reservar por chat");
  expect(spanish).toContain("Viernes");
  expect(await read("es;q=0, fr")).toContain('<html lang="en">');
});

test("a language that is chosen on a page is kept, whatever the browser speaks, and every page offers the other", async () => {
  const world = edgeWorld();
  const browser = { "accept-language": "en-US", accept: "text/html" };
  const chosen = await world.request("/?q=pizza&lang=es", { headers: browser });
  expect(chosen.status).toBe(303);
  expect(chosen.headers.get("location")).toBe("/?q=pizza");
  const [cookie = ""] = (chosen.headers.get("set-cookie") ?? "").split(";");
  expect(cookie).toBe("lang=es");
  for (const path of ["/?q=pizza", `/b/${marios.slug}`, "/discover", "/dashboard", "/nothing"]) {
    const page = await world.request(path, { headers: { ...browser, cookie } });
    const text = await page.text();
    expect([path, text.includes('<html lang="es">')]).toEqual([path, true]);
    expect(text).toMatch(
      /<a href="\?(?:q=pizza&(?:amp;)?)?lang=en" hreflang="en" lang="en"[^>]*>English<\/a>/,
    );
    expect(page.headers.get("vary")).toContain("cookie");
  }
  expect(
    (await world.request("//evil.test/?lang=es", { headers: browser })).headers.get("location"),
  ).not.toMatch(/^\/\//);
  expect((await world.request("/?lang=xx", { headers: browser })).status).toBe(200);
});

test("every page has its title and heading in the visitor's language", async () => {
  const read = async (path: string) => {
    const headers = { "accept-language": "es-ES,es;q=0.9,en;q=0.5", accept: "text/html" };
    const page = await edgeWorld().request(path, { headers });
    expect(page.headers.get("vary")).toContain("accept-language");
    const text = await page.text();
    expect(text).toContain('<html lang="es">');
    return {
      title: /<title>(.*?)<\/title>/.exec(text)?.[1],
      heading: /<h1>(.*?)<\/h1>/.exec(text)?.[1],
      text,
    };
  };
  const home = await read("/");
  expect(home.title).toBe("X-Seven: negocios locales que responden");
  expect(home.heading).toBe("Di lo que necesitas. Reservado.");
  expect(home.text).toContain(">Restaurantes</h2>");
  expect(home.text).toMatch(/\d opini/);
  expect(home.text).toContain("<span>Centro</span>");
  expect((await read("/discover")).title).toBe("Encuentra un sitio · X-Seven");
  expect((await read("/dashboard")).title).toBe("Panel · X-Seven");
  expect((await read(`/b/${marios.slug}`)).text).toContain("<span>Restaurante<");
  const lost = await read("/nothing");
  expect([lost.title, lost.heading]).toEqual(["Aquí no hay nada · X-Seven", "Aquí no hay nada"]);
  expect((await read("/news/stop?token=nothing")).heading).toBe("Esta dirección no se entiende");
  const news = await read(`/news/stop?token=${marios.id}`);
  expect([news.title, news.heading]).toEqual(["Sin más novedades · X-Seven", "¿No quieres más novedades?"]);
});

test("a business's page tells search engines what it is, and nothing in it can end the element", async () => {
  const world = edgeWorld();
  const { bySlug } = world.services.directory;
  world.services.directory.bySlug = async (slug) => {
    const found = await bySlug(slug);
    return found && { ...found, about: "</script><script>alert(1)</script>" };
  };
  const text = await (await world.request(`/b/${marios.slug}`)).text();
  const data = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text)?.[1] ?? "";
  expect(JSON.parse(data)).toMatchObject({
    "@type": "Restaurant",
    name: marios.name,
    url: `https://x-seven.test/b/${marios.slug}`,
    geo: { latitude: 40.721 },
    aggregateRating: { reviewCount: marios.reviews },
    description: "</script><script>alert(1)</script>",
  });
});

describe("what is not there", () => {
  const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

  test.each(["/b/nobody", "/nothing", "/dev/outbox"])("is a page at %s for a browser", async (path) => {
    const answer = await edgeWorld().request(path, { headers: browser });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/html; charset=UTF-8"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("vary")).toContain("accept");
    expect(answer.headers.get("content-security-policy")).toContain("style-src 'self'");
    expect(await answer.text()).toContain('href="/">See all businesses</a>');
  });

  test.each([undefined, "*/*", "application/json", "application/json, text/html;q=0.9", "image/*"])(
    "is a problem for who accepts %s",
    async (accept) => {
      for (const path of ["/b/nobody", "/nothing"]) {
        const answer = await edgeWorld().request(path, accept ? { headers: { accept } } : {});
        expect([answer.status, answer.headers.get("content-type")]).toEqual([
          404,
          "application/problem+json",
        ]);
        expect(answer.headers.get("vary")).toContain("accept");
      }
    },
  );

  test("is a problem in the API, whoever asks", async () => {
    for (const path of ["/v1/nothing", "/v1/businesses/nobody"]) {
      const answer = await edgeWorld().request(path, { headers: browser });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    }
  });
});

test("a browser whose page cannot be made reads why, when to come back, and the request's id", async () => {
  const limits = { byAddress: async () => ({ ok: false, retryAfterSeconds: 60 }) as const };
  const world = edgeWorld();
  world.services.limits = { ...world.services.limits, ...limits };
  const headers = { accept: "text/html", "cf-connecting-ip": "192.0.2.1", "x-request-id": "req_<script>" };
  const answer = await world.request(`/b/${marios.slug}`, { headers });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "60"]);
  const text = await answer.text();
  expect(text).toContain("try again in 60 s");
  expect(text).toContain(answer.headers.get("x-request-id"));
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
