// English: who does it, and who could.
import { localOf } from "#business/local-time";
import { servicesOf } from "#business/visit-services";
import type { Answer, Problem } from "../../acts.ts";
import { withNames } from "../person-buttons.ts";
import type { Said, SomePhrases } from "../phrases.ts";
import { dateText, dayAndTime, dayText, listText, timeText, type Wording, yourText } from "../wording.ts";

export const people: SomePhrases<"personUnfree"> = {
  personUnfree: ({ person, why, date, time, others }, wording) => {
    const when = dayAndTime(date, time, wording);
    const told = why === "away" ? `${person} doesn't work ${when}.` : `${person} isn't free ${when}.`;
    return others.length === 0 ? told : `${told} At that time it could be with ${listText(others, "or")}.`;
  },
};

export function teamText(
  { service, people: names, instead }: Extract<Answer, { topic: "team" }>,
  wording: Wording,
): string | Said {
  if (names.length === 0)
    return instead ? "I'm afraid nobody else does that here." : "Nobody in particular does that here.";
  const text = instead
    ? `It could be with ${listText(names, "or")} instead.`
    : service === null
      ? `${listText(names, "and")} ${names.length > 1 ? "work" : "works"} here.`
      : haveText(service, names, wording);
  return { text, buttons: withNames(names) };
}

/** `For a haircut you can have Maya or Lucy.` */
const haveText = (service: string, names: readonly string[], { vertical }: Wording): string =>
  `For ${vertical.place(service, 1)} you can have ${listText(names, "or")}.`;

export function shiftsText(
  { person, date, shifts }: Extract<Answer, { topic: "shifts" }>,
  wording: Wording,
): string {
  if (!shifts) return `I don't have ${person}'s hours at hand yet; tell me a day and I'll look.`;
  if (shifts.length === 0)
    return date === null
      ? `${person} isn't in during the next days.`
      : `${person} isn't in ${dayText(date, wording)}.`;
  return `${person} is in on ${[...daysByHours(shifts, wording)]
    .map(([hours, days]) => `${listText(days, "and")} ${hours}`)
    .join("; ")}.`;
}

/** Days of the same hours together: `Mon 30 Nov and Tue 1 Dec from 9:00 AM to 7:00 PM`. */
function daysByHours(
  shifts: readonly { startsAt: string; endsAt: string }[],
  wording: Wording,
): ReadonlyMap<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { startsAt, endsAt } of shifts) {
    const [start, end] = [startsAt, endsAt].map((it) => localOf(it, wording.business.timeZone));
    const hours = `from ${timeText(start?.time ?? "", wording)} to ${timeText(end?.time ?? "", wording)}`;
    days.set(hours, [...(days.get(hours) ?? []), dateText(start?.date ?? "", wording.today)]);
  }
  return days;
}

export function whoseText(
  { booking, person, people: names }: Extract<Answer, { topic: "whose" }>,
  wording: Wording,
): string | Said {
  const your = booking && capital(yourText({ ...booking, service: servicesOf(booking.service) }, wording));
  if (person !== null) return your ? `${your} is with ${person}.` : `That's with ${person}.`;
  const free = your ? `${your} is with whoever is free.` : "Whoever is free.";
  return { text: `${free} You can also ask for ${listText(names, "or")}.`, buttons: withNames(names) };
}

export function whoText(
  { reason, text: name, service, people: names }: Extract<Problem, { slot: "person" }>,
  wording: Wording,
): Said {
  const said = {
    unknown: `There's nobody called ${name} here.`,
    unsure: `Which one do you mean: ${listText(names, "or")}?`,
    notTheirs: `${name} doesn't do that.`,
  }[reason];
  const team =
    service === null
      ? teamText({ topic: "team", service, people: names, instead: false }, wording)
      : haveText(service, names, wording);
  const who =
    reason === "unsure" || names.length === 0 ? "" : ` ${typeof team === "string" ? team : team.text}`;
  return { text: said + who, buttons: withNames(names) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
