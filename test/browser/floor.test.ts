// The day's floor in Chromium on the real local stack: who did not come is marked and taken back, who waits for a place is
// seen, and what waits for a decision is decided.
import { mkdir } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type RunningStack, startStack } from "#scripts/stack/start-stack";
import { ChatClient, confirmed } from "#test/support/chat-client";
import { launchBrowser } from "./support/browser.ts";

const business = "marios-italian";
const patience = { timeout: 60_000 };
let stack: RunningStack;
let sql: postgres.Sql;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [stack, browser] = await Promise.all([
    startStack({ dir: ".local/floor", fresh: true, port: 0 }),
    launchBrowser(),
  ]);
  sql = postgres(stack.info.postgres, { max: 1 });
});
afterEach(() => context.close());
afterAll(async () => {
  await sql.end();
  await Promise.all([stack.stop(), browser.close()]);
});

const customer = (name: string) =>
  ChatClient.open({
    edge: stack.info.edge,
    business,
    key: stack.info.widgetKeys[business]!,
    identity: { name, email: `${name.toLowerCase().replace(" ", ".")}@example.test` },
  });

async function signIn(): Promise<void> {
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "en-US",
    timezoneId: "America/New_York",
  });
  page = await context.newPage();
  await page.goto(`${stack.info.edge}/dashboard`);
  const owner = stack.info.owners.find((it) => it.business === business)!;
  await page.locator("input[name=business]").fill(business);
  await page.locator("input[name=email]").fill(owner.email);
  await page.locator("input[name=password]").fill(owner.password);
  await page.keyboard.press("Enter");
  await page.locator(".figures dd").first().waitFor(patience);
}

async function say(text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Write a message" }).fill(text);
  await page.keyboard.press("Enter");
}
const yes = () => page.locator(".replies").getByRole("button", { name: "Yes", exact: true }).click(patience);
const heard = (text: string) =>
  page.locator(".theirs .text").filter({ hasText: text }).last().waitFor(patience);

async function seen(name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
  const folder = new URL("../artefacts/", import.meta.url);
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: new URL(`floor-${name}.png`, folder).pathname, fullPage: true });
}

test("who did not come is marked from the floor and taken back; too many are a person's decision", async () => {
  const chat = await customer("Nora Late");
  await chat.say("Book a table for 2 tomorrow at 6pm");
  const booking = await confirmed(chat);
  // Its time has come: the clock of a whole stack cannot be put forward, so the visit is put back.
  await sql`
    update public.bookings set starts_at = now() - interval '20 minutes', ends_at = now() + interval '70 minutes'
    where id = ${booking.id}`;
  await signIn();
  await say("after 1 no-show ask me first");
  await yes();
  await heard("waits for your yes");
  const due = page.locator(".due li", { hasText: "Nora Late" });
  await due.waitFor(patience);
  await due.getByRole("button", { name: /Did not come/ }).click();
  await heard("No-show: Nora Late");
  await yes();
  await due.locator(".badge.no_show").waitFor(patience);
  await seen("no-show");

  await chat.say("a table for 2 in five days at 6pm");
  await chat.say("yes");
  await page.getByRole("tab", { name: /Waiting 1/ }).click(patience);
  await page.getByRole("button", { name: /Nora Late/ }).click(patience);
  await page.locator(".decision").waitFor(patience);
  await seen("decision");
  await page.locator(".decision").getByRole("button", { name: "Go on" }).click();
  await page.locator(".conversation", { hasText: "Decided: Go on" }).waitFor(patience);
  await chat.until((it) => it.text.includes("Booked!"), patience.timeout);

  await page.getByRole("tab", { name: "Today" }).click();
  await due.getByRole("button", { name: /Came after all/ }).click(patience);
  await heard("Came after all: Nora Late");
  await yes();
  await heard("is no longer a no-show");
  const [row] = await sql`select status from public.bookings where id = ${booking.id}`;
  expect(row?.["status"]).not.toBe("no_show");
  await due.getByRole("button", { name: /Did not come/ }).waitFor(patience);
});

test("who waits for a place is on the floor of that day", async () => {
  const taken = await customer("Tess Taken");
  await taken.say("Book a table for 2 tomorrow at 7pm");
  const { startsAt, endsAt } = await confirmed(taken);
  await sql`
    insert into public.resource_blocks (business_id, resource_id, starts_at, ends_at)
    select r.business_id, r.id, ${startsAt}, ${endsAt} from public.resources r
    where r.business_id = ${stack.info.businesses[business]!} and not exists (
      select from public.booking_resources br
      where br.resource_id = r.id and br.active and br.period && tstzrange(${startsAt}, ${endsAt}))`;
  const chat = await customer("Wanda Waits");
  await chat.say("Book a table for 2 tomorrow at 7pm");
  await chat.say("Join the waitlist");
  await chat.say("yes please");
  await signIn();
  await page.getByRole("button", { name: "The day after" }).click();
  const line = page.locator(".due", { hasText: "Waiting for a place" });
  await line.locator("li", { hasText: "Wanda Waits" }).waitFor(patience);
  await seen("waitlist");
  await say("who's on the waitlist tomorrow?");
  await heard("Wanda Waits, 2 people");
  expect(await line.locator("li").count()).toBe(1);
});
