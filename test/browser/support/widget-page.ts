// A page with a widget on it, and the visitor's hands and eyes on that widget.
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { FakeEdge } from "./fake-edge.ts";

/** What the product's own pages allow, and no more. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'";

export const widgetScript = (attributes = `data-key="pk_mario" data-title="Mario's Italian"`) =>
  `<script async src="/widget.js" ${attributes}></script>`;

export const pageWith = (
  parts: { head?: string; body?: string; lang?: string } = {},
): string => `<!doctype html>
<html lang="${parts.lang ?? "en"}">
<head>
  <meta charset="utf-8"><title>Mario's Italian</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="/favicon.svg">${parts.head ?? ""}
</head>
<body><main><h1>Mario's Italian</h1><a href="#menu">Menu</a></main>${parts.body ?? ""}</body>
</html>`;

export class WidgetPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly host: Locator;
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly field: Locator;
  readonly messages: Locator;
  /** Half-written replies and messages the server has not taken. */
  readonly unfinished: Locator;
  readonly replies: Locator;
  readonly status: Locator;
  /** Errors and policy violations the browser reported. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, page: Page, host: Locator) {
    this.context = context;
    this.page = page;
    this.host = host;
    this.launcher = host.locator(".launcher");
    this.panel = host.getByRole("dialog");
    this.field = host.getByRole("textbox");
    this.messages = host.getByRole("listitem").locator(".text");
    this.unfinished = host.locator(".messages > li:not(.finished)");
    this.replies = host.locator(".replies").getByRole("button");
    this.status = host.getByRole("status");
  }

  /** Opens `path` of the edge in a fresh browser profile. */
  static async open(
    browser: Browser,
    edge: FakeEdge,
    options: BrowserContextOptions & { path?: string; html?: string; policy?: string } = {},
  ): Promise<WidgetPage> {
    const { path = "/", html = pageWith({ head: widgetScript() }), policy, ...contextOptions } = options;
    edge.pages.set(path, { body: html, ...(policy && { policy }) });
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...contextOptions });
    const page = await context.newPage();
    const widget = WidgetPage.of(context, page);
    await page.goto(edge.url + path);
    return widget;
  }

  /** The widget of a page that is open, the one with the key if there are several. */
  static of(context: BrowserContext, page: Page, key = ""): WidgetPage {
    const host = page.locator(key ? `x-seven-chat[data-key=${key}]` : "x-seven-chat");
    const widget = new WidgetPage(context, page, host);
    page.on("pageerror", (error) => widget.complaints.push(String(error)));
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text())) widget.complaints.push(message.text());
    });
    return widget;
  }

  async openPanel(): Promise<void> {
    await this.launcher.click();
    await this.messages.first().waitFor();
  }

  async say(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press("Enter");
  }

  /** Everything in the list, in order. */
  texts(): Promise<string[]> {
    return this.messages.allTextContents();
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** Waits until the list shows exactly these, each of them finished and stored. */
export async function expectTexts(widget: WidgetPage, ...texts: string[]): Promise<void> {
  await expect.poll(() => widget.texts(), { timeout: 20_000 }).toEqual(texts);
  await expect.poll(() => widget.unfinished.count(), { timeout: 20_000 }).toBe(0);
  expect(await widget.texts()).toEqual(texts);
}

/** Waits until the connection is up and there is nothing to tell about it. */
export async function expectSettled(widget: WidgetPage): Promise<void> {
  await expect.poll(() => widget.status.textContent(), { timeout: 20_000 }).toBe("");
}
