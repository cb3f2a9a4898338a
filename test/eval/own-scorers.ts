// Scores what the data's README describes but its scorers leave out: camrest, coffee, amounts, xsid, slurp, and how often ordinary
// customers are taken for attackers. usage: own-scorers.ts <task> <dev|heldout|both>
import { emptyContext } from "#understanding/context";
import { understand } from "#understanding/understand";
import { injection, intent, slots, state } from "./predictor.ts";
import { amounts } from "./tasks/amounts.ts";
import { goldOf, predictedOf, turnsOf } from "./tasks/coffee.ts";
import { heldOutChats } from "./tasks/held-out-chat-commands.ts";
import { heldOut } from "./tasks/held-out.ts";
import { percent } from "./percent.ts";
import { rowsOf } from "./train-sets.ts";

const [task = "", split = "dev"] = process.argv.slice(2);
const parts = split === "both" ? ["dev", "heldout"] : [split];
const rows = <Row>(set: string): Row[] => parts.flatMap((part) => rowsOf<Row>(set, part));

interface Spans {
  u: string;
  slots: [string, string][];
}

/** Counts spans found, wrong and missed, and texts with all right and none wrong. */
function compare(all: readonly Spans[], found: (text: string) => [string, string][]): string {
  let [hits, wrong, missed, exact] = [0, 0, 0, 0];
  for (const { u, slots: gold } of all) {
    const left = found(u).map((it) => it.join(" ").toLowerCase());
    const had = left.length;
    for (const it of gold) {
      const at = left.indexOf(it.slice(0, 2).join(" ").toLowerCase());
      if (at >= 0) left.splice(at, 1);
    }
    const right = had - left.length;
    hits += right;
    wrong += left.length;
    missed += gold.length - right;
    if (left.length === 0 && right === gold.length) exact++;
  }
  const f1 = percent(2 * hits, 2 * hits + wrong + missed);
  return `slot F1 ${f1} | whole-turn exact ${percent(exact, all.length)} (n=${all.length})`;
}

interface Dialogue {
  turns: { sys: string; u: string; state: Record<string, string> }[];
}

function camrest(): string[] {
  let [all, right] = [0, 0];
  for (const { turns } of rows<Dialogue>("camrest")) {
    turns.forEach((turn, at) => {
      const found = state(turns.slice(0, at + 1), { ds: "camrest" });
      const keys = ["food", "area", "pricerange"];
      all++;
      if (keys.every((it) => (found[it] ?? "") === (turn.state[it] ?? ""))) right++;
    });
  }
  return [`camrest    JGA all turns ${percent(right, all)} (${all})`];
}

/** Languages with rules of their own; slots that the recognisers know. */
const spoken = ["en", "de", "it"];
const known: Readonly<Record<string, string>> = {
  datetime: "datetime",
  party_size_number: "party_size_number",
};

function xsid(): string[] {
  const all = rows<Spans & { lang: string; intent: string }>("xsid");
  return spoken.map((lang) => {
    const own = all.filter((it) => it.lang === lang);
    const booked = own.filter((it) => it.intent === "BookRestaurant");
    const books = booked.filter(({ u }) =>
      read(u, lang).commands.some((it) => it.type === "startFlow" && it.flow === "book"),
    );
    const gold = own.map(({ u, slots: spans }) => ({ u, slots: spans.filter(([it]) => known[it]) }));
    const spans = compare(gold, (text) => momentsAndSizes(text, lang));
    return `xsid ${lang}    booking understood ${percent(books.length, booked.length)} (${booked.length}) | ${spans}`;
  });
}

const read = (text: string, locale: string) =>
  understand(text, { ...emptyContext(1_534_150_800_000, "Europe/London"), locale });

/** Dates and times that stand together are one. */
function momentsAndSizes(text: string, lang: string): [string, string][] {
  const moments: { start: number; end: number }[] = [];
  const sizes: [string, string][] = [];
  for (const { type, start, end } of read(text, lang).entities) {
    if (type === "partySize") sizes.push(["party_size_number", text.slice(start, end)]);
    if (type !== "date" && type !== "time") continue;
    const open = moments.at(-1);
    if (open && start <= open.end + 5 && !/[,.]/.test(text.slice(open.end, start))) {
      open.end = Math.max(open.end, end);
    } else moments.push({ start, end });
  }
  return [
    ...moments.map(({ start, end }): [string, string] => ["datetime", text.slice(start, end)]),
    ...sizes,
  ];
}

function slurp(): string[] {
  const all = rows<Spans & { scenario: string; action: string }>("slurp");
  const right = all.filter(
    (it) => intent(it.u, { ds: "slurp" }).label === `${it.scenario}_${it.action}`,
  ).length;
  return [
    `slurp      intent acc ${percent(right, all.length)} (${all.length}) | ${compare(all, (text) => slots(text, { ds: "slurp" }))}`,
  ];
}

/** Real customers' turns of the sets whose train parts taught the signal what is harmless, and of those that did not. */
function ordinary(): string[] {
  const single = ["restaurants8k", "clinc150", "hint3", "snips", "nlupp_hotels", "slurp"];
  const dialogues = ["multiwoz21_restaurant", "multidogo_fastfood", "woz2", "camrest", "sgd_local_services"];
  const texts = [
    ...single.flatMap((set) => rows<{ u: string }>(set).map((it) => it.u)),
    ...dialogues.flatMap((set) => rows<Dialogue>(set).flatMap(({ turns }) => turns.map((it) => it.u))),
  ];
  const flagged = texts.filter((it) => injection(it)).length;
  return [`ordinary   flagged ${((100 * flagged) / texts.length).toFixed(2)} (${texts.length})`];
}

/** Turns that order something: the unordered set of (item, quantity, options), all right or wrong. */
function coffee(): string[] {
  const turns = parts.flatMap((part) => turnsOf(part));
  const itemsOf = (keys: readonly string[]) => keys.map((it) => it.slice(0, it.indexOf("[", 1))).join("\n");
  const right = turns.filter((it) => goldOf(it).join("\n") === predictedOf(it).join("\n")).length;
  const items = turns.filter((it) => itemsOf(goldOf(it)) === itemsOf(predictedOf(it))).length;
  return [
    `coffee     order exact ${percent(right, turns.length)} (${turns.length}) | items and quantities ${percent(items, turns.length)}`,
  ];
}

const scorers: Readonly<Record<string, () => string[]>> = {
  camrest,
  coffee,
  amounts: () => amounts(rows("duckling")),
  intents: () => [...heldOut(), ...heldOutChats()],
  xsid,
  slurp,
  ordinary,
};
for (const line of scorers[task]?.() ?? []) console.log(line);
