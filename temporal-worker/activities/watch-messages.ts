// The words in which somebody hears that what they watched for is there.
import type { RankedResult, WatchData } from "#contracts/assessment";
import type { Money } from "#contracts/time";
import type { Channel } from "./messages.ts";
import { escape, localTime, oneLine } from "./message-text.ts";
import { chatUrl, type Words } from "./templates.ts";

/** `subject`, what leads to the page, and when something is free. */
const phrases: Readonly<Record<string, { found: string; see: string; free: string }>> = {
  en: { found: "You asked me to watch for this, and here it is", see: "See and book", free: "free" },
  es: { found: "Me pidió que vigilara esto, y aquí está", see: "Ver y reservar", free: "libre" },
  fr: { found: "Vous m'aviez demandé de guetter ceci, et le voici", see: "Voir et réserver", free: "libre" },
  de: { found: "Sie baten mich, darauf zu achten: jetzt ist es da", see: "Ansehen und buchen", free: "frei" },
  it: { found: "Mi ha chiesto di tenerlo d'occhio, ed eccolo", see: "Vedi e prenota", free: "libero" },
  pt: { found: "Pediu-me para ficar atento a isto, e aqui está", see: "Ver e reservar", free: "livre" },
};

export function watchWords(
  { summary, locale, contact }: WatchData,
  results: readonly RankedResult[],
  channel: Channel,
  edgeUrl: string,
): Words {
  const words = phrases[locale.slice(0, 2).toLowerCase()] ?? phrases["en"]!;
  const subject = oneLine(`${words.found}: ${summary}`).slice(0, 160);
  const places = results.map((it) => placeOf(it, words.free, locale));
  const url = chatUrl(results[0]?.result.candidate.slug ?? "", edgeUrl);
  if (channel === "sms") return { subject, text: `${subject}. ${places[0] ?? ""} ${url}`, html: "" };
  const name = oneLine(contact.name ?? "");
  const lines = [...(name ? [`${name},`] : []), `${words.found}: ${oneLine(summary)}`, ...places];
  return {
    subject,
    text: [...lines, `${words.see}: ${url}`].join("\n\n"),
    html: `<!doctype html><html><body>${lines.map((it) => `<p>${escape(it)}</p>`).join("")}<p><a href="${escape(url)}">${words.see}</a></p></body></html>`,
  };
}

/** `StyleMaster (downtown): Haircut $35, free Saturday, December 5, 2026 at 10:00 AM`. */
function placeOf({ result }: RankedResult, free: string, locale: string): string {
  const { candidate, service, price, free: time } = result;
  const what = [service, price && moneyOf(price, locale)].filter(Boolean).join(" ");
  const when = time.at && `${free} ${localTime(time.at, candidate.timeZone, locale)}`;
  const facts = [what, when].filter(Boolean).join(", ");
  return oneLine(`${candidate.name} (${candidate.area})${facts ? `: ${facts}` : ""}`);
}

function moneyOf({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat([locale, "en-US"], { style: "currency", currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}
