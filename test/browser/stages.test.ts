// The pages with a chat beside them, in Chromium on the real local stack: finding and booking; the office.
import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type RunningStack, startStack } from "#scripts/stack/start-stack";
import { launchBrowser } from "./support/browser.ts";

let stack: RunningStack;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [stack, browser] = await Promise.all([
    startStack({ dir: ".local/stages", fresh: true, port: 0 }),
    launchBrowser(),
  ]);
});
afterEach(() => context.close());
afterAll(() => Promise.all([stack.stop(), browser.close()]));

const patience = { timeout: 30_000 };
const desktop: BrowserContextOptions = {
  viewport: { width: 1280, height: 860 },
  locale: "en-US",
  timezoneId: "America/New_York",
};
const phone: BrowserContextOptions = {
  ...desktop,
  viewport: { width: 390, height: 780 },
  colorScheme: "dark",
};

async function visit(path: string, options = desktop): Promise<void> {
  context = await browser.newContext(options);
  page = await context.newPage();
  await page.goto(stack.info.edge + path);
}

async function picture(name: string): Promise<void> {
  const folder = new URL("../artefacts/", import.meta.url);
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, fullPage: true });
}

async function isAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      (it) =>
        `${it.id}: ${it.nodes
          .map((node) => node.html)
          .join(" | ")
          .slice(0, 300)}`,
    ),
  ).toEqual([]);
}

async function say(text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Write a message" }).fill(text);
  await page.keyboard.press("Enter");
}

const heard = (text: string | RegExp) =>
  page.locator(".theirs .text").filter({ hasText: text }).last().waitFor(patience);

describe("finding a place", () => {
  test("from an example to cards, a table, a booking", async () => {
    await visit("/discover");
    await isAccessible();
    await picture("discover-empty");
    await page
      .locator(".results")
      .getByRole("button", { name: "Best hair salon in downtown under $50" })
      .click();
    const results = page.locator(".result h2");
    await results.first().waitFor(patience);
    expect((await results.allTextContents()).map((it) => it.replace(/[\d.]+$/, ""))).toEqual([
      "StyleMaster",
      "HairArt",
      "BeautyHub",
    ]);
    await isAccessible();
    await picture("discover-results");
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page.getByRole("button", { name: "Price", exact: true }).click();
    await expect
      .poll(() => page.locator("tbody th").allTextContents())
      .toEqual(["BeautyHub", "StyleMaster", "HairArt"]);
    await isAccessible();
    await page.getByRole("button", { name: "Book HairArt", exact: true }).first().click();
    await heard(/HairArt/);
  });

  test("on a phone, in the dark, with the network gone", async () => {
    await visit("/discover", phone);
    await say("italian restaurant downtown");
    await page.locator(".result h2").first().waitFor(patience);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await isAccessible();
    await picture("discover-phone");
    await context.setOffline(true);
    await page
      .locator(".chat-status")
      .filter({ hasText: /offline|connection/i })
      .waitFor(patience);
  });
});

describe("the office", () => {
  async function signIn(password?: string): Promise<void> {
    const owner = stack.info.owners.find((it) => it.business === "marios-italian")!;
    await page.getByLabel("Business").fill("marios-italian");
    await page.getByLabel("E-mail").fill(owner.email);
    await page.getByLabel("Password").fill(password ?? owner.password);
    await page.getByRole("button", { name: "Sign in" }).click();
  }

  test("lets in who belongs there, and shows at once what is changed by chat", async () => {
    await visit("/dashboard");
    await isAccessible();
    await picture("dashboard-sign-in");
    await signIn("wrong");
    await page.getByRole("alert").filter({ hasText: "does not go together" }).waitFor(patience);
    await signIn();
    await page.getByRole("heading", { name: "Today" }).waitFor(patience);
    await page.locator(".figures dd").first().waitFor(patience);
    await page.locator(".chart .bars rect").first().waitFor(patience);
    await isAccessible();
    await picture("dashboard");
    await say("add a Quattro Stagioni pizza for $18.99");
    await page.locator(".diff.proposed").waitFor(patience);
    await isAccessible();
    await picture("dashboard-diff");
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.locator(".menu-sections li").filter({ hasText: "Quattro Stagioni" }).waitFor(patience);
    await say("last week's sales");
    await page.locator(".chat-pane .chart").waitFor(patience);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Password").waitFor(patience);
    expect(await page.locator(".chat-pane").count()).toBe(0);
  });

  test("fits a phone", async () => {
    await visit("/dashboard", phone);
    await signIn();
    await page.locator(".figures dd").first().waitFor(patience);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await isAccessible();
    await picture("dashboard-phone");
  });
});
