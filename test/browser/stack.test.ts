// The product as a stranger meets it: the pages and the widget in Chromium, on the real local stack.
import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type RunningStack, startStack } from "#scripts/stack/start-stack";
import { ChatClient } from "#test/support/chat-client";
import { launchBrowser } from "./support/browser.ts";
import { WidgetPage } from "./support/widget-page.ts";

let stack: RunningStack;
let browser: Browser;
let widget: WidgetPage;
beforeAll(async () => {
  [stack, browser] = await Promise.all([
    startStack({ dir: ".local/browser", fresh: true, port: 0 }),
    launchBrowser(),
  ]);
});
afterEach(() => widget.close());
afterAll(() => Promise.all([stack.stop(), browser.close()]));

async function visit(path: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 850 }, locale: "en-US" });
  const page = await context.newPage();
  widget = WidgetPage.of(context, page);
  await page.goto(stack.info.edge + path);
}

async function picture(name: string): Promise<void> {
  const folder = new URL("../artefacts/", import.meta.url);
  await mkdir(folder, { recursive: true });
  await widget.page.screenshot({ path: new URL(`stack-${name}.png`, folder).pathname });
}

const patience = { timeout: 60_000 };
/** Says something and gives the first answer that matches. */
async function ask(text: string, answer: RegExp): Promise<string> {
  const theirs = widget.host.locator(".theirs.finished .text");
  const before = await theirs.count();
  const fresh = async () => (await theirs.allTextContents()).slice(before).filter((it) => answer.test(it));
  await widget.say(text);
  await expect.poll(fresh, patience).not.toEqual([]);
  return (await fresh())[0]!;
}

/** Asks for a change and says yes where the business wants to be sure. */
async function change(text: string, answer: RegExp): Promise<void> {
  if ((await ask(text, answer)).trimEnd().endsWith("?")) await widget.say("yes");
}

const status = () => widget.host.locator(".booking .status").allTextContents();

test("from the home page to a confirmed table, moved and cancelled in the same chat", async () => {
  await visit("/");
  await widget.page.getByRole("link", { name: "Mario's Italian" }).click();
  await widget.page.getByRole("button", { name: "Book by chat" }).click();
  await expect.poll(async () => (await widget.texts())[0], patience).toMatch(/Mario/);
  await ask("Book a table for 4 tomorrow at 7pm", /name/i);
  await ask("Ana Silva", /phone|e-?mail/i);
  await ask("ana.silva@example.test", /7:00/);
  await picture("proposal");
  await widget.say("yes please");
  await expect.poll(status, patience).toEqual(["Confirmed"]);
  await picture("confirmed");

  const card = widget.host.locator(".booking");
  expect(await card.innerText()).toMatch(/4 people/);
  const file = await widget.context.request.get((await card.getByRole("link").getAttribute("href")) ?? "");
  expect([file.status(), file.headers()["content-type"]]).toEqual([
    200,
    expect.stringContaining("text/calendar"),
  ]);
  expect(await file.text()).toContain("BEGIN:VEVENT");

  await change("Make it 8pm, please", /8:00/);
  await expect.poll(() => card.innerText(), patience).toMatch(/8:00/);
  await change("Cancel my booking", /cancel/i);
  await expect.poll(status, patience).toEqual(["Cancelled"]);
  await picture("cancelled");
  expect(widget.complaints).toEqual([]);
  const { violations } = await new AxeBuilder({ page: widget.page }).analyze();
  expect(violations.map((it) => it.id)).toEqual([]);
});

test("a runtime killed in mid-conversation costs no message and repeats none", async () => {
  await visit("/b/style-master");
  await widget.openPanel();
  await ask("What are your opening hours?", /\d/);
  const before = await widget.texts();
  stack.kill("edge");
  await widget.say("Where are you?");
  await expect.poll(async () => (await widget.texts()).length, patience).toBe(before.length + 2);
  const after = await widget.texts();
  expect(after.slice(0, -1)).toEqual([...before, "Where are you?"]);
  await widget.page.reload();
  await expect.poll(() => widget.texts(), patience).toEqual(after);
});

test("the town, the API and the outbox keep the policy and satisfy axe", async () => {
  for (const path of ["/", "/b/marios-italian", "/docs", "/dev/outbox"]) {
    await visit(path);
    expect(await widget.page.locator("h1").count()).toBe(1);
    const { violations } = await new AxeBuilder({ page: widget.page }).analyze();
    expect([path, ...violations.map((it) => it.id), ...widget.complaints]).toEqual([path]);
    await picture(`page${path.replaceAll("/", "-")}`);
    if (path !== "/dev/outbox") await widget.close();
  }
});

/** The newest turn, opened from the list of traces once it has a span of each name; which parts of the system it went through. */
async function waterfall(...names: string[]): Promise<string[]> {
  const { page } = widget;
  const rows = page.getByRole("region", { name: "Waterfall" }).locator("tbody tr");
  const whole = async () => {
    await page.goto(`${stack.info.edge}/dev/traces`);
    await page.getByRole("link", { name: "turn message" }).first().click();
    const shown = await rows.locator("summary").allTextContents();
    return names.filter((name) => !shown.includes(name));
  };
  await expect.poll(whole, { ...patience, interval: 500 }).toEqual([]);
  expect(await rows.locator("svg rect").count()).toBe(await rows.count());
  return rows.locator("td:nth-of-type(1)").allTextContents();
}

test("a turn's trace is read on its page as a waterfall, from the edge to the workflow's activities and back", async () => {
  const { edge, widgetKeys } = stack.info;
  const business = "marios-italian";
  const identity = { name: "Tara Tracer", email: "tara.tracer@example.test" };
  const chat = await ChatClient.open({ edge, business, key: widgetKeys[business]!, identity });
  await chat.say("Book a table for 2 in nine days at 5pm");
  await visit("/dev/traces");
  const post = "POST /v1/sessions/:session/messages";
  const asked = await waterfall(post, "turn message", "graph consult", "crew.task availability");
  expect(asked).toEqual(expect.arrayContaining(["edge", "session"]));
  await chat.say("yes");
  const agreed = await waterfall(
    "graph understand",
    "gateway POST /v1/handoffs",
    "workflow booking",
    "activity confirmBooking",
    "desk news",
    "turn event",
  );
  expect(new Set(agreed)).toEqual(new Set(["edge", "session", "gateway", "worker", "desk"]));
  const { page } = widget;
  expect(await page.locator("main").innerText()).not.toMatch(/tara|tracer/i);
  const step = page.locator("details", { hasText: "activity confirmBooking" });
  expect(await step.locator("dl").isVisible()).toBe(false);
  await step.locator("summary").click();
  expect(await step.locator("dl").innerText()).toContain("x_seven.workflow");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect([...violations.map((it) => it.id), ...widget.complaints]).toEqual([]);
  await picture("trace");
});
