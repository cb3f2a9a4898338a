// The pages in Spanish, in Chromium on the real local stack: axe, no English left in what is seen or read aloud, and the
// way from one language to the other by keyboard, remembered on every page.
import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type RunningStack, startStack } from "#scripts/stack/start-stack";
import { en } from "../../src/web/pages/texts/en.ts";
import { es } from "../../src/web/pages/texts/es.ts";
import { launchBrowser } from "./support/browser.ts";

const business = "marios-italian";
const patience = { timeout: 60_000 };
let stack: RunningStack;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [stack, browser] = await Promise.all([
    startStack({ dir: ".local/spanish", fresh: true, port: 0 }),
    launchBrowser(),
  ]);
});
afterEach(() => context.close());
afterAll(() => Promise.all([stack.stop(), browser.close()]));

async function visit(path: string, locale: string): Promise<void> {
  context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale,
    timezoneId: "America/New_York",
  });
  page = await context.newPage();
  await page.goto(stack.info.edge + path);
}

/** The interface's own words; what a business or a customer wrote stays as it is written. */
const wordsOf = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : value && typeof value === "object"
      ? Object.values(value).flatMap(wordsOf)
      : [];
const spanish = new Set(wordsOf(es));
const englishWords = new Set(wordsOf(en).filter((it) => it.length > 3 && !spanish.has(it)));
const giveaways = /\b(?:the|your|with|from|what|who|today|tomorrow|shift|bookings?|guests?|loading|sold)\b/i;

/** Everything that is seen or read aloud, without the records' own words. */
const shown = (): Promise<string[]> =>
  page.evaluate(() => {
    const records =
      ".menu-sections, .mine, noscript, script, style, .languages, .said, .about, .reviews, .faq, .grid h3, .prices, h3.section, [aria-labelledby=questions], .intro";
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.currentNode as Node | null; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest(records) || !element.checkVisibility()) continue;
      if (node instanceof Element)
        seen.push(...["aria-label", "title", "placeholder", "alt"].map((it) => node.getAttribute(it) ?? ""));
      else seen.push(node.textContent ?? "");
    }
    return seen.map((it) => it.trim()).filter(Boolean);
  });

const english = async (): Promise<string[]> =>
  (await shown()).filter((it) => englishWords.has(it) || giveaways.test(it));

async function isSpanish(where: string): Promise<void> {
  expect([where, await english()]).toEqual([where, []]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect([
    where,
    violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" | ")}`),
  ]).toEqual([where, []]);
  const folder = new URL("../artefacts/", import.meta.url);
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: new URL(`spanish-${where}.png`, folder).pathname, fullPage: true });
}

async function signIn(): Promise<void> {
  const owner = stack.info.owners.find((it) => it.business === business)!;
  await page.locator("input[name=business]").fill(business);
  await page.locator("input[name=email]").fill(owner.email);
  await page.locator("input[name=password]").fill(owner.password);
  await page.keyboard.press("Enter");
  await page.locator(".figures dd").first().waitFor(patience);
}

test("the dashboard, from signing in to the figures", async () => {
  await visit("/dashboard", "es-ES");
  await page.locator("input[name=password]").waitFor(patience);
  await isSpanish("sign-in");
  await signIn();
  for (const [id, label] of Object.entries(es.tabs)) {
    await page.getByRole("tab", { name: new RegExp(label) }).click();
    await expect
      .poll(() => page.locator("[role=tabpanel]:visible .waiting:visible").count(), patience)
      .toBe(0);
    if (id === "insights") await page.locator("canvas").waitFor(patience);
    await isSpanish(id);
  }
  await page.getByRole("tab", { name: es.tabs.insights }).click();
  for (const metric of Object.keys(es.metrics).filter((it) => it !== "campaign")) {
    await page.locator("select").first().selectOption(metric);
    await expect.poll(() => page.locator("#panel-insights .waiting:visible").count(), patience).toBe(0);
    expect([metric, await english()]).toEqual([metric, []]);
  }
}, 300_000);

test("what the owner's chat says and shows", async () => {
  await visit("/dashboard", "es-ES");
  await signIn();
  const say = async (text: string, heard: string | RegExp) => {
    await page.getByRole("textbox", { name: "Escribe un mensaje" }).fill(text);
    await page.keyboard.press("Enter");
    await page.locator(".theirs .text").filter({ hasText: heard }).last().waitFor(patience);
  };
  await say("¿qué debería mejorar?", "Lo que dicen las cifras");
  await say("añade una pizza Trufa por 21", "¿Lo hago?");
  await page.locator(".diff.proposed").waitFor(patience);
  await say("no", "Descartado");
  await say("tras 2 ausencias en 90 días pregúntame antes", "cancelaciones tardías");
  expect(await page.locator(".diff.proposed .item").allTextContents()).toContain(es.policies["max_no_shows"]);
  await isSpanish("chat");
});

test("the language is chosen by keyboard, and remembered on every page", async () => {
  await visit("/", "en-US");
  const other = page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "Español" });
  await other.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Di lo que necesitas. Reservado." }).waitFor(patience);
  expect(new URL(page.url()).search).toBe("");
  for (const path of ["/", "/discover", `/b/${business}`, "/dashboard"]) {
    await page.goto(stack.info.edge + path);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^es/);
    await isSpanish(`chosen-${path.replaceAll("/", "")}`);
  }
  await page
    .getByRole("navigation", { name: "Idioma" })
    .getByRole("link", { name: "English" })
    .press("Enter");
  await page.getByText("Sign in").first().waitFor(patience);
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
});
