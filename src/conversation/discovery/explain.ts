// Why a place stands where it does: its own figures and the published parts of the order; and that nobody pays for it.
import type { GlobalCommand } from "#contracts/global-commands";
import { fill } from "../phrases/shared/words.ts";
import { weightsOf } from "./assess.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { phrasesOf } from "./phrases/index.ts";
import { placeMeant } from "./results.ts";

type Explain = Extract<GlobalCommand, { type: "explain" }>;

export function explain(desk: DiscoveryDesk, command: Explain): void {
  const { memory, turn } = desk;
  const words = phrasesOf(desk);
  if (command.of === "payment") return void turn.said.push({ text: words.nobodyPays });
  const named = placeMeant(desk, command);
  const shown = memory.shown.find((it) => it.id === named?.id) ?? memory.shown[0];
  const sort = memory.criteria?.sort ?? "best";
  const order = words.order[sort];
  const parts = Object.entries(weightsOf(desk))
    .toSorted(([, a], [, b]) => b - a)
    .map(
      ([factor, part]) =>
        `${words.factors[factor as keyof typeof words.factors]} ${percent(part, localeOf(desk))}`,
    );
  turn.said.push({
    text: [
      ...(shown ? [`${shown.name}: ${[...shown.highlights, ...shown.why].join(", ")}.`] : []),
      fill(sort === "best" ? words.orderedBy : words.sortedBy, { order, parts: parts.join(", ") }),
      words.nobodyPays,
    ].join(" "),
  });
}

const percent = (part: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "percent" }).format(part);
