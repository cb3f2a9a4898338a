// The widget on bad networks: nothing lost, nothing twice, and a clear word about how things stand.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { FakeEdge } from "./support/fake-edge.ts";
import { cutPoints } from "./support/fake-session.ts";
import { expectSettled, expectTexts, WidgetPage } from "./support/widget-page.ts";
import { greeting } from "./support/words.ts";

let browser: Browser;
let edge: FakeEdge;
let widget: WidgetPage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  edge = await FakeEdge.start();
  widget = await WidgetPage.open(browser, edge);
});
afterEach(async () => {
  await widget.close();
  await edge.stop();
});

const long = "I can do that for you right away, at seven.";

describe.each(cutPoints)("a socket cut when a message is %s", (point) => {
  test("loses nothing and repeats nothing", async () => {
    edge.script = () => [{ text: long }, { text: "Anything else?" }];
    await widget.openPanel();
    await expectSettled(widget);
    edge.cuts = [point];
    if (point === "opened") edge.dropSockets();
    await widget.say("Book it");
    await expectTexts(widget, greeting.text, "Book it", long, "Anything else?");
    expect(edge.cuts).toEqual([]);
    await expectSettled(widget);
    await widget.say("No");
    await expectTexts(widget, greeting.text, "Book it", long, "Anything else?", "No", long, "Anything else?");
    expect(edge.session.messages).toHaveLength(7);
    expect(edge.sessions).toHaveLength(1);
  });
});

test("messages told twice are shown once", async () => {
  edge.copies = 3;
  await widget.openPanel();
  await widget.say("one");
  await widget.say("two");
  await expectTexts(widget, greeting.text, "one", "You said: one", "two", "You said: two");
  edge.dropSockets();
  await widget.say("three");
  await expectTexts(
    widget,
    greeting.text,
    "one",
    "You said: one",
    "two",
    "You said: two",
    "three",
    "You said: three",
  );
});

test("a reconnecting socket asks only for what came after the last message", async () => {
  await widget.openPanel();
  await widget.say("one");
  await expectTexts(widget, greeting.text, "one", "You said: one");
  edge.requests.length = 0;
  edge.dropSockets();
  await expect.poll(() => edge.requests.filter((it) => it.startsWith("UPGRADE"))).toHaveLength(1);
  expect(edge.requests[0]).toContain("after=3");
});

test("what is said while the connection is away arrives when it is back", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  edge.refuseSockets = true;
  edge.refusals = [{ path: /messages/, code: "unavailable", times: 2 }];
  edge.dropSockets();
  edge.announce({ text: "Your table is confirmed." });
  await widget.say("Thanks");
  await expectTexts(widget, greeting.text, "Your table is confirmed.", "Thanks", "You said: Thanks");
  expect(edge.session.arrivals.size).toBe(1);
});

test("where no socket can be had, messages go by plain requests and the reply still streams", async () => {
  edge.refuseSockets = true;
  edge.pace = 100;
  edge.script = () => [{ text: "one two three four five six seven eight nine ten" }];
  await widget.openPanel();
  await widget.say("count");
  await widget.host.locator("li.writing .text").waitFor();
  await expectTexts(widget, greeting.text, "count", "one two three four five six seven eight nine ten");
});

test("a server that does not stream is understood too", async () => {
  edge.refuseSockets = true;
  edge.streams = false;
  await widget.openPanel();
  await widget.say("one");
  await widget.say("two");
  await expectTexts(widget, greeting.text, "one", "You said: one", "two", "You said: two");
});

test("by plain requests, what the business says by itself comes too", async () => {
  edge.refuseSockets = true;
  await widget.openPanel();
  await expectSettled(widget);
  edge.announce({ text: "Your table is confirmed." });
  await expectTexts(widget, greeting.text, "Your table is confirmed.");
});

test("an unsent message survives leaving the page and is sent on the next, once", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  edge.refusals = [{ path: /.*/, code: "unavailable", times: 1000 }];
  edge.refuseSockets = true;
  edge.dropSockets();
  await widget.say("Book a table for 2");
  await widget.host.getByText("Waiting to be sent").waitFor();
  edge.refusals = [];
  edge.refuseSockets = false;
  await widget.page.reload();
  await expectTexts(widget, greeting.text, "Book a table for 2", "You said: Book a table for 2");
  expect([...edge.session.arrivals.values()]).toEqual([1]);
});

