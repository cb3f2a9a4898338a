// The news of a change: to the team in its own words, to customers who agreed, each with the way to stop them.
import type { BusinessChangeData } from "#contracts/handoffs/business-change";
import type { Reader } from "./change-store.ts";
import type { Channel } from "./messages.ts";
import { chatUrl, framed, greeting, shortened, type Words } from "./message-frame.ts";
import { oneLine } from "./message-text.ts";
import { fill, tongueOf } from "./phrases/index.ts";

export type NewsKind =
  | "staff_news"
  | "staff_undo"
  | "staff_refused"
  | "customer_news"
  | "customer_undo"
  | "customer_message";

/** `subject`: of a message that has its own; `aboutVisit`: it is about what its reader has booked. */
export type NewsFacts = Pick<BusinessChangeData, "businessId" | "business" | "summary" | "customerText"> & {
  subject?: string | null;
  aboutVisit?: boolean;
};

export interface NewsLetter {
  kind: NewsKind;
  channel: Channel;
  facts: NewsFacts;
  reader: Reader;
}

export function newsWords(letter: NewsLetter, edgeUrl: string): Words {
  return letter.kind.startsWith("customer_") ? customersWords(letter, edgeUrl) : staffsWords(letter, edgeUrl);
}

/** In the business's own words, framed in the reader's language. */
function customersWords({ kind, channel, facts, reader }: NewsLetter, edgeUrl: string): Words {
  const { business, summary, customerText, aboutVisit = false } = facts;
  const place = oneLine(business.name);
  const tongue = tongueOf(reader.language, business.locale);
  const { news, language } = tongue.words;
  const told = plain(customerText ?? summary);
  const said = kind === "customer_undo" ? fill(news.noLonger, { said: told }) : told;
  const subject = oneLine(facts.subject ?? fill(aboutVisit ? news.aboutVisit : news.from, { place }));
  const stop = reader.token === undefined ? null : `${edgeUrl}/news/stop?token=${reader.token}`;
  if (channel === "sms") return shortened(subject, [`${place}:`, said, stop && `${news.stopShort}: ${stop}`]);
  return framed({
    language,
    subject,
    lines: [greeting(tongue, reader.name), said, place],
    links: [
      { url: chatUrl(business.slug, edgeUrl), label: news.chat },
      ...(stop ? [{ url: stop, label: news.stop }] : []),
    ],
  });
}

/** The dashboard's chat, which made the change, speaks English. */
function staffsWords({ kind, channel, facts, reader }: NewsLetter, edgeUrl: string): Words {
  const { business, summary } = facts;
  const place = oneLine(business.name);
  const said = staffSaid[kind as keyof typeof staffSaid];
  const subject = `${said.head} at ${place}`;
  const body = `${said.lead}${plain(summary)}`;
  if (channel === "sms") return shortened(subject, [`${place}:`, `${subject}.`, body]);
  const tongue = tongueOf("en", "en");
  return framed({
    language: "en",
    subject,
    lines: [greeting(tongue, reader.name), body, place],
    links: [{ url: chatUrl(business.slug, edgeUrl), label: "See the page" }],
  });
}

const staffSaid = {
  staff_news: { head: "Changed", lead: "" },
  staff_undo: { head: "Taken back", lead: "This no longer holds: " },
  staff_refused: { head: "Not changed", lead: "This was to begin now, and was not done: " },
} as const;

/** One line as well, but whole. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
