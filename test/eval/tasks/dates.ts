// The dates scorer: every date and time recognised, as starts and ends.
import { Temporal } from "temporal-polyfill";
import { emptyContext } from "#understanding/context";
import type { Entity } from "#understanding/entities";
import { recognise } from "#understanding/recognisers/recognise";

interface Moment {
  date?: string;
  time?: string;
}
interface Found {
  start: Moment;
  end?: Moment;
}

export function dates(text: string, reference: string, language: string): Found[] {
  const now = Temporal.PlainDateTime.from(reference).toZonedDateTime("UTC").epochMilliseconds;
  const entities = recognise(text, {
    ...emptyContext(now, "UTC"),
    locale: language === "en" ? "en-US" : language,
  });
  const [day] = entities.filter((it) => it.type === "date");
  const date = day?.value.date ?? undefined;
  return entities.flatMap((it) => found(it, date));
}

function found(entity: Entity, date: string | undefined): Found[] {
  if (entity.type === "date" && entity.value.date !== null) {
    const { date: start, until } = entity.value;
    return [{ start: { date: start }, ...(until === undefined ? {} : { end: { date: until } }) }];
  }
  if (entity.type !== "time") return [];
  const { time, after, before } = entity.value;
  const day = entity.value.date ?? date;
  const on = day === undefined ? {} : { date: day };
  if (time !== null) return [{ start: { ...on, time } }];
  if (after !== undefined && before !== undefined) {
    return [{ start: { ...on, time: after }, end: { ...on, time: before } }];
  }
  const bound = after ?? before;
  return bound === undefined ? [] : [{ start: { ...on, time: bound } }];
}
