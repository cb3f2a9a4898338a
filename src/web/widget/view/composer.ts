// Where the visitor writes: Enter sends, Shift+Enter breaks the line, the field grows with the text.
import type { Locale } from "../locales/index.ts";
import { h, icon, icons } from "./dom.ts";

const maxLength = 4000;
const maxHeight = 140;

export class Composer {
  readonly element: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  private readonly send: (text: string) => void;

  constructor({ strings }: Locale, send: (text: string) => void) {
    this.send = send;
    this.field = h("textarea", {
      rows: "1",
      maxlength: String(maxLength),
      placeholder: strings.write,
      "aria-label": strings.write,
      enterkeyhint: "send",
      autocomplete: "off",
      oninput: () => this.fit(),
      onkeydown: (event) => this.key(event as KeyboardEvent),
    });
    const button = h("button", { class: "round send", "aria-label": strings.send }, icon(icons.send));
    this.element = h(
      "form",
      {
        class: "composer",
        onsubmit: (event) => {
          event.preventDefault();
          this.submit();
        },
      },
      this.field,
      button,
    );
  }

  /** Puts words in the field for the visitor to send or change. */
  suggest(text: string): void {
    this.field.value = text;
    this.fit();
  }

  fit(): void {
    const { style } = this.field;
    style.height = "auto";
    style.height = `${Math.min(this.field.scrollHeight, maxHeight)}px`;
  }

  private key(event: KeyboardEvent): void {
    // While an input method composes, Enter accepts its suggestion.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  private submit(): void {
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = "";
    this.fit();
    this.send(text);
  }
}
