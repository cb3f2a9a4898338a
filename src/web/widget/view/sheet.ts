// The widget's one stylesheet, shared by all widgets of a page and allowed by any style policy.
import css from "./widget.css?inline";

let shared: CSSStyleSheet | null = null;

export function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(css);
  }
  return shared;
}
