// The pages with a chat beside them, in Chromium on the real local stack: finding and booking; the office.
import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type RunningStack, startStack } from "#scripts/stack/start-stack";
import { ChatClient, confirmed } from "#test/support/chat-client";
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
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await page.locator(".map .pin").first().waitFor(patience);
    expect(await page.locator(".map-list a").allTextContents()).toEqual([
      "StyleMaster",
      "HairArt",
      "BeautyHub",
    ]);
    await isAccessible();
    await picture("discover-map");
    // By keyboard from mark to mark, and into the place's own page.
    await page.locator(".map .pin").first().focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("/b/hair-art");
    await page.getByRole("button", { name: "Table", exact: true }).click();
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
  async function signIn(options = desktop, password?: string): Promise<void> {
    await visit("/dashboard", options);
    await enter(password);
    await page.locator(".figures dd").first().waitFor(patience);
  }

  async function enter(password?: string): Promise<void> {
    const owner = stack.info.owners.find((it) => it.business === "marios-italian")!;
    await page.locator("input[name=business]").fill("marios-italian");
    await page.locator("input[name=email]").fill(owner.email);
    await page.locator("input[name=password]").fill(password ?? owner.password);
    await page.keyboard.press("Enter");
  }

  const customer = (name: string) =>
    ChatClient.open({
      edge: stack.info.edge,
      business: "marios-italian",
      key: stack.info.widgetKeys["marios-italian"]!,
      identity: { name, email: `${name.toLowerCase().replace(" ", ".")}@example.test` },
    });

  /** A table in a month, and the floor of that day. */
  async function books(name: string): Promise<void> {
    const chat = await customer(name);
    await chat.say("Book a table for 2 tomorrow at 6pm");
    await confirmed(chat);
  }
  const tomorrow = () => page.getByRole("button", { name: "The day after" }).click();
  const onFloor = (name: string) => page.locator(".floor .slot", { hasText: name });
  const tab = (name: string | RegExp) => page.getByRole("tab", { name });
  const live = (text: string | RegExp) => page.locator(".live", { hasText: text }).waitFor(patience);

  test("lets in who belongs there, and shows at once what is changed by chat", async () => {
    await visit("/dashboard");
    await isAccessible();
    await picture("dashboard-sign-in");
    await enter("wrong");
    await page.getByRole("alert").filter({ hasText: "does not go together" }).waitFor(patience);
    await enter();
    await page.getByRole("heading", { name: "Mario's Italian", level: 1 }).waitFor(patience);
    await say("add a Quattro Stagioni pizza for $18.99");
    await page.locator(".diff.proposed").waitFor(patience);
    await isAccessible();
    await picture("dashboard-diff");
    await tab("Menu").click();
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await page.locator(".menu-sections li").filter({ hasText: "Quattro Stagioni" }).waitFor(patience);
    await say("last week's sales");
    await page.locator(".chat-pane .chart canvas").waitFor(patience);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.locator("input[name=password]").waitFor(patience);
    expect(await page.locator(".chat-pane").count()).toBe(0);
  });

  test("hears of a booking, and of who waits for a person, without a reload; and answers", async () => {
    await signIn();
    await live("Live");
    await tomorrow();
    await page.locator(".floor").waitFor(patience);
    await page.evaluate(() => ((globalThis as { sameVisit?: boolean }).sameVisit = true));
    await books("Dora Shaw");
    await onFloor("Dora Shaw").waitFor({ timeout: 15_000 });
    await isAccessible();
    await picture("dashboard-floor");
    await page.getByRole("button", { name: "List", exact: true }).click();
    await page.locator("tbody tr", { hasText: "Dora Shaw" }).waitFor(patience);
    const chat = await customer("Ann Lee");
    await chat.say("can I talk to a person?");
    await tab(/Waiting 1/).click();
    await page.getByRole("button", { name: /Ann Lee/ }).click();
    await page.getByRole("textbox", { name: "Your answer" }).fill("Hello Ann, Sam here!");
    await isAccessible();
    await picture("dashboard-waiting");
    await page.locator(".answer button[type=submit]").click();
    await page.locator(".said .staff", { hasText: "Sam here!" }).waitFor(patience);
    await chat.until((it) => it.role === "staff");
    await tab("Background").click();
    await page.locator(".runs summary", { hasText: "Dora Shaw" }).click();
    await page.locator(".history li", { hasText: "Confirmed" }).first().waitFor(patience);
    await isAccessible();
    await picture("dashboard-background");
    expect(await page.evaluate(() => (globalThis as { sameVisit?: boolean }).sameVisit)).toBe(true);
  });

  test("says that it is away, out of date or not connected, and goes on by itself", async () => {
    await signIn();
    await live("Live");
    await page.route("**/catalogue", (route) => route.fulfill({ status: 503, body: "{}" }));
    await tab("Menu").click();
    await page.locator("#panel-menu .empty", { hasText: "can't be reached" }).waitFor(patience);
    await page.unroute("**/catalogue");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".menu-sections li").first().waitFor(patience);
    await page.route("**/catalogue", (route) => route.abort());
    await tab("Team").click();
    await tab("Menu").click();
    await page.locator(".stale", { hasText: "could not be read again" }).waitFor(patience);
    expect(await page.locator(".menu-sections li").count()).toBeGreaterThan(0);
    await page.unroute("**/catalogue");
    await tab("Insights").click();
    await page.locator("#panel-insights .figures").first().waitFor(patience);
    await page.route("**/insights?**", (route) => route.abort());
    // What was read is of another figure: it does not stand under this one's name.
    await page.locator("#panel-insights select").first().selectOption("occupancy");
    await page.locator("#panel-insights .empty", { hasText: "can't be reached" }).waitFor(patience);
    expect(await page.locator("#panel-insights .figures").count()).toBe(0);
    await page.unroute("**/insights?**");
    await page.locator("#panel-insights").getByRole("button", { name: "Try again" }).click();
    await page.locator("#panel-insights .figures").first().waitFor(patience);
    await tab("Today").click();
    await tomorrow();
    await context.setOffline(true);
    await live("Not connected since");
    await isAccessible();
    await picture("dashboard-offline");
    await books("Rosa Klein");
    await context.setOffline(false);
    await live("Live");
    await onFloor("Rosa Klein").waitFor(patience);
  });

  const settings: [string, BrowserContextOptions][] = [
    ["desktop-light", desktop],
    ["desktop-dark", { ...desktop, colorScheme: "dark", reducedMotion: "reduce" }],
    ["phone-light", { ...phone, colorScheme: "light" }],
    ["phone-dark", phone],
  ];
  test.each(settings)("every tab is clean on %s", async (setting, options) => {
    await signIn(options);
    for (const name of ["Today", "Menu", "Team", "Insights", /Waiting/, "Background", "Costs"]) {
      await tab(name).click();
      await expect.poll(() => page.locator("[role=tabpanel]:visible .waiting:visible").count()).toBe(0);
      if (name === "Insights") await page.locator("canvas").waitFor(patience);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([name, wide <= 0]).toEqual([name, true]);
      await isAccessible();
      await picture(`dashboard-${String(name).replaceAll("/", "").toLowerCase()}-${setting}`);
    }
  });

  test("by keyboard, and in Spanish", async () => {
    await signIn({ ...desktop, locale: "es-ES" });
    await page.getByRole("tab", { name: "Hoy" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("#panel-menu .menu-sections").waitFor(patience);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-menu");
    await page.keyboard.press("End");
    await page.getByRole("tabpanel", { name: "Costes" }).waitFor(patience);
    await page.keyboard.press("Home");
    await page.locator(".floor").waitFor(patience);
    await isAccessible();
    await picture("dashboard-spanish");
  });
});
