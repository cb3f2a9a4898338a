// The link of a message about a booking: its code is said in the chat, and neither a server nor the address bar keeps it.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { FakeEdge } from "./support/fake-edge.ts";
import { expectTexts, pageWith, WidgetPage, widgetScript } from "./support/widget-page.ts";
import { greeting } from "./support/words.ts";

const hash = "#booking=K7QF-2MXD-9T";
const said = "My booking code is K7QF-2MXD-9T";

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

test("opened by it, the chat opens and says the code once; the address and the requests are without it", async () => {
  widget = await WidgetPage.open(browser, edge);
  const asked: string[] = [];
  widget.page.on("request", (it) => asked.push(`${it.url()} ${it.headers()["referer"] ?? ""}`));
  await widget.page.goto("about:blank");
  await widget.page.goto(`${edge.url}/?from=mail${hash}`);
  await expectTexts(widget, greeting.text, said, `You said: ${said}`);
  expect(widget.page.url()).toBe(`${edge.url}/?from=mail`);
  expect(asked.filter((it) => /K7QF/i.test(it) && !it.startsWith(`${edge.url}/?from=mail#`))).toEqual([]);
  await widget.page.reload();
  await expectTexts(widget, greeting.text, said, `You said: ${said}`);
  expect(widget.complaints).toEqual([]);
});

test("followed on a page that is open, it is said there", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.launcher.waitFor();
  await widget.page.goto(edge.url + "/" + hash);
  await expectTexts(widget, greeting.text, said, `You said: ${said}`);
  expect(widget.page.url()).toBe(`${edge.url}/`);
});

test("in Spanish it is said in Spanish", async () => {
  const html = pageWith({ head: widgetScript(), lang: "es" });
  widget = await WidgetPage.open(browser, edge, { locale: "es-ES", html });
  await widget.launcher.waitFor();
  await widget.page.goto(edge.url + "/" + hash);
  const spanish = "Mi código de reserva es K7QF-2MXD-9T";
  await expectTexts(widget, greeting.text, spanish, `You said: ${spanish}`);
});

test.each(["#booking=%3Cscript%3E", "#booking=", "#booking=my%20words%20for%20you", "#menu"])(
  "%s says nothing",
  async (other) => {
    widget = await WidgetPage.open(browser, edge);
    await widget.launcher.waitFor();
    await widget.page.goto(edge.url + "/" + other);
    await widget.openPanel();
    await expectTexts(widget, greeting.text);
  },
);

test("on somebody else's page the address is theirs", async () => {
  widget = await WidgetPage.open(browser, edge, {
    html: pageWith({ head: widgetScript(`data-key="pk_mario" data-api="http://elsewhere.test"`) }),
  });
  await widget.launcher.waitFor();
  await widget.page.goto(edge.url + "/" + hash);
  expect(widget.page.url()).toBe(edge.url + "/" + hash);
  expect(await widget.panel.count()).toBe(0);
});
