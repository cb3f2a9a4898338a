// What was changed and by whom, newest first, from the records of the changes that were made or taken back.
import { instantOf, localOf, plusDays } from "#business/local-time";
import { timeText } from "../phrases/wording.ts";
import type { Bureau } from "./desk.ts";
import { capital, localeOf, priceText, same, type Of } from "./drafts/drafted.ts";
import { todayOf } from "./drafts/house-time.ts";
import { shiftText } from "./drafts/team.ts";
import { mostChanges, type MadeChange } from "./ports.ts";
import { dateText, weekdayName } from "./phrases/dates.ts";
import { say, word } from "./phrases/say.ts";

const usualDays = 7;
const mostLines = 15;

export async function history(bureau: Bureau, wish: Of<"history.view">): Promise<void> {
  const { turn, desk } = bureau;
  const { timeZone } = desk.business;
  const today = todayOf(bureau);
  // Of one item it may be long ago.
  const asked = wish.from ?? plusDays(today, wish.item === null ? -usualDays : -365);
  const last = wish.until ?? today;
  const all = await turn.reads.changed(
    instantOf(asked, "00:00", timeZone),
    instantOf(plusDays(last, 1), "00:00", timeZone),
  );
  // What lies before the oldest of them was not looked at.
  const oldest = all.length < mostChanges ? undefined : all.at(-1);
  const first = oldest ? localOf(oldest.at, timeZone).date : asked;
  const { item } = wish;
  const found = all.filter(
    (it) => (!wish.mine || it.by === desk.user) && (item === null || same(namedIn(bureau, it) ?? "", item)),
  );
  const span =
    first === last ? dateText(bureau, first) : `${dateText(bureau, first)} – ${dateText(bureau, last)}`;
  if (found.length === 0)
    return void turn.said.push({
      text:
        item === null
          ? say(bureau)`No change was made, ${span}.`
          : say(bureau)`I find no change of ${item}: ${span}.`,
    });
  const lines = found.slice(0, mostLines).map((it) => {
    const { date, time } = localOf(it.at, timeZone);
    const back = it.takenBack ? say(bureau)`, taken back` : "";
    return `– ${dateText(bureau, date)} ${timeText(time, { locale: localeOf(bureau) })}, ${whoOf(bureau, it)}: ${textOf(bureau, it)}${back}`;
  });
  const more = found.length > mostLines ? say(bureau)`\n… and ${found.length - mostLines} more.` : "";
  turn.said.push({
    text: say(
      bureau,
    )`What was changed, newest first, ${span}:\n${lines.join("\n")}${more}\nBookings and messages are not in this list.`,
  });
}

function whoOf(bureau: Bureau, { by }: MadeChange): string {
  const { desk } = bureau;
  if (by === desk.user) return say(bureau)`you`;
  const account = desk.accounts.find((it) => it.user_id === by);
  return desk.staff.find((it) => it.id === account?.staff_id)?.name ?? say(bureau)`somebody of the team`;
}

/** What it is of, as it is called now, or was where it is gone. */
function namedIn({ desk }: Bureau, { target, id, before, after }: MadeChange): string | null {
  const told = [
    after?.["name"],
    after?.["title"],
    before?.["name"],
    before?.["title"],
    after?.["question"],
    before?.["question"],
  ];
  const known = [...desk.items, ...desk.services, ...desk.staff].find((it) => it.id === id)?.name;
  const staff =
    after?.["staff_id"] ?? before?.["staff_id"] ?? desk.shifts.find((it) => it.id === id)?.staff_id;
  const person = target === "shift" ? desk.staff.find((it) => it.id === staff)?.name : undefined;
  const promotion = desk.promotions.find((it) => it.id === id)?.title;
  const name = known ?? person ?? promotion ?? told.find((it) => typeof it === "string");
  return typeof name === "string" ? name : null;
}

/** `Diavola: price $17 → $18`, `new: Burrata, price $12`. */
function textOf(bureau: Bureau, it: MadeChange): string {
  const { action, target, id, before, after } = it;
  const weekday = (after ?? before)?.["weekday"];
  const entry = ["policy", "faq", "hour_exception"].includes(target) ? id.replaceAll("_", " ") : null;
  const kind = word(bureau, target.replaceAll("_", " "));
  const name = namedIn(bureau, it) ?? (typeof weekday === "number" ? weekdayName(bureau, weekday) : entry);
  const what =
    name === null ? kind : target === "menu_item" || target === "service" ? name : `${kind}, ${name}`;
  const fields = Object.keys(after ?? {})
    .filter((key) => !hidden.test(key) && (action !== "add" || key.startsWith("price")))
    .slice(0, 3)
    .map((key) => {
      const [was, is] = [before?.[key], after?.[key]].map((value) => valueText(bureau, key, value));
      const label = key === "value" ? "" : `${word(bureau, key.replaceAll("_", " "))} `;
      return action === "add" || was === "" ? `${label}${is}` : `${label}${was} → ${is}`;
    });
  if (target === "shift" && action !== "change" && (after ?? before)?.["starts_at"]) {
    const { starts_at, ends_at } = (after ?? before) as { starts_at: string; ends_at: string };
    fields.push(shiftText(bureau, { starts_at, ends_at }));
  }
  const told = `${capital(what)}${fields.length === 0 ? "" : `: ${fields.join(", ")}`}`;
  return action === "add"
    ? say(bureau)`new – ${told}`
    : action === "remove"
      ? say(bureau)`removed – ${told}`
      : told;
}

const hidden = /_id$|^id$|^currency$|^position$|^name$|^title$|^question$|^weekday$|^conditions$/u;

function valueText(bureau: Bureau, key: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (/^(?:price|amount)/u.test(key) && typeof value === "number") return priceText(bureau, value);
  if (key.endsWith("_at") && typeof value === "string") {
    const { date, time } = localOf(value, bureau.desk.business.timeZone);
    return `${dateText(bureau, date)} ${timeText(time, { locale: localeOf(bureau) })}`;
  }
  if (typeof value === "boolean") return value ? say(bureau)`Yes` : say(bureau)`No`;
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 80);
}
