// Tabs as the keyboard and screen readers know them: arrows, Home and End move, the chosen one is remembered in the address.
import { h } from "../widget/view/dom.ts";

export interface TabSpec {
  id: string;
  label: string;
  element: HTMLElement;
}

export class Tabs {
  readonly list: HTMLElement;
  readonly panels: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly specs: readonly TabSpec[];
  private readonly chose: (id: string, before: string | null) => void;
  private chosen: string | null = null;

  /** @param chose called for the first one too */
  constructor(name: string, specs: readonly TabSpec[], chose: (id: string, before: string | null) => void) {
    this.specs = specs;
    this.chose = chose;
    for (const { id, label } of specs) {
      const button = h(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${id}`,
          "aria-controls": `panel-${id}`,
          "aria-selected": "false",
          tabindex: "-1",
          onclick: () => this.choose(id),
        },
        label,
      );
      this.buttons.set(id, button);
    }
    this.list = h("div", { class: "tabs", role: "tablist", "aria-label": name }, ...this.buttons.values());
    this.list.addEventListener("keydown", (event) => this.move(event));
    this.panels = h(
      "div",
      { class: "panels" },
      ...specs.map(({ id, element }) =>
        h(
          "div",
          { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}`, hidden: true },
          element,
        ),
      ),
    );
  }

  /** Opens the one that the address names, else the first. */
  start(): void {
    const named = location.hash.slice(1);
    this.choose(this.buttons.has(named) ? named : this.specs[0]!.id, false);
  }

  choose(id: string, remember = true): void {
    const before = this.chosen;
    if (id === before) return;
    this.chosen = id;
    for (const [name, button] of this.buttons) {
      button.setAttribute("aria-selected", String(name === id));
      button.tabIndex = name === id ? 0 : -1;
    }
    this.specs.forEach((it, at) => ((this.panels.children[at] as HTMLElement).hidden = it.id !== id));
    if (remember) history.replaceState(null, "", `#${id}`);
    this.buttons.get(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.chose(id, before);
  }

  /** A number beside a tab's name; 0 shows none. */
  count(id: string, count: number, told: string): void {
    const button = this.buttons.get(id);
    const spec = this.specs.find((it) => it.id === id);
    if (!button || !spec) return;
    const mark = h("span", { class: "count" }, String(count), h("span", { class: "unseen" }, ` ${told}`));
    button.replaceChildren(spec.label, ...(count > 0 ? [" ", mark] : []));
  }

  private move(event: KeyboardEvent): void {
    const ids = [...this.buttons.keys()];
    const at = ids.indexOf(this.chosen ?? "");
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const id = ids[(to + ids.length) % ids.length]!;
    this.choose(id);
    this.buttons.get(id)?.focus();
  }
}
