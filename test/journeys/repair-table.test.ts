// The scenario table of repair over the public API: each talk ends in its goal or with a person, none in a loop or silence.
import { expect, inject, test } from "vitest";
import { BusinessDetail } from "#contracts/directory";
import { ChatClient } from "#test/support/chat-client";
import { play, type Played, type Talk } from "#test/support/repair-run";
import { scenarios, titleOf, type Scenario } from "#test/support/repair-table";

const stack = inject("stack");
/** Conversations at a time. */
const atOnce = 6;
/** What only a test in memory can make happen, and what two tries at the very same place would disturb. */
const possible = scenarios.filter(
  ({ pattern, standing }) => !pattern.trouble && standing !== "pending" && standing !== "retry",
);

/** A third of them, each pattern at every third step; REPAIR=all plays all, in ten minutes. */
const playable = possible.filter((_, index) => process.env.REPAIR === "all" || index % 3 === 0);

/** A restaurant, and something on its menu if it takes orders. */
interface House {
  slug: string;
  dish: string | null;
}

async function restaurants(): Promise<House[]> {
  const answer = await fetch(`${stack.edge}/v1/businesses?category=restaurant`);
  const { items } = (await answer.json()) as { items: { slug: string }[] };
  const slugs = items.map(({ slug }) => slug).filter((slug) => stack.widgetKeys[slug] !== undefined);
  return Promise.all(
    slugs.map(async (slug) => {
      const found = await fetch(`${stack.edge}/v1/businesses/${slug}`);
      const { menu, policies } = BusinessDetail.parse(await found.json());
      return { slug, dish: policies.ordering ? (menu[0]?.name ?? null) : null };
    }),
  );
}

/** What is still being confirmed is told by event. */
const unsettled = /I'm confirming it|passing that on|passing your order on|checking that with the calendar/;

function talkOf(chat: ChatClient): Talk {
  return {
    async say(text) {
      const { messages } = await chat.say(text);
      const said = messages.map((it) => it.text).join("\n");
      const seq = messages.at(-1)?.seq ?? 0;
      if (!unsettled.test(said)) return said;
      const later = await chat.until((it) => it.seq > seq && it.role === "assistant");
      return `${said}\n${later.text}`;
    },
    trouble: () => false,
    delay: () => false,
    catchUp: async () => "",
  };
}

async function playOne(scenario: Scenario, index: number, all: readonly House[]): Promise<Played> {
  const orders = scenario.flow.about === "order" || scenario.flow.about === "placed";
  const slugs = orders ? all.filter((it) => it.dish !== null) : all;
  const { slug: business = "", dish } = slugs[index % slugs.length] ?? {};
  const chat = await ChatClient.open({ edge: stack.edge, business, key: stack.widgetKeys[business] ?? "" });
  // Every talk has days of its own: the tables are real.
  const day = 5 + ((Math.floor(index / slugs.length) * 3) % 40);
  const wish = {
    day: `in ${day} days`,
    nextDay: `in ${day + 1} days`,
    service: "Table",
    dish: `two ${dish}`,
    choice: "the first",
  };
  // Two that nobody takes for one another; a table from half past eight would be too late for some houses.
  const bookings = [
    `book a new one for 4 in ${day + 2} days at 7pm`,
    `book a new one for 4 in ${day + 2} days at 8pm`,
  ];
  return play(scenario, talkOf(chat), { wish, bookings });
}

test("at least 95 % end in the goal or with a person, and none in a loop or in silence", async () => {
  const houses = await restaurants();
  const played: { scenario: Scenario; result: Played }[] = [];
  const queue = playable.map((scenario, index) => ({ scenario, index }));
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift())
      played.push({ scenario: next.scenario, result: await playOne(next.scenario, next.index, houses) });
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const reached = played.filter(({ result }) => result.end !== "not reached");
  const of = (end: Played["end"]) => reached.filter(({ result }) => result.end === end).length;
  const share = of("goal") / reached.length;
  const bad = reached.filter(({ result }) => result.end !== "goal");
  // oxlint-disable-next-line no-console -- the share is the result
  console.log(
    `repair journeys: ${of("goal")} of ${reached.length} (${(100 * share).toFixed(1)} %), ${played.length - reached.length} not reached`,
    bad
      .map((it) => [`## ${it.result.end}: ${titleOf(it.scenario)}`, ...it.result.transcript].join("\n"))
      .join("\n\n"),
  );
  expect({ loop: of("loop"), silence: of("silence") }).toEqual({ loop: 0, silence: 0 });
  expect(share).toBeGreaterThanOrEqual(0.95);
  expect(reached.length).toBeGreaterThan(playable.length * 0.8);
}, 1_800_000);
