// The widget without a mouse, without eyes, with other settings: keyboard, announcements, axe.
import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { FakeEdge } from "./support/fake-edge.ts";
import { expectSettled, expectTexts, pageWith, WidgetPage, widgetScript } from "./support/widget-page.ts";
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

/** What has the focus inside the widget, or on the page. */
const focused = () =>
  widget.page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? null;
  });

test("a whole booking goes by keyboard alone", async () => {
  edge.script = (text) => [
    text === "yes"
      ? { text: "Booked!", cards: [bookingCard("confirmed")] }
      : {
          text: "Shall I?",
          cards: [bookingCard("held")],
          quickReplies: [{ label: "Yes, book it", text: "yes" }],
        },
  ];
  widget = await WidgetPage.open(browser, edge);
  const { keyboard } = widget.page;
  await widget.launcher.waitFor();
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  expect(await focused()).toBe("Chat with Mario's Italian");
  await keyboard.press("Enter");
  await expect.poll(focused).toBe("Write a message");
  await keyboard.type("A table for 4");
  await keyboard.press("Shift+Enter");
  await keyboard.type("tomorrow at 7");
  await keyboard.press("Enter");
  await widget.replies.getByText("Yes, book it").waitFor();
  await keyboard.press("Shift+Tab");
  expect(await focused()).toBe("Yes, book it");
  await keyboard.press("Space");
  await expectTexts(widget, greeting.text, "A table for 4\ntomorrow at 7", "Shall I?", "yes", "Booked!");
  await expect.poll(focused).toBe("Write a message");
  await keyboard.press("Shift+Tab");
  expect(await focused()).toBe("Add to calendar");
  await keyboard.press("Escape");
  await widget.panel.waitFor({ state: "hidden" });
  expect(await focused()).toBe("Chat with Mario's Italian");
});

test("closing gives the focus back to what opened the chat", async () => {
  const button = `<button data-x-seven-open>Book now</button>`;
  widget = await WidgetPage.open(browser, edge, { html: pageWith({ head: widgetScript(), body: button }) });
  await widget.launcher.waitFor();
  await widget.page.getByRole("button", { name: "Book now" }).press("Enter");
  await expect.poll(focused).toBe("Write a message");
  await widget.host.getByRole("button", { name: "Close chat" }).press("Enter");
  await expect.poll(focused).toBe("Book now");
});

test("a panel that was left open comes back without taking the focus", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await widget.page.reload();
  await widget.panel.waitFor();
  expect(await widget.page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("on a phone the panel is modal: the focus stays inside", async () => {
  widget = await WidgetPage.open(browser, edge, { viewport: { width: 390, height: 800 } });
  await widget.openPanel();
  await expectSettled(widget);
  for (let step = 0; step < 12; step++) {
    await widget.page.keyboard.press("Tab");
    expect(await focused()).not.toBe("Menu");
  }
  // The panel slides in; where it comes to rest is what counts.
  await expect.poll(() => widget.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 800 });
  await widget.page.keyboard.press("Escape");
  await expect.poll(focused).toBe("Chat with Mario's Italian");
});

describe("a screen reader", () => {
  /** Records every change of every live region that is not about the connection. */
  const listen = () =>
    widget.host.evaluate((host) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const region of host.shadowRoot!.querySelectorAll('[aria-live], [role="log"], [role="alert"]')) {
        new MutationObserver((changes) => {
          for (const { addedNodes, type } of changes) {
            if (type === "characterData") heard.push("changed");
            for (const node of addedNodes) heard.push(node.textContent ?? "");
          }
        }).observe(region, { childList: true, subtree: true, characterData: true });
      }
    });
  const heard = () => widget.page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  test("hears each finished reply once, with its card and choices, and no half sentence", async () => {
    edge.script = () => [
      {
        text: "I am holding a table for you, shall I book it?",
        cards: [bookingCard("held")],
        quickReplies: [{ label: "Yes", text: "yes" }],
      },
      { text: "Second message." },
    ];
    edge.copies = 2;
    widget = await WidgetPage.open(browser, edge, { timezoneId: "America/New_York", locale: "en-US" });
    await widget.launcher.waitFor();
    await listen();
    await widget.openPanel();
    await widget.say("book");
    await widget.host.getByText("Second message.").first().waitFor();
    edge.dropSockets();
    await expectSettled(widget);
    edge.announce({ text: "Your table is confirmed." });
    await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(4);
    const spoken = (await heard()).map((it) => it.replaceAll("\u2009", " "));
    expect(spoken).toEqual([
      `${greeting.text} Suggested replies: Book a table, Opening hours`,
      "I am holding a table for you, shall I book it? Booking: Table, Tuesday, November 24, 7:00 – 9:00 PM, 4 people. Held for you. Suggested replies: Yes",
      "Second message.",
      "Your table is confirmed.",
    ]);
  });

  test("is not read the old messages of a conversation taken up again", async () => {
    widget = await WidgetPage.open(browser, edge);
    await widget.openPanel();
    await widget.say("hello");
    await expectTexts(widget, greeting.text, "hello", "You said: hello");
    await widget.page.reload();
    await listen();
    await expectTexts(widget, greeting.text, "hello", "You said: hello");
    edge.announce({ text: "New." });
    await expect.poll(heard).toEqual(["New."]);
  });

  test("is told who said what", async () => {
    widget = await WidgetPage.open(browser, edge);
    await widget.openPanel();
    await widget.say("hello");
    await expectTexts(widget, greeting.text, "hello", "You said: hello");
    edge.announce({ text: "Mario here.", role: "staff" });
    const rows = widget.host.getByRole("listitem").locator(".bubble");
    await expect
      .poll(() => rows.allTextContents())
      .toEqual([
        `Assistant: ${greeting.text}`,
        "You: hello",
        "Assistant: You said: hello",
        "TeamMario here.",
      ]);
  });
});

