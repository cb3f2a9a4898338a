// The news of a change: to the team in its own words, to customers who agreed, each with the way to stop them.
import type { BusinessChangeData } from "#contracts/handoff";
import type { Reader } from "./change-store.ts";
import type { Channel } from "./messages.ts";
import { chatUrl, type Words } from "./templates.ts";
import { escape, oneLine } from "./message-text.ts";

export type NewsKind = "staff_news" | "staff_undo" | "customer_news" | "customer_message";

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

export function newsWords({ kind, channel, facts, reader }: NewsLetter, edgeUrl: string): Words {
  const { business, summary, customerText } = facts;
  const place = oneLine(business.name);
  const customer = kind === "customer_news" || kind === "customer_message";
  const said = plain(customer ? (customerText ?? summary) : summary);
  const subject = customer
    ? oneLine(facts.subject ?? (facts.aboutVisit ? `About your booking at ${place}` : `News from ${place}`))
    : `${kind === "staff_undo" ? "Taken back" : "Changed"} at ${place}`;
  const stop = customer && reader.token !== undefined ? `${edgeUrl}/news/stop?token=${reader.token}` : null;
  const body = kind === "staff_undo" ? `This no longer holds: ${said}` : said;
  if (channel === "sms") {
    const text = [`${place}:`, customer ? said : `${subject}. ${body}`, ...(stop ? [`Stop: ${stop}`] : [])];
    return { subject, text: text.join(" "), html: "" };
  }
  const name = oneLine(reader.name ?? "");
  const lines = [name ? `Hello ${name},` : "Hello,", body, place];
  const chat = chatUrl(business.slug, edgeUrl);
  const links = [
    { label: customer ? "Chat with us" : "See the page", url: chat },
    ...(stop ? [{ label: "No more news, please", url: stop }] : []),
  ];
  return {
    subject,
    text: [...lines, ...links.map((it) => `${it.label}: ${it.url}`)].join("\n\n"),
    html: `<!doctype html><html lang="en"><body>${lines.map((it) => `<p>${escape(it)}</p>`).join("")}${links
      .map((it) => `<p><a href="${escape(it.url)}">${escape(it.label)}</a></p>`)
      .join("")}</body></html>`,
  };
}

/** One line as well, but whole. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
