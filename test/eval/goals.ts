// The goals for understanding: where the scorers' lines say each figure, how sure it is, and whether it is reached.

interface Figure {
  /** Percent. */
  value: number;
  /** Of how many. */
  n: number;
}

interface Goal {
  task: string;
  name: string;
  goal: number;
  /** The figure should be no larger than the goal. */
  atMost?: true;
  /** Its captures are value, n, value, n, …: several are pooled, or averaged where the goal is a mean. */
  figure: RegExp;
  mean?: true;
}

const goals: readonly Goal[] = [
  { task: "r8k", name: "restaurants8k slot F1", goal: 96, figure: /slot F1 ([\d.]+).*n=(\d+)/g },
  { task: "mwz", name: "MultiWOZ joint goal", goal: 70, figure: /JGA all turns ([\d.]+) \((\d+)\) \| JGA/g },
  { task: "mwz", name: "MultiWOZ task success", goal: 88, figure: /task success ([\d.]+) \((\d+)\)/g },
  { task: "clinc", name: "CLINC150 in-scope", goal: 94, figure: /in-scope acc ([\d.]+) \((\d+)\)/g },
  { task: "clinc", name: "CLINC150 out-of-scope recall", goal: 75, figure: /OOS recall ([\d.]+) \((\d+)\)/g },
  {
    task: "clinc",
    name: "CLINC150 coverage at 98 % precision",
    goal: 80,
    figure: /acc [\d.]+ \((?<n>\d+)\).*99%: [\d.]+\/(?<value>[\d.]+)\//g,
  },
  {
    task: "hint3",
    name: "HINT3 in-scope, mean of three",
    goal: 80,
    figure: /in-scope acc ([\d.]+) \((\d+)\)/g,
    mean: true,
  },
  {
    task: "hint3",
    name: "HINT3 out-of-scope recall, mean",
    goal: 60,
    figure: /OOS recall ([\d.]+) \((\d+)\)/g,
    mean: true,
  },
  {
    task: "dates",
    name: "NLU++ dates",
    goal: 95,
    figure: /nlu\+\+ date in sentence +(?<n>\d+) any +(?<value>[\d.]+)/g,
  },
  {
    task: "dates",
    name: "NLU++ times",
    goal: 90,
    figure: /nlu\+\+ time in sentence +(?<n>\d+) any +(?<value>[\d.]+)/g,
  },
  { task: "mdg", name: "MultiDoGO slot F1", goal: 87, figure: /slot F1 ([\d.]+).*n=(\d+)/g },
  {
    task: "snips",
    name: "SNIPS BookRestaurant slot F1",
    goal: 95,
    figure: /BookRestaurant: slot F1 ([\d.]+).*n=(\d+)/g,
  },
  {
    task: "injection",
    name: "direct attacks caught",
    goal: 90,
    figure: /(?:deepset|garak_sysprompt) attack: flagged ([\d.]+) \((\d+)\)/g,
  },
  {
    task: "injection",
    name: "NotInject flagged",
    goal: 5,
    atMost: true,
    figure: /notinject benign: flagged ([\d.]+) \((\d+)\)/g,
  },
  {
    task: "ordinary",
    name: "ordinary customer turns flagged",
    goal: 0.1,
    atMost: true,
    figure: /flagged ([\d.]+) \((\d+)\)/g,
  },
];

function figureOf({ figure, mean }: Goal, lines: readonly string[]): Figure | null {
  const found = [...lines.join("\n").matchAll(figure)].map((match): Figure => ({
    value: Number(match.groups?.["value"] ?? match[1]),
    n: Number(match.groups?.["n"] ?? match[2]),
  }));
  const n = found.reduce((sum, it) => sum + it.n, 0);
  if (n === 0) return null;
  const weight = (it: Figure) => (mean ? 1 / found.length : it.n / n);
  return { value: found.reduce((sum, it) => sum + it.value * weight(it), 0), n };
}

/** Wilson's 95 % interval, in percent. For an F1 it is taken as if it were a share of the n texts: a guide. */
export function wilson({ value, n }: Figure): [number, number] {
  const z = 1.96;
  const share = value / 100;
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 100 / (1 + (z * z) / n);
  return [Math.max(0, (middle - reach) * scale), Math.min(100, (middle + reach) * scale)];
}

/** A table of the goals whose tasks were run. */
export function goalTable(lines: ReadonlyMap<string, readonly string[]>): string[] {
  const rows = goals.flatMap((goal) => {
    const own = lines.get(goal.task);
    const figure = own && figureOf(goal, own);
    if (!figure) return [];
    const digits = goal.goal < 1 ? 2 : 1;
    const [low, high] = wilson(figure);
    const reached = goal.atMost ? figure.value <= goal.goal : figure.value >= goal.goal;
    return [
      [
        goal.name,
        `${goal.atMost ? "≤" : "≥"} ${goal.goal}`,
        figure.value.toFixed(digits),
        `${low.toFixed(digits)}–${high.toFixed(digits)}`,
        String(figure.n),
        reached ? "reached" : "not reached",
      ],
    ];
  });
  if (rows.length === 0) return [];
  const all = [["figure, %", "goal", "measured", "Wilson 95 %", "n", ""], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) =>
    row
      .map((it, column) => it.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
}
