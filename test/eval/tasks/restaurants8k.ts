// restaurants8k: what was asked becomes the awaited slot, wanted entities become spans.
import { emptyContext, type Awaited, type UnderstandingContext } from "#understanding/context";
import { understand } from "#understanding/understand";
import type { Entity, EntityOf } from "#understanding/entities";

const asked: readonly [string, Awaited][] = [
  ["people", "partySize"],
  ["time", "time"],
  ["date", "date"],
  ["first_name", "name"],
  ["last_name", "name"],
];

/** The set gives no instant; any does, for only the words of a span are scored. */
const base = { ...emptyContext(1_534_150_800_000, "Europe/London"), locale: "en-GB" };

export function restaurants8k(text: string, requested: readonly string[]): [string, string][] {
  const awaiting = asked.find(([name]) => requested.includes(name))?.[1] ?? null;
  const context: UnderstandingContext = { ...base, awaiting, flow: awaiting === null ? null : "book" };
  const { entities } = understand(text, context);
  return spansOf(entities, requested);
}

function spansOf(entities: readonly Entity[], requested: readonly string[]): [string, string][] {
  const spans: [string, string][] = [];
  const size = entities.find(
    (it) => it.type === "partySize" && it.role === "wanted" && it.value.change === undefined,
  );
  if (size) spans.push(["people", size.text]);
  const moment = entities.find((it) => isPoint(it));
  const date = entities.find((it) => it.type === "date" && it.role === "wanted");
  if (moment) spans.push(["time", moment.text]);
  if (date) spans.push(["date", date.text]);
  else if (moment?.type === "time" && moment.value.date !== undefined) spans.push(["date", moment.text]);
  const names = entities.filter((it) => it.type === "name").flatMap((it) => partsOf(it, requested));
  return [...spans, ...names.filter(([part], at) => names.findIndex(([other]) => other === part) === at)];
}

const isPoint = (it: Entity): boolean =>
  it.type === "time" &&
  it.role === "wanted" &&
  (it.value.time !== null ||
    it.value.invalid !== undefined ||
    (it.value.after === undefined) !== (it.value.before === undefined));

/** Which half of the name was asked for: the one asked most often, else first. */
function askedPart(requested: readonly string[]): "first_name" | "last_name" {
  const parts = requested.filter((it) => it.endsWith("_name"));
  const lasts = parts.filter((it) => it === "last_name").length;
  const firsts = parts.length - lasts;
  return lasts > firsts || (lasts === firsts && parts[0] === "last_name") ? "last_name" : "first_name";
}

function partsOf({ value, text }: EntityOf<"name">, requested: readonly string[]): [string, string][] {
  const words = text.split(/\s+/);
  const [first = ""] = words;
  if (value.last !== undefined && value.first === undefined) return [["last_name", text]];
  if (value.first !== undefined && value.last === undefined) return [["first_name", text]];
  if (words.length === 1) return [[askedPart(requested), text]];
  return [
    ["first_name", first],
    ["last_name", words.slice(1).join(" ")],
  ];
}
