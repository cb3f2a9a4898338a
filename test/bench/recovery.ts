// The same dialogues under injected faults, with the product's graph and with a plain prompt-and-answer loop: how many
// conversations fail. A failure is a booking that nobody agreed to, two of them, or none and nobody who sees to it.
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createClaims } from "#adapters/supabase/claims";
import { createClients } from "#adapters/supabase/clients";
import { startStack, type RunningStack } from "#scripts/stack/start-stack";
import { startModelServer, type ModelServer } from "#test/fakes/model-server";
import { converse, type Talk } from "./recovery/customer.ts";
import { faultPlan, rates, type FaultPlan } from "./recovery/fault-plan.ts";
import { startFaultyDatabase, type FaultyDatabase } from "./recovery/faulty-database.ts";
import { forgetBookings, judge, verdicts, type Conversation, type Verdict } from "./recovery/judge.ts";
import { PlainLoop } from "./recovery/plain-loop.ts";
import { openProductTalk } from "./recovery/product-talk.ts";
import { scriptedMind } from "./recovery/scripted-mind.ts";
import { wishes, type Wish } from "./recovery/wishes.ts";

const modelTimeoutMs = 1500;
const parallel = 4;

interface World {
  stack: RunningStack;
  database: FaultyDatabase;
  model: ModelServer;
}

type Open = (wish: Wish, index: number, plan: FaultPlan) => Promise<Talk & { session: string }>;

interface Arm {
  name: string;
  /** Settings of the Worker. */
  env: Record<string, string>;
  settles: "requested" | "confirmed";
  talks(world: World): Open;
}

const product: Arm["talks"] =
  ({ stack: { info } }) =>
  ({ business }, _index, plan) =>
    openProductTalk(info.edge, { business, key: info.widgetKeys[business] ?? "" }, plan);

const arms: Arm[] = [
  { name: "plain prompt-and-answer loop", env: {}, settles: "requested", talks: plainTalks },
  { name: "X-Seven", env: {}, settles: "confirmed", talks: product },
  {
    name: "X-Seven, a model asked first",
    env: { BENCH_ASK_MODEL: "1" },
    settles: "confirmed",
    talks: product,
  },
];

/** @param rounds how often each dialogue is held, each time with other faults */
export async function benchRecovery(rounds = 2): Promise<void> {
  console.log(
    `faults: ${Object.entries(rates)
      .map(([name, it]) => `${name} ${(it * 100).toFixed(0)} %`)
      .join(", ")}`,
  );
  const failed: number[] = [];
  for (const arm of arms) failed.push(await benchArm(arm, rounds));
  const [plain = 0, ...others] = failed;
  others.forEach((it, index) => {
    const fewer = plain === 0 ? Number.NaN : (1 - it / plain) * 100;
    console.log(
      `${arms[index + 1]?.name}: ${fewer.toFixed(1)} % fewer failed conversations than the plain loop`,
    );
  });
}

async function benchArm(arm: Arm, rounds: number): Promise<number> {
  const database = await startFaultyDatabase();
  const model = await startModelServer();
  const stack = await startStack({
    dir: ".local/bench-recovery",
    fresh: true,
    port: 0,
    wranglerConfig: resolve("test/bench/wrangler.toml"),
    env: {
      SUPABASE_URL: database.url,
      MODEL_BASE_URL: model.url,
      MODEL_NAME: "scripted-small",
      LARGE_MODEL_BASE_URL: model.url,
      LARGE_MODEL_NAME: "scripted-large",
      MODEL_CALL_TIMEOUT_MS: String(modelTimeoutMs),
      ...arm.env,
    },
  });
  try {
    database.behind = stack.info.supabase;
    const world = { stack, database, model };
    const wanted = await wishes(stack.info.edge, process.env["EVAL_DATA"] ?? resolve("../shared/eval"));
    console.log(`${wanted.length} dialogues ask for a place that a restaurant here has free`);
    const tally = new Map<Verdict, number>();
    const counts: FaultPlan["counts"] = {};
    for (let round = 0; round < rounds; round++) {
      const since = new Date();
      const plan = faultPlan(1000 + round);
      const found = await hold(arm, world, wanted, plan);
      for (const [conversation, verdict] of found) {
        tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
        if (process.env["BENCH_SHOW"] && verdict !== "goal") show(conversation, verdict);
      }
      for (const [name, it] of Object.entries(plan.counts))
        counts[name as keyof typeof counts] = (counts[name as keyof typeof counts] ?? 0) + it;
      await forgetBookings(stack.info.postgres, since);
    }
    return report(arm, tally, counts);
  } finally {
    await stack.stop();
    await model.close();
    await database.close();
  }
}

