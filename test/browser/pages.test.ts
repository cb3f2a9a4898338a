// The edge's pages in a browser: the policy is kept, axe finds nothing, hostile data stay words.
import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { businessPage } from "#edge/pages/business";
import { docsPage } from "#edge/pages/docs";
import { homePage } from "#edge/pages/home";
import { outboxPage } from "#edge/pages/outbox";
import { problemPage } from "#edge/pages/problem";
import { launchBrowser } from "./support/browser.ts";
import { FakeEdge } from "./support/fake-edge.ts";
import * as models from "./support/models.ts";
import { strictPolicy } from "./support/widget-page.ts";

const pages = {
  home: homePage(models.home),
  "home-es": homePage({ ...models.home, language: "es" }),
  business: businessPage(models.business),
  outbox: outboxPage(models.outbox),
  docs: docsPage(models.api),
  problem: problemPage(models.problem, "en"),
  lost: problemPage({ ...models.problem, status: 404, title: "There is nothing here" }, "en"),
};
const policy = `${strictPolicy}; form-action 'self'`;

let browser: Browser;
let edge: FakeEdge;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  edge = await FakeEdge.start();
});
afterEach(async () => {
  await page.context().close();
  await edge.stop();
});

async function visit(body: unknown, options: BrowserContextOptions = {}): Promise<void> {
  edge.pages.set("/", { body: String(await body), policy });
  const context = await browser.newContext(options);
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(edge.url);
}

const settings: [string, BrowserContextOptions][] = [
  ["desktop-light", { colorScheme: "light", viewport: { width: 1200, height: 850 } }],
  ["desktop-dark", { colorScheme: "dark", viewport: { width: 1200, height: 850 } }],
  ["phone-light", { colorScheme: "light", viewport: { width: 390, height: 800 } }],
  ["phone-dark", { colorScheme: "dark", viewport: { width: 390, height: 800 } }],
];

describe.each(settings)("on %s", (setting, options) => {
  test.each(Object.entries(pages))("the %s page is clean", async (name, body) => {
    await visit(body, options);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
    expect(complaints).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const folder = new URL("../artefacts/", import.meta.url);
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: new URL(`page-${name}-${setting}.png`, folder).pathname });
  });
});

test("a business page carries its chat, and its button opens it", async () => {
  await visit(pages.business, { viewport: { width: 1200, height: 850 } });
  await page.getByRole("button", { name: "Book by chat" }).click();
  await page.getByRole("dialog", { name: "Mario's Italian" }).waitFor();
  await expect.poll(() => edge.opened).toMatchObject([{ chat: "dedicated", business: "marios-italian" }]);
  expect(complaints).toEqual([]);
});

test("a business without a widget key has no chat and no dead button", async () => {
  await visit(businessPage({ ...models.business, widgetKey: null }));
  expect(await page.locator("script").count()).toBe(0);
  expect(await page.getByRole("button").count()).toBe(0);
});

test("hostile data stay words", async () => {
  const evil = `"><img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
  await visit(
    businessPage({
      ...models.business,
      name: evil,
      slug: evil,
      about: evil,
      address: evil,
      phone: evil,
      category: evil,
      area: evil,
      widgetKey: evil,
      faq: [{ question: evil, answer: evil }],
      reviews: [{ author: evil, rating: 5, text: evil, when: evil }],
      menu: [{ section: evil, items: [{ name: evil, description: evil, price: null, dietary: [evil] }] }],
    }),
  );
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(evil);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).toBe(`${evil} · X-Seven`);
});

test("a search that finds nobody says so, with the words searched for", async () => {
  await visit(homePage({ query: "<b>unicorns</b>", businesses: [], language: "en" }));
  expect(await page.locator(".empty").innerText()).toContain("Nobody matches “<b>unicorns</b>”.");
  expect(await page.getByRole("searchbox").inputValue()).toBe("<b>unicorns</b>");
});

test("a search that finds nobody says so in Spanish too", async () => {
  await visit(homePage({ query: "unicornios", businesses: [], language: "es" }));
  expect(await page.locator(".empty").innerText()).toBe("Nadie coincide con «unicornios». Ver todos");
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
});

test("a whole card on the home page leads to its business", async () => {
  await visit(pages.home, { viewport: { width: 1200, height: 850 } });
  edge.pages.set("/b/casa-lupe", { body: "<title>Casa Lupe</title>" });
  const card = page.getByRole("listitem").filter({ hasText: "Casa Lupe" });
  await card.click({ position: { x: 300, y: 80 } });
  await expect.poll(() => page.title()).toBe("Casa Lupe");
});

test("the API page describes each operation and links its schemas", async () => {
  await visit(pages.docs);
  const operation = page.locator("#post-v1-sessions");
  expect(await operation.innerText()).toContain("Open a conversation, or resume one");
  expect(await operation.locator("p code").allTextContents()).toEqual(["X-Widget-Key", "<b>"]);
  await operation.getByRole("link", { name: "OpenedSession" }).click();
  const schema = page.locator("#schema-OpenedSession pre");
  expect(await schema.innerText()).toBe("{\n  session: string\n  token: string\n}");
});
