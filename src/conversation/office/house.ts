// What is told of the house itself: how many find a place at once, and which promotions there are.
import { epochMs, localOf, plusMinutes } from "#business/local-time";
import type { Bureau } from "./desk.ts";
import { listed } from "./drafts/drafted.ts";
import { dateText } from "./phrases/dates.ts";
import { say, tongueOf } from "./phrases/say.ts";

/** "50 at once: 5 tables for 2, 7 for 4, 2 for 6." */
export function capacity(bureau: Bureau): void {
  const { turn, desk } = bureau;
  const { now } = turn.request;
  if (desk.resources.length === 0)
    return void turn.said.push({ text: say(bureau)`No places are on record here.` });
  const sizes = Map.groupBy(desk.resources, (it) => `${it.kind} ${it.capacity}`);
  const parts = [...sizes.values()]
    .toSorted((a, b) => a[0]!.capacity - b[0]!.capacity)
    .map((all) => {
      const { kind, capacity: size } = all[0]!;
      const places = `${all.length} ${placeWord(bureau, kind, all.length)}`;
      return size === 1 ? places : say(bureau)`${places} for ${size}`;
    });
  const total = desk.resources.reduce((sum, it) => sum + it.capacity, 0);
  const out = desk.blocks
    .filter((it) => epochMs(it.starts_at) <= now && now < epochMs(it.ends_at))
    .flatMap((it) => desk.resources.find(({ id }) => id === it.resource_id)?.name ?? []);
  turn.said.push({
    text: `${say(bureau)`You have room for ${total} at once: ${listed(parts)}.`}${out.length > 0 ? say(bureau)` Out of service now: ${listed(out)}.` : ""}`,
  });
}

const spanishPlaces: Readonly<Record<string, readonly [one: string, many: string]>> = {
  table: ["mesa", "mesas"],
  chair: ["silla", "sillas"],
  bay: ["puesto", "puestos"],
  room: ["sala", "salas"],
};

function placeWord(bureau: Bureau, kind: string, count: number): string {
  const [one, many] = (tongueOf(bureau) === "es" ? spanishPlaces[kind] : undefined) ?? [kind, `${kind}s`];
  return count === 1 ? one : many;
}

export function promotions(bureau: Bureau): void {
  const { turn, desk } = bureau;
  const { timeZone } = desk.business;
  const day = (at: string) => dateText(bureau, localOf(at, timeZone).date);
  const lines = desk.promotions.map(
    (it) => `– ${it.title}: ${day(it.starts_at)} – ${day(plusMinutes(it.ends_at, -1, timeZone))}`,
  );
  turn.said.push({
    text:
      lines.length === 0
        ? say(bureau)`No promotion runs or is planned. Say for example “20 % off pasta on Tuesdays”.`
        : say(bureau)`Promotions that run or are planned:\n${lines.join("\n")}`,
  });
}
