// Builds elements. Text only ever becomes text nodes; nothing here parses markup.

type Attributes = Record<string, string | boolean | EventListener>;

/** `on…` attributes are listeners, `true` is an empty attribute, `false` none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

const svg = "http://www.w3.org/2000/svg";

/** A decorative icon of one stroked path on a 24 by 24 grid. */
export function icon(path: string): SVGElement {
  const element = document.createElementNS(svg, "svg");
  element.setAttribute("viewBox", "0 0 24 24");
  element.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(svg, "path");
  shape.setAttribute("d", path);
  element.append(shape);
  return element;
}

export const icons = {
  chat: "M21 12a8 8 0 0 1-8 8H4l1.8-3.2A8 8 0 1 1 21 12ZM9 12h.01M13 12h.01M17 12h.01",
  close: "M6 6l12 12M18 6L6 18",
  send: "M12 19V5M5 12l7-7 7 7",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M12 13v4M10 15h4",
  people: "M4 20a8 6.5 0 0 1 16 0M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3 2",
  down: "M12 5v14M19 12l-7 7-7-7",
};

/** Writes text only where it differs: an unchanged live region stays silent, a selection stays. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