/** All dialogues of a round, some at a time. */
async function hold(
  arm: Arm,
  world: World,
  wanted: readonly Wish[],
  plan: FaultPlan,
): Promise<Map<Conversation, Verdict>> {
  const byWords = new Map(wanted.map((it) => [it.words, it]));
  world.model.answer = scriptedMind(byWords, plan);
  const open = arm.talks(world);
  const conversations: Conversation[] = [];
  let next = 0;
  world.database.plan = plan;
  const lane = async () => {
    while (next < wanted.length) {
      const index = next++;
      const wish = wanted[index]!;
      const talk = await open(wish, index, plan);
      conversations.push({ session: talk.session, wish, ended: await converse(talk, wish) });
    }
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  // The storm is over; what is under way may end.
  world.database.plan = null;
  plan.active = false;
  return judge(world.stack.info.postgres, conversations, arm.settles);
}

let plainSessions = 0;

function plainTalks({ stack, database, model }: World): Open {
  const { info, keys } = stack;
  const clients = createClients(
    {
      SUPABASE_URL: database.url,
      SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
      SUPABASE_JWT_PRIVATE_KEY: JSON.stringify(keys.signingKey),
    } as Parameters<typeof createClients>[0],
    Date.now,
  );
  const loop = new PlainLoop({
    modelUrl: model.url,
    edge: info.edge,
    claims: createClaims(clients),
    timeoutMs: modelTimeoutMs,
  });
  return ({ business }, _index, plan) => {
    const session = `ses_plain_${plainSessions++}`;
    return Promise.resolve({
      session,
      say: (text) => sayPlainly(loop, session, business, text, plan),
      news: () => Promise.resolve(null),
    });
  };
}

async function sayPlainly(
  loop: PlainLoop,
  session: string,
  business: string,
  text: string,
  plan: FaultPlan,
): Promise<string | null> {
  const eviction = new AbortController();
  if (plan.draw("eviction")) void pause(plan.random() * 60).then(() => eviction.abort());
  try {
    return await loop.answer(session, business, text, eviction.signal);
  } catch {
    return eviction.signal.aborted ? null : "Sorry, something went wrong.";
  }
}

function report({ name }: Arm, tally: Map<Verdict, number>, counts: FaultPlan["counts"]): number {
  const total = [...tally.values()].reduce((sum, it) => sum + it, 0);
  const good = (tally.get("goal") ?? 0) + (tally.get("handed over") ?? 0);
  const parts = verdicts.map((it) => `${it} ${tally.get(it) ?? 0}`).join(", ");
  console.log(
    `${name}: ${total} conversations: ${parts}; failed ${(((total - good) / total) * 100).toFixed(1)} %`,
  );
  console.log(`  faults that happened: ${JSON.stringify(counts)}`);
  return (total - good) / total;
}

function show({ session, wish, ended }: Conversation, verdict: Verdict): void {
  console.log(`--- ${verdict} ${session} ${JSON.stringify(wish)} agreed ${JSON.stringify(ended.agreed)}`);
  console.log(ended.transcript.join("\n"));
}
