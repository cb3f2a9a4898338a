// Which conversation a widget shows: read from the attributes of its script tag or element.

export interface WidgetSettings {
  /** Origin of the API; where the script came from. */
  api: string;
  /** Publishable widget key; names the business. */
  key: string;
  /** The business's slug, if the page says it. */
  business: string | null;
  /** Heading of the panel, if the page says it. */
  title: string | null;
}

/** Attributes that travel from the script tag to the element, where they can also be written by hand. */
const attributes = ["data-key", "data-business", "data-title", "data-api"] as const;

export function copyAttributes(from: Element, to: Element): void {
  for (const name of attributes) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** Null if the element names no widget key. */
export function readSettings(element: Element, scriptOrigin: string): WidgetSettings | null {
  const key = element.getAttribute("data-key");
  if (!key) return null;
  const api = element.getAttribute("data-api");
  return {
    api: api ? new URL(api, scriptOrigin).origin : scriptOrigin,
    key,
    business: element.getAttribute("data-business") || null,
    title: element.getAttribute("data-title") || null,
  };
}