const settings: [string, BrowserContextOptions][] = [
  ["desktop-light", { colorScheme: "light" }],
  ["desktop-dark", { colorScheme: "dark" }],
  ["phone-light", { colorScheme: "light", viewport: { width: 390, height: 800 } }],
  ["phone-dark", { colorScheme: "dark", viewport: { width: 390, height: 800 } }],
];

describe.each(settings)("axe finds nothing on %s", (name, options) => {
  const examine = async () => {
    const { violations } = await new AxeBuilder({ page: widget.page }).analyze();
    return violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join("\n")}`);
  };
  const picture = async (moment: string) => {
    const folder = new URL("../artefacts/", import.meta.url);
    await mkdir(folder, { recursive: true });
    await widget.page.screenshot({ path: new URL(`widget-${name}-${moment}.png`, folder).pathname });
  };

  test("closed, open, in a conversation and in trouble", async () => {
    edge.script = (text) => [
      text === "menu"
        ? { text: "Here is our menu.", cards: [menu] }
        : {
            text: "Booked!",
            cards: [bookingCard("confirmed")],
            quickReplies: [{ label: "Menu", text: "menu" }],
          },
    ];
    widget = await WidgetPage.open(browser, edge, { ...options, reducedMotion: "reduce" });
    await widget.launcher.waitFor();
    expect(await examine()).toEqual([]);
    await picture("closed");
    await widget.openPanel();
    await expectSettled(widget);
    expect(await examine()).toEqual([]);
    await picture("open");
    await widget.say("A table for 4 tomorrow at 7pm");
    await widget.replies.getByText("Menu").waitFor();
    expect(await examine()).toEqual([]);
    await picture("booked");
    await widget.replies.getByText("Menu").click();
    await widget.host.locator(".menu").waitFor();
    edge.announce({ text: "Hi, Mario here. Anything I can do?", role: "staff" });
    await widget.messages.getByText("Mario here").waitFor();
    expect(await examine()).toEqual([]);
    await picture("menu");
    edge.refusals = [{ path: /frame/, code: "too_large", times: 1 }];
    await widget.say("too long");
    await widget.host.getByText("Not sent").waitFor();
    edge.refuseSockets = true;
    edge.refusals = [{ path: /.*/, code: "unavailable", times: 1000 }];
    edge.dropSockets();
    await widget.say("Are you there?");
    await widget.status.getByText("Can’t reach us").waitFor();
    expect(await examine()).toEqual([]);
    await picture("trouble");
  });
});

test("everything to press is at least 44 pixels each way", async () => {
  edge.script = () => [
    { text: "Booked!", cards: [bookingCard("confirmed"), menu], quickReplies: [{ label: "A", text: "a" }] },
  ];
  widget = await WidgetPage.open(browser, edge, { viewport: { width: 390, height: 800 } });
  await widget.openPanel();
  await widget.say("book");
  await widget.host.locator(".menu").waitFor();
  const targets = await widget.host
    .locator("button:visible, a:visible, summary:visible, textarea:visible")
    .all();
  expect(targets.length).toBeGreaterThanOrEqual(6);
  const small: string[] = [];
  for (const target of targets) {
    const box = (await target.boundingBox())!;
    if (Math.min(box.width, box.height) < 44) small.push(await target.innerHTML());
  }
  expect(small).toEqual([]);
});

test("visitors who want less motion get none", async () => {
  let release = () => {};
  edge.gate = new Promise((resolve) => (release = resolve));
  widget = await WidgetPage.open(browser, edge, { reducedMotion: "reduce" });
  await widget.openPanel();
  await widget.say("hm");
  await widget.host.locator(".typing").waitFor();
  const running = await widget.host.evaluate(
    (host) =>
      host.shadowRoot!.getAnimations().filter((it) => (it as CSSAnimation).animationName !== "late").length,
  );
  expect(running).toBe(0);
  release();
});

test("from right to left, the widget is mirrored", async () => {
  const html = pageWith({ head: widgetScript() }).replace("<html ", `<html dir="rtl" `);
  widget = await WidgetPage.open(browser, edge, { html });
  await widget.launcher.waitFor();
  expect((await widget.launcher.boundingBox())!.x).toBeLessThan(200);
  await widget.openPanel();
  await widget.say("hello");
  await expectTexts(widget, greeting.text, "hello", "You said: hello");
  const theirs = (await widget.host.locator(".theirs .bubble").first().boundingBox())!;
  const mine = (await widget.host.locator(".mine .bubble").first().boundingBox())!;
  expect(mine.x).toBeLessThan(theirs.x);
});
