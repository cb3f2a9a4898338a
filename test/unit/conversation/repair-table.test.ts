// Every repair pattern at every step of every flow: each talk ends in its goal or with a person, none in a loop or silence.
import { expect, test } from "vitest";
import type { BusinessDetail } from "#contracts/directory";
import { ModelUnavailable, type LanguageModel } from "#models/port";
import { Chat } from "#test/fakes/chat";
import type { BookingWorld, Fate } from "#test/fakes/booking-world";
import { salon } from "#test/fakes/salon";
import { trattoria } from "#test/fakes/trattoria";
import { house } from "#test/support/houses";
import { play, type Played, type Talk } from "#test/support/repair-run";
import { scenarios, titleOf, type Scenario, type Trouble, type Wish } from "#test/support/repair-table";

const wish: Wish = {
  day: "tomorrow",
  nextDay: "wednesday",
  service: "Men's Haircut",
  dish: "two lattes",
  choice: "oat",
};
/** Where what a service is done to matters: its own step is tried there, the others elsewhere. */
const garage: BusinessDetail = {
  ...salon,
  category: "automotive",
  services: house("quick-fix-auto").services.slice(0, 2),
};
const wishAt = (business: BusinessDetail): Wish =>
  business === garage ? { ...wish, service: "an oil change" } : wish;
/** A salon's visits are for one. */
const bookingsAt = (business: BusinessDetail) => {
  const people = business === trattoria ? " for 4" : "";
  return [`book a new one${people} on friday at 7pm`, `book a new one${people} on saturday at 6pm`];
};

const fates: Partial<Record<Trouble, Fate>> = {
  "effect unavailable": "unavailable",
  "effect taken": "taken",
  "effect refused": "rejected",
};

const away = () => Promise.reject(new ModelUnavailable("away"));
const awayStream = () => ({ [Symbol.asyncIterator]: () => ({ next: away }) });
const awayModel = { complete: away, stream: awayStream } as unknown as LanguageModel;

function talkOf(chat: Chat): Talk {
  return {
    say: (text) => chat.says(text),
    trouble(kind) {
      const fate = fates[kind];
      if (fate) chat.world.fates.splice(0, 9, fate);
      if (kind === "a day passes") chat.passes(25 * 60);
      return true;
    },
    delay: () => chat.world.fates.splice(0, 9, "pending").length >= 0,
    catchUp: () => late(chat, chat.world),
  };
}

const isSettledLate = (type: string) => ["handoff", "workflowUpdate", "order", "orderUpdate"].includes(type);

async function late(chat: Chat, world: BookingWorld): Promise<string> {
  const effect = world.performed.findLast((it) => isSettledLate(it.type));
  if (!effect) return "";
  return chat.hears(world.settle(effect, chat.now));
}

const businesses = [trattoria, salon, garage];
const scenariosAt = (business: BusinessDetail): Scenario[] =>
  scenarios.filter((it) => business !== garage || it.standing === "variant");

test("at least 95 % end in the goal or with a person, and none in a loop or in silence", async () => {
  const reached = new Set<string>();
  const bad: string[] = [];
  const counts: Record<Played["end"], number> = {
    goal: 0,
    loop: 0,
    silence: 0,
    "beside the point": 0,
    "not reached": 0,
  };
  for (const business of businesses) {
    for (const scenario of scenariosAt(business)) {
      const model = scenario.pattern.trouble === "model away" ? { model: awayModel } : {};
      const chat = new Chat({ business, ...model });
      await chat.open();
      const played = await play(scenario, talkOf(chat), {
        wish: wishAt(business),
        bookings: bookingsAt(business),
      });
      counts[played.end] += 1;
      if (played.end !== "not reached") reached.add(stepOf(scenario));
      if (process.env.SHOW === played.end || !["goal", "not reached"].includes(played.end))
        bad.push(show(business, scenario, played));
    }
  }
  const { goal, loop, silence, "not reached": unreached } = counts;
  const all = businesses.flatMap(scenariosAt).length - unreached;
  // oxlint-disable-next-line no-console -- the share is the result
  console.log(
    `repair: ${goal} of ${all} scenarios (${((100 * goal) / all).toFixed(1)} %)`,
    counts,
    bad.join("\n\n"),
  );
  expect(reached).toEqual(new Set(scenarios.map(stepOf)));
  expect({ loop, silence }).toEqual({ loop: 0, silence: 0 });
  expect(goal / all).toBeGreaterThanOrEqual(0.95);
}, 600_000);

const stepOf = ({ flow, standing }: Scenario) => `${flow.name}/${standing}`;

const show = ({ name }: BusinessDetail, scenario: Scenario, { end, transcript }: Played): string =>
  [`## ${end}: ${titleOf(scenario)}, ${name}`, ...transcript].join("\n");
