// Speaks finished replies to screen readers: one addition to a live region each, never a token.
import { h } from "./dom.ts";

/** Readers take the words at once; left longer, they would be found again as a second copy, ms. */
const kept = 1000;

export class Announcer {
  /** Lives in the panel: while that is modal, nothing outside is heard. */
  readonly inside = region();
  /** Heard while the panel is closed. */
  readonly outside = region();

  say(text: string, panelOpen: boolean): void {
    const words = h("p", {}, text);
    (panelOpen ? this.inside : this.outside).append(words);
    setTimeout(() => words.remove(), kept);
  }
}

const region = () => h("div", { class: "unseen", role: "log", "aria-live": "polite" });
