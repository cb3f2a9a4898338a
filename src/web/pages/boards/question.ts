// What an escalation asks of the team, in the page's own words where it is a workflow's question.
import { dayText, wallTime } from "../money.ts";
import type { Texts } from "../texts/index.ts";

/** As a workflow writes it: "… (end)? Table for 2 on 2026-12-04 at 18:00, Nora Late." */
const request =
  /\? (?<service>.+) for (?<people>\d+) on (?<date>\d{4}-\d\d-\d\d) at (?<time>\d\d:\d\d)(?:, (?<who>.+?))?\.?$/su;

export function questionText(
  { reason, summary }: { reason: string; summary: string | null },
  texts: Pick<Texts, "questions" | "partyOf">,
  locale: string,
): string | null {
  const asked = texts.questions[reason];
  const { service = "", people = "", date = "", time = "", who } = request.exec(summary ?? "")?.groups ?? {};
  if (!asked || date === "") return summary;
  const when = `${dayText(date, locale)}, ${wallTime(`${date}T${time}`, locale)}`;
  return `${asked} ${[service, texts.partyOf(Number(people)), when, who].filter(Boolean).join(" · ")}`;
}
