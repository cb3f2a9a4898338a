// The widget on other people's pages: strict policies, hostile styles, hostile words, neighbours.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { FakeEdge } from "./support/fake-edge.ts";
import {
  expectSettled,
  expectTexts,
  pageWith,
  strictPolicy,
  WidgetPage,
  widgetScript,
} from "./support/widget-page.ts";
import { bookingCard, greeting, menu } from "./support/words.ts";

let browser: Browser;
let edge: FakeEdge;
let widget: WidgetPage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  edge = await FakeEdge.start();
});
afterEach(async () => {
  await widget.close();
  await edge.stop();
});

test("a strict policy is kept through a whole conversation", async () => {
  edge.script = () => [{ text: "Here you are.", cards: [bookingCard("confirmed"), menu] }];
  widget = await WidgetPage.open(browser, edge, { policy: strictPolicy });
  await widget.openPanel();
  await widget.replies.first().click();
  await widget.host.locator(".booking").waitFor();
  edge.dropSockets();
  await widget.say("again");
  await expectTexts(widget, greeting.text, "Book a table for 2", "Here you are.", "again", "Here you are.");
  expect(widget.complaints).toEqual([]);
});

test.each([
  ["in the head", { head: widgetScript() }],
  ["in the body", { body: widgetScript() }],
  ["in the head, not async", { head: widgetScript().replace(" async", "") }],
  ["in the head, deferred", { head: widgetScript().replace("async", "defer") }],
])("the script works %s", async (_, parts) => {
  widget = await WidgetPage.open(browser, edge, { html: pageWith(parts), policy: strictPolicy });
  await widget.openPanel();
  await expectTexts(widget, greeting.text);
  expect(await widget.page.locator("x-seven-chat").count()).toBe(1);
});

test("a page of another origin talks to the script's origin", async () => {
  const shop = await FakeEdge.start();
  try {
    const head = widgetScript().replace("/widget.js", `${edge.url}/widget.js`);
    widget = await WidgetPage.open(browser, shop, { html: pageWith({ head }) });
    await widget.openPanel();
    await widget.say("hello");
    await expectTexts(widget, greeting.text, "hello", "You said: hello");
    expect(shop.requests.filter((it) => it.includes("/v1/"))).toEqual([]);
  } finally {
    await shop.stop();
  }
});

test("the key travels in a header and the token in a subprotocol, neither in a URL", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await widget.say("hello");
  await expectTexts(widget, greeting.text, "hello", "You said: hello");
  const { token, key } = edge.session;
  expect(key).toBe("pk_mario");
  expect(edge.requests.filter((it) => it.includes(token) || it.includes(key))).toEqual([]);
  expect(await widget.context.cookies()).toEqual([]);
});

test("two widgets on a page stay apart", async () => {
  const second = `data-key="pk_luigi" data-business="luigis" data-title="Luigi's"`;
  const html = pageWith({ head: widgetScript(), body: widgetScript(second) });
  widget = await WidgetPage.open(browser, edge, { html });
  const mario = WidgetPage.of(widget.context, widget.page, "pk_mario");
  const luigi = WidgetPage.of(widget.context, widget.page, "pk_luigi");
  expect(await mario.launcher.getAttribute("aria-label")).toBe("Chat with Mario's Italian");
  expect(await luigi.launcher.getAttribute("aria-label")).toBe("Chat with Luigi's");
  const boxes = await Promise.all([mario.launcher.boundingBox(), luigi.launcher.boundingBox()]);
  expect(boxes[0]!.x - boxes[1]!.x).toBeGreaterThanOrEqual(boxes[0]!.width);

  await mario.openPanel();
  await mario.say("for Mario");
  await expectTexts(mario, greeting.text, "for Mario", "You said: for Mario");
  await mario.field.press("Escape");
  await luigi.openPanel();
  await luigi.say("for Luigi");
  await expectTexts(luigi, greeting.text, "for Luigi", "You said: for Luigi");
  expect(edge.sessions.map((it) => it.key).sort()).toEqual(["pk_luigi", "pk_mario"]);
  expect(edge.opened.map((it) => it.business)).toEqual([undefined, "luigis"]);

  await widget.page.reload();
  await mario.launcher.waitFor();
  await luigi.panel.waitFor();
  await expectTexts(luigi, greeting.text, "for Luigi", "You said: for Luigi");
  expect(edge.sessions).toHaveLength(2);
});

test("an element that the page moves keeps its conversation", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await widget.say("hello");
  await expectTexts(widget, greeting.text, "hello", "You said: hello");
  await widget.host.evaluate((host) => document.querySelector("main")!.append(host));
  await widget.say("still there?");
  await expectTexts(
    widget,
    greeting.text,
    "hello",
    "You said: hello",
    "still there?",
    "You said: still there?",
  );
  expect(edge.sessions).toHaveLength(1);
});

