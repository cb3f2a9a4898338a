// The words in which somebody hears that what they watched for is there.
import type { RankedResult, WatchData } from "#contracts/assessment";
import { chatUrl, framed, shortened, type Words } from "./message-frame.ts";
import { localTime, moneyText, oneLine } from "./message-text.ts";
import type { Channel } from "./messages.ts";
import { tongueOf, type Tongue } from "./phrases/index.ts";

export function watchWords(
  { summary, locale, contact }: WatchData,
  results: readonly RankedResult[],
  channel: Channel,
  edgeUrl: string,
): Words {
  const tongue = tongueOf(undefined, locale);
  const { found, see } = tongue.words.watch;
  const headline = `${found}: ${oneLine(summary)}`;
  const subject = headline.slice(0, 160);
  const places = results.map((it) => placeOf(it, tongue));
  const url = chatUrl(results[0]?.result.candidate.slug ?? "", edgeUrl);
  if (channel === "sms") return shortened(subject, [`${subject}.`, places[0] ?? null, url]);
  const name = oneLine(contact.name ?? "");
  return framed({
    language: tongue.words.language,
    subject,
    lines: [...(name ? [`${name},`] : []), headline, ...places],
    links: [{ url, label: see }],
  });
}

/** `StyleMaster (downtown): Haircut $35, free Saturday, December 5, 2026 at 10:00 AM`. */
function placeOf({ result }: RankedResult, { words, locale }: Tongue): string {
  const { candidate, service, price, free: time } = result;
  const what = [service, price && moneyText(price, locale)].filter(Boolean).join(" ");
  const when = time.at && `${words.watch.free} ${localTime(time.at, candidate.timeZone, locale)}`;
  const facts = [what, when].filter(Boolean).join(", ");
  return oneLine(`${candidate.name} (${candidate.area})${facts ? `: ${facts}` : ""}`);
}
