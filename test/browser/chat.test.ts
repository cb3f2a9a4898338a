// The widget in a conversation: greeting, streaming, quick replies, cards.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { FakeEdge } from "./support/fake-edge.ts";
import { expectTexts, pageWith, WidgetPage, widgetScript } from "./support/widget-page.ts";
import { bookingCard, greeting, menu, orderCard } from "./support/words.ts";

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

test("no session is opened before the visitor wants to chat", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.launcher.waitFor();
  expect(edge.sessions).toHaveLength(0);
});

test("the panel opens with the greeting, in a session of the visitor's zone and language", async () => {
  widget = await WidgetPage.open(browser, edge, { timezoneId: "Europe/Madrid", locale: "en-GB" });
  await widget.openPanel();
  await expectTexts(widget, greeting.text);
  expect(edge.opened).toEqual([{ chat: "dedicated", timeZone: "Europe/Madrid", locale: "en-GB" }]);
});

test("a message is answered", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await widget.say("Book a table for 4 tomorrow at 7pm");
  const said = "Book a table for 4 tomorrow at 7pm";
  await expectTexts(widget, greeting.text, said, `You said: ${said}`);
});

test("a reply is readable while it is being written", async () => {
  widget = await WidgetPage.open(browser, edge);
  edge.pace = 150;
  edge.script = () => [{ text: "one two three four five six seven eight nine ten" }];
  await widget.openPanel();
  await widget.say("count");
  const growing = widget.host.locator("li.writing .text");
  await growing.waitFor();
  expect("one two three four five six seven eight nine ten").toContain(await growing.textContent());
  await expectTexts(widget, greeting.text, "count", "one two three four five six seven eight nine ten");
  await growing.waitFor({ state: "detached" });
});

test("dots show while the answer is being thought of, and go when it comes", async () => {
  widget = await WidgetPage.open(browser, edge);
  let release = () => {};
  edge.gate = new Promise((resolve) => (release = resolve));
  await widget.openPanel();
  await widget.say("hm");
  await widget.host.locator(".typing").waitFor();
  release();
  await expectTexts(widget, greeting.text, "hm", "You said: hm");
  await widget.host.locator(".typing").waitFor({ state: "hidden" });
});

test("a quick reply says its words and is gone", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  expect(await widget.replies.allTextContents()).toEqual(["Book a table", "Opening hours"]);
  await widget.replies.getByText("Opening hours").click();
  await expectTexts(widget, greeting.text, "When are you open?", "You said: When are you open?");
  expect(await widget.replies.count()).toBe(0);
});

test("a booking card tells what, when in the business's zone, for how many, and how it stands", async () => {
  edge.script = () => [{ text: "Held.", cards: [bookingCard("held")] }];
  widget = await WidgetPage.open(browser, edge, { timezoneId: "Asia/Tokyo", locale: "en-US" });
  await widget.openPanel();
  await widget.say("book");
  const card = widget.host.getByRole("region", { name: "Booking" });
  await card.waitFor();
  const text = (await card.innerText()).replace(/\s+/g, " ");
  expect(text).toContain("Table Held for you Tuesday, November 24 7:00 – 9:00 PM EST 4 people");
  expect(await card.getByRole("link").count()).toBe(0);
});

test("a later card of the same booking changes the one that is there", async () => {
  edge.script = (text) => [
    text === "yes"
      ? { text: "Booked!", cards: [bookingCard("confirmed", { partySize: 5 })] }
      : { text: "Held.", cards: [bookingCard("held")] },
  ];
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await widget.say("book");
  const cards = widget.host.getByRole("region", { name: "Booking" });
  await cards.getByText("Held for you").waitFor();
  await widget.say("yes");
  await cards.getByText("Confirmed").waitFor();
  expect(await cards.count()).toBe(1);
  expect(await cards.innerText()).toContain("5 people");
  const link = cards.getByRole("link", { name: "Add to calendar" });
  expect(await link.getAttribute("href")).toBe(`${edge.url}/v1/bookings/bkg_1.ics?token=card.token`);
});