test("an element written by hand is a widget too", async () => {
  const script = `<script async src="/widget.js"></script>`;
  const body = `<x-seven-chat data-key="pk_mario" data-title="Mario's Italian"></x-seven-chat>`;
  widget = await WidgetPage.open(browser, edge, { html: pageWith({ head: script, body }) });
  await widget.openPanel();
  await expectTexts(widget, greeting.text);
});

const hostileStyles = `* { all: revert; font: 40px/3 fantasy !important; color: red !important; background: yellow !important;
  position: static !important; display: inline !important; text-transform: uppercase !important; letter-spacing: 1em !important;
  visibility: hidden !important; opacity: 0.1 !important; transform: rotate(20deg) !important; }
  button, textarea, dialog, ol, li { display: none !important; margin: 100px !important; }
  x-seven-chat { display: none !important; font-size: 2px !important; pointer-events: none !important; }
  :root { --accent: red; --surface: red; --text: red; }`;

test("the page's styles do not reach in", async () => {
  widget = await WidgetPage.open(browser, edge, { path: "/calm" });
  const look = () =>
    widget.host.evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll(".launcher, .panel, .bubble, textarea, .button, h2")].map(
        (it) => {
          const {
            fontSize,
            fontFamily,
            color,
            backgroundColor,
            display,
            letterSpacing,
            textTransform,
            visibility,
          } = getComputedStyle(it);
          const { width, height } = it.getBoundingClientRect();
          return {
            fontSize,
            fontFamily,
            color,
            backgroundColor,
            display,
            letterSpacing,
            textTransform,
            visibility,
            width,
            height,
          };
        },
      ),
    );
  const settle = async () => {
    await widget.openPanel();
    await expectSettled(widget);
    await widget.replies.first().waitFor();
    await widget.panel.evaluate((it) =>
      Promise.all(it.getAnimations().map((animation) => animation.finished)),
    );
    return look();
  };
  const calm = await settle();
  await widget.close();
  edge.sessions.length = 0;
  const head = `<style>${hostileStyles}</style>${widgetScript()}`;
  widget = await WidgetPage.open(browser, edge, { html: pageWith({ head }) });
  expect(await settle()).toEqual(calm);
});

test("the widget's styles do not reach out", async () => {
  const look = () =>
    widget.page.evaluate(() => {
      const { font, color, display } = getComputedStyle(document.querySelector("h1")!);
      return [font, color, display, document.styleSheets.length, document.adoptedStyleSheets.length];
    });
  widget = await WidgetPage.open(browser, edge, { html: pageWith() });
  const without = await look();
  await widget.close();
  widget = await WidgetPage.open(browser, edge, { html: pageWith({ head: widgetScript() }) });
  await widget.openPanel();
  expect(await look()).toEqual(without);
});

test("hostile words are shown as words, wherever they come from", async () => {
  const evil = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
  const card = bookingCard("confirmed", { service: evil, id: `bkg_"><b>` as never });
  const dishes = {
    ...menu,
    sections: [{ name: evil, items: [{ name: evil, description: evil, price: null }] }],
  };
  edge.script = () => [{ text: evil, cards: [card, dishes], quickReplies: [{ label: evil, text: evil }] }];
  const title = evil.replaceAll(`"`, "&quot;");
  const html = pageWith({ head: widgetScript(`data-key="pk_mario" data-title="${title}"`) });
  widget = await WidgetPage.open(browser, edge, { html });
  await widget.openPanel();
  await widget.say(evil);
  await expectTexts(widget, greeting.text, evil, evil);
  await widget.replies.first().waitFor();
  expect(await widget.replies.allTextContents()).toEqual([evil]);
  expect(await widget.host.locator(".menu .name").textContent()).toBe(evil);
  expect(await widget.host.locator(".service").textContent()).toBe(evil);
  expect(await widget.host.locator("img, script, b").count()).toBe(0);
  expect(await widget.page.title()).toBe("Mario's Italian");
});

test("frames a newer server may send do no harm", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await expectSettled(widget);
  for (const socket of edge.session.sockets) {
    for (const odd of ["not json", "null", "7", `{"type":"confetti"}`, "{}"]) socket.send(odd);
  }
  edge.announce({ text: "Still here.", cards: [{ type: "hologram" } as never] });
  await expectTexts(widget, greeting.text, "Still here.");
  expect(widget.complaints).toEqual([]);
});

test("where storage is blocked the chat still works", async () => {
  const block = `<script>for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });</script>`;
  widget = await WidgetPage.open(browser, edge, { html: pageWith({ head: block + widgetScript() }) });
  await widget.openPanel();
  await widget.say("hello");
  edge.dropSockets();
  await expectTexts(widget, greeting.text, "hello", "You said: hello");
  expect(widget.complaints).toEqual([]);
});