test("without a server the visitor is told, and can try again", async () => {
  edge.refusals = [{ path: /sessions/, code: "unavailable", times: 1000 }];
  await widget.launcher.click();
  await widget.status.getByText("Can’t reach us right now").waitFor();
  edge.refusals = [];
  await widget.host.getByRole("button", { name: "Try now" }).click();
  await expectTexts(widget, greeting.text);
  await expectSettled(widget);
});

test("offline the visitor is told, and messages wait for the network", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  await widget.context.setOffline(true);
  await widget.status.getByText("You’re offline").waitFor();
  await widget.say("Are you there?");
  await widget.host.getByText("Waiting to be sent").waitFor();
  await widget.context.setOffline(false);
  await expectTexts(widget, greeting.text, "Are you there?", "You said: Are you there?");
  await expectSettled(widget);
});

test("a token that has ended is replaced by a new conversation", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  edge.dropSockets(4401);
  await expect.poll(() => edge.sessions.length).toBe(2);
  expect(edge.opened.at(-1)?.resume).toBeUndefined();
  await widget.say("hello");
  await expectTexts(widget, greeting.text, "hello", "You said: hello");
});

test("a remembered token the server does not know leads to a new conversation", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  edge.sessions.length = 0;
  await widget.page.reload();
  await expectTexts(widget, greeting.text);
  await widget.say("hello");
  await expectTexts(widget, greeting.text, "hello", "You said: hello");
  expect(edge.sessions).toHaveLength(1);
});

test("what an ended conversation may have done already is not done again unasked", async () => {
  let release = () => {};
  edge.gate = new Promise((resolve) => (release = resolve));
  await widget.openPanel();
  await expectSettled(widget);
  await widget.say("Book it");
  await expect.poll(() => edge.session.arrivals.size).toBe(1);
  edge.dropSockets(4401);
  await widget.host.getByText("Not sent").waitFor();
  expect(edge.sessions[1]?.arrivals.size).toBe(0);
  release();
  await widget.host.getByRole("button", { name: "Send again" }).click();
  await expectTexts(widget, greeting.text, "Book it", "You said: Book it");
});

test("a page the server refuses is told so, and is not asked again and again", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  edge.requests.length = 0;
  edge.dropSockets(4403);
  await widget.status.getByText("This chat isn’t available here").waitFor();
  expect(edge.requests).toEqual([]);
});

test("a wrong widget key is refused once", async () => {
  edge.refusals = [{ path: /sessions/, code: "origin_not_allowed", times: 1000 }];
  await widget.launcher.click();
  await widget.status.getByText("This chat isn’t available here").waitFor();
  expect(edge.requests.filter((it) => it.startsWith("POST"))).toHaveLength(1);
});

test("a limit is waited out, and the message then arrives once", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  edge.refusals = [{ path: /frame/, code: "rate_limited", retryAfter: 1, times: 1 }];
  await widget.say("one");
  await widget.status.getByText("One moment").waitFor();
  await expectTexts(widget, greeting.text, "one", "You said: one");
  await expectSettled(widget);
});

test("a socket closed for a limit comes back after a while", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  await widget.page.clock.install();
  edge.dropSockets(4429);
  await widget.status.getByText("One moment").waitFor();
  await widget.page.clock.runFor(60_000);
  await expectSettled(widget);
  await widget.say("one");
  await expectTexts(widget, greeting.text, "one", "You said: one");
});

test("a message the server will never take is given back to the visitor", async () => {
  await widget.openPanel();
  await expectSettled(widget);
  edge.refusals = [{ path: /frame/, code: "too_large", times: 1 }];
  await widget.say("very long");
  await widget.host.getByText("Not sent").waitFor();
  await widget.host.getByRole("button", { name: "Discard" }).click();
  await expectTexts(widget, greeting.text);
});

test("two tabs of one visitor show one conversation", async () => {
  await widget.openPanel();
  const page = await widget.context.newPage();
  const second = WidgetPage.of(widget.context, page);
  await page.goto(edge.url);
  await second.openPanel();
  await second.say("from the second");
  await expectTexts(widget, greeting.text, "from the second", "You said: from the second");
  await expectTexts(second, greeting.text, "from the second", "You said: from the second");
  expect(edge.sessions).toHaveLength(1);
});
