// What routing saves on the dev dialogues against always asking the large model, and what it costs in quality.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Books } from "./router/predictor.ts";

const data = resolve(process.env["EVAL_DATA"] ?? "../shared/eval");
const pairs = [
  { small: "gpt-4.1-mini", large: "gpt-4.1" },
  { small: "@cf/meta/llama-3.1-8b-instruct", large: "@cf/meta/llama-3.3-70b-instruct-fp8-fast" },
] as const;
/** How often a scripted model mishears a turn that changes something. No outcome is to hang on one guess. */
const errors = [
  { small: 0.03, large: 0 },
  { small: 0.06, large: 0.02 },
  { small: 0.1, large: 0.05 },
  { small: 0.2, large: 0.1 },
];

type Policy = "tier0" | "large" | "router";

interface Outcome {
  /** As the scorer prints it. */
  success: number;
  dialogues: number;
  jointGoal: number;
  books: Books;
}

export async function benchRouter(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "x-seven-router-"));
  try {
    const alone = run(folder, "tier0", pairs[0], { small: 0, large: 0 });
    console.log(
      `tier 0 alone: success ${alone.success} (${alone.dialogues}), joint goal ${alone.jointGoal}, free`,
    );
    for (const models of pairs) {
      console.log(
        `\nsmall ${models.small}, large ${models.large}, at their list prices (src/models/prices.ts)`,
      );
      for (const errs of errors) compare(folder, models, errs);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  await Promise.resolve();
}

function compare(folder: string, models: (typeof pairs)[number], errs: (typeof errors)[number]): void {
  const large = run(folder, "large", models, errs);
  const routed = run(folder, "router", models, errs);
  const { turns, small, large: asked } = routed.books;
  const share = (count: number) => `${((count / turns) * 100).toFixed(1)} %`;
  const dollars = ({ books }: Outcome) =>
    `$${((books.costMicros / 1e6 / large.dialogues) * 1000).toFixed(2)}`;
  const saved = (1 - routed.books.costMicros / large.books.costMicros) * 100;
  console.log(`mishearing ${errs.large * 100} % large, ${errs.small * 100} % small:`);
  console.log(`  always large: success ${large.success}, ${dollars(large)} per 1,000 dialogues`);
  console.log(
    `  routed: success ${routed.success}, ${dollars(routed)}: ${saved.toFixed(1)} % cheaper; tier 0 ${share(turns - small)}, small asked ${share(small)}, large ${share(asked)}`,
  );
}

function run(
  folder: string,
  policy: Policy,
  models: (typeof pairs)[number],
  errs: (typeof errors)[number],
): Outcome {
  const books = join(folder, "books.json");
  const settings = {
    data,
    policy,
    small: { model: models.small, errs: errs.small },
    large: { model: models.large, errs: errs.large },
    books,
    readings: join(folder, "readings.json"),
  };
  const args = [
    join(data, "scorers/score.mjs"),
    "mwz",
    join(import.meta.dirname, "router/predictor.ts"),
    "dev",
  ];
  const scored = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC", ROUTER_BENCH: JSON.stringify(settings) },
  });
  if (scored.status !== 0) throw new Error(`the scorer failed:\n${scored.stderr}`);
  const [, success = "", dialogues = ""] = /task success ([\d.]+) \((\d+)\)/.exec(scored.stdout) ?? [];
  const [, jointGoal = ""] = /JGA all turns ([\d.]+)/.exec(scored.stdout) ?? [];
  return {
    success: Number(success),
    dialogues: Number(dialogues),
    jointGoal: Number(jointGoal),
    books: JSON.parse(readFileSync(books, "utf8")) as Books,
  };
}
