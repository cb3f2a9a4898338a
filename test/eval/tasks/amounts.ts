// Money and lengths of time as Duckling's corpora have them, for the six languages that are spoken here.
import { emptyContext } from "#understanding/context";
import { understand } from "#understanding/understand";
import { percent } from "../percent.ts";

const read = (text: string, locale: string) =>
  understand(text, { ...emptyContext(1_534_150_800_000, "Europe/London"), locale });

interface Measured {
  lang: string;
  dim: string;
  u: string;
  gold: { type: string; unit?: string; value?: number; from?: number; to?: number; grain?: string } | null;
}

/** Amounts of money that a town's businesses meet, with their bounds, and lengths of time under a day. */
const currencies: Readonly<Record<string, readonly string[]>> = {
  Dollar: ["USD"],
  USD: ["USD"],
  EUR: ["EUR"],
  Pound: ["GBP"],
  GBP: ["GBP"],
  CHF: ["CHF"],
  CAD: ["CAD"],
  INR: ["INR"],
  BRL: ["BRL"],
};
const minutesOf: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

export function amounts(all: readonly Measured[]): string[] {
  const languages = ["en", "es", "fr", "de", "it", "pt"];
  const own = all.filter((it) => languages.includes(it.lang));
  const money = own.filter((it) => it.dim === "AmountOfMoney" && currencies[it.gold?.unit ?? ""]);
  const lengths = own.filter((it) => it.dim === "Duration" && minutesOf[it.gold?.grain ?? ""]);
  const priced = money.filter(({ u, lang, gold }) => {
    const found = read(u, lang).entities.find((it) => it.type === "money")?.value;
    const bound = gold?.type === "under" ? "atMost" : gold?.type === "above" ? "atLeast" : undefined;
    const [from, to] = [gold?.value ?? gold?.from ?? Number.NaN, gold?.to];
    return (
      found?.amount === Math.round(from * 100) &&
      found.until === (to === undefined ? undefined : Math.round(to * 100)) &&
      found.bound === bound &&
      (currencies[gold?.unit ?? ""] ?? []).includes(found.currency ?? "")
    );
  });
  const timed = lengths.filter(({ u, lang, gold }) => {
    const wanted = (gold?.value ?? Number.NaN) * (minutesOf[gold?.grain ?? ""] ?? Number.NaN);
    return read(u, lang).entities.some((it) => it.type === "duration" && it.value.minutes === wanted);
  });
  return [
    `amounts    money ${percent(priced.length, money.length)} (${money.length}) | durations ${percent(timed.length, lengths.length)} (${lengths.length})`,
  ];
}