test("two bookings have two cards", async () => {
  edge.script = (text) => [
    { text, cards: [bookingCard("confirmed", { id: `bkg_${text}` as never, service: text })] },
  ];
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await widget.say("lunch");
  await widget.say("dinner");
  const names = widget.host.locator(".booking .service");
  await expect.poll(() => names.allTextContents()).toEqual(["lunch", "dinner"]);
});

test("an order card tells what, for how much and how it stands, and changes where it is", async () => {
  edge.script = (text) => [
    text === "ready?"
      ? { text: "It is ready.", cards: [orderCard("ready")] }
      : { text: "Ordered!", cards: [orderCard("accepted")] },
  ];
  widget = await WidgetPage.open(browser, edge, { locale: "en-US" });
  await widget.openPanel();
  await widget.say("order");
  const card = widget.host.getByRole("region", { name: "Order" });
  await card.getByText("Confirmed").waitFor();
  const text = (await card.innerText()).replace(/\s+/g, " ");
  expect(text).toContain("2 × Margherita $36.00 Large, Olives 1 × Tiramisù $8.50 Total $44.50");
  await widget.say("ready?");
  await card.getByText("Ready").waitFor();
  expect(await card.count()).toBe(1);
});

test("a menu card lists items with prices in the visitor's way of writing money", async () => {
  edge.script = () => [{ text: "Our menu:", cards: [menu] }];
  widget = await WidgetPage.open(browser, edge, { locale: "en-US" });
  await widget.openPanel();
  await widget.say("menu");
  const card = widget.host.getByRole("region", { name: "Menu" });
  await card.waitFor();
  expect(await card.innerText()).toMatch(/Margherita\s+\$14\.50/);
  expect(await card.getByText("Cacio e pepe").isVisible()).toBe(false);
  await card.getByText("Pasta").click();
  expect(await card.getByText("Cacio e pepe").isVisible()).toBe(true);
});

test("what the business says while the panel is closed is counted on the launcher", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await widget.field.press("Escape");
  edge.announce({ text: "Your table is confirmed." });
  await widget.host.locator(".badge").getByText("1").waitFor();
  await widget.launcher.click();
  await expectTexts(widget, greeting.text, "Your table is confirmed.");
  await widget.field.press("Escape");
  await widget.host.locator(".badge").waitFor({ state: "hidden" });
});

test("the conversation is there again on the next page, and the panel where it was left open", async () => {
  widget = await WidgetPage.open(browser, edge);
  await widget.openPanel();
  await widget.say("hello");
  await expectTexts(widget, greeting.text, "hello", "You said: hello");
  await widget.page.reload();
  await widget.panel.waitFor();
  await expectTexts(widget, greeting.text, "hello", "You said: hello");
  expect(edge.sessions).toHaveLength(1);
  expect(edge.opened.at(-1)?.resume).toBe(edge.session.token);
});

test("any element of the page can open the chat, with words ready to be sent", async () => {
  const button = `<button data-x-seven-open data-x-seven-text="A table for two, please">Book</button>`;
  widget = await WidgetPage.open(browser, edge, { html: pageWith({ head: widgetScript(), body: button }) });
  await widget.launcher.waitFor();
  await widget.page.getByRole("button", { name: "Book", exact: true }).click();
  await widget.panel.waitFor();
  expect(await widget.field.inputValue()).toBe("A table for two, please");
});

test("the widget speaks the page's language", async () => {
  edge.script = () => [{ text: "Lista.", cards: [bookingCard("confirmed")] }];
  const html = pageWith({ head: widgetScript(), lang: "es" });
  widget = await WidgetPage.open(browser, edge, { html, locale: "en-US" });
  expect(await widget.launcher.getAttribute("aria-label")).toBe("Chat con Mario's Italian");
  await widget.openPanel();
  await widget.say("reserva");
  await widget.host.locator(".booking").getByText("Confirmada").waitFor();
  expect(await widget.host.locator(".booking").innerText()).toContain("Martes, 24 de noviembre");
  expect(edge.opened[0]?.locale).toBe("es");
});
