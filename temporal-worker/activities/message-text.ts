// How values are put into messages: local times, one line, safe in HTML.

export function localTime(instant: string, timeZone: string, locale: string): string {
  const form = { dateStyle: "full", timeStyle: "short", timeZone } as const;
  // Some versions of ICU write a narrow no-break space, which would turn an SMS into three.
  return oneLine(new Intl.DateTimeFormat([locale, "en-US"], form).format(new Date(instant)));
}

/** A name may hold anything; a header or an SMS must stay one line. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, 120);

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
export const escape = (text: string): string => text.replace(/[&<>"']/g, (it) => entities[it] ?? it);
